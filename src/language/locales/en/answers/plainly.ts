import { FAMILY } from './who-and-what.js';

const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|fri|tomorrow|tmrw|tmw|tomoz|today';
const KIN =
  'husband|wife|hubby|mom|mother|mama|dad|father|son|daughter|sister|brother|grandma|partner|caregiver';
const WONT =
  'cant|cannot|i can not|we can not|can not|wont|will not|wont be able to|will not be able to|not able to|unable to|not gonna|not going to|not going to be able to|couldnt';

/** Everyday ways to say yes. */
export const yesPlainly = `
  confirm (my|our) (spot|slot|place),
  (im|i am|we are|i|we|id like to|i would like to|i want to|wanted to|want to) just? (confirm|confirming) (the|this|that) (appointment|appt|apt|visit),
  (you|u|ya) bet (ya|cha|u)?, ya girl, that would be a yes, it would be a yes, yes yes and yes, consider (this|it|that) a (yes|confirmation|confirmed), it is confirmed,
  (already|just)? told (the front desk|the office|the lady|the girl|the receptionist|yall|you guys|someone|somebody|you) (yes|yeah) (already|yesterday|on the phone|earlier|when they called|when you called)?`;

/** Agrees, and may be no more than an acknowledgement. */
export const okPlainly = `
  all g, all gs, thats (me|us) booked in?, sweet as, all sorted, all booked in, all booked, no probs at all, no problem at all, lock it in, thats the go, (im|were|i am|we are) (happy|fine|ok|okay|cool|good) with (the|that) (time|date|day), (its|it is|thats) (all)? (set|locked) in (my|the|our) (calendar|phone|diary|schedule),
  (that|the|this) (time|date|day) (suits|is no problem|is not a problem|is right|is correct|is doable|checks out) (for me|for us|me|us)?, (thats|that is|its|it is) (right|doable|no problem|not a problem|good news|what i have|what i have down|when im free|on my list) (for me|for us)?, (got|have) it (written|marked|wrote|noted|saved) down? (in|on|at) (my|the|our|a) (calendar|fridge|phone|planner|schedule|book|diary|wall|list|sticky note|whiteboard|board)`;

/** Everyday ways to say that one comes. */
export const attendPlainly = `
  (ill|i will|well|we will|im|were) (bring|bringing) (the|our|my) (dog|cat|puppy|kitten|pup|car|truck|van),
  (cya|cu|c ya|c u|cyall|seeya) (${DAY}|then|there|soon|in the morning|in the am|at number|at clocktime), (see|c) (you|ya|u|yall) at? (number|clocktime) (sharp|oclock|am|pm|then|thanks)?,
  (ill|i will|we will|well) see (dr|doctor|miss|mr|mrs|ms) _? (then|there|at number|at clocktime|${DAY}), looking forward to (seeing|meeting) (dr|doctor|mr|mrs|ms|miss) _, (ill|i will|well|we will|hell|shell) be (ready|ready and waiting|all ready|waiting outside|waiting out front|waiting in the lobby|waiting there),
  bringing _ (in|by|over) (${DAY}|then|at number|at clocktime|at noon|for it|for this|for the appointment|for his appointment|for her appointment),
  my? (${KIN}|he|she|they) says (hell|shell|he will|she will|theyll|he can|she can|he is|hes|shes) (be there|be here|make it|come|coming|attend|attending|be coming|going),
  (not a chance|no chance|aint no way|no way in hell|never in a million years) (id|i would|ill|im|we|wed) (would)? (miss|missing|skip|forget|bail on|cancel) (it|this|that|this one),
  (i|we)? (cant|cannot|can not|cant afford to|dont want to|do not want to) miss (this|it|that|this one|my appointment|this appointment|this appt),
  (im|we are|i am|still) (planning|intending|expecting) (on)? (being|coming|attending|to be|to come|to attend) (there|in)?, (ill|i will|we will|well|will) (turn|come|get|head) (up|right over|right in|on over|over then|straight over), (${FAMILY}) and (i|me|myself) will be (there|in|coming), (will|ill|well) be there for (it|sure|certain|that|my appointment|the appointment|her appointment|his appointment),
  (on|in) for (${DAY}) (morning|afternoon)?, (still|definitely|for sure|fully|absolutely) (intend|intending|aiming|going|coming) to (come|be there|make it|attend), (showing|turning) up (${DAY}|then|at number|at clocktime), (i|we) will (most definitely|surely|absolutely|for sure) (be there|come|attend|make it)`;

