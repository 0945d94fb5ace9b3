import { onTheSpot, onTheWay } from './arriving.js';
import { alongCasually } from './casual.js';
import { circumstances } from './circumstances.js';
import { arranged, company, needs } from './particulars.js';
import { ailing, wanting } from './wanting.js';
import { FAMILY } from './who-and-what.js';
import { askingReceipt } from './wishing.js';

const ANYONE = `${FAMILY}|roommate|coworker|boss|nurse|driver|sitter|niece|nephew|cousin|grandson|granddaughter|mama|mum`;
const MINE = 'my|our|his|her|their|the|a';
const US = 'me|us|him|her|them|it';
const PROVIDER =
  'place|clinic|office|doctor|dr|dentist|salon|shop|garage|mechanic|vet|groomer|provider|practice|barber|stylist|hospital|therapist|specialist|company|spa|notary|lawyer|attorney|accountant|pharmacy|lab|physio|plumber|electrician|tutor|trainer|nurse';

/** Who brings whom, and in what. */
const getting = `
  (${MINE})? (${ANYONE}) (is|are|will be|s)? (driving|bringing|taking|dropping|giving) (me|us) (off|there|in|over|a ride|a lift)?,
  (${MINE})? (${ANYONE}) (will|can|gonna|is going to|is gonna|going to|would) (take|pick|give) (${US}) (off|there|in|over|up|up after|up afterwards|a ride|a lift)?,
  (another person|someone|somebody|someone else|somebody else) (is driving|will drive|is bringing|will bring|is taking|will take|can drive|can take) (${US}) (there|in|over)?,
  (i|we|ive|weve)? (have|got|found) (a|my|our)? (ride|rides|lift) (set up|there|lined up|arranged|now|already|over)?, (dont|do not|wont) need a ride,
  (ill|im|i will|well|we will|were|i am)? (take|taking|catch|catching|riding|get|getting|grab|grabbing) (the|an|a|my) (bus|train|uber|lyft|taxi|cab|metro|subway),
  (will|gonna) pick (${US}) up (after|afterwards|later|after)?, (im|i am|were|we are)? already? (here|parked), (im|i am|were|we are)? (just)? (in|at) (the|your) (parking lot|lot|waiting room|lobby|front desk),
  (im|i am|were|we are|hes|shes|just|now|got|finally)? (back|home|returned) (home)? from (vacation|holiday|our trip|my trip|the trip|traveling|my vacation|our vacation) (now|already)?, back in town`;

/** Who comes along, and what is brought. */
const coming = `
  (for|with|to) (me and|us and)? (my|our|the|both my|all my|both|all) (${FAMILY}|dog|cat|boys|girls|twins|family), (for|to)? (both|all three|all four|the two) of us,
  (both|all) (the|my|our)? (kids|boys|girls|children|sons|daughters|dogs|cats|cars), the? whole family,
  (we will|well|ill|i will) have (both|all|the|my) (kids|boys|girls|children) there,
  (im|i am|were|we are|ill be|well be|will be|gonna be)? (bringing|taking) (along)? (my|our|the|both my|all my|a|his|her) (${FAMILY}|dog|cat|boys|girls|twins|family|friend|puppy|baby) (along|with me|with us|too|in)?,
  (i|we|ill|well|i will|we will)? (have|got|will bring|bring|bringing|ill bring|will have) (my|the|all my|all the|our|all of my|his|her|your)? (insurance|insurance card|id|card|forms|form|paperwork|papers|documents|referral|records|xrays|x rays|license|directions|meds list|mask),
  picked up the|my (referral|forms|paperwork|prescription), (i)? (just)? need directions, (ill|i will|well|we will) (wear|bring) (a|my|the|our) mask`;

