import { FAMILY } from './who-and-what.js';

const MINE = 'my|his|her|the|our|your';
const HAIR =
  'hair|bangs|ends|roots|nails|brows|eyebrows|lashes|color|highlights|beard|fade|trim|cut|haircut|bob|layers|length|toner|gloss|braids|mustache|lip|chin|toes|feet|fill|polish|acrylics|gel';
const CAR =
  'car|truck|van|suv|brakes|brake|engine|ac|a c|heater|transmission|tires|tire|wipers|battery|alternator|radiator|steering|muffler|exhaust|belt|clutch|check engine light|engine light|light|oil|coolant|window|door|power steering';
const PET = 'dog|dogs|cat|cats|puppy|pup|kitten|pet|bunny|guinea pig';
const BODY =
  'tooth|teeth|knee|knees|back|neck|shoulder|hip|foot|feet|ear|ears|eye|eyes|arm|leg|gums|ankle|wrist|jaw|crown|filling|rash|hand|elbow';

/** What somebody comes for, beside what the appointment is made for. */
export const wanting = `
  (i|we|he|she|id|wed|i would|we would|and|also|just)? (also|really|just|still|do|definitely)? (want|wants|wanna|need|needs|like|love|hoping|would like|would love|looking) (to|him to|her to)? (also|just|maybe)? (get|have|do|add|talk about|discuss|ask about|ask him about|ask her about|go|try|cut|trim|color|mention|grow out|check|look at|check on) (${MINE}|a|an|some)? (${HAIR}|${CAR}|${BODY}|shots|vaccines|flu shot|meds|medication|prescription|prescriptions|refill|refills|labs|lab results|results|test results|bloodwork|blood work|xray|xrays|whitening|cleaning|back pain|options|paperwork) (done|cut|checked|cleaned|changed|trimmed|looked at|colored|dyed|waxed|redone|touched up|filled|fixed|refilled|rotated|replaced|renewed|shaved|straightened|up|out|off)? (too|also|as well|while im there|while we are there|this time|if theres time|if possible)?,
  (id|i would|i)? (want|wants|wanna|like)? to? (go|going) (a|a little|a bit|a lot|much|really|super|pretty)? (bit|little)? (shorter|short|darker|lighter|blonder|brighter|longer|blonde|red|brunette|copper|platinum|natural),
  (he|she|they|i|we|it|${MINE})? (${PET}|${FAMILY}|car|truck)? (also|still|really|just|and)? (need|needs|is due for|are due for|due for|is getting|overdue for) (${MINE}|a|an|some|new)? (rabies|flu|tetanus|booster|distemper|allergy|covid|second|next|yearly|annual|school|camp|sports|heartworm|flea)? (shot|shots|vaccine|vaccines|booster|boosters|physical|form|forms|refill|refills|test|checkup|bath|nails done|nail trim|nails trimmed|teeth cleaned|ears cleaned|haircut|trim|oil change|inspection|alignment|rotation|brakes|tires|wipers|note|cleaning|xrays|pills|tests|new brakes|new tires|new wipers|new battery|new glasses|new prescription|pads|meds) (too|also|as well)?,
  (just|only|just a|only a|a quick|just a quick|just the|a regular|the usual|just the usual|a basic|just my|only the|just a little|just a small) (trim|haircut|cut|cleaning|checkup|oil change|wash|rinse|bath|touch up|blowout|blow dry|fill|polish change|tire rotation|oil change and tire rotation|wash and cut|cut and color|shampoo|shampoo and set|mani|pedi|wax) (this time|today|tomorrow|please|as usual|only|is all)?, the usual,
  (nothing|not too|not) (fancy|short|much|special|too short|crazy)`;

