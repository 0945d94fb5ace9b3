import { okCasually } from './casual.js';
import { okPlainly, yesPlainly } from './plainly.js';
import { okAbroad, yesAbroad } from './regional.js';
import { APPOINTMENT } from './who-and-what.js';

/** Yes, and what only agrees. */
export const agreeing = {
  yes: `
    consider (this|that|it) (my|our|a) (confirmation|yes|confirm), already confirmed (this|it)? (with the office|by phone|over the phone|with you|with yall|with the front desk|online|on the app|when they called|when i was there|on the phone), (yes|yeah|yea|yep|yup|sure|ya) (man|doc|coach|hon|girl|bud), ya sure (ya|you)? (betcha|bet ya), roger wilco, wilco, ay ay (captain|sir|skipper)?, yurp, yessirski, yessirr, confirmed x2, consider it done, sure (am|are|do|is|enough), (i|we) sure (am|are|will|do|can),
    (most|quite|very) (certainly|definitely|assuredly), (confirmed) for (both|all|two|all three|the three) (of us|of them)?, say less, yes boss|girl,
    10d4, yes, yess, yea, yeah, yeh, yep, yepp, yup, yupp, yupper, yuppers, yepper, yeppers, yas, yass, yah, yus,
    yessir, yessiree|yesiree, yessum, yis, ye s, y e s, aye, why yes, affirmative, i accept, i accepted,
    of course, ofc, for sure, most definitely, without a doubt, indeed, you bet, you betcha,
    hell|heck|oh yes|yeah, i agree, 
    confirm|confirming (the|this|that) ${APPOINTMENT}, ten four, 10 4, (thats|its|that is|it is) a? (big)? yes,
    (my)? answer is yes, y y, yes yes, that is correct, thats correct, correct, yes (sir|maam|mam|i do|i am),
    count me in, (i|we|ive)? (already|just)? called (yesterday|earlier|already|this morning|last week|in|back|the office)? and (already)? confirmed,
    (we are|were|i am|appointment|appt|appt is|appointment is|my appointment is|my appt is|the appointment is|our appointment is|its all) confirmed, roger, roger that, yes to all that,
    thats a yes, yes maam i will, affirm, confirmation,
    confirmed for (tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|number|clocktime),
    (should|supposed to) (be|say|have been) (a)? yes, changed my mind yes,
    (sorry)? i do want (it|to come|the appointment|my appointment), consider (me|us|it) confirmed, ${yesAbroad}, ${yesPlainly}`,
  confirm: `(this is|im writing|im texting|calling|texting|writing|just)? (to)? confirm|confirming|confirmed that, i|we (just|can|do|hereby|will|already|have)? (confirm|confirmed) that, (i|we|im|were) (am|are)? (confirming|confirmed) that`,
  ok: `
    (new|changed) (time|date|day) (works|is fine|is good|is great|is perfect|is ok) (for me|for us)?, time change (works|is fine|is ok|is good),
    (that|it|this|time|day) should (work|be fine|be good|be ok|be great|be okay) (fine|great|well|perfectly|for me|for us)?, were in, we are in,
    cant|cannot wait to (see|be|get|come|meet|finally),
    cant|cannot wait to (see|meet) (you|yall|everyone|everybody) (guys|all|again)?, (looking|look) forward to (my|the|our|this|getting|having|a|meeting),
    (are|is) both (good|fine|great|ok|okay|perfect), both work,
         (i|we) can do (that|it), can do,
         ready for tomorrow|today|monday|tuesday|wednesday|thursday|friday|it|you|my, all ready,
    is|are (fine|good|ok|okay|great|perfect), okay, okey, oki, okie, okk, okayy, kk, okie dokie|dokey, okey dokey,
    okeydokey, sure, sure thing, sure will, alright, alrighty, all right, fine,
    (thats|that is|this is) (fine|confirmed|ok|okay|cool|good|great|perfect|right|a date|doable), perfect,
    (that|it|this)? sounds (good|great|perfect|fine|like a plan), that|it|this works, works for me|us,
    that will work, thatll work, will do, you got it, fs, (im|were|we are)? good to go, good for today|tomorrow|tmrw|tonight|monday|tuesday|wednesday|thursday|friday|saturday|then,
    (that|it|the time|time|all)? still works (for me|for us)?, (its|it is) a date, fasho, fosho, aight, ight, bet bet,
   , all set,
    (were|we are|im) all set, all good, were good, we are good,
    (im|i am|we are|were|am|really|so|also)? (so|really|very much)? looking|look forward to (it|that|this|seeing you|my appointment|the appointment|my visit|our visit), very well, gladly, see you|ya|u,
    yes and thank you, cool, (im|were|we are) good (for|with), good with me, fine by|with me, bet, fo sho, agreed,
    deal,
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|wed|thurs|fri|tomorrow|today|tmrw|number|clocktime|daydate|number am|number pm|that|this|it|that time|that day|this time|the time|the date|then|morning|afternoon) (still|will)? (works|work|is fine|is good|is great|is perfect|is ok|is okay|is alright|is cool|sounds good|sounds great|sounds perfect|fits|suits|good|fine|perfect|great),
    (that|the|this) (day|date|time) and (day|date|time) (works|work|is good|is fine|is great|is perfect|are good|are fine|sounds good) (for me|for us)?, im fine with (that|it|this), (that|it|this|thatll|itll)? (will|ll|would)? be (fine|good|great|perfect|ok|okay|wonderful),
    works (great|fine|perfectly|perfect), looks (good|great|fine) (to|for)? (me|us)?, good here,
    (were)? good on (my|our) end, (all)? good on my end, (im|we are|were|i am|all) ready (to go)?,
    lets do (it|this), right on, okey doke, okay dokey, cool beans, mhm, uh huh, mmhmm, mm hmm, im (in|down|game), ${okAbroad}, ${okCasually}, ${okPlainly}`,
};
