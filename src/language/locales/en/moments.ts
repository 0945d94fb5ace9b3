import type { HardMoments, Questions } from '../locale.js';

const ONE =
  '(my|his|her|our|their|the|our dear|my dear)? (husband|wife|mother|mom|mum|mama|father|dad|papa|son|daughter|brother|sister|baby|grandmother|grandma|grandfather|grandpa|aunt|uncle|cousin|friend|partner|child|kid|dog|cat|parent|nephew|niece|patient|spouse|fiance|fiancee|mother in law|father in law|he|she|they)';

export const hardMoments: HardMoments = {
  bereavement: `
    passed away|on, (just|recently|sadly)? passed yesterday|today|this|last|in|on, (has|have|had) passed,
    ${ONE} (just|has|sadly|recently|unexpectedly|suddenly)? passed,
    ${ONE} (just|has|sadly|recently|unexpectedly|suddenly|already|have)? (died|dies),
    (he|she|they|who|has|have|just|recently) died, died (on|in|last|yesterday|this|two|three|a few) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|night|weekend|weeks|days), is|are|was|has been deceased, deceased, is dead, are dead,
    no longer with us, no longer alive,
    lost (my|our|her|his) (husband|wife|mother|mom|mum|father|dad|son|daughter|brother|sister|baby|grandmother|grandma|grandfather|grandpa|child|partner|dog|cat|friend),
    (put|putting) _ to sleep (last|yesterday|on|sunday|monday|tuesday|wednesday|thursday|friday|saturday|over the weekend|this morning|this week), (had|have|having|going|decided|needed|need) to put _? _? _? _? (down|to sleep),
    (put|putting) (our|my) (dog|cat|boy|girl|baby|horse|pet|old|sweet)? _? (down|to sleep), put (her|him|our baby) to sleep, (at|over|across|crossed|crossing|to) (over)? (the)? rainbow bridge,
    lost (my|our)? _ (last|this), lost (my|our)? _ to (cancer|kidney failure|covid|parvo), (i|we) (just|sadly|suddenly|unexpectedly) lost (our|my) _,
    died (in|on|at|of|from|during|after) (january|february|march|april|may|june|july|august|september|october|november|december|his sleep|her sleep|their sleep|the hospital|surgery|cancer|covid|hospital|the spring|the fall|the summer|the winter|spring|summer|thanksgiving|christmas|new years),
    (didnt|did not) make it through (the)? (night|surgery), (is|has) (now)? with (the lord|jesus|god), (went|gone) home to (the lord|jesus|be with the lord), (gained|got) (his|her) wings, (not|no longer) with us anymore, laid (him|her|my _) to rest, _ (sadly|unexpectedly|suddenly|peacefully) (died|passed), (had to|have to|decided to) let (him|her|our|my)? _? go (last night|yesterday|this morning|last week|today|peacefully), said goodbye to (our|my)? _ (yesterday|last|this|today|on), lost our (boy|girl|baby|sweet boy|sweet girl|old girl|old boy|fur baby), (his|her|moms|dads|mothers|fathers|brothers|sisters|grandmas|grandpas|husbands|wifes|uncles|aunts|friends) wake, wake is (on|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|that), (we|i) lost (dad|mom|mum|mama|papa|pop|pops|grandma|grandpa|nana|the baby|our baby|our boy|our girl|our sweet _), hit by (a|the) (car|truck|bus) and (died|killed|passed|didnt make it), (he|she|they|brother|sister|son|daughter|husband|wife|dad|mom|friend|cousin|nephew|dog|cat|niece|uncle|aunt) (was|got|were) killed, (went|gone) to be with (the lord|jesus|god), (had|have|having|going) to (euthanize|euthanise), euthanized (her|him|our|my|last|yesterday|this|on|_), lost (his|her|their) (battle|fight) (with|to|against), we lost (him|her),
    funeral, death in the family, death of (my|our|his|her), a death, family death, loss of (my|our|his|her),
    bereavement, bereaved, obituary, memorial service, burial, wake for, estate of, killed in, committed suicide,
    took (his|her|their) own life, stillborn, miscarriage, miscarried, rest in peace, rip, in heaven, widow,
    widower, hospice, no longer living,
    (buried|burying|lost) (him|her|my husband|my wife|my mom|my dad|our mother|our father), left us (on|this|last)`,
  illness: `
    (in|at|to|from) (the|a)? (hospital|er|icu|emergency room|intensive care|nicu|rehab|ward),
    hospitalized|hospitalised, in surgery|icu|ccu|labor|rehab|coma|quarantine,
    admitted (to|into|yesterday|today|last),
    had a (stroke|heart attack|seizure|bad fall|surgery|miscarriage|accident), (stroke|seizure|seizures),
    airlifted, life flighted, in a coma, in a medically induced coma, emergency (surgery|_ surgery|c section|appendectomy|operation), (in|at) (the|a) (nursing home|memory care), dementia, stage (three|four|3|4),
    (broke|broken|fractured) (my|his|her|a|the) (leg|arm|hip|ankle|wrist|foot|back|neck|collarbone|nose|ribs|rib),
    (very|really|seriously|gravely|terribly) (sick|ill), (car|serious|bad|terrible) (accident|wreck|crash),
    (have|has|having|with) (the|a)? (cancer|pneumonia|leukemia|sepsis), diagnosed with, (in|on) critical condition,
    on a ventilator, life support, being induced, went into labor, chemo, chemotherapy, dialysis emergency,
    ambulance took`,
  urgent: `
    ${ONE} (just|has|have)? passed out,
    chest (pain|pains|pressure|tightness|is tight|hurts|feels tight|heaviness|discomfort), (tightness|pressure|pain|pains|heaviness) in (my|his|her) chest, (left)? arm (is|went|feels|goes|has gone) numb, numbness in (my|his|her) (face|left arm|arm),
    (face|throat|tongue|lips|jaw|neck|cheek|airway) (is|are|has|s|started|keeps|started to)? (really|all|so|badly|very|getting)? (swelling|swollen|swelled|swell|closing|closing up|blowing up) (up|shut)?,
    (cant|cannot|hard to|trouble|difficulty|can barely|barely|hardly|unable to|not able to) (swallow|swallowing|open my mouth|see out of|speak|stand up|feel my|move my|wake him up|wake her up),
    (ate|swallowed|drank|eaten|got into|eating) _? _? _? _? _? (poison|antifreeze|bleach|xylitol|bait|a battery|bag of chocolate|box of chocolate|bar of chocolate|bottle of pills), (cant|wont|doesnt|not) stop (vomiting|throwing up|shaking|seizing),
    (cant|cannot|trouble|difficulty|hard to|struggling to|hardly|hard time) breathe|breathing,
    911, bleeding (a lot|badly|heavily|wont|everywhere|profusely), (wont|cant|doesnt|not) stop bleeding,
    bleeding wont stop, bleeding and (it|its|still)? (wont|will not|doesnt|isnt|not|cant) (stop|stopping|slowing), (face|jaw|cheek|gums|lip|eye) (is|looks)? (huge|twice the size|swollen shut|ballooned|massive), swelling (is|keeps)? (getting worse|spreading|getting bigger|worse|getting huge), (cat|dog|he|she|puppy|kitten) (cant|cannot|isnt able to|hasnt been able to) (pee|urinate|stand up|get up), (got|was|been|just got) hit by (a|the) (car|truck), (cant|cannot|can not) (take|stand|bear|handle) (the|this|my) (tooth|back)? pain, ruined my (teeth|hair|car|nails|engine|smile|mouth|truck|paint|face), collapsed, (baby|he|she|son|daughter|dog|cat|mom|dad|husband|wife|hes|shes) (isnt|is not|not|stopped|barely) breathing, (is|hes|shes|am|im|was) choking, jaw (is)? (locked|stuck|dislocated|popped out), (tooth|teeth) (got|was|were|is)? knocked out, bleeding (bad|so bad|so much|nonstop|like crazy), (bad|severe|serious|terrible|horrible|scary) reaction to, (puppy|dog|cat|pup|kitten) (just)? (ate|swallowed|got into) (some|a|my|the|all the|all my)? (chocolate|grapes|raisins|onions|gum|sock|pills|meds|medicine|edible|weed|toy|bone|string), (took|swallowed|taken) too many (pills|meds|of my pills|of my meds), (end|ending) it all, brakes (failed|went out|gave out|are gone|dont work), butchered (my|me|his|her), heart attack, having a (stroke|heart|seizure|reaction|panic attack),
    overdose|overdosed|overdosing, suicidal, (kill|hurt|harm|hurting|killing) myself, want to die, wanna die,
    end my life, passed out, fainted, fainting, unconscious, unresponsive, allergic reaction, anaphylaxis,
    anaphylactic, emergency, its urgent, is urgent, very urgent, need an ambulance, call an ambulance, call 911,
    severe pain|bleeding|swelling, extreme pain, unbearable pain,
    in (so much|terrible|horrible|severe|extreme|excruciating|agonizing|a lot of) pain, face is swollen,
    throat is closing, cant swallow, high fever, having contractions, water broke, poisoned,
    swallowed (a|some|something), cant feel my, cant move my, numb on one side, this is ridiculous,
    thats ridiculous, you people, unacceptable, worst (office|clinic|doctor|dentist|service|place|experience),
    terrible service, horrible service, fed up, furious, so angry, very angry, really angry, pissed, pissed off,
    piss off, fuck you|off|this|u, go to hell, screw you, bullshit, malpractice, incompetent, rude staff, so rude,
    very rude, better business bureau, bad review, negative review, one star, file a complaint, filing a complaint,
    speak to a manager, speak to your manager, waste of time, wasting my time, wasted my time, never coming back,
    shame on you, disgusting, disgusted, are you kidding me, what the hell|fuck|heck, wtf,
    bleeding and (wont|will not|doesnt) stop, vomiting blood, (is|are) not responding, throwing up blood`,
  none: `
    ${ONE} (just|has|already)? passed (his|her|the|my|their|it|inspection|all|a|an),
    lost (my|our|the)? (power|signal|service|internet|wifi|electricity|reception|heat|water|phone|keys|wallet|track|it|job|insurance|ride|voice|card|filling|crown|retainer|tooth|glasses|sleep|contact|connection|coverage|a|an|this|that|number|charger|car|sitter|babysitter|bet|game|match|lens|contacts|bag|purse|id|everything) (last|this) _,
    (i|we|he|she|they|you) (had|have|was going|am going|need|needed|decided) to put (me|us|it|this|that|the phone|everything|anything|my phone|my name|our name|our names|a deposit|the book|some money|money) down, (had|have|having|going|decided|needed|need) to put (him|her|them|me|us|the baby|the kids|my son|my daughter|it) down (for|as|on|to) _? _?, (was|get|getting|being|be|am) put to sleep, no (chocolate|poison),
    accident (on|at|ahead|by|near|in front|up) _, (behind|past|by|for) (an|the|a)? (bad|big)? (accident|crash|wreck), (there is|theres|bad|big|an|another) accident (on|at|ahead|by|near) _,
    (ac|heater|furnace|water heater|mower|generator|alternator|starter|printer|tv|hearing aid|hearing aids|batteries|watch|plant|garden) (just|suddenly|has|have)? (died|die|dies|passed), (test|exam|class|it|inspection|car|truck|time|storm|bill|law|kidney stone|stone|fever) (has|suddenly|sadly|unexpectedly|finally)? passed,
    urgent care, (really|very|so|getting|getting really|getting very) (sick|tired) of,
    (phone|battery|car|laptop|computer|cell|truck|tablet|charger|ipad|engine|tire|wifi|internet|vehicle|fridge|plant|plants) (just|has|have|had)? (died|die|dies|dead|is dead|was dead),
    my (phone|car|battery) (passed|is|was)? dead, dead battery, died laughing,
    (no|not|without|isnt|wasnt|nothing|not an|not a|not that|any) (chest pain|chest pains|emergency|urgent|fever|longer in the hospital|in the hospital|hospitalized),
    not urgent, not an emergency, emergency contact|contacts|form|exit|brake|kit,
    (out of|home from|back from|left|released from|discharged from) (the)? hospital,
    (work|works|working|volunteer|job|shift|meeting|appointment|appt|located|next|across|close|near|live|parking) (is|are)? (at|in|from|by|to|near|for)? (the)? (hospital|er|icu),
    passed (the|my|a|his|her) (test|exam|class|kidney stone|stone|inspection|physical), time (has)? passed,
    passed by|it|along|through|inspection, flu (shot|shots|vaccine),
    covid (test|vaccine|shot|booster|rules|protocol|policy), chemo (is)? (over|done|finished), no emergency,
    at the hospital (location|campus|building|clinic|entrance|lot)`,
};

