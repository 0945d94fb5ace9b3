/** Why people stay away, by class: beside a "no" they let it stand, and alone they answer nothing. */
const events = `
  church, bible study, chemo, radiation, sleet, freezing rain, recital, graduation, tournament, concert, audition, interview, conference, convention, reunion, retreat, rehearsal, playoffs, prom, baptism,
  communion, party, parties, picnic, barbecue, cookout, festival, holiday, vacationing, camping, cruise, errands, training, orientation, hunting,
  fishing, deadline, overtime, seminar, workshop, fundraiser, field trip, baby shower, bridal shower, bachelorette, honeymoon,
  parent teacher conference, open house, move in day, moving day, finals, midterms, tryouts, first day of school,
  (church|choir|band|soccer|baseball|football|basketball|hockey|softball|volleyball|dance|school) (camp|thing|event|game|meet|practice|trip|tournament|concert),
  (have|having|got|has) (a)? (company|guests|visitors|family) (over|in town|coming|visiting|staying)?,
  (visiting|in town|coming to visit|coming to town|flying in|getting married)`;

const health = `
  pregnant, breastfeeding, nursing a newborn, contractions, bronchitis, strep, strep throat, pink eye, rsv, lice, norovirus, chickenpox,
  hand foot and mouth, infection, virus, bug, diarrhea, nausea, nauseous, concussion, hungover, drunk, dizzy, exhausted, bedridden,
  (threw|thrown|throwing|put) (my|his|her) (back|hip|knee|shoulder) out, back (is|went|gave) out,
  (broke|fractured|sprained|twisted|hurt|injured|dislocated|pulled|tore|tweaked|burned|cut|rolled) (my|his|her|a) (left|right)? (leg|arm|hip|ankle|wrist|foot|back|neck|nose|ribs|rib|hand|finger|toe|knee|shoulder|elbow|muscle|hamstring|collarbone),
  (under the weather|in bed|on bed rest|on bedrest|laid up|not myself|out sick|down with),
  (have|has|got|with) (a|the|an)? (bad|terrible|awful|nasty|high)? (stomachache|stomach ache|earache|toothache|sore throat|runny nose|cold|cough|fever|migraine|infection|virus|bug|rash)`;

const home = `
  sitter cancelled|canceled, nanny, babysit, babysitting, teething, school (is)? (closed|cancelled|canceled|out), no school, snow day, daycare (is)? closed,
  plumber, electrician, contractor, repairman, (pipe|pipes) (burst|broke|froze|leaked), (burst|broken|frozen) (pipe|pipes), flooded, flooding,
  basement flood, (power|electricity|internet|water) (is|went|has been)? (out|off), outage, locked out, (lost|cant find) (my|our|the)? keys,
  hurricane, tornado, blizzard, snowstorm, ice storm, hail, black ice, evacuated, evacuation, ran away, got out, got loose, fire drill,
  (cant|cannot|couldnt) (leave|get) (the kids|my kids|the baby|him alone|her alone|out of the driveway|out of bed|childcare|a sitter|coverage)`;

const broken = `
  (is|are|was|were|got|gets|went|has been|have been|is all|are all) (all|completely|still|now|really|pretty|totally)? (closed|dead|suspended|expired|broken|busted|shot|flooded|impassable|iced over|frozen|acting up|messed up|not running|not working|under water|snowed in|blocked|stolen|missing|ruined|overheating|not drivable|unsafe|terrible|dangerous|slick|a mess|covered in ice|covered in snow),
  (engine|transmission|ac|heat|furnace|alternator|starter|battery|brakes|power) (went|gave|is|just went) (out|bad|off), (got|im|i am|am|were|hes|shes) stuck (at|in|with) (work|a meeting|school|class|the office|the airport|home|bed|the snow|mud)?, no (heat|hot water|water|electricity|internet|gas|sitter|babysitter|daycare|childcare|driver),
  waiting (on|for) (the|a|my|an) (repair man|repairman|plumber|electrician|delivery|cable guy|tow truck|tow|package|paycheck|part|parts|landlord|contractor),
  (cant|cannot|couldnt) get (a|the|my|our|any) (jump|lift|car|uber|sitter|babysitter|truck|driver|keys|kids),
  (dont|do not|wont) get paid (until|till|for)?, (watch|watching|babysit|babysitting|caring for|care for|stay with|staying with) (the|my|our|his|her|a) (kids|kid|grandkids|grandbabies|grandson|granddaughter|baby|twins|children|boys|girls|dog|mom|mother|dad|father|nephew|niece|toddler)`;

