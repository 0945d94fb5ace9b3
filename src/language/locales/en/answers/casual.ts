import { FAMILY } from './who-and-what.js';

const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|fri|tomorrow|tmrw|today|that day';
const BOOK = 'calendar|calender|cal|gcal|google calendar|schedule|planner|diary|agenda|book|books|datebook';
const SPOT = 'fridge|refrigerator|icebox|wall|whiteboard|list|board|phone|to do list';
const ONE = `(my|our|his|her|the)? (${FAMILY}|grandson|granddaughter|mama|hubby|roommate|coworker|niece|nephew|cousin|nurse|driver)`;
const BROUGHT =
  'it|her|him|them|me|us|this|the car|my car|our car|the truck|my truck|the van|the jeep|the dog|my dog|the cat|my cat|the kids|my son|my daughter|the baby';
const WONT =
  'cant|cannot|can not|wont|will not|wont be able to|will not be able to|not able to|unable to|not gonna|not going to|aint gonna|couldnt';
const COMING = 'make it|come|come in|go|attend|be there|do it|get there|get in|be in';

/** Agrees, in so many words. */
export const okCasually = `
  (its|it is|youre|you are|thats|already|weve got it|ive got it|got it|got you|have you|we have it) (already|still|all)? (down|marked|written|noted|saved|set|wrote)? (down)? (in|on) (my|the|our) (${BOOK}|${SPOT}),
  thumbs up, thumbs up emoji, (down|marked|written|noted|saved|already) (down)? (in|on) (my|the|our) (${BOOK}|${SPOT}),
  (im|were|we are|its|all|lock me|lock us|lock it|you can lock me)? (locked|lock) (in|and loaded), lock me|us|it in, sgtm, lfg, obvi, obvs, ack, acked, acknowledged, (cant|cannot|can not) wait (for it|for this|for tomorrow|for my appointment|lol|haha|so excited|to see yall|to see ya), (excited|so excited) (cant|cannot) wait, (excited|so excited|really excited|super excited), stoked, pumped, hyped, so|super stoked|pumped|hyped,
  (its|it is|thats|that is|this is|time is|day is|the time is|the day is)? (very|quite|really|most)? (convenient|suitable) (for me|for us|to me)?,
  (that|thats|it|its|this|this is|that is|it is|time is) still (fine|good|ok|okay|great|perfect|cool|doable|on) (with me|for me|by me|for us|with us)?, (works|good|fine|ok|okay) (on my end|on our end|this end|here|from here),
  (at)? (seven|eight|nine|ten|eleven|twelve|one|two|three|four|five) (oclock|o clock|thirty|fifteen|forty five|am|pm)? (still|will)? (works|work|is good|is fine|is great|is perfect|is ok|is okay|sounds good|good|fine|suits|it is) (for me|for us)?,
  (still|all|everything|everythings|everything is|were|we are|its|it is) (still)? (on|good|going|go|on track)? (as planned|as scheduled|according to plan|on schedule|on track)`;

/** Coming, in so many words. */
export const attendCasually = `
  ${ONE} (will|is|are|is going to|is gonna|gonna|going to|ll|can) (be)? (drop|dropping|bring|bringing|drive|driving|take|taking|run|running) (${BROUGHT}) (off|in|over|by|down|there),
  (i|we|ive|weve)? (just|already)? (switched|traded|swapped|changed|moved|rearranged|cleared|got) (my)? (shift|shifts|schedule|days|hours|day|plans|things around|coverage) so (that)? (i|we) can (make it|come|be there|go|get there), (wouldnt|would not|never|id never|i would never) (dream of|think of|dream about|dare) (cancel|cancelling|canceling|missing|miss|skipping) (it|this|that|on you)?,
  (i|we)? plan on it, (i|we) plan to, see (everyone|everybody|the team|the crew|the gang|the doc|the doctor|the girls|the guys|the kids doctor|all of you) (there|then|soon|at number|at clocktime|bright and early|${DAY}),
  (no|nope|nah|naw) (im|we are|were|i am|its)? still (coming|on|planning on it|planning to come|planning on coming|good), (ill|i will|well|we will) be there (before|by|prior to|around|about) (number|clocktime|then|noon),
  (he|she|they|we|i|im|ima) (gone|gon) be (there|here), (he|she|they|we|i) (gone|gon) (make it|come|come thru|come through|be able to make it),
  no way (i|id|i would|ill|im|we|were|wed|we would) (would|will|am|be|be caught)? (miss|missing|missin|skip|skipping|forget|forgetting|bailing) (it|this|that|out),
  (ill|i will|well|we will) have (him|her|them|it|the car|the dog|the cat|my mom|my dad|my son|my daughter|the kids|the truck) all? ready, count us|him|her|them in, (count|put) (me|us) (both|all)? down,
  (im|i am|were|we are|hes|shes|theyre) (already|now|just|all)? on (my|our|the|his|her|their) way, (was|were) not (gonna|going to) miss (it|this), (ill|i will|well|we will) (be)? (show|showing) (up)`;