/** What somebody is or knows who comes. */
const standing = `
  (its|it is|theyre|right)? on (my|the|our) (fridge|refrigerator|calendar|wall|whiteboard|white board|board|list|planner|phone), (already|its already|youre already|youre|saved) (saved)? in my (phone|calendar|planner|schedule), (it is|its|ive got it|i have it|have it|got it|put it|marked it|wrote it) (down)? (on|in) (my|the|our) (calendar|calender|phone|planner|schedule|book),
  (im|i am|were|we are|hes|he is|shes|she is)? (all|so|very|super|really|too)? (excited|ready) (for it|to go|for this|for tomorrow)?, (im|i am|were|we are|ill be|i will be|ive got|ill) (free|available) (then|that day|all day|at that time|tomorrow|today)?,
  (im|i am|were|we are|ill be) off (that day|today|tomorrow|work|work that day),
  (i|ive|im|i am|he is|hes|she is|shes|we|ill|i will|will|been) (fasted|fasting|be fasting|fast|have fasted),
  (im|i am|this is) (his|her|their|the) (mom|mother|dad|father|wife|husband|daughter|son|grandma|grandmother|caregiver|aide),
  (sorry)? (i|we)? (was|were) (at work|working|in class|at school|in a meeting|at the gym|in the shower),
  (i|we)? (really|do|definitely)? need (this appointment|this appt|to be seen) (badly|bad|so bad)?, (same|the same) (time|place|thing|cut|style) as (usual|always|last time|before), (just)? the usual, same (car|problem|issue|doctor|stylist|color|colour|thing),
  (so|very|super|really|too)? (excited|pumped|stoked|happy) (for|about) (my|the|our|this|a) (new)? (haircut|hair|cut|color|nails|smile|teeth|braces|tattoo|look|appointment|appt|visit|massage|facial),
  (my|his|her) (hair|nails|teeth|fur|roots|brows) (is|are) (a|such a|so)? (mess|disaster|long|shaggy|matted|overgrown), going (blonde|short|shorter|darker|lighter|red|natural|platinum|bald),
  (my|his|her|the) (tooth|teeth|knee|back|neck|shoulder|hip|foot|ear|eye|arm|leg|stomach|throat) (is|are)? still (hurts|hurting|hurt|swollen|sore|bad|bothering me|bothering him|bothering her),
  (no|no more|not any) (fever|cough|symptoms|allergies|new meds|new symptoms), (dont|do not) have (any|a) (fever|cough|symptoms|new meds|allergies),
  please? (let|tell) (the doctor|the dr|the dentist|her|him|them|dr|everyone) (i said)? (hi|hello), let (dr|the dr|the doctor|the dentist), i said (hi|hello),
  at (number|clocktime) works, (works|working) (near|nearby|close by), (i)? work (near|nearby|close by|next door|around the corner), reply, maam, (i|we|ive|already) (replied|answered|responded), wild horses couldnt keep me away`;

/** What is new since the last time. */
const changed = `
  (i|we)? (also|do|just|really)? (have|got) (a|some)? new (address|phone|phone number|cell number|number|insurance card|x rays|xrays|email), (my|our|his|her)? (address|phone|phone number|number|email) (has)? changed, new phone, dob, (you|yall|you guys) are (the best|great|awesome|amazing), my (email|mail|address|number|phone number|cell) is, (be)? lost without (you|these|your|the) (reminders|texts|guys)?,
  sent from (my|an|the) (iphone|phone|android|ipad|samsung|galaxy)`;

/** What is told on the way here, in whatever words it goes on. */
const onTheirPart = `
  (please|pls|and|can you|could you|u)? (let|tell) (dr|doctor|the doctor|the dr|the dentist|the nurse|the hygienist|the groomer|the mechanic|the stylist|your staff|the staff|the office|the front desk|everyone|him|her|them) (know|that),
  (please|pls|and|can you|could you|u)? (let|tell) (dr|doctor) _ (know|that)?, (i|we|ive|i already|already|i just)? (told|spoke to|spoke with|talked to|talked with|informed|let) (your|the|a|one of the|one of your) (receptionist|front desk|office|girl|lady|nurse|assistant|secretary|staff|desk|girls|ladies|person|guy|gentleman|hygienist|scheduler) (know)? (yesterday|already|today|this morning|last week|on the phone|when she called|when they called|that|over the phone|the other day)?, (have|has|got|made) (a|my) (whole|long)? list of (questions|concerns|things) (for him|for her|for the doctor|for you|to ask)?,
  (i|ive|i have|we|he|she|has|have)? (stopped|quit|paused|held|skipped|stop|stopping|havent taken|not taken|have not taken|took|taken|taking) (taking)? (my|his|her|the|all my) (blood thinner|blood thinners|meds|med|medication|medications|medicine|aspirin|pills|pill|vitamins|supplements|insulin|antibiotics|antibiotic|coffee|prep|eliquis|plavix|warfarin|coumadin|ozempic|metformin),
  (i|we|he|she|ill|and|have|had|havent|wont|will|did|didnt|not|to)? (wont|will not|cant|not|havent|have not|didnt|no|dont|do not)? (eat|eaten|drink|drank|eating|drinking|food|eat or drink|food or drink|food or water|eating or drinking) (or drink|or drinking|anything|nothing|any|food)? (or drink|or drinking|else)? (after|before|past|since|past midnight|that morning|from|until after),
  (i|ill|we|well|i will|we will|gonna|going to) (drop|dropping|leave|put|dropped|left) (off)? (the|my|our) (keys|key|fob) (off)?, (i|we|ive|weve)? (got|have|has|there is|theres) (a|some|the)? new (insurance|insurance card|insurance plan|card|address|email|email address|phone|phone number|number|last name|pharmacy) (card|now|this year|through work|since last time|to give you|with me|starting this month|too)?`;