const rides = `
  (car|truck|van|suv|it|engine|jeep|vehicle|motorcycle) (wont|wouldnt|will not|didnt|isnt|is not|not) (start|starting|run|running|working),
  (car|truck|van|suv|vehicle) (is|was|got|has been|died|just died|broke) (down|towed|stolen|wrecked|totaled|impounded|repossessed|in the shop|at the shop|at the mechanic|acting up|not drivable|on me),
  towed, wrecked, totaled, repossessed, impounded, (in|at) the shop, at the mechanic, blown|blew a? tire, fender bender, license suspended|expired,
  (dont have|havent got|without|have no|has no|not have) (a|any|enough)? (way to get there|way of getting there|way there|gas|gas money|money|car|ride|rides|vehicle|transportation|sitter|babysitter|childcare|child care|license|power|water|heat|electricity|insurance|coverage|pto|time|cash|funds|driver|one to watch the kids),
  (ride|driver|sitter|husband|wife|mom|dad|carpool) (bailed|flaked|fell through|backed out|canceled|cancelled|cant take me|cant bring me|cant drive me|has the car|took the car|needs the car),
  missed (the|my|our) (bus|train|flight|ride|connection), (flight|train|bus) (is|was|got|has been)? (cancelled|canceled), flight (is|was|got|has been)? (delayed|late),
  (on|at|in) (the|a) (road|plane|train|airport|cruise|lake|cabin|mountains|beach), on the road,
  (im|i am|were|we are|hes|shes|still|currently|all)? (still)? in (florida|texas|california|new york|georgia|ohio|michigan|arizona|nevada|colorado|oregon|washington|illinois|virginia|carolina|tennessee|alabama|louisiana|kentucky|indiana|wisconsin|minnesota|missouri|oklahoma|kansas|iowa|utah|hawaii|alaska|mexico|canada|europe|england|london|paris|spain|italy|vegas|chicago|houston|dallas|atlanta|boston|miami|orlando|seattle|denver|phoenix|nyc|la)`;

const work = `
  (working|pulling|picked up|work) a? (double|doubles|double shift|overtime|late|nights|graveyard|extra shift|shift), on call, short staffed, short handed, understaffed,
  (start|starting|started|begin) (a|my)? (new job|training|school|class|work), new job, laid off, lost my job, lost my insurance, lost our insurance,
  (lost|losing|changed|switching|dropped|between) (my|our)? (insurance|coverage|job|ride|license|jobs), unemployed, (insurance|coverage) (changed|lapsed|expired|ended|ran out|denied it|wont cover it|doesnt cover it),
  (boss|manager|supervisor|work|job) (said no|needs me|called me in|said i have to work|scheduled me|put me on), scheduled to work, have to work, got to work, gotta work, had to work,
  (cant|couldnt|cannot|didnt) (get|take) (the|any|a) (day|morning|afternoon|hours) off (work)?, (closing|opening) shift`;

const duties = `
  (have to|gotta|got to|had to|need to|must) (study|help|cook|clean|pack|drive|fly|stay home|teach|cover|be home|finish|deal with|run errands|catch a|host|volunteer|cover for|fill in|be in|care for|take care),
  (im|i am|feeling|just|so|really|too|pretty) (scared|overwhelmed|nervous|anxious|exhausted|swamped|slammed|depressed|stressed|embarrassed|drained|burned out|terrified|worn out),
  custody, (with|at|has) (his|her|their) (dad|father|mom|mother|dads|moms|fathers|mothers|grandma|grandparents), (dad|mom|father|mother|ex) has (him|her|them|the kids),
  (ride|driver|sitter|babysitter|bus|uber|cab|van) (didnt|never|hasnt|wont|isnt) (show|showed|come|came|shown up|show up|arrive|running|coming),
  (stole|hit|wrecked|totaled|crashed|crashed into|rear ended) (my|our|the) (car|truck|van|suv|jeep), went (in)? (another|a different) (direction|route|way), (called|calling) (me|him|her|us) in (to work)?,
  up north, down south, (cant|cannot|couldnt) pay, look (fine|good|great|ok|okay), feel (fine|great|good|ok|okay|normal) now, all better, shift got changed`;