const IT =
  '(it|my appointment|the appointment|this appointment|my appt|the appt|my visit|this|that|appointment|appt|our appointment|my apt|tomorrows appointment|his appointment|her appointment)';
const WHEN_DAY =
  '(today|tomorrow|again|exactly|then|for|at|on|please|tmrw|now|monday|tuesday|wednesday|thursday|friday|saturday)';

export const questions: Questions = {
  time: `
    what|wat time, (what|wat) time (again|exactly|tomorrow|today|tmrw|is|was|for|at|please|though),
    what time (is|was|are|does|do) ${IT} (start|again|at|scheduled|scheduled for|for)? ${WHEN_DAY}?,
    what time (do|should|must|can|am|did) (i|we) (need to|have to|supposed to)? (be|come|arrive|get|show up|come in|go) (there|in|here)? ${WHEN_DAY}?,
    what time (do|should) i (need to)? be there, what time was that (again|for)?, at what time,
    (when|whens) (is|was|are)? ${IT}? (again|at|scheduled|exactly)?, when again,
    when (do|should) (i|we) (need to|have to)? (be|come|arrive|go) (there|in)?,
    (what|which) (day|date) (is|was)? ${IT}? (again|on)?, what (day|date) and time (is)? ${IT}?,
    what (is|was|s) the (time|date|day) (of)? ${IT}? (again)?, whats the (time|date) (of|for)? ${IT}? (again)?,
    what day and time, time, which day,
    (can|could) you (please)? (tell|remind) me (of)? (what|the) time (it is|is it|of my appointment|my appointment is|again)?,
    i (forgot|forget|dont remember|cant remember) (what|the) time (it is|it was|is it|my appointment is)?,
    is it (am or pm|morning or afternoon), am or pm`,
  place: `
    where,
    where (is|was|are) (it|this|that|you|u|yall|your office|the office|the clinic|my appointment|the appointment|my appt|the appt|the place|the location|it at|you at|you located|you guys|you guys located|it located|your location|your clinic|located|the office located|this appointment),
    wheres (it|the office|my appointment|my appt|the appointment|this|your office|it at|that|the clinic|the place),
    where at, where to,
    where (do|should|am) (i|we) (go|going|need to go|supposed to go|have to go|come|meant to go|meet) (to)? (tomorrow|today|again)?,
    where exactly, (what|whats|what is|what was|wat is) (is)? (the|your|ur)? (address|location|adress|addres),
    (what|which) (location|office|address|clinic|building|place|adress) (is it|is this|is that|do i go to|is it at|am i going to|is my appointment|is my appointment at|should i go to|is this for)?,
    address, location,
    (can|could) (you|u|i) (please|pls)? (send|text|give|get|have|tell|resend) (me)? (the|your|ur)? (address|location|adress) (again|please)?,
    (need|send|text) (me)? (the|your)? address (please|again)?, at (which|what) (location|office|address),
    address please, where is that (at)?, what is the location (again)?`,
  person: `
    who (is|was) (it|this|my appointment|the appointment|my appt|that) with,
    who (with|am i seeing|do i see|will i see|will i be seeing|will be seeing me|is the doctor|is my doctor|is my provider|is it with|are we seeing),
    whos it with, whos (the|my) (doctor|provider|dentist), with (who|whom),
    (which|what) (doctor|provider|dentist|dr|hygienist|therapist|doc|nurse) (is it|am i seeing|is it with|is this with|do i see|will i see|is my appointment with|is this for|will i be seeing)?,
    who is (the|my) (appointment|appt) with`,
};