/** Everyday ways to say that one does not come. */
export const absentPlainly = `
  (its|it is|thats|this is|that is|it) (not|just not|isnt|aint) (going to|gonna) work out,
  (${WONT}) (make|do) (this|that) one, (i|we|me) no (go|can come|can make it), (that|this|it|thats|its) (aint|not|isnt) happening, aint happening, nup, nupe, no bueno for (me|us),
  already (got|had) it (fixed|done|taken care of|repaired) (elsewhere|somewhere else|someplace else|at another place|by someone else),
  (have|need|got|going|gonna|want) to leave it (this time|for now|for this month|this month|for today), (im|i am|were|we are) (going to|gonna) pass (on this|on it|this time|on that|on this one|on this time)?, (im|i am|were|we are|ill|i will|gonna|going to|have to) (sit|sitting|sit out|sitting out) (this one|this) (out)?,
  (i|we)? (do not|dont) (want|plan|intend) to (come|keep the appointment|keep this appointment|keep my appointment|go through with it|go ahead with it|attend|do this|do it) (anymore|any more)?, not (going|gonna go) (through with|ahead with) (it|this|the appointment|my appointment), not (coming|attending|going) (in|this time|today|tomorrow) (sorry|after all|anymore)?, (wont|will not) be (making it in|seeing you)`;

/** Everyday ways to call it off. */
export const cancelPlainly = `
  (you|u|yall|someone|somebody|anyone|someone else|somebody else|another patient|another client) (can|may|could) (have|take|keep|use|fill|get) (my|the|our) (slot|spot|appointment|appt|time|place) (back)?,
  (i|we|ive)? (called|phoned|emailed|texted|messaged|left a message|left a voicemail|left word) (yesterday|earlier|this morning|last week|last night|monday|tuesday|wednesday|thursday|friday|the other day|and asked) to cancel (it|this|that|my appointment|the appointment|my appt|our appointment),
  (that|this|it|the appointment|my appointment|the appt|my appt) (was|is) supposed to (be|have been) (cancelled|canceled), (should|shouldve|should have) (be|been|have been) (cancelled|canceled) (already)?, (its|it is|thats|that is) (cancelled|canceled) on (my|our) end,
  (remove|take|delete|scratch) (the|my|that)? (clocktime|number) (appointment|appt|slot)? (from|off) (your|the) (book|books|schedule|calendar), (remove|take|delete) (the|my|our|this) (appointment|appt|visit) (from|off|off of|out of) (your|the)? (book|books|schedule|calendar|list|system),
  no more (appointments|appts|visits) (please|for me|for us), (request|requesting|requested) (a|the|my)? (cancellation|cancelation) (please|of this|of my appointment|for tomorrow|for today)?, (go ahead and)? cancel (the|this|my) whole (thing|appointment|visit), (want|need|like|have|wish|love) to back out (of it|of this)?, (want|need|like|wish) (my|this|the) (appointment|appt) (cancelled|canceled|off the books|off the schedule), give up (my|the|our) (slot|spot|appointment|appt|time|place)`;

/** Coming, but late. */
export const latePlainly = `
  (coming|on my way|omw|driving|hurrying|rushing|getting there|be there|heading there|heading over) as (fast|quick|quickly|soon) as (i|we) can, just left (the house|home|work|my house|the office|school|late),
  (more like|closer to|nearer) quarter to (number|nine|ten|eleven|eight|two|three|four|one)?, still (dropping|getting ready|finishing up|getting dressed|loading|packing up|in traffic|on the bus|on the train|on the highway|on the freeway|at the light|in the car line|in the drop off line) (the kids|kids|my kids|them)? (off|off at school|at school|at daycare)?, (coming|be there|be in|arriving) just (later|a bit later|a little later|late|a bit late|a little late),
  (might|may|will|ill|gonna|going to|probably) need (a few|ten|five|number|a couple) (extra|more)? (minutes|mins|min) (grace|extra|more), (late|leaving late|left late|got a late start|got out late|running out late|slow start|late start), (gonna|going to|will|ill|well|might|may) be a (few|couple|tad|touch|smidge|hair|bit|little) (minutes|mins|min|of minutes)? (late|behind|tardy), (slightly|a tad|a touch|a hair|somewhat|kinda|kind of|really|so|very|super|pretty) late, tardy, not on time, (going to|gonna|will|ill) be there (a few|a couple|five|ten|number) (minutes|mins|min) (past|after|late) (the hour)?`;