const money = `
  (im|i am|were|we are|still|just)? (on my way|on our way|on the way|omw|headed|heading|driving) to (work|school|class|the store|church|the gym|my moms|my job|the airport|the hospital|another appointment|my other appointment|texas|florida|california|vegas),
  going (fishing|hunting|camping|skiing|golfing|shopping|swimming|hiking|bowling|sailing|boating|snowboarding|surfing|dancing),
  (too|so|way too) (nervous|scared|anxious),
  (too|so|way too|kinda|a little) (expensive|pricey|far|sore|weak|tired|dizzy|busy|much money|much work|much going on|swamped), afford,
  paycheck, payday, (get|getting) paid, broke (right now|this week|this month|at the moment), (money|funds|budget|things) (is|are) (tight|low|short), (short|low|tight) on (cash|money|funds),
  costs too much, out of my (budget|price range), price (is|was) (too)? high, not in the budget`;

const settled = `
  got in (somewhere|someplace) else (sooner|earlier|faster)?, (went|going|gone) to (urgent care|the walk in|the er) (instead)?,
  (problem|issue|tooth|toothache|noise|leak|light|it|back|car|truck|knee|ac|everything) (is|has|got|went|just|finally)? (all|much)? (gone|away|went away|gone away|cleared up|healed|resolved|stopped|fixed itself|healed up|better now|back to normal|running fine|working fine|working again|running great|fixed),
  (feels|runs|running|drives) (much|a lot|so much|way|all|totally|completely)? (better|fine|great|good|ok|okay|normal) (now|again)?,
  (stopped|quit|no longer) (hurting|hurts|bleeding|leaking|making noise|making that noise|bothers me|squeaking),
  (i|we)? already (had|got) (it|this|that|mine) (done|fixed|taken care of|checked|checked out|removed|repaired) (at home|already)?, (is|are|has been|have been) (all|still)? (sick|ill|throwing up|puking|running a fever|contagious|down with), (got|had|have|having) (it|that|this|mine|the car|my car|the truck|my hair|my nails|my teeth|the tooth) (done|fixed|cut|pulled|taken care of|repaired|removed|replaced|looked at|serviced|checked|checked out),
  (fixed|did|done|do|doing|fix) (it|this|that|them) (myself|ourselves|at home|on my own|on our own|already),
  (husband|wife|dad|brother|friend|buddy|neighbor|cousin|uncle) is (fixing|doing) (it|that|them|the car|my car|my hair),
  (found|saw|seeing|see|use|using|chose|picked|hired) (another|a different|a new|a cheaper|a closer) (shop|salon|garage|mechanic|vet|groomer|stylist|barber|therapist),
  (found|got) (it|one|an appointment|in) (cheaper|sooner|earlier|somewhere cheaper|closer) (somewhere|someplace|elsewhere)? else?`;

