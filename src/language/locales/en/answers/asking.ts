/** What asks. */
export const asking = {
  ask: `
    what (is|was) (this|it|that|the appointment|my appointment|this appointment|this appt|my appt) for, whats (this|it|that) for, what, whats, when, where, wheres, why, how, hows, which, who, whos, wat, wut, wuts, what time,
    wat time, correct me`,
  question: `
    should i|we, do (i|we) (need|have) to,
    (what|where|when|how|which) (is|are|was|were|did|do|does|should) (i|we|the|my|it|there|your|you|they|she|he)?,
    what time (is|do|does|should), how (much|long|far|early) (is|are|do|does|should|will)?,
    (can|could|would|will) (you|u) (please|also)? (text|remind|call) me the (day|night|morning) (before|of) (too|also|as well)?, (can|could|may) (i|we) (also|please|still)? (eat|drink|wear|pay|park|use|leave my|leave the|bring my|bring a|bring our|bring the|bring his|bring her|bring someone|bring food), (can|could|would|will) (you|u) (please)? (tell|send|text|give|let|remind) (me|us), is it ok,
    is that ok,
    (can|could|may) (my|the|his|her) (wife|husband|mom|mother|dad|father|son|daughter|kids|kid|child|baby|partner|friend|sister|brother|boyfriend|girlfriend|caregiver|service dog|dog|aide) (come|be there|attend|sit in|join|wait|stay|also|still),
    (is it|would it be|will it be) (ok|okay|alright|fine|possible|cool|allowed) (if i|if we|to|for me to|for us to) (also|still)? (bring|brought|eat|drink|wear|pay|park|use|leave my|leave the|drive),
      what address, any idea, (do)? (you|u|yall|ye|you guys) (want|need|like) (anything|something|one|coffee|a coffee)`,
  tag: 'wont i, dont i, right, huh, am i right, isnt it, correct yes',
  invert: `
    can i|we|u|you|she|he|they|it|my|the|someone|anyone|somebody,
    could i|we|u|you|she|he|they|it|my|someone, would i|we|u|you|it|that,
    will mr|mrs|ms|miss|prof|nurse|he|she|they, will i|we|u|you|it|the|dr|doctor|there|this|that|she|he|they|my|someone, do i|we|you|u|they|yall,
    does it|the|this|that|he|she|my|dr|doctor, did i|we|you|u|it|they|yall,
    is it|this|that|there|the|he|she|my|dr|doctor|everything|anyone|someone|parking,
    are you|u|we|there|they|yall, am i, may i, have you|u|they, has it|he|she|my|the, was it|that|this,
    are (masks|kids|pets|dogs|children|siblings|visitors|walk ins|cards|credit cards|checks|service dogs) (required|allowed|ok|okay|still|welcome|accepted|mandatory|needed), are (my|our|his|her|the) _ (in|ready|done|back|here|finished|available), any chance, any way, did my|our|his|her|the, do i really`,
};
