import type { UnwillingWords } from '../locale.js';

const PROVIDER =
  '(practice|practices|office|clinic|doctor|doctors|dr|dentist|dentists|dental office|salon|shop|garage|mechanic|vet|vets|groomer|therapist|barber|stylist|hairdresser|' +
  'provider|providers|place|company|spa|gym|physician|pediatrician|chiropractor|orthodontist|dermatologist|optometrist|dealership|dealer|surgery|optician|counselor|nail tech)';
const NEW = '(new|another|different|closer|better|cheaper|other)';
const STATE =
  '(florida|texas|california|new york|georgia|ohio|michigan|arizona|nevada|colorado|oregon|washington|illinois|virginia|north carolina|south carolina|tennessee|alabama|louisiana|kentucky|indiana|wisconsin|minnesota|missouri|oklahoma|kansas|iowa|utah|hawaii|alaska|idaho|montana|maine|vermont|maryland|delaware|mexico|canada|europe|england|scotland|spain|australia|another state|another city|another country|another town|a different state|a different city)';
const COUNT =
  '(2|3|4|5|6|7|8|9|10|12|15|20|two|three|four|five|six|seven|eight|nine|ten|a dozen|fifty|a hundred|several|multiple)';
const ORDINAL =
  '(2nd|3rd|4th|5th|6th|7th|8th|9th|10th|20th|100th|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|umpteenth|millionth)';
const COUNT_TIMES =
  '(twice|2 times|3 times|4 times|5 times|6 times|7 times|8 times|10 times|two times|three times|four times|five times|six times|ten times|2x|3x|4x|5x|multiple times|several times|many times|so many times|a million times|all day|nonstop)';
const TEXT =
  '(text|texts|message|messages|msg|msgs|reminder|reminders|notification|notifications|alert|alerts|sms)';