const more = `
  too (_) to (drive|come|walk|go|leave|travel|move|sit|stand|get out|get there|do it), (plow|plumber|bus|ride|sitter|babysitter|tow truck|driver|taxi|uber|cab|mechanic|landlord|nanny) (hasnt|has not|didnt|never|havent|wont) (come|came|shown up|showed up|arrived|show up|turned up|turn up), (bus|train|buses|trains|van|taxi|taxis|uber|ubers) (doesnt|does not|dont|do not|isnt|arent|wont|didnt) (go|goes|run|runs|running|come|going|coming),
  already? (did|done|cut|fixed|colored|dyed|pulled|filed|mended|handled|sorted) (my|the|our) (hair|nails|taxes|brakes|tooth|lawn|car|return) (meself|mesel|masel|myself|himself|herself|already|for me|for us|for free), already? (did|done|cut|fixed|colored|dyed|pulled|filed|handled|sorted|mended) (it|that|them) (meself|mesel|masel|himself|herself|for me|for us|for free), (cousin|brother|husband|wife|buddy|mate|neighbor|neighbour|uncle|friend|dad|son|landlord|roommate|sister|boyfriend) (already|just)? (did|fixed|sorted|cut|mended|repaired|handled|filed|pulled|colored|replaced) (the|my|our|it|that|them), chickened out (on|of|about)? (the|my|getting|this|it)? (tattoo|piercing|it|haircut)?,
  (got|getting|been|was|just got) called in (to|for|into)? (ot|overtime|the plant|the hospital|cover|the office|the store)?, insurance (said|says|denied|wont|will not|wouldnt|refused|declined) (no)? (pay|cover|approve|more visits|more|it|to pay|to cover)?, (put|putting|got) me on (days|nights|call|the late shift|the early shift|doubles|overtime|afternoons), (on|doing|working) (a)? (shift|nights|days) (that day|this week|then)?, (its|it is|being|cause its|while its) (calving|lambing|harvest|haying|planting|kidding|foaling), baling hay, (ewe|cow|mare|sow|heifer|goat|bitch|dog|cat) (is|s)? (lambing|calving|foaling|kidding|farrowing|whelping|in labor|giving birth), (cant|cannot|couldnt) catch (the|my|our|him|her|it) (cat|dog|horse|cow|pig|goat|bird|chicken)?, (cat|dog|he|she) (got out|wont get in the crate|wont get in the carrier|wont get in the car), (river|creek|water|tree|snow) (is|s)? (over|across|on|blocking) the (road|bridge|drive|driveway), bus strike, (train|rail|tube|teachers|school) strike, (boiler|cable|gas|furnace|plumbing|internet) (man|guy|fella|engineer) (is|s)? (coming|here|due),
  feel (fine|good|great|better|ok|okay) (again|already), (tooth|filling|crown) (fell|came) out (on its own|by itself), nothing (left)? to (fix|do|treat|cut|repair), due in court, in court, got (an|a)? (exam|test|date|shift|funeral|wedding)`;

const refusals = `
  (not|dont feel) (comfortable|ready|safe) (driving|with it|yet|going out)?,
  (a)? (conflict|scheduling conflict|prior engagement|previous engagement|previous commitment|other commitments|other obligations|another obligation),
  forgot (i|that i|we|that we) (have|had|was|were) (another|an other)? (appointment|appt|commitment)?, (cant|cannot|can not|couldnt) (drive|walk|bend|chew|lift|sleep|eat) (yet|anymore|right now|far|today)?,
  supposed to (snow|rain|storm|ice|sleet|flood) (today|tomorrow|tonight)?, (calling|calls) for (snow|rain|storms|ice), (put|had to put) (him|her|our dog|the dog|my dog|our cat|my cat|our pup) (down|to sleep),
  (have|got|had|need) to (be|go) (somewhere|someplace) else, (be|am|im) needed (at home|elsewhere|at work), something (else)? (came|has come|popped) up`;

