import { lateCasually } from './casual.js';
import { everydayMatters, excuses } from './excuses.js';
import { latePlainly } from './plainly.js';

/** Reasons to stay away, and lateness. */
export const reasons = {
  reason: `
    (had|have|theres) a (family emergency|death in the family), found another doctor|dentist|place|provider|clinic|office|one|job,
    found a new|different doctor|dentist|place|provider, found someone else,
    switched doctors|dentists|providers|insurance, no longer live|at|have|with|go, sick, flu, fever, covid,
    covid 19, pneumonia, contagious, hospital, hospitalized, emergency, ill with, stomach bug, throwing up,
    vomiting, threw up, puking, puked, broke down, flat tire, out of town, out of state, out of the country, overseas, surgery today,
    accident, died, passed away, deceased, funeral, moved away, moved to, have moved, in jail,
    come|came|comes|coming|popped up, going|goes on|out|away|into|through|under|down, no ride, have a conflict,
    quarantine, tested positive, stuck, snowed in, feeling worse, in labor, changed doctors, other doctor,
    (we|were|i|im|theyre)? (are)? (go|going|goes|leave|leaving|fly|flying) (away)? (on|for) (a|our|my)? (vacation|holiday|holidays|cruise|honeymoon),
    got a job, new doctor, forgot, forgot about, family emergency,
    (woke up|waking up) (sick|with a fever|ill|throwing up), running a (fever|temperature), stomach flu,
    (im|i am|were|we are|ill be|well be|hes|shes) out of (town|state|the country|the area|pocket),
    (im|i am|were|we are|hes|shes|theyre|ill be|well be) away, had (the|my|our|her) baby, sold (it|that|the|my|this)? (car|truck|van|suv|vehicle)? (last|this) (week|month|year|summer|fall), sold, scrapped, junked, traded it in, traded in, rehomed, gave (it|him|her|them) away, found (him|her|them) a new home,
    (not|no longer|isnt|arent|wasnt) pregnant (anymore|any more)?, no longer (have|has|own|owns) (it|the|that|my|this|a|him|her) (car|truck|dog|cat|vehicle|van)?`,
  late: `
    (gonna|going to|will|ill|well|might|may)? be (closer to|more like|about|nearer|nearer to|around|round) (half past|quarter past|ten past|twenty past|five past|half|quarter to), (more like|closer to|nearer|prob|probably|about) (half past|quarter past|ten past|twenty past|five past|twenty five past), (gonna|going to|will|ill|well|running)? (be)? (about|around|like)? (number|ten|twenty|fifteen|thirty|five|a bit|half an hour) (late|behind), (well|ill|i will|we will|were) not make (ten|nine|eight|it by|number|clocktime),
    running about number behind, running about number, running? number? (minutes|mins|min|minute) behind,
    running? about? number? (minutes|mins|min|minute) (late|behind),
    (may|might|could)? (be|run|arrive) (a|about|like)? (little|bit|few|couple|number)? (minutes|mins|min)? late|behind,
    late, running late|behind, be late, running a? (bit|little|few|couple)? late|behind, bit late, little late,
    minutes|mins|min late, late by, be delayed, delayed, behind schedule, stuck in traffic, traffic,
    running (a few|few|a couple|couple|a couple of|some) (minutes|mins|min) (late|behind),
    (stuck|held up|caught) (at|behind|in|by) (a|an|the)? (train|accident|wreck|crash|light|construction|bridge|traffic jam|school bus|bus|snow plow),
    running number behind, ${lateCasually}, ${latePlainly}`,
  excuse: `${everydayMatters}, ${excuses}`,
};
