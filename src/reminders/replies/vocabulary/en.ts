import type { Vocabulary } from './roles.js';

const APPOINTMENT =
  'appointment|appt|apt|app|appointments|appts|visit|booking|reservation|session|meeting|checkup|slot';
const MINE = 'my|the|this|that|our|your|his|her|their|todays|tomorrows';

export const en: Vocabulary = {
  language: 'en',
  phrases: {
    yes: `
      yes, yess, yea, yeah, yeh, yep, yepp, yup, yupp, yupper, yuppers, yepper, yeppers, yas, yass, yah, yus, yessir, yessiree|yesiree, yessum, yis, ye s,
      y e s, aye, why yes, affirmative, i accept, i accepted, of course, ofc, for sure, most definitely, without a doubt, indeed,
      you bet, you betcha, hell|heck|oh yes|yeah, i agree,
      just? confirm|confirming that i|im|ill|we|well, confirm|confirming (the|this|that) ${APPOINTMENT}, ten four, 10 4,
      (thats|its|that is|it is) a? (big)? yes, (my)? answer is yes, y y, yes yes, that is correct, thats correct, correct, yes (sir|maam|mam|i do|i am), count me in`,
    ok: `
      is|are (fine|good|ok|okay|great|perfect), hundredpercent,       ok, okay, okey, oki, okie, okk, okayy, kk, okie dokie|dokey, okey dokey, okeydokey, sure, sure thing, sure will, alright, alrighty,
      all right, fine, (thats|that is|this is) (fine|confirmed|ok|okay|cool|good|great|perfect|right|a date|doable), perfect, (that|it|this)? sounds (good|great|perfect|fine|like a plan),
      that|it|this works, works for me|us, that will work, thatll work, will do, you got it, fs, thumbsup, checkmark, good to go, all set, (were|we are|im) all set,
      all good, were good, we are good, looking|look forward to (it|that|seeing you|my appointment|the appointment), very well, gladly,
      see you|ya|u, yes and thank you, cool, (im|were|we are) good (for|with), good with me, fine by|with me, bet, fo sho, agreed, deal`,
    no: `
      nope, nop, nah, naw, nay, negative, n o, noo, nooo, nop e, hell|heck no, no thanks|thank|thx|ty you?, no sir|maam|mam,
      not a chance, no chance, not happening, hard no, thumbsdown, crossmark,
      (thats|its|that is|it is) a? (hard|firm)? no, (my)? answer is no, i? have to say no, nuh uh, (no|nah|nope) (im|were) good, decline, declined, i decline, no way jose, no dice, no go, not interested, no longer interested, not this time`,
    come: `
      come, come in, come by, going, make my|the|our, be at ${MINE}? ${APPOINTMENT}, be in attendance, make it|this, make it there|in|over|out, make ${MINE} ${APPOINTMENT}, make my|the|our time,
      make it to, make that|tomorrow|today, attend, attend it|this, show up, showing up, making it, be coming|attending|going|showing|available,
      going to ${MINE} ${APPOINTMENT}, available, get there, be present, participate, go, being there, be joining, join,
      do it, do ${MINE} ${APPOINTMENT}, be in today|tomorrow,  honor ${MINE}? ${APPOINTMENT}, arrive, arriving, be making it`,
    attend: `
      (ill|well|will|i will|we will) see you|u|ya|yall,       (wouldnt|would not|not gonna|not going to|wont) miss (it|this|that|my appointment),       be there|here, be their|theyre|thr, attending,  im coming, were coming, ill|well be there|here, i|we will be there|here, hell|shell|theyll be there|here, will be there|here,
      see you|ya|u there|then|soon|tomorrow|today|tmrw|tomm|tom, see you|ya|u at|on|in the?, c u there|then|soon|tomorrow, cu there|then|tomorrow, cya there|then,
      on my|our way, omw, on the way, heading over|there, headed over|there, still coming, still good, still on|planning, planning on it,
      count on me|it, you can count on me, we still on, ill make it, i got you for, we are on, looking forward to seeing you|yall then|there|tomorrow,
      plan|planning to|on come|attend|be|being|attending|coming there|here?`,
    keep: `
      keep it|this|that, keep ${MINE}? ${APPOINTMENT}|time|spot, keeping it|this|that, keeping ${MINE}? ${APPOINTMENT}, still need|want it|this|that,
      still need|want ${MINE} ${APPOINTMENT}, keep me on|in, leave it as is, leave it on|in, keep me down, need|want my|the|this|that ${APPOINTMENT}`,
    absent: `
      no can do, count me out, (ill|i will|gonna|will) pass, have|need|got|going to pass, have|need to pass on, have|gonna|need|got|going to skip, skip it|this,
      skip ${MINE}? ${APPOINTMENT}, pass on ${MINE} ${APPOINTMENT}, cant|wont|cannot do it|this, wont|not be in today|tomorrow,
      not feeling up to it, bail, need|have to bail, wont happen, not going to happen, not gonna happen,
      (do not|dont) want|need it|this anymore?, (do not|dont) want|need ${MINE} ${APPOINTMENT}, no longer|not needed, no longer need|needs|want|wants|require it|this,
      no longer need|needs|want|wants|require ${MINE}|an ${APPOINTMENT}, (do not|dont|doesnt|no longer) (need|needs|want|wants) to be seen, not need ${MINE} ${APPOINTMENT}, (do not|dont) need to come|go in? anymore?,
      will no longer need|want|require ${MINE}|an ${APPOINTMENT}, will no longer need|want|require it|this, not available, unavailable, im unavailable, its? not possible, not possible, impossible, not up for it, give away|up my spot|slot|appointment|time,
      give my spot|slot|appointment|time to, give it to someone, open up my slot|spot`,
    cancel: `
      cancel, cancel it|this|that|me, cancelling, canceling, cancelation please, cancellation please, call it off, calling it off, call|calling off, call|calling off ${MINE}? ${APPOINTMENT}, feel free to cancel, feel free to cancel ${MINE}? ${APPOINTMENT},
      i|we have|had? cancelled|canceled, ive|weve cancelled|canceled, already|just cancelled|canceled, scratch|drop|delete|remove ${MINE}? ${APPOINTMENT},
      take me off the|your schedule|calendar, be cancelling|canceling, cancel on you|yall, back out, withdraw,
      you|u can|may|might cancel`,
    request: `
      can|could|would|will (you|u|someone|somebody|yall|you guys|you all) (please|pls|plz|kindly|just|also|go ahead and)? cancel, can|could ${MINE} ${APPOINTMENT} be cancelled|canceled`,
    miss: `
      miss, miss it|this|that, miss ${MINE}? ${APPOINTMENT}, missing it|this, forget, forget it|this|about, forget ${MINE}? ${APPOINTMENT}, fail to`,
    not: `
      not, isnt, arent, aint, no longer, neither, do not, dont, (do not|dont) plan|intend|expect to|on, without`,
    wont: `
      wont, will not, shall not, shant, will no longer, wont be able to, not going to, not gonna, ill not, id rather not,
      (do not|dont) want|wanna|wish|care to?, would|id rather not, not be, no way i|im|ill, i|we refuse to`,
    cant: `
      cant, cannot, can not, cant be, canot, unable, im unable, unable to, not able, not able to, not be able to, cant be able to, no way i can,
      am not able to, im not able to, not be able, wont be able, no longer able to, isnt able to, arent able to, never able to, no longer can, can no longer`,
    never: `
      never, no one, nobody, nothing, none, hardly, barely, didnt, did not, doesnt, does not, couldnt, could not, wouldnt, would not, shouldnt,
      should not, hasnt, has not, havent, have not, hadnt, wasnt, was not, werent, mustnt, neednt`,
    will: `
      will, ill, well, im, were, hell|shell|theyll, he|she|they will, hes|shes|theyre, (both of us|all of us|we all|we both) (are)?, (he|she|they|son|daughter|mom|mother|dad|father|husband|wife|kids|kid|family) (is|are), am, shall,
      going to, gonna, im|were gonna, im|were going to, fixing to, finna, about to, ima, imma, intend to,
      willing to, planning to|on, plan to|on, going to be able to, will still, will definitely|certainly|absolutely|surely, definitely|certainly|absolutely|surely will, be`,
    can: `
      can, i can, we can, can still, able to, can definitely|certainly|absolutely|surely, definitely|certainly|absolutely can, im able to, free to`,
    must: `
      need to, have to, has to, got to, gotta, want to, wanna, wish to, wants to, needs to, must, like to, would|id|wed like|love to, i need, we need, had better,
      trying to cancel, calling to, texting to, writing to, asking to, decided to, going to need|have to, will need|have to, ill need|have to, well need|have to,
      unfortunately need|have to, hafta, forced to, be needing to`,
    maybe: `
      as soon as,       y n, (do not|dont) forget,       only, pass by|it|along|through|on, called to, called in to, i called to, i called in to,             maybe, no show, no shows, mayb, perhaps, possibly, probably, prolly, prob, probs, might, mite, may, could, would, should, ought to, i think, i thought, i guess, i suppose, i hope,
      hope, hopefully, hoping, i believe, i assume, supposed to, let me, lemme, ill|will|can|need|have to? check|see|ask|find, get back to|with,
      let you|u|yall know, depends, depending, dependent, if, unless, whether, as long as, not sure, not hundredpercent sure, unsure, are you sure, make sure, uncertain,
      (dont|do not) know, idk, dunno, no idea, no clue, (do not|dont) think, doubt it|that|i, ill|will|gonna|going|we to? try, i|we? try|trying|tried to, try my best, try and, do my best,
      tentative, tentatively, 50 50, fifty fifty, up in the air, sort of, kind of, kinda, not yet, not quite, not really, not exactly, not certain, not positive,
      wait, hold on, hang on, one sec|second|moment|minute, just kidding, jk, lol jk, never mind|nevermind, nevermind, remind me, yeah right, yea right,
      yes and no, no and yes, yes or no, y or n, no or yes, either, accidentally, by accident, oops, oh shoot, oh wait, come|coming|go|going|be home, hate to cancel, thinking about, thinking, decide, considering,
      wish i|we, almost, not today, not tomorrow, not now, not right now, last time|week|month|year|visit, had to cancel|miss|leave|go,
      no i? know, to confirm, just to confirm, will|ill confirm, call|have to confirm, come to the phone, confirm my insurance|address|time, confirm it with, waiting to|on|for,
      no cancel, no cancelation, no cancellation, no canceling, no cancelling, is|was|been|get|got|gets cancelled|canceled, cancelled|canceled on|my|the|by|due,
      ride|driver|office|doctor|you|they|bus|uber|babysitter|sitter cancelled|canceled, (thats|its|this is|that is|it is) not, not me|mine|us|him|her|them|this|that|the|a|an|my|yes|no|ok, not what|when|where,
      coming down with, come back, be back, make it up, make it another, make it work, come down with, confirm or|and cancel, or cancel, or confirm, or not, good question, alternatively,
      not going to work, not gonna work, dont get, do not understand, dont understand, confused, mistake, error, cancel culture, sick of, stop by, reply yes|no, say|text yes|no, answer yes|no, type yes|no,
      subscription, insurance cancel, cancel fee|policy|fees, cancel my|the|your ride|order|subscription|insurance|uber|other|membership|account|plan|card|request|cancellation|previous, im good, i already came|went|had, already came|went|had|did|been,
      cant right? now, cannot right? now, cant yet, cant say|tell|promise|remember|recall|decide|guarantee|confirm, cannot say|tell|promise|remember|recall|decide|guarantee|confirm|commit, cant commit, wont know, will know`,
    other: `
      what|anything|something else, (make|do|come at) (that|this) (time|date|one|hour),       reschedule, rescheduled, rescheduling, resched, reschedual, re schedule, re scheduled, rebook, rearrange, postpone, postponed, postponing, push it|back, push to, pushed back,
      move it|this|that|my|the|our|to|me|him|her|them|up|back|us|everything, moving it|my|the, change it|the|my|to|our|this|appointment|appt|time|date|day|times|days, changing my|the|it, changed to, switch, switching, swap, instead, rather do|have|go|come,
      another time|day|date|appointment|appt|slot|week|month|one, any other, some other, (my|the|her|his|our) other, other one|ones, other day|time|times|date|days|appointment|appt|openings, different time|day|date|appointment|week|hour|slot, new time|date|day|appointment, later time|date|day|appointment|slot|in|on|than|that|this|please|appt, earlier, sooner, later,
      better time|day|date|for, works|work better, is|be|would|are better, better on|at|with, i prefer, prefer, preferably, how about, what about, rain check, raincheck, next available, anything available|open|later, something later|else, any openings|availability, openings, availability, reschedule it|my|the|for,
      (doesnt|does not|wont|dont|not) (work|working|good|great) for|with (me|us|my), (doesnt|does not|wont|will not|dont|cant) work|fit, not a? good time|day|date, bad time|day, wrong day|date|time|week|month, when can|could i|we, can|could i|we do|move|change|have|get|switch|try|make, fit me in, get in, squeeze me in, come in? on a, first available, open slot|slots,
      who (is|are) (this|you|it), whos this|it, who dis, new phone, who r|are u, whose number|phone, who sent, what is this, whats this, what appointment|appt, which appointment|appt|one|doctor, scam, spam, is this (real|legit|a scam), in person, video visit, telehealth, by video, over the phone, by phone, virtual, virtually, zoom, phone appointment|visit, (dont|do not|didnt) (have|make|schedule|book) (an|any|a) appointment|appt|visit, cant do that, cant that time|day`,
    later: `
      (ill|i will|will|well)? (call|text) (you|back|you back|in)? (later|soon|another time|when i can|when i know my schedule),       (ill|i will|will|well)? (call|calling|text|contact) (you|them|the office|your office|back|in)? (back|later|tomorrow)? to|and reschedule|rebook|resched, (to|and) (make|get|set up|schedule) (another|a new) ${APPOINTMENT},
      (ill|i will|will|well|we will) (reschedule|rebook|resched) (later|soon|another time|when|online|myself|when i can)?, reschedule (later|online|another time), (rebook|reschedule) (online|later), make another (one|appointment) later?`,
    reason: `
      no longer live|at|have|with|go,       sick, flu, fever, covid, covid 19, pneumonia, contagious, hospital, hospitalized, emergency, ill with, stomach bug, throwing up, vomiting, broke down, flat tire, out of town, out of state, out of the country, overseas, surgery today,
      accident, died, passed away, deceased, funeral, moved away, moved to, have moved, in jail, come|came|comes|coming|popped up, going|goes on|out|away|into|through|under|down, no ride, have a conflict, quarantine, tested positive, stuck, snowed in, feeling worse, in labor, changed doctors, other doctor, got a job, new doctor, forgot, forgot about`,
    excuse: `
      work, working, school, class, classes, exam, busy, plans, trip, vacation, traveling, travelling, travel, ride, car, babysitter, childcare, daycare, money, weather, snow, snowing, ice, icy, storm, flight, airport, wedding, surgery, court, jury, conflict, schedule conflict, feel, feeling, not feeling well|good|great|right|too, pain, headache, cold, cough, coughing, throat,
      migraine, moved, moving, transportation, transport, gas, bus, afford, insurance, sleep, tired, birthday, daughter, son, kid, kids, mom, mother, dad, husband, wife, job, boss, shift, game, practice, power, flood`,
    aside:
      'that, thats, it, its, this, these, you, u, youre, youve, your, already, wrong, called, spoke, talked, told, said, mean, meant, they',
    contact: `
      please call, i? need help, chest pain|pains, having chest,       this is, speaking,       call me, give me a? call|ring, phone me, ring me, text me, contact me, have a? quick? question|questions, have (some|a few|several) questions, question, need to talk|speak, like to talk|speak, talk to someone, speak to someone|with, speak with|to, talk to|with, i (called|call|will call), ill call, will call, call you|the|back|them|office|tomorrow, gonna call, left a? message|voicemail, have (more|another|two|several) appointment|appointments, let me know, advise, please advise, all of them, only one, one of them, but which`,
    late: `
      (may|might|could)? (be|run|arrive) (a|about|like)? (little|bit|few|couple|number)? (minutes|mins|min)? late|behind,       late, running late|behind, be late, running a? (bit|little|few|couple)? late|behind, bit late, little late, minutes|mins|min late, late by, be delayed, delayed, behind schedule, stuck in traffic, traffic`,
    past: `
      was, was going to, were going to come, i was, we were, had, been, came, used to, went`,
    but: 'but, however, although, except, only if, only for',
    join: `
      and, so, because, becuz, cuz, cause, bc, since, therefore, due to, also, plus, or, as i|we|my|im`,
    ask: `
      what, whats, when, where, wheres, why, how, hows, which, who, whos, wat, wut, wuts, what time, wat time, correct me`,
    question: `
      should i|we, do (i|we) (need|have) to, (what|where|when|how|which) (is|are|do|does|should) (i|we|the|my|it|there|your|you|they|she|he)?, what time (is|do|does|should), how (much|long|far|early) (is|are|do|does|should|will)?,
      (can|could|would|will) (you|u) (please)? (tell|send|text|give|let|remind) (me|us), is it ok, is that ok, what (door|floor|room|address|building|entrance|suite), any idea`,
    tag: 'wont i, dont i, right, huh, am i right, isnt it, correct yes',
    invert: `
      can i|we|u|you|she|he|they|it|my|the|someone|anyone|somebody, could i|we|u|you|she|he|they|it|my|someone, would i|we|u|you|it|that, will i|we|u|you|it|the|dr|doctor|there|this|that|she|he|they|my|someone, do i|we|you|u|they|yall, does it|the|this|that|he|she|my|dr|doctor, did i|we|you|u|it|they|yall,
      is it|this|that|there|the|he|she|my|dr|doctor|everything|anyone|someone|parking, are you|u|we|there|they|yall, am i, may i, have you|u|they, has it|he|she|my|the, was it|that|this, any chance, any way`,
    who: 'i, he, she, everyone, everybody, someone, my, his, our, ive, id, hed',
    day: `
      monday|tuesday|wednesday|thursday|friday|saturday|sunday, tue|tues|wed|thu|thur|thurs|fri|sun, mondays|tuesdays|wednesdays|thursdays|fridays, next|this week|weekend|month, weekend,
      january|february|april|june|july|august|september|october|november|december, jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec, that|this|the day|date, the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th`,
    clock: `
      noon, midday, midnight, morning, afternoon, evening, number oclock, number o clock, number am|pm, at|around|by number, oclock, pm, that|this time, then, at that time`,
    today:
      'today, 2day, tomorrow, tonight, tmrw, tmr, tomoro, 2morrow, tomm, tommorow, tmw, this morning|afternoon|evening, tomorrow morning|afternoon|evening',
    topic: `${APPOINTMENT}, ${MINE} ${APPOINTMENT}`,
    pass: `
      quick question,       (he|she|they) (is|are) (feeling|doing|much|all)? better now?, (im|i am|hes|shes|were|we are|theyre) (feeling|doing|much|all)? better now?, didnt|just see|saw|get|got|read this|your|the|it text|message|reminder? (earlier|sooner|until now|till now),       (the)? (1st|2nd|3rd|4th|5th|first|second|third|fourth|ground|main) floor,       for? not? (answering|responding|replying|texting back|getting back|getting back to you) (sooner|earlier|late|so late|until now)?, the late|delayed reply|response, late reply|response,       though, tho, not sick, not contagious,       no (problem|problems|problemo|problema|prob|probs|prblm|worries|worry|biggie|trouble|issue|issues|stress|big deal|deal), not a problem|issue, np, no doubt, no question, no matter what, no need to worry|reply|call|respond|reschedule|change, no offense, no hurry|rush|changes|change|questions, (i almost|almost|i nearly|nearly) forgot, go ahead, go ahead and, can|could|would you please? confirm, can|could|would you please? confirm (this|that|it|cancellation|receipt),
      no pressure, no need, cant wait, can not wait, cannot wait, dont worry, do not worry, no more pain, i know, you know, u know, do know, know, didnt forget, did not forget, havent forgotten, not late, wont be late, will not be late, cant thank you enough, be early, little early, bit early,
      why not, thanks, thank, thank you|u|yall|ya, thankyou, thanx, thx, thnx, thks, tks, ty, tysm, tyvm, tnx, please, pls, plz, plse, kindly, hi, hello, hey, heya, good morning|afternoon|evening|day|night, dear, dr, doctor, doc, nurse, mr, mrs, ms, miss you, sir, maam, mam, madam, team, guys, yall, all, friends, office, front desk,
      great, awesome, excellent, wonderful, fantastic, amazing, lovely, nice, sweet, super, good, very, much, so much, a lot, lots, really, just, again, always, still, too, as well, very much, oh, ah, um, uh, hmm, lol, haha, hehe, well then, ok then, yay, sorry, so sorry, my apologies, apologies, apologize, im? so? sorry for the|any, i apologize,
      excuse me, pardon, got it, gotcha, noted, received, message received, understood, i understand, copy, copy that, will remember, for the (reminder|text|message|heads up|info|reminding), for reminding me|us, for reminder, reminder, appreciate it|you|that|the|your, much appreciated, appreciated, appreciate, bless you, god bless, have a? good|great|nice|wonderful|blessed|lovely day|one|evening|weekend|night|week, u too, you too, bye, goodbye, take care, later gator, cheers, regards, best, sincerely, xoxo, xx, lord willing, god willing, no matter, feeling|feel better, doing better, much better, better late than never,
      unfortunately, regrettably, regretfully, sadly, afraid, im afraid, i am afraid, i regret, with regret, actually, honestly, obviously, clearly, surely, for certain, i promise, promise, with bells on, bright and early, on time, at? the? same? time, to the|my|our|this|it|that, to, for, at, on, in, of, the, a, an, with, me, us, him, her, them, from, as planned|scheduled|usual, any longer, anymore, any more, after all, at all, right now, now, for now, at the moment, this|that way, due,
      we, be able to, able, do, happy to, glad to, pleased to, my|our|his|her|the son|daughter|husband|wife|mom|mother|dad|father|kids|kid|child|children|baby|dog|cat|car|family, here, there, time, until then, til then, till then, number minutes|mins|min|hours|hrs|hour|hr|people|percent, love, dear, hon, honey, sweetie, no thanks to, either way, hopefully not late,
      is that|this|it okay|alright|fine|cool|allowed, would that|it be ok|okay|alright|fine, if that is|ok|okay|alright|fine, if thats|its ok|okay|alright|fine, if you dont mind, if possible please, thanks for asking|checking|confirming, i would like to thank, will need directions`,
  },
  ambiguous: [
    {
      phrases: 'no',
      as: 'no',
      before: `no i im ive id ill we weve were he hes she shes they my our to for sorry please pls plz thanks thank thx thnx thanx tks ty tysm tho though
        unfortunately need have got gotta cant cannot wont unable not dont something maam mam sir because cuz bc due as since just and too out sick busy working that thats`,
      otherwise: 'negates',
    },
    { phrases: 'i|we will, i am, we are', as: 'yes', before: 'thanks thank', otherwise: 'will' },
    { phrases: 'i|we do', as: 'yes', before: 'thanks thank', otherwise: 'who' },
    { phrases: 'n', as: 'no', before: 'sorry thanks thank thx ty please cant i', otherwise: 'pass' },
    {
      phrases: 'no way, absolutely|definitely|certainly not, of course not',
      as: 'no',
      before: 'sorry thanks thank thx jose no',
      otherwise: 'maybe',
    },
    {
      phrases: 'im not, i am not, we are not, were not',
      as: 'absent',
      before: 'sorry thanks thank today tomorrow',
      otherwise: 'not',
    },
    {
      phrases: 'cancelled|canceled',
      as: 'cancel',
      before: 'please pls thanks thank sorry it this',
      otherwise: 'maybe',
    },
    {
      phrases: 'coming',
      as: 'attend',
      before: 'thanks thank today tomorrow tmrw soon with for in at on to',
      otherwise: 'come',
    },
    {
      phrases: `confirm, confirmed, confirming, confirms, i|we (can|do|already|will|wish to|want to|would like to)? confirm, i|we (have|already|have already)? confirmed, ive|weve|already already? confirmed, (im|i am|were|we are|just) just? confirming,
        (i|we|i would|we would|id|wed|im|i am|just)? (want|wanted|wanna|need|like|love|calling|writing|texting|happy|here) to confirm, im|all confirmed, this is to confirm, yes to confirm`,
      as: 'yes',
      before: `my our his her their appointment appt apt appts i im ill we well yes yep ok thanks thank thx ty please pls plz sir maam mam tomorrow tmrw today tonight for it me us both attendance monday tuesday
        wednesday thursday friday saturday sunday see and on at earlier yesterday already twice god`,
      otherwise: 'maybe',
    },
    {
      phrases: 'absolutely, definitely, certainly, totally',
      as: 'yes',
      before: 'yes yeah yep i ill im we well will see thanks thank be coming going looking planning',
      otherwise: 'pass',
    },
    {
      phrases: 'accept, accepted, agree, true, present',
      as: 'yes',
      before: 'thanks thank',
      otherwise: 'pass',
    },
    { phrases: 'y', as: 'yes', before: 'thanks thank thx ty please ill i see', otherwise: 'join' },
    { phrases: 'ye', as: 'yes', before: 'thanks thank thx ty please ill i im see ok', otherwise: 'pass' },
    {
      phrases: 'ya',
      as: 'yes',
      before: 'thanks thank thx ty i ill im well see sure thats that ok cancel',
      otherwise: 'pass',
    },
    { phrases: 'k', as: 'ok', before: 'thanks thank thx ty see ill cool great', otherwise: 'pass' },
  ],
  misspellings: `
    yse yes, yws yes, yez yes, yeas yes, ys yes, ues yes, yed yes, yesd yes, yes1 yes, yesh yes, yesa yes, eys yes, yeds yes, yers yes, yeps yep, yepo yep, yeahh yeah, yhea yeah, yeha yeah, yaeh yeah, yh yeah, yee yes, yse yes,
    okya okay, okau okay, oky okay, okz ok, ojk ok, ol ok, surr sure, shure sure, suree sure, defintely definitely, definately definitely, definetly definitely, definitly definitely, defo definitely, def definitely, deff definitely, absolutly absolutely,
    nno no, onpe nope, npoe nope, nio no,
    cancle cancel, cansel cancel, cancell cancel, cancele cancel, cncl cancel, cxl cancel, canx cancel, cancal cancel, canel cancel, csncel cancel, xcancel cancel, cancil cancel, candel cancel, cancek cancel, canceld canceled,
    comfirm confirm, conferm confirm, confrim confirm, cofirm confirm, confirme confirm, confirn confirm, comfirmed confirmed, confimed confirmed, confirmd confirmed, cnfirm confirm, conf confirm, confurm confirm, cinfirm confirm,
    cnt cant, cany cant, cabt cant, carnt cant, caint cant, cantt cant, wnt wont, wount wont, wiil will, wil will, wll will, wuill will, dnt dont, dint didnt, doent doesnt,
    ther there, thier there, tehre there, thete there, thre there, thr there, b be, ur your, r are, bee be, bein being, cum come, comming coming, comin coming, cming coming, mak make, mske make, attned attend, atend attend, atttend attend, goin going, gona gonna, goona gonna,
    tomorow tomorrow, tommorrow tomorrow, tomarrow tomorrow, tomorro tomorrow, appointmnt appointment, appoitment appointment, apointment appointment, appoinment appointment, appointement appointment, appmt appointment, apptmnt appointment, appoint appointment, apmt appointment, aptmt appointment,
    resch reschedule, reschdule reschedule, reshedule reschedule, resked reschedule, rescedule reschedule, plese please, pleas please, pleae please, pleease please, thnks thanks, thaks thanks, thansk thanks, tanks thanks, thanku thank, thnk thank, srry sorry, sory sorry, sry sorry, soz sorry, mybe maybe, maybee maybe, mabey maybe, mabye maybe, meybe maybe, probly probably, probaly probably,
    gud good, gr8 great, l8 late, c see, 2moro tomorrow, tmro tomorrow, unfortunatly unfortunately, unfortunely unfortunately, unfortunetly unfortunately, unforunately unfortunately, becuase because, becasue because, coz because, wats whats, wen when, wher where, wht what, iam im, iwill ill, iwill ill, cantmake cant`,
};