/** Not coming, in so many words. */
export const absentCasually = `
  (i|we|he|she|they|i am|were|we are)? (${WONT}) (${COMING}|make that|make that one|swing it|swing that|swing by|stop by|drop by|pop in|stop in) (this time|this time around|this go round|this go around|on that day|on that date|on the day),
  (i|we|he|she|they)? (${WONT}) (swing|stop|drop|pop) (by|in|over), (i|we|he|she|they)? (${WONT}) swing (it|this|that|the cost|the time|the money) (this week|this month|today|right now|this time|then|financially|after all)?,
  (that)? aint (gonna|gon|gone|goin to|going to|finna|bout to|fixing to|getting|gettin|goin|going|coming|comin|able to)? (make it|make that|there|out there|in|happen|happening|come|coming|comin|be there|be able to make it|be in),
  (gonna|going to|have to|got to|gotta|need to|must|ill|i will|im|will) (have to)? (dip|dip out|duck out|bow out|tap out|punt|bail|drop out|sit out|sit) (on|of|from)? (this|that|it|this one|that one|this one out|that one out|on you|${DAY})?,
  hard pass (for|on|from) (me|us|that|this|it|this one|that one|${DAY}), (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|tomorrows|todays|that days|mornings|my days) (is)? (shot|toast|no good|out|a no go|a bust|a wash) (for me|for us)?,
  (gonna|going to|will|ill|have to|gotta|need to|well) skip (the|my|this|our|his|her) (recheck|cleaning|checkup|check up|physical|haircut|exam|filling|follow up|followup|visit|appointment|appt|oil change|session|grooming|consult|consultation|shot|shots|one) (this time|for now)?,
  (keeping|gonna keep|going to keep|keep|having|letting) (him|her|them|the kids|my son|my daughter|the baby|the dog) (stay)? (home|at home|in bed) (today|tomorrow|from it|sick)?,
  ${ONE} (says|said|say) (i|we|he|she) (cant|cannot|wont be able to|aint) (go|come|make it|be there|going|coming), (boss|work|job|manager|doctor|the doctor|my boss|my doctor|my job) (says|said|say) (i|we) (cant|cannot) (go|come|make it),
  (confirm|confirming|confirmed) (that)? (i|we|he|she) (wont|will not|cant|cannot|am not|are not|is not) (be there|be attending|be coming|be in|make it|attend|attending|coming|come|able to come|able to make it|be able to come|be able to make it|be able to attend),
  (i|im|i am|he|hes|she|shes|he is|she is|moms|dads|were|we are|way|far|just|feeling|feel)? too (sick|weak|ill|tired|sore|far|busy|dizzy|nauseous|swamped|hungover|slammed|sleepy|exhausted|much pain|broke|beat|wiped out|worn out|late) to (come|come in|make it|go|get there|get in|drive in|be there|do it|go in|travel),
  (nobody|no one|noone|dont have anyone|have no one|have nobody) (can|is able to|to|available to|is free to) (take|bring|drive|get) (me|us|him|her|them) (there|in|over),
  (im|we are|were|i am)? not (available|free) (on|for|at)? (that|this) (day|date|morning|afternoon)`;

/** Calling it off, in so many words. */
export const cancelCasually = `
  (please)? (confirm|confirming) (my|our|the|this) (cancellation|cancelation), (have to|got to|gotta|need to|gonna|will)? scratch (that one|this one|me|us|it|him|her) (for|from|off|out)? (the list|the books|the schedule|${DAY})?,
  (have to|got to|gotta|need to|gonna) scratch (that|this|it), (take|cross|scratch|strike|pull|drop) (me|us|him|her) (off|from|out of|for)? (the|your|my|that)? (clocktime|number|${DAY}|morning|afternoon) (one|slot|appointment|appt|spot|schedule)?`;