export const news = changed;

/** What somebody comes for. */
const needing = `
  (my|his|her|the) (tooth|teeth|knee|back|neck|shoulder|hip|foot|ear|eye|arm|leg|stomach|throat|gums) (really|still|is|are)? (hurts|hurt|aches|hurting|killing me),
  (i|we|he|she) (also|really|just)? (need|needs|want|would like|have) (my|his|her|the) (meds|prescription|nails|hair|teeth|brakes|oil|tires|medication|shots) (refilled|done|cut|checked|cleaned|changed|trimmed|looked at) (too|also)?,
  (id|i would) (also)? like to get (my|his|her|the) (meds|nails|hair|teeth|brakes|oil|tires) (refilled|done|cut|checked|cleaned|changed|trimmed) (too|also)?,
  (i|we|ive|weve)? (have|got) (my|the|all my|all the) (forms|paperwork|papers|documents) ready, (long|way) overdue, (its|it has|it is) been (a long time|a while|too long|forever|so long), (i|we|ill) (can|will)? drive myself`;

/** What no longer keeps somebody away. */
const overcome = `
  (have|got|we have|i have) (a|another|my) (car|vehicle|truck|sitter) (now|back|again)?, (found|got) a (sitter|babysitter), (i|we|ill)? (got|getting|get) off (of)? work (early|at|by)?, (weather|roads|snow) (has)? (cleared up|cleared|clear|cleared now|melted)`;

export const alongside = [
  needing,
  overcome,
  getting,
  coming,
  standing,
  onTheirPart,
  onTheSpot,
  onTheWay,
  wanting,
  company,
  needs,
  arranged,
  ailing,
  askingReceipt,
  circumstances,
  alongCasually,
].join(',');

const others = `
  (going|go|went|gone|switched|switching|changed|changing|moved|transferred|seeing|see|saw|seen|found|using|use|chose|have|got) (to|with|at)? (the|a|an|my)? (other|another|different|new) (${PROVIDER}),
  (going|go|went|gone|switched|seeing|saw|see|seen|found|using|use|hired|chose|with|to|got|by) (with|to)? (somebody|someone) else, competition, competitor, competitors,
  (im|i am|were|we are)? (going|go|went|gone|switched) (back)? (to|with) (my|our) (old|previous|former|regular|usual) (${PROVIDER}), my (old|previous|former) (${PROVIDER}), (${PROVIDER}) (across town|down the street|down the road),
  (got|had|did|have|having|getting|done|booked|took) (it|this|that|mine|them|one|him|her)? (already|all)? (done|fixed|checked|checked out|taken care of|pulled|removed|cut|seen|booked|scheduled)? (already)? (elsewhere|somewhere else|someplace else|at another place|by another),
  (not|no longer|isnt|arent|am not|im not) (a|your|an)? (patient|client|customer|member) (there|here|of yours|anymore|any more)?`;

/** Where somebody is brought who does not come to us: "I'm bringing my dog to another vet". */
export const toAnother = `(to|with|at|by) (the|a|an|my|some)? (other|another|different|new) (${PROVIDER})`;

const away = `
  (on|im on|were on|hes on|shes on|still on) (a|my|our)? (vacation|holiday|holidays|cruise|honeymoon|business trip|trip|vacay), abroad, (out of|outside) (the)? (area|county|province|city), left (town|the country|the state|the area),
  (at|in|off to|away at) (summer camp|camp|college|boarding school|rehab|prison|the beach house), (stuck|still) in (another|a different) (city|town|state|country),
  (dont|do not|doesnt|no longer) lives? (here|there|in town|nearby|around here|in the area), (moved|relocated|relocating|moving) (away|out|across|states|cities|back)`;

