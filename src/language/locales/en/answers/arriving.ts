import { FAMILY } from './who-and-what.js';

const ANYONE = `${FAMILY}|roommate|coworker|boss|nurse|driver|sitter|niece|nephew|cousin|grandson|granddaughter|mama|mum|aunt|uncle|in laws`;
const I =
  'i|ill|im|i will|i am|we|well|were|we will|we are|hell|shell|theyll|gonna|going to|will|might|may|probably|should';
const COLOR =
  'red|blue|black|white|silver|gray|grey|green|gold|tan|brown|orange|yellow|maroon|dark blue|purple';
const VEHICLE =
  'car|truck|van|suv|jeep|honda|toyota|ford|chevy|nissan|hyundai|kia|subaru|pickup|minivan|sedan|jacket|shirt|hat|coat|dress|sweater|hoodie|scarf|prius|camry|civic|accord|mazda|bmw|tesla|dodge|ram|tahoe';
const WHERE =
  'in|out|at|on|behind|by|near|next to|across from|around|down|up|over in|over at|over by|out in|out on|out by|out back in|in the back of';
const SPOT =
  'back|front|side|street|lot|garage|deck|corner|car|parking lot|waiting room|lobby|entrance|door|building|office|curb|hall|hallway|rear|ramp|alley|road|parking garage';

/** Where somebody parks and waits, and by what they are known: told of by those who come. */
export const onTheSpot = `
  (${I})? (be)? (park|parking|parked|wait|waiting|sit|sitting|meet you|meet|stand|standing) (${WHERE}) (the|your|my|our|a)? (${SPOT}), (${I})? (be)? (park|parking|parked|wait|waiting|sit|sitting) (outside|inside|out back|out front|there|downstairs),
  (${I})? (be)? (wait|waiting) (in|inside|outside|out|there) (the|my)? (car|truck)? until (you|yall|u|they|someone) (call|calls|text|texts|come|comes|are ready|is ready|get|gets|wave|waves) (me|us|out)? (in|out|back)?,
  (${I}) be? (in|driving) (a|an|the|my|our)? (${COLOR})? (${VEHICLE}), (its|it is|thats|i drive|we drive|i have|driving) (a|an|the|my)? (${COLOR})? (${VEHICLE}), the (${COLOR}) (${VEHICLE}),
  (${I}) be? the (tall|short|old|big|bald|little|blonde|older)? (one|lady|guy|woman|man|girl|dude|fella) (with|in) (the|a|an)? (long|short|red|gray|white|blue|black)? (service dog|walker|baby|stroller|twins|cane|wheelchair|beard|hair|tattoos|glasses|dog|scooter|braid|mustache|${VEHICLE}), (${I}) be? wearing (a|an|the|my)? (${COLOR})? (${VEHICLE}|mask|boot|cast|brace),
  (${I})? (call|text|let you know|message|buzz|ring|knock|honk|check in|holler|give you a call|call you|text you|call yall|call u|text u|phone you) (when|once|as soon as|if) (i|im|i am|we|were|we are|i have|ive) (get|got|am|get to|just|arrive|pull|parked|arrived|here|there|outside|downstairs)? (there|here|in|up|outside|parked|downstairs|in the parking lot|in the lot|in the car|in the lobby|in the building|at the door|at the office|at the front|at the desk),
  (${I})? (leaving|leave|head out|heading out|start out|get going|set out) (home|work|the house|here|a|an)? (a bit|a little|really|super|extra|very|half an hour|an hour)? (early|ahead of time|in plenty of time|with plenty of time) (because of|due to|with|cause of|bc of|in case of|for)? (the|all the|this)? (snow|weather|traffic|rain|ice|roads|construction|roadwork|storm|heat|fog)?, (${I})? be (a little|a bit|really|super|very|extra)? early,
  (despite|even with|even in|even if its|even if there is|regardless of|no matter) (the|it|we get|theres|there is)? (snow|snows|weather|traffic|rain|rains|ice|roads|construction|roadwork|storm|storms|heat|cold|snowing|raining|fog|wind|bad weather|road work|game traffic|parking), even if (it|theres|there is|its|we get|i have to) (a|some)? (snows|rains|storms|pours|ices over|snow|rain|traffic|walk|crawl|cold|hot|freezing|pouring|snowing|raining|drags on),
  traffic (is|can be|gets|will be) (usually|always|often|so|really|pretty|very|that)? (bad|heavy|terrible|awful|crazy|light|a mess|a nightmare|horrible|slow),
  (to|and)? (do|fill out|finish|complete|take care of|get started on|handle|sign) (the|my|any|all the|some)? (new patient)? (paperwork|forms|form|papers|questionnaire), weather permitting or not`;