/** Coming, but late, in so many words. */
export const lateCasually = `
  (i|ive|we|just|totally)? (overslept|over slept|slept in|slept through my alarm|woke up late|just woke up) (so|but|and)? (im|i am|we are|were|ill be|will be)? (omw|on my way|on our way|coming|leaving|heading|headed|rushing|running|be there|getting dressed) (over|out|there)? (now|right now|asap|soon)?,
  (i|we)? (cant|cannot|still cant|couldnt|trying to|still) (find|finding|get) (a|any)? (parking|parking spot|spot|space|place to park|parking space|where to park), (looking|hunting|searching|circling|driving around|going around) (for|looking for) (a|some)? (parking|spot|parking spot|space|place to park), circling the (block|lot),
  (give|gimme|gimmie|gib) (me|us)? (like|about|just|another)? (number|five|ten|fifteen|twenty|a few|a couple|a couple of|couple|few|some) (more)? (minutes|minute|mins|min|m|more minutes|more mins|more min|more), (need|needing|be) (like|about|just)? (another|an extra) (number|five|ten|fifteen|few) (minutes|mins|min|more),
  (stuck|held up|caught|stopped|waiting|sitting) (here)? (at|behind|in|by|on|for) (a|an|the|this)? (train|trains|long train|freight train|railroad|railroad crossing|rr crossing|train crossing|crossing|crossing gate|tracks|railroad tracks|drawbridge|draw bridge|bridge|detour|school zone|toll|red light),
  (im|we are|were|i am|about|like|maybe|prob|roughly)? (number|five|ten|fifteen|twenty) (minutes|mins|min|minute|m)? (out|away|off|from you|from there|behind), (arrive|arriving|arrival|eta|pulling up) (in|is|around|about)? (like|about|around|approximately)? (number|five|ten|fifteen|twenty|a few|half) (minutes|mins|min|minute|m|an hour|ish|or so),
  (the|my)? (call|meeting|class|lunch|work|shift|appointment|other appointment|previous appointment|patient|client|school drop off|drop off) (ran|is running|running|went|is going|going) (long|over|late), (the|my|our)? (bus|train|uber|lyft|cab|taxi|ride|shuttle|van|subway|ferry|driver|sitter|babysitter) (is|s|was|is running|running) (running)? (late|delayed|behind|slow|so late|super late),
  (behind|following|in back of) (a|the) (plow|snow plow|tractor|slow truck|school bus|garbage truck|combine), (got|getting|was|am|im) (turned around|lost|a bit lost|a little lost|pulled over), took (a|the) wrong (turn|exit), missed (my|the) (exit|turn|stop), (went|am|im|i am|were) (to|at) the (wrong|other|old) (office|building|location|place|address|clinic|one)`;

/** What goes with coming, in so many words. */
export const alongCasually = `
  ${ONE} (said|says|say) (ok|okay|yes|yeah|fine|sure|its ok|its fine|its cool|thats fine|i can go|i can come|we can go|we can come|go ahead|it works), (boss|my boss|work|my job|my manager|manager|teacher|they|she|he) (said|says) (ok|okay|yes|fine|sure|its ok|its fine|its cool|i can go|i can come|i can leave|go ahead) (early)?,
  (got|have|ive got|i have|i got|have got) (it|you|this|that) wrote down, (i|ive|we|already|just)? (already|just)? (told|cleared it with|asked|let|informed|warned) (my|the) (boss|work|job|manager|supervisor|teacher|school|wife|husband|coworkers|team) (know|already)? (that|about it)? (im|ill be|i will be|i am)? (leaving early|leaving|coming in late|late|off|out|taking off|going in late|out that morning|taking the morning off|already)?,
  (i|we|ive|weve)? (got|have|found|lined up|arranged) (childcare|child care|coverage|daycare|it covered|everything covered|a sitter|someone to cover) (now|for it|lined up|already)?, (ill|i will|well|we will|im|were|be|will) (be)? (home|back|back home|off|off work|free|done|out|out of school|up|landed|in town|back in town) (by then|before then|well before then|in time|by that time|way before that),
  (the)? same insurance (card)? (as last time|as before|as always|still|as last year), (text|call|message|let) me (know)? if (anything|something|a spot|a slot|an earlier one|one|an earlier time|anything earlier) (opens up|comes up|opens|frees up|pops up|becomes available) (sooner|earlier|before then)?,
  (tell|give) _ (i said)? (hi|hello|hey|a hug|my love|my best), (baby|the baby) (hasnt|has not|isnt|still hasnt) (come|here|arrived|born|come out) yet, (i|we|ive|weve)? (have|got|put) (it|this|you) on (my|the|our) (fridge|refrigerator|icebox|wall|whiteboard|board),
  (straight|right|directly) (there|over|in) (after|from) (my|the)? (duty|shift|work|class|school|church|gym|practice|drop off), coming (straight|right|directly) (off|from|after) (my|the|a)? (shift|night shift|work|duty|school|church|the gym), the (_) can wait, (_) can wait, (ill|i will) (stay up|get up early|wake up early|set an alarm|set my alarm|drag myself out of bed|crawl out of bed) (for it|for this|for that|for you)?,
  (i)? prefer the (quiet|same|corner|window|private|back|front|ground floor|downstairs) (room|chair|seat|spot|one|stylist|hygienist), (bringing|taking|got|have)? (both|all|all three|all four|both my|both the|my|the|my two) (kitties|kittens|pups|puppies|cats|dogs|bunnies|birds|kitty|pup|furbabies|fur babies)`;
