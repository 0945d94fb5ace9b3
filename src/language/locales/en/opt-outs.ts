import type { OptOutPhrases } from '../locale.js';

const MANY = 'texts|txts|messages|msgs|sms|reminders|notifications|alerts|notices';
const MESSAGES = `(texts|text|txts|txt|messages|message|msgs|msg|sms|reminders|reminder|notifications|alerts|spam|notices|text messages|text message|text reminders|text alerts|robotexts|automated texts|phone texts|communications|communication|correspondence)`;
const SENDING =
  'texting|txting|txtn|textn|txtin|textin|messaging|msging|sending|contacting|spamming|bothering|harassing|pestering|bugging|reminding|notifying|messing';
const SEND = 'text|txt|message|msg|contact|spam|bother|remind|msg|sms';
const LIST =
  'list|lists|system|database|contacts|records|messages|texts|reminders|service|distribution|roster|thread|program|sms';
const DET =
  '(with|all|another|the|these|those|this|your|ur|ya|my|any|such|more|further|future|annoying|automated|automatic|constant|stupid|damn|dang|fucking|unwanted|unsolicited|text|sms|reminder|appointment|marketing|robo|daily|all the|all of the|all of these|all these|all your|of your|of these|of the|whatever)';
const PEOPLE =
  '(me|us|her|him|them|this|my phone|my number|my cell|this number|this phone|here|anymore|again|anyone here)';
const CONSENT = 'consent|permission|authorization|approval';
const NOT = '(do not|dont|never|no longer|please do not|please dont|didnt|did not)';

