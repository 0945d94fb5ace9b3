import type { AutomaticReplies, SmallTalk } from '../locale.js';

export const automatic: AutomaticReplies = {
  machines: `
    (auto|automatic|automated) (reply|response|message), autoreply, autoresponder, autoresponse,
    do not disturb while driving, with do not disturb, driving focus, focus turned on,
    not receiving notifications, out of (office|the office), (will|ill) see your message (when|later),
    get where im going, (reply|respond|get back) to you as soon as, (reply|respond|answer) as soon as,
    get back to you (shortly|soon as), return your (call|message|text) as soon as, is not monitored,
    not a monitored, unmonitored, (not|un)? able to receive (text|texts|sms|text messages),
    unable to receive (text|texts|sms|messages|text messages),
    (does not|cannot|cant) (accept|receive) (text|texts|messages|sms|text messages|incoming),
    message blocking is active, service access denied, your message has been received,
    we have received your message, (youve|you have) reached (the)? _ _? _? (office|plumbing|salon|clinic|dental|voicemail|mailbox|desk|team|shop|law|auto|repair|hvac|electric|realty|spa), the subscriber (you|is|has), not accepting (messages|texts|calls), (have|has) do not disturb (on|turned on|enabled), (team member|representative|agent|staff member|someone from our team) (will|is going to) (reply|respond|be in touch|be with you|get back|contact you|assist|follow up), sent automatically, automatically (sent|generated), our (team|staff|representatives|office|support team|crew|agents) (will|member will|members will|is going to|are|aims to) (respond|reply|get back|be in touch|reach out|contact|currently|review|follow up|answer|return),
    (respond|reply|get back to you|response|be in touch|answer) (to you)? (within|in under|in the next) _ (hours|hour|business days|minutes|business hours|days), thank you for (calling|your inquiry), away from my (desk|keyboard|email), this (mailbox|inbox|number|line) (is|does|cannot|cant|isnt) (not)? (monitored|unattended|accept|receive|for outgoing|outgoing),
    (thank you|thanks) for (contacting|reaching out|reaching|your message|texting us|texting our|texting the|texting in), (thank you|thanks) for texting _ _? (office|clinic|dental|plumbing|auto|salon|support|law|repair|realty|services|service|shop|line|team),
    our (office|business)? hours are, free msg`,
  busy: `
    (im|i am)? driving and (cant|cannot) (text|talk|reply|respond|answer), (ill|i will)? (get back to you|text you|call you) (later|back|soon|when i can|when i stop|when i get there),
    (im|i am)? (currently)? driving (right now|now|atm)?,
    i? (cant|cannot) (talk|text|chat|reply|respond|answer|come to the phone) (right now|now|rn|at the moment)?,
    (can i|ill|i will)? call you (later|back|back later), (ill|i will) (text|message) you (later|back),
    (im|i am)? in a meeting (right now|now)?, (im|i am) (at work|in class|busy) (right now|now)?,
    (im|i am)? driving (right now|now|at the moment)? (and)? (will|ill) (respond|reply|text|call|get back) (to you)? (later|back|soon|when i stop)?`,
  wrongNumber: `
    wrong (number|numbr|num|no|nbr|person|phone|contact|recipient|individual|guy|lady|patient|cell|fella|bloke|woman|man|girl|chap|mobile|family|household|customer|client), (this isnt|this is not|thats not|that is not|not) _ _? (phone|number|cell|mobile) (any more|anymore|any longer),
    (not|no longer) (this|that|the) (person|patient|client|customer|guy|lady|contact|individual) (you|u|anymore|any more|youre)?, (im|i am|am) not (this|that|the) (person|patient|client|customer|guy|lady|contact|individual),
    used to be (somebody|someone|somebodys|another persons) elses?, used to belong to, (this|the|it is|its)? (phone|cell)? number is new (for|to) (me|us), (have|has|got|using|texting|are texting) (somebody|someone) elses (number|phone|cell|digits),
    (only|just) had (it|this|this number|this phone|the number) (since|for|a few|like), (got|have|had) (this|a) (new)? (number|phone|cell) (assigned|recently|last week|last month|yesterday|a week ago|a month ago), (want|looking for|after|reaching|trying to reach) my (ex|ex husband|ex wife|brother|roommate|old roommate),
    number (has)? changed (owners|hands), changed (his|her|their) (number|phone number), (have|has|got) (me|us) (mistaken|confused|mixed up) (for|with), (thats|this is) not my name, (isnt|is not) the right (number|person|contact), (you|u|yall) (want|must want|need) (somebody|someone) else, (im|i am) (a different|another) (person|guy|lady|customer),
    used to be (my|his|her|their) _ (number|phone|cell), not who (you|youre|u|ur|you are|yall) (are)? (looking for|think|want|wanting|trying to reach|trying to text|texting), (dont|do not|aint) know no _,
    incorrect number, not (his|her|their) (number|phone|cell), this is not (his|her|their|the) (number|phone),
    this is no longer (his|her|their|the), isnt (his|her|their) (number|phone),
    no longer (his|her|their) (number|phone|cell), (no one|nobody|noone) (here|by|named),
    (dont|do not|dunno) know (anyone|anybody|any|a|who) (named|called|by|that is|this person),
    (dont|do not) know (this|that) person, no such person, (doesnt|does not) live here,
    (i)? just got this (number|phone), new owner of this, recycled number,
    number belongs to (someone|somebody|another), no longer belongs to,
    (texting|contacting|messaging|reached|reaching) the wrong, sent (this|it)? to the wrong,
    no _ (at|on|with) this (number|phone), (doesnt|does not|dont) have this (number|phone) anymore?,
    number (doesnt|does not|didnt) belong to, new (number|phone)? owner (here|of this)?,
    not the right (person|number|guy|lady), no longer has this (number|phone),
    (im|i am) not (her|him|who you think)`,
  notThisName:
    "i don't know any, don't know any, this is not, this isn't, i am not, i'm not, there is no, there's no",
};

export const smallTalk: SmallTalk = {
  greetings: 'hi, hello, hey, good morning|afternoon|evening|day',
  thanks: 'many|ok|okay|great|perfect? (thanks|thank you|thank u|thx|ty) (so much|very much|a lot|again)?',
  reactions: [
    'liked|loved|disliked|laughed at|emphasi[sz]ed|questioned',
    'reacted(?: with)? {with}|removed (?:an? |the )?{with}',
  ],
  attachments: {
    articles: 'a|an|the|your',
    things:
      'image|photo|picture|video|movie|attachment|message|link|sticker|gif|audio|voice|location|contact',
  },
};