/** What people have on, and what has been seen to elsewhere. */
const plans = `
    (dont|do not) think (i|we) (need|want) (it|to come|the appointment|my appointment|this) (anymore|any more)?, (decided to|gonna|going to)? do it (myself|ourselves), (i)? already? went (somewhere else|elsewhere|to someone else|to another), (dont|do not) have (a|any)? (way|ride|car|transportation|sitter|babysitter|childcare) (there|to get there)?, jury duty, (i)? have another (appointment|appt) (at|on|for|during)? (that|the same|this)? (time|day|same time)?, (it|that)? (already)? (got|is|was) (fixed|repaired|taken care of),
    (decided to|deciding to|going to|gonna)? (go|going) (somewhere else|elsewhere|with someone else|with another|to another),
    (my)? (ride|babysitter|sitter|driver|uber|bus) (cancelled|canceled|bailed) (on me)?,
         meeting, meetings, exam, busy, plans, trip, vacation, traveling,
    travelling, travel, snowing, storm,
    flight, airport, wedding, surgery, court, jury, conflict, schedule conflict,     not feeling well|good|great|right|too, pain, headache, coughing, migraine, moved, moving,
    afford, boss, power, flood,
    (have|got) (a|another|my) (test|exam|quiz|final|presentation|deadline|game|match|meet|interview|hearing|court date|thing|meeting|shift|wedding|funeral|party|surgery|client|patient|customer|delivery|shoot|showing|closing|recital|lesson) (at|during|on)? (that|this|the same)?, (subpoenaed|summoned|called up|scheduled|booked|roped in) (for|to|on)? (that|this|the same)? (morning|day|time|afternoon),
    (plumber|farrier|electrician|contractor|roofer|inspector|movers|plumbers|farriers|electricians|contractors|repairman|exterminator|appraiser) (is|are)? (coming|due|here), (on tour|away|gone|traveling|travelling|deployed|in training|at sea|offshore) (till|until|til|thru|through) the? (daydate|number|next week|next month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|_),
    (have|got|has) (court|work|class|school|jury duty|practice|rehearsal|finals|clinicals|training|church|drill|chemo|a double) (that|this|the same|at that|during that) (day|morning|time|afternoon|week),
    (boss|wife|husband|mom|dad|doctor|work|manager|supervisor) (says|said|say) no, (doctor|dr|doc|nurse|vet|hospital) (told me|told us|said|says|wants me|ordered me|wants him|told him|wants her|told her) to (stay home|rest|stay in bed|quarantine|isolate|not drive|not travel|stay put), (leave|leaving|go out of|going out of|fly out of|flying out of|heading out of) town (that day|tomorrow|today|monday|tuesday|wednesday|thursday|friday|that week)?, no bueno, another commitment|engagement|obligation, commitment, prior commitment|engagement,
    too? expensive, a|my different|new|other doctor|dentist|place|clinic, watch the|my kids, made other plans,
    other plans, double booked, hangover, overslept, sleeping, home sick, quarantined,
    (wont|will not|wouldnt|didnt|doesnt|cant|refuses to) (let|give) (me|us|him|her) the? (off|leave|go|out|day|day off|time off),
    (cant|couldnt|cannot) find (a|any|the)? keys, (im|i am|we are|were)? going (to go)? (somewhere|someplace) else|elsewhere, somewhere|someplace else, elsewhere,
    (got|getting|been|was|am being|being|just|i got)? called (in to|into|in for|in at|back to) work,
    (stuck|still|have to be|had to go|had to be|need to be) at work,
    (babysitter|sitter|ride|transportation|childcare|plans) (fell|has fallen) through,
    work schedule (changed|conflict), schedule changed,
    (boss|work|manager|they|job) (just|has|have)? (changed|swapped|moved) (the|my) (rota|roster|shift|shifts|schedule|hours),
    (have|got|had) (to)? (pick up|take care of|watch|stay with) (my|the|a) (kids|kid|son|daughter|mom|dad|mother|father|grandkids|grandson|granddaughter|wife|husband|baby),
    (cant|cannot|can not|couldnt) afford (it|this|that|to|the visit|the copay)? (right now|anymore|at the moment|this month|now)?,
    (going|went|gone|decided to go|gonna go|am going|decided on) (with|to) (another|a different|someone|somewhere|somebody) (else|company|place|shop|doctor|dentist|salon|office|clinic|provider)?,
    (dog|cat|tooth) (is|got|has been|was|is all) (already|now)? (fixed|repaired|done|better|good now|healed|all better) (now|already)?,
    got it (fixed|done|repaired|taken care of) (already)?,
    (have|got) (another|a different|a dr|a doctors|other) (appointment|appt|commitment|engagement|obligation) (at|on|for|during)? (that|the same|this) (time|day),
    it? (ran|running|run|went) (over|long), car trouble,
    (have to|gotta|need to) work (that|this) day, roads are (too|really|so)? (icy|bad|slick|snowy)`;

export const excuses = [
  plans,
  events,
  health,
  home,
  broken,
  rides,
  work,
  duties,
  money,
  settled,
  more,
  refusals,
].join(',');

/** Keeps people away only by what is said of it: "no car", but "he hates the car". */
export const everydayMatters = `
  work, working, school, class, classes, ride, car, money, weather, gas, bus, insurance, job, shift, game, practice, transportation, transport, birthday, meds, medicine, cough, throat, sleep, tired, daycare, babysitter, childcare, feel, feeling, cold, icy, ice, snow`;