/** How somebody gets there, from where, and who keeps the house. */
export const onTheWay = `
  (i|we)? (was|were|am|im) (just|literally|actually)? about to (confirm|reply|respond|answer|text you back|say yes|write back) (this|it|to you|you|back)?, (${I})? (be)? (driving|drive) (up|down|over|in) from _,
  (${I})? (be)? (riding|catching a ride|getting a ride|hitching a ride|carpooling|driving|getting dropped off|dropped off|getting a lift) (in)? (with|by|from) (my|a|the|our) (${ANYONE}),
  (my|our|the|a)? (${ANYONE}) (is|are|will be|will|can|is going to|is gonna|offered to)? (watching|watch|keeping|keep|babysitting|babysit|taking care of|stay with|staying with|minding|mind) (the|my|our|both|all the)? (kids|baby|children|boys|girls|twins|little ones|grandkids|dog|dogs|shop|store),
  (i|we|ill|im|i am)? (get|got|getting|be getting|be getting off|am) off (work|of work|school|class|my shift)? (at|by|around|before)? (number|clocktime|noon|then|early|in time)?,
  (i|we|my|he|she)? (finish|finishes|end|ends|is done|am done|done|wrap up|get done|gets done|get out|gets out|leave) (with|of|from|my|at)? (shift|work|class|school|lunch|meeting|practice)? (at|by|around|before) (number|clocktime|noon|then),
  (i|we|he|she|ill|im) (finish|end|am done|done) (with)? (my)? (shift|work|class|school) (early|before that|by then|in time),
  (i|we|ive|i have|just|already)? (took|taking|got|have|asked for|requested|put in for|scheduled|booked) (the|that|a|half a|this)? (day|morning|afternoon|half day|whole day|time|personal day) (off|off work|off of work|off for it|off for this|off for that|for it|for this),
  (i|we)? (live|lives|living|stay|work) (right|just|really|pretty|only)? (around the corner|down the street|across the street|nearby|close by|close|next door|up the street|a block away|number minutes away|number mins away|number min away|number blocks away|number miles away),
  (i|we|he|she|ill|will|she will|he will)? (use|uses|using|need|needs|be needing|be using|be in|have|has|am in|im in|is in|be on|on) (a|an|my|his|her|the) (walker|wheelchair|cane|scooter|service dog|oxygen|oxygen tank|wheel chair|crutches|ramp|interpreter|translator|sign language interpreter),
  (i)? (may|might|will|ill|i)? need (some|a little)? help (getting)? (in|inside|out of the car|from the car|up the stairs|with the door|with the stairs),
  (all|both) (number|two|three|four|the two|the three)? of us, (just|only) (me|the two of us|us two|myself|her and i|him and i) (this time|today|tomorrow)?,
  for both? (me|him|her|us|my husband|my wife|my son|my daughter) and (me|him|her|us|my|his|her|our)? (husband|wife|son|daughter|mom|mother|dad|kids|sister|brother|partner|baby|friend)?`;

/** What stands behind coming and leaves it as it is. */
export const fromWhere = `
  (with|for) my (schedule|calendar),
  (a|about|around|like|at least)? (few|couple|number|five|ten|fifteen|twenty|thirty|half) (an|of)? (minutes|mins|min|hour) (early|before|ahead|prior|ahead of time|beforehand),
  (straight|right|directly|coming|driving|coming straight) from (work|school|the airport|home|the gym|class|church|the office|another appointment|my other appointment|lunch|my job|the hospital|daycare)`;