export const unwilling: UnwillingWords = {
  alone: {
    law: `
      harass*, stalk*, hound*, pester*, lawyer*, attorney*, lawsuit*, solicitor*, sue|suing you|yall|u|your|them,
      (take|taking) you to court, legal action, fcc, ftc, tcpa, better business bureau, gdpr, dnc, do not call,
      illegal, unlawful, against the law, violat*, report|reporting|block|blocking you|u|yall,
      block|blocking this|your|the number, (report|reporting) (this|it)? as, privacy, unauthorized,
      not authorized, unwanted, unsolicited, restraining order, cease and desist, spam*, junk texts|messages,
      permission to (text|contact|message|call), no right to, what right, gives you the right, right not to be, my details, how dare you, the nerve,
      without my consent|permission|authorization|approval`,
    peace: `
      leave me|us|him|her|people|everyone alone|be, let me|us be, go away|bother|bug, get lost,
      piss|fuck|f|buzz|screw|back|sod|bug|naff|shove off, knock it off, cut it out, cut the crap,
      give it|me a? rest|break|up, get a life, take a hint,
      stop|quit it? already|bothering|bugging|hounding|nagging|pestering, quit this,
      forget|lose my|this number|info|contact|cell|phone|digits, forget i exist, forget (about me|you ever),
      pretend i dont, (any|no) part of (it|this|that)?, dont want this (anymore|any more|crap|stuff),
      nothing more? to do with (you|yall|this|your), never|no|zero further|more|any? contact, never text, unsub*,
      opt|opted|opting out,
      (make|making|want|wanting|need|wish|get|getting) all? this|it|these|them|that all? to? (stop|go away|quit),
      has|got|gotta|must|needs to? stop, (this|it|them|these|that) (stop|go away), asked (you|yall|them)? to quit,
      (take|get|remove|drop|scratch|cross) (him|her|them|my husband|my wife|my mother|my father|my mom|my dad) (off|from|out of) (of)? (your|the|ur|yalls) (books|records|record|files|file|system|computer|list|lists|roster|database|contacts),
      i want out, stay away from me|my, get me off (this|your|the), take my off, not welcome,
      not (really|at all)? interested, no (longer)? interest|interested, uninterested, do not disturb,
      anything from you`,
    weary: `
      ${ORDINAL} time (youve|you|u|yall|they|theyve) (have)? (sent|send|texted|text|asked|messaged|contacted|called), (asked|told) (you|u|yall) (before|already), last time (im|i am|ill|i will|i) (going|gonna|tell|telling|ask|asking|say|saying|be),
      its (1am|2am|3am|4am|5am|6am|midnight|1|2|3|4|5|6) (in the morning|am|at night)?, (stop|quit) asking,
      (nobody|noone|no one) asked for (this|these|it|your), (you|u) people|guys (sleep|stop|quit|understand|listen|learn|read|know when),
      ${ORDINAL} ${TEXT} (today|tonight|this|in|you|youve|ive|i|now|already|from|about|within|since|yesterday|and),
      ${COUNT} ${TEXT} (today|tonight|this|in|already|a|per|so|every|within|later|before|now|since|from you|about the same),
      (texted|messaged|contacted|pinged|reminded|notified) (me|us) (already|like|about|over)? ${COUNT_TIMES},
      (sent|send|sending|got|get|gotten|getting|received|receive) (me|us)? (this|these|it|the same|that)? (same)? (thing|text|message|reminder)? (like|about|already|over)? ${COUNT_TIMES},
      how many (of these|of them|of those|texts|messages|reminders|more of these|more texts|more messages|more reminders|more times) (are|will|did|do|have) (you|u|yall|they|i have to|i need to|we have to|i got), how (often|long) (are|will) (you|u|yall) (gonna|going to)? (keep)? (text|texting|send|sending|message|messaging),
      sick|tired|fed|done|through up? of|with all? you|yall|ya|this, had (enough|it) of|with,
      (had|thats|thats quite) enough, enough (of this|already|is enough),
      how many more? times (do|must|have|should|did) (i|we), (already|just) told (you|yall|u) (no|stop),
      told|asked|telling|asking|warned|begged (you|yall|u|desk) (people|guys|once|twice|repeatedly|nicely|three times),
      asked twice|nicely|repeatedly, said no already|twice,
      you|u people|guys ever|never|again|keep|just|wont|dont|cant|still, you again, this|your|the|damn|stupid bot,
      robot, robots, part of no, understand (the word)? no, (wrong|matter|is it) with (you|yall),
      who|nobody asked|told you, up to here, (somebody|someone|anybody) who cares, dont care about (these|your),
      last|final warning, (this|these|you|u|it) (is|are) (so|really|very|super|extremely|getting|too)? annoying,
      you|u|yall keep texting|sending|messaging|asking,
      (get|getting|got|receive|receiving) (these|this|them|ones|texts|messages) (every|each|all|constantly|daily|nonstop),
      (got|get|getting|received) (2|3|4|5|6|7|8|9|10|20|two|three|four|five|ten|so many|too many) of (these|them|those),
      part of stop, said stop, keep getting (these|this|them|texts|messages|reminders), for the last time,
      (second|third|fourth|fifth|_) time today, (you|u) woke (me|us|my|the),
      done with your (office|clinic|practice|place)`,
    stranger: `
      (never|never ever) (been|gone|set foot|booked|made an appointment|had an appointment|used) (to|in|at|inside|with|there)? (your|this|that|yall|you|yalls) (office|clinic|practice|place|business|salon|shop|company|store|guys|people)?,
      where (are|r) (you|u|yall) getting (my|this|our), who (signed|put|added|subscribed|enrolled) (me|us|my|this), why am i (on|in|getting|receiving|being) (this|your|these|the|texted|messaged|a), (any|a) way (to|of) (not|stop|avoid|opt|getting off|get off) (get|getting|these|this|out|receive)?, (do|must) i have to (keep getting|get these|get this),
      (whered|howd|how did|where did|where do|how do) (you|u|yall) (get|find|have) (my|this|our) (number|info|information|name|cell|phone|contact),
      (not|never|havent|hasnt|didnt|dont) (ever|even|remember|recall)? (agree|agreed|agreeing|consented|consenting|authorized|opted in|opting in|signed up|signing up|subscribed|subscribing|enrolled|registering|requested) (to|for)? (get|getting|receive|receiving|be|being|any|this|these|that|those|texts|text|messages|your),
      (not|never|arent|isnt|wasnt|no longer|longer) (a|an|your|the|one of your|been a|been your)? (patients|clients|customers|members|member) (there|here|of yours|anymore|any more|with you|of this|of your)?,
      (when|where) did (i|we) (ever)? (agree|sign up|consent|opt in|subscribe|give you|ask for),
      who|whoever gave|gives|give|sold you|u|yall,
      (where|how) (the hell)? did? (you|u|yall) guys? (get|got|have)? (this|my) number|info|cell|phone|name,
      where|how did? you get, never (signed up|asked for|agreed|registered|subscribed|enrolled),
      never gave (you|anyone|u|yall) (my)? number|consent|permission, never heard of (you|yall|this|your),
      (didnt|did not) (sign up|ask for|subscribe|enroll),
      give|gave|given (you|anyone|u|yall|them) guys? this|my number,
      not|never|longer (a|an|your|ur|one of your|been a|been your|was a)? patient|client|customer,
      no longer (go|come|use|see|using|going|seeing) (there|to|you|your|yall),
      (dont|do not) (go|come) there (anymore|any more),
      update|fix|check (your|ur|the) records|contacts|list|lists|files|system|database, dont know (you|yall),
      (do not|dont|no longer|havent|have not|never) (go|come|been|gone) (there|to your|to this|to yall|to you|by there) (clinic|office|practice|place|store|salon|shop|garage|doctor)? (anymore|any more|in years|in ages|in months|for years|in a long time),
      (why|how) (do|did) you have (my|this) (number|cell|info|phone), (havent|have not|hasnt|never|not) been a (patient|client|customer),
      fired (you|your|yall), give you permission`,
    elsewhere: `
      (rather|prefer|want) (to)? (get|have|receive)? (a)? phone (call|calls), landline,
      use (my|the|our) (other|home|cell|work|new|wifes|husbands|moms) (number|phone|cell|line), not this (one|number|phone),
      (work|business|company|office|shared|kids|childs|sons|daughters) (phone|cell|line|number|landline|mobile),
      is|its a landline, bother|bug|pester (someone|somebody|anyone) else,
      (someone|somebody) else to (bother|bug|text), (phone|by phone|calls|call|email|by email|by mail) only,
      only (phone)? call|calls, (call|phone) (dont|not|never) text, calls from your,
      just|only email (me|us)?,
      prefer (an|to get)? (email|emails|e mail|phone calls|a phone call), (email|mail) instead,
      rather (have|get)? (an)? (email|e mail), (i|we) (do not|dont) do texts, send|sent these to me,
      on this phone, (charges|charged|costs|pay) (me|us)? for each|every, at|past midnight,
      (you|u|these|this) (wake|wakes|woke|keep waking) me|us|my|the,
      only (want|take|do|answer|accept|get) (phone)? calls, number is for (emergencies|work|business|family) only,
      (email|e mail|a call|calling|a phone call) works better`,
  },
  leaving: `
    (doesnt|dont|no longer) go there, (use|see|go to) (a|an|my) _ ${PROVIDER} (now|these days|instead), (havent|have not|hasnt) lived (there|here|in|at),
    (live|lives|living|moved|moving|relocated|relocating) (down|up|over|out|back)? (in|to) ${STATE}, (i|we|he|she|they) (go|goes) to _ _? (now|instead|these days), no (more)? need (for|of) (these|them|texts|reminders|messages), (done|get it done|got it done|hair done|nails done) (elsewhere|somewhere else),
    (i|we|ive|weve|i have|we have|he|she|im|were|already|just|son|daughter|husband|wife|mom|dad) (left|quit|leaving|quitting|departed|dropped|ditched|dumped) (your|the|that|this|yalls|ur) _? ${PROVIDER}, (left|quit|dropped|dumped) your _? ${PROVIDER},
    (switch|switched|switching|change|changed|changing|transferred|moved) (to)? (a|another|my|our|over to)? ${NEW}? ${PROVIDER}, (switched|changed|transferred|moved) (over)? to (dr|doctor) _,
    (found|got|use|using|chose|picked|hired|go to|goes to|going to|went to|go with|went with|gone to) (a|an|my|our|myself a|ourselves a)? ${NEW} ${PROVIDER}, (have|has|see|sees|seeing|with|got) (a|my|our) new ${PROVIDER},
    (found|see|seeing|use|using|chose|hired|went with|go to|going to) (someone|somebody|somewhere|someplace) (else|closer|cheaper|better),
    (go|goes|going|went|gone|get it done|get our care|get my care) elsewhere, (taking|took|take|taken) (my|our) business (elsewhere|somewhere else),
    (moved|relocated|moving) (away|out of state|out of town|out of the area|out of the country|cross country|across the country|overseas|abroad|cities|states|back home|back to _|last year|last month|last summer|years ago|months ago|a while ago|a year ago|two years ago|back in|a long time ago),
    (live|lives|living|based) (somewhere else|in another _|out of state|in a different _|elsewhere|overseas), (no longer|dont|do not|not|doesnt) (live|lives|living|reside|work|works) (in|at|near|around|here|there|nearby),
    (no longer|dont|do not|doesnt|never|stopped|quit|wont be|not|have not|havent) (go|goes|going|gone|come|comes|coming|use|uses|using|used|see|sees|seeing|seen|visit|visits|visiting|been|bring|take) (to|with|in)? (there|you|your|yall|u|this|that|him there|her there|my car there|my dog there|dr|doctor) _? _? (anymore|any more|any longer|in years|in ages|in months|since|for years),
    (no longer|stopped|quit) (go|goes|going|come|coming|use|using|see|seeing|visiting|doing business) (to|with|in)? (there|you|your|yall|this|dr|doctor),
    (havent|have not|hasnt|has not|havnt) (been|gone|come|seen|used|visited|set foot) _? _? _? _? (in|for|since) (years|months|ages|forever|over a|a long time|a decade|like|at least|ten|five|three|two|2|3|4|5|6|10|the|before|20*),
    (last|only) (visit|appointment|time|came|went) _? _? _? (years|months|decade|20*), (years|months) since (i|we|my),
    (closed|deleted|ended) (my|our) account, (transferred|transferring|moved|took) (my|our|his|her|all my|all our) (care|records|files|business),
    (was|were|been|got|am|is) (discharged|released) (from|by) (your|this|the|you), (retired|graduated) from (your|there|treatment), aged out,
    (sold|traded in|traded|junked|scrapped|donated) (that|the|my|our|this) (car|truck|van|suv|jeep|vehicle|bike|motorcycle|_) (last|a|years|months|ages|two|long|back|already|in|and|so)?, (dont|do not|no longer) (have|own) (that|the|this|a|any) (car|truck|van|suv|vehicle|dog|cat|pet) (anymore|any more|any longer),
    (never|not) (returning|coming back|going back|been back) (there|to you|to your)?, (find|found|get|getting) (another|a new|a different) ${PROVIDER}, (fired|let go of) (my|our|that|your) _? ${PROVIDER}`,
  texting: `text, texts, texting, textin, texted, txt*, messag*, msg*, sms, *notification*, alert, alerts, spam*, robo*, reminders, automated`,
  reach: `
    these, phone, cell, mobile, number, digits, list, lists, contact*, calling, calls, reminder, inbox, database,
    you people, you guys, yall, my info*, my data, subscription*, hitting me up, this crap, this stuff,
    this nonsense, get, getting, receive, receiving, got`,
  ending: `
    stop, end, cease*, halt, delet*, eras*, block*, sick of, tired of, fed up, hate*, annoy*, irritat*,
    driving me, driving us, drives me, nuts, insane, blow*, enough, too many, unwanted, unsolicit*, pester*,
    harass*, bugging, wrong idea, wrong impression, unsub*, knock it, cut it, ridiculous, excessive, go away,
    get lost, piss*, screw you, screw off, lawyer*, attorney*, suing, complain*, illegal, never agreed,
    never asked, never signed, not interested, no interest, uninterested, not welcome, unwelcome, want out,
    waste*, wasting, done with, over it, intrus*, creepy, refus*, cant stand, cannot stand, wake*, waking, flood*,
    bombard*, inundat*, clog*, scrub, yank, ditch, silence, mute, rid of, do without, no desire, lay off,
    back off, buzz*, ding*, blacklist, exclude, exempt, stoppin*, quit, quitt*, quitin*, lose my, lose this,
    me alone, us alone, her alone, him alone, bothering, bothers, botherin, bother me, bothered, reporting,
    report you, report this, opt out, opting, opted, sue you, suing, ill sue, will sue, remove, removed, removing,
    a day, per day, times a day, dont send, do not send`,
  denying: `
    no, not, dont, didnt, doesnt, isnt, arent, wasnt, never, without, nobody, none, rather, prefer*, instead, why,
    who gave, who said, fewer, less, declin*, shouldnt, aint, nor, unless, what makes you, how come, must you,
    nonstop, non stop, all day, all the time, constant*, every day, every hour, every five, crazy, too much,
    so many, sue, every, each, these, those, your texts, your messages, your reminders, your notifications,
    your alerts, ur texts, ur messages, all your, pay, pays, cost*, charg*, minutes, wakes, woke, wake, woken,
    middle of the night, in the morning, jeez, sheesh, smh, omfg, wtf, again`,
  hints: `
    get it, first time, transferred, left your, practice, reported, blocked, how many,
         anymore, any more, years, ages, legal*, email, e mail, mail, phone calls, voicemail, already told, new doctor, new dentist,
    another doctor, you people, you guys, yall, guys, leave, peace, desperate, obsessed, relentless, persistent, rude, creep*, weird,
    business, marketing, ads, advertis*, sales, promo*, robots, bot`,
  wanted: `
    (text|message|msg|send|txt) (me|us) (the|your|an|a|directions|address|when|if|back|at|on|his|her|to|where|what|how|instead|tomorrow|later|with),
    (can|could|please|pls|will|would|just|only|also) (you|someone|u)? (please|pls|just|also)? (text|message|msg|send|txt) (me|us|my|him|her|it|them|the),
    (get|got|see|saw|read|reading|seeing|received|missed) (my|your|the|this|that|ur|a)? (last|first|other|earlier)? (text|texts|message|messages|msg|reminder|reminders),
    (your|the|ur|this) (text|message|msg|reminder) (said|says|was|came|shows|didnt),
    i|we just? texted|messaged|sent,
    (thanks|thank you|thx) for (the|your|all)? (the|your)? (text|texts|message|messages|reminder|reminders),
    (text|message|call|txt) (you|u|yall) (back|later|when|if|tomorrow|soon), other number, new number, number is`,
};