const undone = `
  (i|we|ive|weve)? (finished|completed|done with) (the|my|our|all my|with)? (treatment|treatments|therapy|sessions|course|physical therapy),
  (i|we|had to|we had to|i had to|ive|weve)? (put|putting) (the|our|my|him|her|his) (dog|cat|puppy|pet|horse)? (down|to sleep), (i|we)? (got|had|mixed) (the|my|up the|up my) (days|dates|times|weeks) (mixed up|wrong|confused|crossed)?, wrong (day|date|week) for (me|us),
  (he|she|they|it|hes|shes|its|theyre|everything|im|i am) (is|are)? (all|much|totally|doing|feeling|a lot)? (fine|better|healed|cured|well|back to normal) now, (pain|pains|swelling|rash|lump|bump|mole|fever|cough|infection) (has|is|have|had|finally|completely|all)? (gone|went away|gone away|cleared up|disappeared|gone now|better), (i|we) (changed|switched) (doctors|dentists|vets|salons|providers|clinics|mechanics)`;

const elsewhither = `
  (im|i am|were|we are|hes|shes)? (on|omw) (my|our|his|her|the)? (way)? (home|back home|to class|to the airport|to the hospital|to the er|to a meeting|to my moms|out of town|out of state),
  (im|i am|were|we are) (on|omw) my|our way to work|school, (we are|were)? good without (it|the appointment|you)`;

const served = `
  to (his|her|their|a friends|my cousins|my brothers|my uncles|my dads|my sisters) (${PROVIDER}), (cousins|brothers|uncles|friends|dads|neighbors|buddys|sons|husbands|boyfriends|sisters|moms) (${PROVIDER}), to (florida|texas|california|new york|georgia|ohio|michigan|arizona|nevada|colorado|oregon|washington|virginia|tennessee|alabama|louisiana|mexico|canada|europe|england|spain|italy|vegas|hawaii|disney|the beach|the lake|the airport|the mall|school that day|college|camp|jail|court|the er|the hospital|the emergency room), to (fix|repair|mend|sort|do|look at|take care of|handle) (it|him|her|them|that|mine) (himself|herself|themselves)?, (to|at) (the)? (dealer|dealership|junkyard|scrapyard|scrap yard|impound|pound|shelter|kennel|kennels|other place|competition|breeder|rescue), (coming|comes|come|came|goes) (out)? to (the|my|our|his|her) (house|home|farm|barn|place|door), (has|have|needs|need|took|takes) (the|my|our) (car|truck|van) (that day|then|tomorrow|today|that morning|all day|all week), (his|her|their|my) own (${PROVIDER}), (cant|cannot|can not|couldnt) (get out|get up|go out|leave the house|leave home|get out of bed|leave my bed|leave bed|stand up|get down the stairs), (doing|do|does|did|will do) (it|them|that) for (me|us|him|her) (at home)?,
  (at|from|by|with|through|to) (the)? (walgreens|cvs|walmart|costco|rite aid|target|petco|petsmart|jiffy lube|pep boys|valvoline|firestone|midas|supercuts|great clips|sport clips|lenscrafters|warby parker|legalzoom|h and r block|jackson hewitt|turbotax|minute clinic|urgent care|the er|the va|planned parenthood|the mall|amazon|ebay|another notary),
  (i|we|he|she) (was|were) (just|already)? (there|in|at your office|at the office|at your place|with you|seen) (already|today|this morning|yesterday|last week|last month|earlier|on monday|on tuesday|on wednesday|on thursday|on friday) (already)?, fasting for (yom kippur|ramadan|lent|religious reasons|eid|good friday) (that day)?, (be|im|i am|were|we are|still|all) (at|in) (disney|disneyland|disney world|the beach|the lake|the cabin|my sisters|my moms|my daughters|my sons|my brothers|my parents|grandmas|the airport|the mountains|camp|college|court|rehab) (then|that day|that week|all week|until|till|for)?,
  (i|we|he|she)? (finished|had|did|completed) (my|our|his|her|the) (last|final) (session|visit|treatment|appointment|lesson|class) (with you)? (already|in|last|on)`;

const visiting = `
  coming (to|at) (you|ya) (live)? from, greetings from, (to|for) (the|your|an)? (open house|grand opening|sale|raffle|fundraiser|blood drive|food drive|ribbon cutting|party)`;

/** Who is with somebody else, is away, or has no more use for it. */
export const elsewhere = [others, away, undone, elsewhither, served, visiting].join(',');