/** What ails the car, the tooth, or whatever is brought. */
export const ailing = `
  (and|but|also)? (${MINE}|that|those)? (${CAR}) (is|are|has|have|keeps|keep|s|started|been|just|has been|have been|has started|is now)? (still|also|now|been|really|started)? (squeak|squeaking|squeaks|squeaky|squeal|squealing|grind|grinding|grinds|leak|leaking|leaks|rattling|rattles|shaking|shakes|making noise|making noises|making a noise|making that noise|making the noise|making the same noise|making that sound|making a weird noise|making a funny noise|making weird noises|making a sound|making some noise|makes a noise|makes that noise|makes noise|pulling left|pulling right|pulling to the left|pulling to the right|pulling to one side|smoking|stalling|overheating|came on|coming on|on|on again|blinking|flashing|clicking|knocking|vibrating|slipping|blowing hot air|blowing warm air|blowing cold air|running rough|acting funny|low|worn|getting worse|due) (again|too|also|as well|still|now)?,
  (and|but)? (${MINE}|that)? (${BODY}) (is|are|has|has been|have been|really|still|s|hurts|hurt)? (really|still|pretty|so|even|a little|kinda|been|getting)? (killing me|worse|sore|bothering me|bothering him|bothering her|aching|throbbing|acting up|itchy|swollen|sensitive|stiff|numb|red|painful|hurting|worse than last time|worse than before|worse than ever|loose|chipped|broken) (again|too|still|a lot|today|lately)?,
  (i|he|she)? (am|is|im|hes|shes)? still (in|having|have|has) (a lot of|some|a little|so much|bad|the)? (pain|trouble|issues|headaches|problems|symptoms),
  (can|could) (you|yall|someone|they|he|she) (also|please)? (look|take a look|check|see) (at|on)? (${MINE}) (${CAR}|${BODY}|${HAIR}) (too|while its there|while im there|while it is there|while i am there|as well|also)?,
  (the|its|it is) (number|daydate|_)? (${CAR}|honda|toyota|ford|chevy|nissan|jeep|hyundai|kia|subaru|dodge|bmw|camry|civic|accord|corolla|explorer|tahoe|f150) (that|with) (_)? (${CAR}|leak|noise|dent|problem),
  (he|she|they|${MINE}) (${PET})? (is|are|s|gets|get|does|do|can be|hes|shes)? (a|such a|very|really|a little|a bit|super|so|pretty|not)? (friendly|nervous|anxious|shy|excited|scared|wild|hyper|strong|barky|bitey) (boy|girl|dog|cat|puppy)? (around|with|of|at|on) (other|strange|new|big|small|the|a|loud)? (dogs|cats|people|men|strangers|leash|vet|car|noises|kids|animals|nails|clippers|dryer),
  (hes|shes|he is|she is|hes just) (a|such a|very|really|so)? (sweet|nervous|friendly|excited|shy|hyper|good|big|old) (boy|girl|dog|cat|puppy|baby)`;

/** How somebody feels who comes. */
export const feeling = `
  (im|i am|am|we are|were|hes|shes|he is|she is|feeling|just|but|and|i feel|i get)? (a)? (little|bit|tad|lil|tiny bit|little bit|slightly|kinda|kind of|somewhat) (nervous|anxious|scared|worried|afraid|stressed|excited|apprehensive|emotional|shy|embarrassed),
  (im|i am|am|hes|shes|he is|she is|always|just|but)? (a|always|just|really|so|very|super|very very|terribly)? (bit|little)? (nervous|scared|afraid|terrified|anxious|worried|excited) (of|about|for|around|with) (the|needles|shots|dentists|drills|it|this|that|my|a|blood|doctors|dogs|his|her|going|getting|having|first)?,
  (i|i am|im)? (hate|dread|dreading|dont like|am not a fan of|not a fan of|scared of|love|enjoy) (the)? (needles|shots|drill|drills|dentists|dentist chair|traffic|mornings|drive|early mornings),
  (i|im|i am|hes|he is|shes|she is|we)? (feel|feels|feeling|doing) (a little|a lot|a bit|so|so much|much|way|still)? (worse|nervous) (than last time|than before|than last week|than i was|than last visit|about it|about this|about that),
  (im|i am|were|we are)? (so|very|super|really|too|just)? (excited|pumped|stoked|happy|ready|thrilled) (for|about|to get|to have|to try|to see) (my|the|our|this|a|his|her) (new|fresh)? (_)? (haircut|hair|cut|color|nails|smile|teeth|braces|tattoo|look|appointment|appt|visit|massage|facial|glasses|crown|veneers|dentures|implants|aligners|retainer|lashes|hearing aids|highlights),
  (crazy|busy|long|rough|hectic|wild|slow) (day|week|morning|night|weekend|month|one) (at work|at school|at home|at the office|today|here|with the kids)?,
  (its|it has|its been|it has been|been)? (a|such a)? (crazy|busy|hectic|long|wild) (day|week|morning) (here|today|at work)?`;