export const optOuts: OptOutPhrases = {
  words: `
    stopp, sotp, stpo, stp, stob, srop, dtop, stoo, stopt, stop1, sstop, s t o p, stop it, stop this, stop that, stop everything, remove me,
    i said stop, i said to stop, make it stop, remove us, unsub, unsuscribe, unsubcribe, unsubscibe, unsubscribed,
    unsubscrib, un subscribe, opting out, stop all texts, delete me, delete number, remove number, no texts, no text,
    no messages, no sms, do not text, dont text, do not contact, dnc, cease, desist, enough, go away, take me off,
    unsubscribe me please, stop please now, no more,
    stopp it, stop texts, stop text,
    quit it, cut it out, knock it off, no texting, remove from list, take off list, off the list, remove from your list, block my number`,
  sentences: `
    stop it, stop this, stop everything, unsub, remove me, dont text, do not text, no texts, no text messages, no more texts, no sms, no messages,
    opt me out, delete me, take me off, stop all messages,
    take me off your list, remove my number, stop texting, quit texting, stop already, just stop, no more please, no more messages, no more reminders, cease and desist,
    stopp it, stop texts, stop text, stop the texts,
    no texting, quit it, cut it out, knock it off, remove from list`,
  requests: `
    stop|quit|cease|discontinue|end|halt all? ${SENDING}, stop|quit|cease|discontinue|end|halt ${SENDING} (me|us|her|him|them|my phone|this number)? ${DET}? ${DET}? ${MESSAGES}? (to|on)? (me|this number|my phone|here)?,
    
    stop|quit|cease|discontinue|halt|kill|disable|deactivate|suspend|terminate ${DET}? ${DET}? ${DET}? ${MESSAGES},
    end|cancel all? of? the|these|those|this|your|my|any|all? text|sms|future|reminder? ${MANY},
    (turn|shut|switch|cut) off ${DET}? ${DET}? ${MESSAGES},
    (turn|shut|switch|cut) these|those|this|them|the? ${MESSAGES}? off,
    (stop|quit) blowing up (my|this|our) phone,
    no text messages, no longer authorize|consent|agree,
    stop|quit receiving|getting all? any|the|these|those|this|your? more|text|sms|reminder? ${MANY},
    no more of? ${DET}? ${DET}? (texts|text|messages|message|msgs|sms|reminders|notifications|alerts|texting|messaging|text messages),
    no texts|messages|sms|msgs please|pls|plz|anymore|ever|to|at,
    please no more? texts|messages|sms|msgs|reminders,
    take|get|remove|delete|drop|strike|pull|scratch|cross|wipe|erase me|us|my|this|our|her|him phone|cell|mobile? name|info|number|contact? off|from|out of? your|this|the|that|ur|all|any? text|texting|sms|mailing|contact|call|calling|reminder|messaging? ${LIST},
    take|get me|us|my|this number|phone|name? off of? this|here|your texts|thing|the,
    remove|delete|drop|erase|lose|forget my|this|our phone|cell|mobile? number|phone|contact|digits,
    unsubscribe|unenroll|disenroll|unregister me|us|from|my|this,
    (unsubscribe|unsuscribe|unsubcribe|unsubscibe|unsubscribed|unsub), opt|opting me|us|my|this? number? out,
    ${NOT} ${SEND} ${PEOPLE}, ${NOT} ever (text|txt|message|msg|contact) ${PEOPLE}?,
    ${NOT} texting|messaging ${PEOPLE},
    (do not|dont) send me|us|this any more|anymore|these,
    ${NOT} send me|us|this|any|my|her|him? number|phone? any|these|more|your|further? more? text|sms|reminder? ${MANY},
    no longer want|wish|need|like to|the|these|your|any|text? receive|get|be|have|hear? these|the|your|any|from|text? you|us|texted|contacted|${MANY},
    no longer want|wish|need|like to? receive|get|have? these|the|your|any? text|sms ${MANY},
    no longer want|wish|need|care (to|for)? (receive|get|have)? (these|the|your|any|more)? (text|sms|reminder)? ${MANY},
    (do not|dont|never|no longer) want|wish|care|need (to)? (receive|get|be getting|be receiving|see|have) (these|this|them|those|anything|any of these|any of this) (anymore|any more|ever|again|at all|from you)?,
    (do not|dont|never|no longer) want|wish (to)? (receive|get|have|see)? (any|another|these|your|more|any more|further|any further)? (text|sms|reminder)? (texts|text|messages|message|reminders|reminder|sms|notifications) (from you|from yall|ever|again|anymore|any more|on this),
    no longer want|wish to be texted|contacted|messaged,
    (do not|dont|didnt) want|wish|need|like|care (to|for)? receive|get|have|receiving|getting? any|these|your|the|this|ur? more|of|text|sms|further|additional|future? these|the|your? ${MANY},
    (do not|dont) want|wish you|anyone|anybody|people? to? be|get? text|texted|texting|contact|contacted|contacting|message|messaged|messaging,
    (do not|dont) want|wish|care to hear from you, ${NOT} want any? more? texting|messaging,
    leave me|us|him|her alone, lose my|this number, refrain from texting|messaging|contacting|sending, cease and desist,
    (revoke|revoking|withdraw|withdrawing|rescind|retract|cancel|remove|take back|taking back) (my|our|any|all|the)? (sms|text|texting|messaging)? ${CONSENT},
    (do not|dont|did not|didnt|never|no longer) (consent|agree) to (receive|receiving|get|getting|be|being|any|these|the|your)? (any|these|your|the)? (texts|texted|text messages|messages|messaging|sms|texting|contacted),
    (you|u|ya) (do not|dont|have no|no longer have|never had) (have)? (my|our|any)? (consent|permission|authorization) to? (text|contact|message)?,
    (no|without) (consent|permission|authorization) to text|contact|message|send,
    (i|we) (do not|dont|no longer) (consent|give consent|give you permission|give permission|authorize),
    put me|us|this|my number? on your|the do not (text|contact|call),
    (can|could|may|might|should|would|will|shall) (i|we|he|she|my|this|our|the) (phone|cell|mobile|contact)? (number|name|phone|info|information)? (please|kindly|just)? (be|get) (removed|taken|deleted|dropped|unsubscribed|excluded|opted|erased|purged|scrubbed) (off|out|from)?,
    (need|want|like|wish|ask|asked|asking|request|requesting|love|deserve|demand) (to)? (be|get) (removed|taken off|deleted|dropped|unsubscribed|opted out|taken out|off of) (from|of|off)? (this|your|the|these|all|any)? (text|texting|sms|contact|mailing)? (${LIST}|texts|messages|reminders|notifications),
    (have|get|want|need) (me|us|my|this|our) (phone|cell|mobile|contact)? (number|name|phone|info)? (removed|deleted|dropped|taken|unsubscribed|erased) (off|out|from)?,
    (my|this|our) (phone|cell|mobile)? (number|name|phone) (to be|be|needs to be|must be|should be|has to be|please be) (removed|deleted|dropped|taken off|taken out|unsubscribed|erased),
    (take|get|cut|leave|drop|scrub|purge|strip|remove|delete) (me|us|my|this) (phone|cell)? (number|name|info)? (out|off|from) (of)? (your|this|the|these|all|ur)? (text|texting|sms|contact)? (${LIST}|records|files|memory|phone),
    (scrub|purge|wipe|clear|strike|take|drop|cut) (my|this|our) (phone|cell)? (number|name|info) (out|off|from)? (of)? (your|this|the)? (${LIST}|records|files)?,
    (quit|stop|done|enough|knock|cut|end|finished|lay|ease) (it|this|that|off|out|up)? (off|out|up)? (with|on) (all|the|these|those|your|ur|so many|all the|all these|all of these|all of the|all your)? ${MESSAGES},
    (enough|no more) (with|of)? (all|the|these|those|your|ur|all the|all these|all of these|already)? (texts|txts|text messages|messages|msgs|sms|reminders|notifications|texting|messaging),
    (want|wanting|need|get me|getting) (out|off) (of|from) (all|these|this|the|your)? (${LIST}|texts|messages|reminders|notifications|text messages),
    (please|kindly|just|you|u|mind|rather|prefer|appreciate|best|politely|again|to|and|so) (please|kindly|just)? (not|never) (to)? (text|txt|message|msg|contact|texting|txting|messaging|contacting|spam|bother|send|sending|sms) (me|us|this|my|any|anymore|again|texts|messages|more|this number|these|those|reminders),
    (prefer|rather|like|choose|chose|ask|asked|asking|want|wanted|wish|wished|opt|elect|decided|appreciate|request|requested|requesting|love|told you|instructed) (that|you|i|we|if)? (you|i|we|could|would)? (to)? (not|never|no longer) (to)? (receive|receiving|get|getting|have|be|see|hear) (any|these|your|more|any more|the|future|further|all|from you)? (text|sms|appointment|reminder)? (texts|texted|text messages|messages|contacted|messaged|reminders|sms|from you|reminded|notifications|by text|via text|these|them|anymore),
    (told|asked|begged|warned|instructed) (you|u|yall|them|your office) (guys|people|all)? (already|before|twice|three times|many times|repeatedly|nicely)? (to)? (not|never) (to)? (text|txt|message|msg|contact|send|texting|bother),
    (told|asked|begged|telling|asking|warned) (you|u|yall|them|your office|this number)? (guys|people|all)? (already|before|twice|three times|so many times|many times|repeatedly|nicely|politely|multiple times|several times)? (to)? (stop|quit|cease) (it)? (texting|txting|messaging|msging|sending|contacting|spamming|bothering|harassing|me|these|the texts|with),
    (cancel|end|terminate) (my|the|this|these|all) (text|sms|texting|message|reminder)? (subscription|subscriptions|enrollment|texting|service),
    (text|sms|reminders|texts|messages|notifications|alerts) off, (discontinue|disable|deactivate) (texting|txting|messaging),
    (no|do not|dont) (more|further)? (contact|communication|communications) (with|to|from)? (me|you|please|pls|this number|ever|by text|via text|anymore),
    stop|quit|end|avoid getting|receiving|having|seeing these|those|this|them|any|anything|your|all,
    ${NOT} (need|want|like|wish) (these|those|any|your|the|any of these|any of your|any more of these)? (text|sms|appointment)? ${MANY} (anymore|any more|from you|at all|please|pls)?, (i|ive|we) (texted|sent|replied|said|told|asked|already) (already|you)? (no more|stop|to stop|no) (texts|texting|messages|msgs|reminders|last week|last time|before|twice),
    (delete|erase|remove|take|drop|get rid of|forget|lose) (off)? (my|this|our) (phone|cell|mobile)? (number|cell|phone|contact|info|digits) (off|out|from)?, get rid of (my|this) (number|info|contact|name), (not|no) (interested|interest) in (receiving|getting|your|these|any)? (texts|text|messages|sms|reminders|receiving),
    (do not|dont|did not|didnt|never) (want|need|wish|ask for|request|sign up for|signed up for|order) (your|ur|yalls|any of your|these) (texts|text|messages|sms|reminders|msgs|spam), (no|zero) (further|additional|future|more) (texts|text|messages|sms|communication|communications|contact|reminders|notifications|texting),
    (do not|dont|never|no longer) (give|grant|have) (you|u|anyone)? (my)? (permission|consent|authorization), (withdraw|withdrawing|revoke|revoking|cancel|end|remove) my? (consent|permission|authorization|authorisation), unsubscribe|unsub|unsubcribe|unsuscribe (me|us|please|pls|plz|from|now|all|this),
    ${NOT} (text|txt|message|msg|contact|sms) (this|my|that|our) (phone|cell|number|line|mobile|num), (stop|quit|cease) (contacting|texting|messaging) (my|our|this|us|me|on my) (phone|cell|number|mobile)?, (stop|quit) (bothering|bugging|harassing|annoying|pestering) (me|us|my),
    (stop|quit|enough|cease|halt) _? _? _? (texts|texting|messages|msgs|sms|text messages|reminders|notifications|txts),
    (consent|permission|authorization|authorisation) (is|has been|was|to text is|to text me is) (hereby)? (revoked|withdrawn|cancelled|canceled|removed|rescinded|denied|over|ended), no texting (please|pls|plz|me|anymore|ever|this number),
    ${NOT} (wanna|want to|like|like to|care to|care for|enjoy|appreciate|wish to|need to) (get|getting|receive|receiving|see|seeing|have|having|hear|be getting)? (these|those|any|your|ur|this many|so many|all these)? (text|sms|reminder)? (texts|txts|messages|msgs|sms|reminders|notifications|text messages),
    (remove|delete|take|get|pull|drop|leave|keep) (me|us|my number|this number|my phone|my cell)? (off|from|out of|off of|out) (of)? (the|your|this|ur|any|all)? (text|texting|sms|contact|mailing|call)? (list|lists|texting|messaging|texts|messages|system|database|rotation|reminders|group|chat|thread), block (my|this) (number|phone),
    (want|need|like) my|this|our number|name|phone|info removed|deleted|dropped|erased|off|out, (were|was|been) (told|asked|warned) (already|before|repeatedly)? (not|to stop|to quit|never|to cease|to not) (to)? (text|txt|message|msg|contact|texting|messaging|contacting|sending|send),
    (remove|delete|erase|take|drop|forget|lose) (my|our|this) (name|number|info|phone|cell) (and|or) (my|our)? (name|number|info|phone|phone number|information), ${NOT} (you|u|yall|you guys|you people|ya) (ever|dare)? (text|txt|message|msg|contact|texting) (me|us|this|my|again|here),
    (no longer|not|not at all|never) interested (in)? (receiving|getting|having|these|your|any|more)? (more|text|any|your)? (texts|text messages|messages|reminders|sms|notifications)`,
  openings: `
    stop i|im|ill|id|ive|we|were|well|yes|yea|yeah|yep|who|wrong|whoever|my|he|she|you|u|no|and|or|leave|thats|its|please|pls|already|or`,
  endings: `
    (told|asked|telling|asking|begging|tell|ask) (you|u|yall|them) (guys|people)? (all)? (already)? (to)? stop,
    (want|need|like|love) (you|u|them|these|this|it|yall) all? to stop,
    (can|could|would|will|wont) (you|u|yall|someone|this|these|it|they|we) (people|guys)? (please|pls|plz|kindly|just|all)? (please|just)? stop,
    (make|have|get) (them|these|it|this) (all)? stop, (please|pls|plz|just|kindly|so|now|ok|okay|i said|i say|i said to|seriously|omg|the|it) stop, stop calling, stop contacting,
    (must|need to|has to|have to|gotta|needs to|better) stop,
    (these|the|your|all|such) (texts|messages|reminders|text messages) (need to|must|have to|has to|should|to) (stop|end|cease),
    how (do|can|would|could) (i|we|you) (get|make|to)? (this|these|it|them|out of this|out of these|off this|off these|off of this|off)? (stop|off|out)?,
    how (do|can) i stop (this|these|it|them|getting these|getting this), how (do|can|could|would) i (get|be) (taken|removed)? (off|from|out of) (of)? (this|your|the|these) (list|texts|messages|system|reminders)?, how to stop (this|these|it|them|texts|messages), no text|texts|messages|sms, ${NOT} text, ${NOT} contact, ${NOT} message, quit texting,
    (want|wanna|like|need) (to be)? (out|off this|off your list|off the list|removed|taken off|unsubscribed),
    (i|ive|we|already|just|have)? (i|ive|we|already|just|have)? (said|say|replied|texted|sent|wrote|typed|answered|told you|told u|told yall|responded) (already|it|you|to|with|the word)? stop,
    (please|pls|plz|just|and|so|kindly|asap|me|not interested) (remove|delete|unsubscribe|unsub|unsuscribe|take off|opt out) (me|us|my number|this number|my name)?, not interested remove me, take me off, (remove|delete|unsubscribe|drop) me,
    (me|from you|from u|from yall|texts|texting|messages|reminders|anymore|for this|to this|up) (please|pls|so|now|just)? stop, (make|have|get|want|need|wish) (them|these|it|this|the texts|the messages|these texts|these messages|those texts|the reminders) (to|all)? (stop|end|go away|quit),
    (can|could|may) (i|we) (please)? (be|get) (removed|unsubscribed|taken off|opted out|deleted) (from)? (this|here|it|these)?, (dont|do not|never) (contact|text|message|bother) (ever|again|anymore),
    (can|could|will|would) (you|u|yall|ya|someone) (guys|people|all|please|pls)? (please)? (stop|quit), (last time|final time|one more time|again|texting me|sending) (please)? stop, (ok|okay|and|but|so)? (take|get) me off, (told|asked) (you|u) (before|already)? (do not|dont|not|no|never) (to)? (text|contact|message),
    (stop|quit|cease|and) calling (me|us|here|this number|my phone|my house|my cell)? (anymore|again|constantly|and texting me)?, (keep|kept) (saying|telling you|texting|replying|asking you to|typing) (you|to)? stop, (block|delete|remove|forget) my number`,
  notRequests: `
    stop by|in|at|over|for|off|on, bus|train|truck|rest|pit|first|last|next|one|subway|the|a|my|your stop, non|never|cant|cannot|couldnt|wont|didnt|wouldnt stop,
    (didnt|did not|havent|have not|hadnt|never|not|dont|do not|just|doesnt|wasnt|cant|cannot|couldnt|wont) (just|even|always|yet|ever|been|able to|to)? (get|got|gotten|getting|receive|received|receiving|see|saw|seen|seeing|read|reading|notice|noticed|open|find|understand|remember|have|had|check|checked|checking|respond to|reply to|answer|answered|miss|missed|missing|hear|heard|mind|delete|lose) (any|all|all of|your|the|these|those|my|this|of|to|other|earlier|previous|prior|ur)? (of|your|the|text|sms|previous|earlier|other)? ${MESSAGES},
    (do not|dont) (hesitate|forget|be afraid) to (text|call|contact|message), stop calling it|them|him|her|that|this a|an|the|my|your|dr|doctor,
    (do not|dont|never) text (and|while|when|at|during|your|or), told|telling|asked me|him|her|us to stop,
    dr|doctor|doc|dentist|pharmacist|nurse (said|says|told|asked|wants|wanted|had) (me|us|him|her)? (to|i should|i)? stop,
    (no) (texts|text|messages|message|reminders|sms) (came|yet|received|arrived|so far|today), (no|without|not|never) (problem|problems|worries|doubt), the end of,
    (cant|cannot|could not|couldnt|can not|wont|will not|unable to) (just|really|even|physically)? (stop|quit), (stop|stops|stopped|stopping) (bleeding|coughing|smoking|drinking|eating|taking|using|wearing|working|hurting|vomiting|throwing|crying|shaking|moving|breathing|feeding|nursing|pain|meds),
    (dont|do not|never|please dont|pls dont|not) (ever)? (stop|quit|end|discontinue), keep (texting|sending|messaging|the texts|the reminders|reminding), (want|need|have) (my|the|a|this|these|his|her) (tooth|teeth|stitches|cast|mole|wart|iud|implant|braces|wisdom teeth|staples|tube|catheter|sutures|moles|polyp|polyps|ring|rings|polish|tattoo|tonsils) (removed|taken out|out|pulled)`,
  possible: `
    (no|not|dont|do not|never|didnt|did not|doesnt|stop|quit|end|enough|without|sick of|tired of|hate|annoyed by|annoyed with|annoying|unwanted|unsolicited|unnecessary|too many|so many|rid of|done with|fed up with|less|fewer|block|blocking|report|reporting|off|cancel) _? _? _? (texts|txts|messages|msgs|sms|reminders|notifications|alerts|texting|text messages|spam),
    (texts|txts|messages|msgs|reminders|notifications|texting|text messages) _? _? _? (stop|stopped|end|annoying|unwanted|unsolicited|unnecessary|illegal|enough|harassment|ridiculous|off),
    why _? _? (getting|receiving|sending|texting|spamming) _? (me|these|this|messages|texts),
    stop _? (texts|text|messages|message|reminders), (tell|make|get) (them|it|this|these) (to)? stop,
    (no more) (of this|please|contact|from you), knock it off, cut it out, give it a rest, fcc, ftc, tcpa, lawyer, lawyers, attorney, sue, suing, lawsuit, see you in court, harassment, harass, harassing,
    harassed, spam, spamming, spammer, spammers, unsolicited, (my|no|any|without|not|dont|didnt|never|give|gave) (consent|consented|consenting), never signed up, didnt sign up, did not sign up, never gave,
    never (agreed|asked|signed up) (to|for) (this|these|texts|text|messages|get|receive|be|any), do not call, block you, blocking you, block this number, blocking this number, report you, reporting you,
    invasion of privacy, my privacy, how did you get my number, who gave you my number, where did you get my number, delete my info|information|data|account,
    (take|get|leave|want) _? off (this|your|the|that) _? list, ${NOT} texting, stop bugging, please go away, off my phone, quit it,
    why _? _? _? (texting|texts|messaging|spamming) _? _?, (way)? too many (texts|messages|reminders|notifications), (these|this|your|the) (texts|messages|reminders|notifications) (are|is) _? (annoying|too much|ridiculous|harassment|spam|excessive|unwanted|bothering|driving), (texting|text|texts|messaging) me (every day|all the time|constantly|nonstop|non stop|daily|all day|every single day|too much|so much)`,
  unwilling: {
    alone: `harass*, stalk*, lawyer*, attorney*, sue you, suing, sue yall, legal action, fcc, ftc, tcpa, bbb, unsub*, opt out, spam*, spammer*, illegal, unlawful, against the law, who gave you, who gave u, where did you get, where you get, how did you get, how you get, leave me alone, leave me be, leave us alone, let me be, go away, get lost, piss off, fuck off, f off, buzz off, screw off, back off, knock it off, cut it out, give it a rest, give it up, never signed up, didnt sign up, never asked for, didnt ask for, did not ask for, dont want this, want no part, dont want any part, report you, reporting you, block you, blocking you, privacy, unauthorized, not authorized, restraining order, do not call, dnc, lose my, forget my number, forget i exist, forget about me, pretend i dont, done with you, done with yall, sick of you, sick of yall, tired of you, stop it already, stop bothering, stop bugging, quit bothering, quit bugging, stop hounding, hounding, pestering, unwanted, unsolicited, take a hint, not a patient, not your patient, no longer a patient, no longer your patient, not your client, no longer go to, no longer go there, dont go there anymore, dont go there any more, no longer use your, no longer use you, update your records, update your contacts, update your list, update your files, fix your records, work phone, business phone, company phone, work cell, work number, business line, business number, company cell, what right, what gives you the right, no right to, my details, bother someone else, bother somebody else, someone else to bother, someone else to bug, bug someone else, go bother, told you people, told you guys, already told you no, i said no already, you people ever, you again, not you again, this bot, your bot, the bot, robot, robots, give anyone this number, gave anyone this number, give you this number, gave you this number, give you my number, gave you my number, gave you guys my number, forget you ever, phone calls only, calls only, call only, only call, only calls, by phone only, call dont text, call not text, never contact, nothing to do with, understand the word no, understand no, part of no, leave people alone, get a life, sick and tired of this, sick of this, tired of this, had enough of, ive had it with, fed up with this, has to stop, got to stop, gotta stop, must stop, needs to stop, this stop, it stop, them stop, these go away, them go away, this go away, who told you to, who asked you, on this phone, wrong with you people, i dont do texts, i do not do texts, never text, no contact, calls from your office, take my off, how many times do, how many times must, how many more times, prefer email, prefer e mail, prefer emails, email instead, rather email, somebody who cares, someone who cares, asked twice, desk twice, asked you twice, asked to quit, to quit this, quit this, right not to be, the nerve, cut the crap, send these to me, up to here, charges me for each, charged for each, at midnight`,
    texting: `text, texts, texting, textin, texted, txt*, messag*, msg*, sms, *notification*, alert, alerts, spam*, robo*, reminders, automated`,
    reach: `these, phone, cell, mobile, number, digits, list, lists, contact*, calling, calls, reminder, inbox, database, you people, you guys, yall, my info*, my data, subscription*, hitting me up, this crap, this stuff, this nonsense, get, getting, receive, receiving, got`,
    ending: `stop, end, cease*, halt, delet*, eras*, block*, sick of, tired of, fed up, hate*, annoy*, irritat*, driving me, driving us, drives me, nuts, insane, blow*, enough, too many, unwanted, unsolicit*, pester*, harass*, bugging, wrong idea, wrong impression, unsub*, knock it, cut it, ridiculous, excessive, go away, get lost, piss*, screw you, screw off, lawyer*, attorney*, suing, complain*, illegal, never agreed, never asked, never signed, not interested, no interest, uninterested, not welcome, unwelcome, want out, waste*, wasting, done with, over it, intrus*, creepy, refus*, cant stand, cannot stand, wake*, waking, flood*, bombard*, inundat*, clog*, scrub, yank, ditch, silence, mute, rid of, do without, no desire, lay off, back off, buzz*, ding*, blacklist, exclude, exempt, stoppin*, quit, quitt*, quitin*, lose my, lose this, me alone, us alone, her alone, him alone, bothering, bothers, botherin, bother me, bothered, reporting, report you, report this, opt out, opting, opted, sue you, suing, ill sue, will sue, remove, removed, removing, a day, per day, times a day, dont send, do not send`,
    denying: `no, not, dont, didnt, doesnt, isnt, arent, wasnt, never, without, nobody, none, rather, prefer*, instead, why, who gave, who said, fewer, less, declin*, shouldnt, aint, nor, unless, what makes you, how come, must you, nonstop, non stop, all day, all the time, constant*, every day, every hour, every five, crazy, too much, so many, sue, every, each, these, those, your texts, your messages, your reminders, your notifications, your alerts, ur texts, ur messages, all your, pay, pays, cost*, charg*, minutes, wakes, woke, wake, woken, middle of the night, in the morning, jeez, sheesh, smh, omfg, wtf, again`,
    wanted: `(text|message|msg|send|txt) (me|us) (the|your|an|a|directions|address|when|if|back|at|on|his|her|to|where|what|how|instead|tomorrow|later|with), (can|could|please|pls|will|would|just|only|also) (you|someone|u)? (please|pls|just|also)? (text|message|msg|send|txt) (me|us|my|him|her|it|them|the), (get|got|see|saw|read|reading|seeing|received|missed) (my|your|the|this|that|ur|a)? (last|first|other|earlier)? (text|texts|message|messages|msg|reminder|reminders), (your|the|ur|this) (text|message|msg|reminder) (said|says|was|came|shows|didnt), i|we just? texted|messaged|sent, (thanks|thank you|thx) for (the|your|all)? (the|your)? (text|texts|message|messages|reminder|reminders), (text|message|call|txt) (you|u|yall) (back|later|when|if|tomorrow|soon), other number, new number, number is`,
  },
  startRequests: `
    start|resume|restart|begin|continue (texting|txting|messaging|sending|reminding) me|us|my|the (again|texts|messages|reminders|text reminders)?,
    start|resume|restart|begin the|my|your|these|getting|receiving the|my|text|these? text? ${MESSAGES},
    start|resume|restart ${MESSAGES}, resubscribe|subscribe me|us, resubscribe, opt me|us? back? in,
    sign|add me|us back up|on|in`,
  helpWords: 'help me, i need help, need help, more info',
  courtesy: `
    please, pls, plz, thanks, thank, you, thankyou, thx, ty, tks, tx, hi, hello, hey, sir, maam, madam, kindly,
    sorry`,
  urging: `
    now, just, already, immediately, asap, ok, okay, no, yes, fucking, fuck, fking, damn, right, seriously, oh,
    and, omg, ugh, forever, permanently, all, everything, once, for, good`,
  expletives: `fucking, fucken, fkn, fkin, effing, freaking, freakin, frickin, fricking, damn, damned, goddamn, goddam, god damn, bloody, shitty, bullshit, crappy, the hell, the fuck, the heck, tf, fing, f ing, goddamned, dumbass, fuckin, mf, wtf`,
  insteadToMe: `(just|only|and|but|so|or|you can|u can|instead)? (just|only|instead)? (text|txt|message|msg|contact|send|write|sms) (them|it|that|texts|the texts|messages|reminders)? (to)? (me|mine|my phone|my cell|my number) (instead|directly|only|please|pls|at this number|on this number|here)?`,
  turningRound: `
    dont, not, didnt, doesnt, never, wont, cant, cannot, did, if, until, unless, why, havent, isnt, wouldnt, couldnt, shouldnt, before`,
  forATime: `
    (please|me|us)? (please|me|us)? (until|till|while|when|whenever|whilst|at|before _|after _|during|so early|so late|this early|this late|on weekends|on sundays|on sunday|tonight|today|right now|tomorrow|twice|so often|that often|every day)`,
  notForATime: '(please|me|us)? (please|me|us)? at all',
};
