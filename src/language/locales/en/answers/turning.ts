/** What turns or blurs what it stands beside. */
export const turning = {
  slip: `
    (i|we)? accidentally? (said|put|texted|replied|typed|sent|hit|pressed) (no|yes|cancel) (by accident|accidentally|on accident|by mistake),
    wrong one|key|answer,
         oops, ooops, whoops, oh shoot, oh wait, wait, wait a minute, wait wait, hold on, hang on, typo,
    my mistake, wrong button, wrong (key|one) sorry, never mind|nevermind, nevermind, nvm, scratch that, correction,
    i take (that|it) back, ignore|disregard (that|this|it),
    ignore|disregard (that|my|the)? last|previous|earlier (text|message|one)?, strike that, autocorrect,
    never mind what i said, forget what i said, belay that, 
    (sorry|so sorry)? (i|we|just|i just)? meant (to)? (say|put|type|send)?`,
  turn: `
    (i|ive)? changed my mind, (sorry)? (theres a|a)? change of plans, plans (have)? changed, (on|upon) second thought|thoughts,
    thinking about it, now that i think about it`,
  not: `
    not, isnt, arent, aint, no longer, neither, (do not|dont) plan|intend|expect to|on,
    without`,
  dont: 'do not, dont',
  wont: `
    wont, will not, i|we|he|she|they will not, shall not, shant, will no longer, wont be able to, not going to, not gonna, ill not,
    id rather not, (do not|dont) want|wanna|wish|care to?, would|id rather not, not be, no way i|im|ill, theres no way (im|were|ill|well|i will),
    i|we refuse to`,
  cant: `
    (i|we|he|she) can not, cant, cannot, can not, no can, cant be, canot, unable, im unable, unable to, not able, not able to,
    not be able to, cant be able to, no way i can, theres no way (i|we) can, am not able to, im not able to, not be able,
    wont be able, no longer able to, isnt able to, arent able to, never able to, no longer can,
    can no longer, (wont be|not|not be|isnt) able 2`,
  never: `
    never, no one, nobody, nothing, none, hardly, barely, didnt, did not, doesnt, does not, couldnt,
    could not, wouldnt, would not, shouldnt, should not, hasnt, has not, havent, have not, hadnt, wasnt,
    was not, werent, mustnt, neednt`,
  past: '(i|we)? (was|were) (all|so|totally)? (set|planning|looking forward|prepared|supposed|meant|hoping) to (be there|come|make it|go|attend), was, was going to, were going to come, (i|we|he|she) (was|were) (going to|gonna|about to|thinking of|planning to) (cancel|call and cancel|call to cancel|skip it|skip)?, i was, we were, had, been, came, used to, went',
};