/** Says nothing of coming or staying away. */
export const passPlainly = `
  for the (2nd|3rd|4th|5th|second|third|fourth|fifth|tenth|hundredth|millionth|last|umpteenth) time, (thank god|good thing|glad|im glad|so glad|thanks|thank you|happy|lucky) that? (you|u|yall|someone|somebody) (texted|reminded|messaged|wrote|asked|sent this|sent that|sent a reminder|checked|called|reached out) me? (about it|about this)?,
  (i|we)? (should have|shouldve|shoulda|should of) (replied|answered|responded|texted|confirmed|texted back|said something|gotten back to you|told you|let you know) (sooner|earlier|before|already|yesterday)?, (dont|do not|never) (ever)? stop (sending|texting) (me|these|them|those|reminders|the reminders|the texts|these texts|these reminders)?, (on|from|at|for) (my|our|this) (end|side|part), not (going to|gonna) lie, to be honest, in all honesty, truth be told,
  for (my|our) (${FAMILY}|grandson|granddaughter|niece|nephew|twins|boys|girls), darl, matey, guvnor, gov, muchly, ta muchly, legend, deffs, cheers for that`;

/** Goes with coming: who looks after the rest, and what one takes for it. */
export const alongPlainly = `
  (cant|cannot) wait to (see|meet|hear) (the|my|our|your) (baby|results|doctor|team|girls|dentist|new office|new place|staff|sonogram),
  finally getting (this|my|the|that|these|his|her) _ (done|fixed|out|looked at|checked|cut|pulled|sorted), (i|we)? (might|may|ill|gonna|will|probably|should) be (a few|few|a couple|number|five|ten|a bit|a little|super|really) (minutes|mins|min)? early,
  (sitter|babysitter|baby sitter|childcare|child care|ride|driver|coverage|carpool|dog sitter|daycare) (is|are|has been|s)? all? (lined up|booked|set|set up|arranged|confirmed|taken care of|sorted|sorted out|scheduled),
  (ill|i will|im|i am|ima|gonna|going to|i can|i)? (take|taking|took|ask for|asked for) (the|that|a half|half a|a|my) (day|morning|afternoon|lunch|lunch break) off? (work|from work|for it|for this|to come|to be there|early|then)?,
  (text|call|let) (me|us) (know)? if (anything|something|that|this|the time|my time|the schedule|it|plans) (changes|change|comes up|gets moved|moves)`;

/** Told beside an answer, which it leaves as it is. */
export const toldPlainly = `
  (i|we)? (have|got|no|with|a)? new insurance (though|now|card|this year|too), no (insurance|address|medication|med|health|allergy) changes,
  (i|we|he|she|ive|already|just)? (did|done|completed|filled out|finished) (the|my|all the|your)? online (forms|form|paperwork|check in|checkin), (i|we|he|she)? (still|just)? (dont|do not|havent|have not|didnt|doesnt|hasnt) (have|got|received|gotten|bring|find|found|get) (my|the|our|his|her|a|any|all the|all my) (new|updated)? (insurance|id|med|vaccine|medical)? (card|cards|id|ids|insurance|paperwork|forms|form|referral|records|info|list|copay|prescription|results|xrays|address|password|login) (yet|with me|on me|handy|filled out|done|ready)?`;

/** What somebody did who answers late: it says nothing of the appointment. */
export const asidePlainly = `
  (i|we)? (was|were) (up a ladder|driving|at work|working|in a meeting|asleep|sleeping|in the shower|busy|out|away from my phone|on the road|on a call|on the phone|in class|on a plane|at church|at the gym|outside|napping|with a customer|with a client|with a patient|cooking|swamped|slammed|at the store) (all day|all morning|all night|all weekend|yesterday|earlier|at the time|when you texted|when this came|last night|and just saw this|and missed this)?,
  my? phone (was|has been|had been) (off|dead|on silent|charging|in the car|in my purse|broken|acting up) (all day|all morning|yesterday|earlier|all weekend)?, (i|we)? (thought|think|believe|swear|swore|could have sworn|could swear) that? (i|we) (had|have|already|had already|have already)? (confirmed|answered|replied|responded|said yes),
  (i|we)? (forgot|keep forgetting|kept forgetting|forget) to (answer|reply|respond|text back|confirm|text you back|get back to you|look at my phone|check my texts|check my phone|hit send|send this) (yesterday|earlier|sooner|last night)?`;
