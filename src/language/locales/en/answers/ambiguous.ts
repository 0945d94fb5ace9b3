import type { Ambiguous } from '../../answer-words.js';

export const ambiguous: readonly Ambiguous[] = [
  {
    phrases: '(yeah|yea|yeh|ya) (no|nah|naw), (yeah|yea) nah (yeah|yea), (nah|no|naw) (yeah|yea)',
    as: 'pass',
    before:
      'i im ill i we well were id thats its that all sorry still not cant cannot wont gonna see absolutely definitely totally for',
    otherwise: 'maybe',
  },
  {
    phrases: 'no',
    as: 'no',
    before: `
      wait scratch actually hold hang nevermind never nvm oops meant
      no i im ive id ill we weve were he hes she shes they my our to for sorry please pls plz thanks thank
      thx thnx thanx tks ty tysm tho though unfortunately need have got gotta cant cannot wont unable not
      dont something the its it short someone somebody they theyre got going getting had stuck forgot her maam mam sir doc because cuz bc due as since just and too out sick busy working that
      thats`,
    otherwise: 'negates',
  },
  {
    phrases: 'skip, pass, wont be in',
    as: 'absent',
    before: 'this please thanks sorry today tomorrow',
    otherwise: 'thing',
  },
  {
    phrases: 'im out, i am out, were out, we are out',
    as: 'absent',
    before: 'sorry thanks thank today tomorrow',
    otherwise: 'will',
  },
  {
    phrases:
      'as planned|scheduled|discussed|agreed, as|like always|usual, (in|on) (my|the|our) (calendar|calender|cal|planner)',
    as: 'ok',
    before: 'thanks thank see ill for so lol haha',
    otherwise: 'pass',
  },
  {
    phrases: 'done, on it, heard, word, ready',
    as: 'ok',
    before: 'thanks thank see lol haha chef boss sir maam and',
    otherwise: 'thing',
  },
  {
    phrases: 'i|we want|wanna|wish to',
    as: 'maybe',
    before: 'but though tho',
    otherwise: 'must',
  },
  {
    phrases: 'im|were|we there, i am there',
    as: 'attend',
    before: 'for then dude man with see thanks lol',
    otherwise: 'pass',
  },
  {
    phrases: 'till|til|until (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday)',
    as: 'ok',
    before: 'thanks thank then doc',
    otherwise: 'pass',
  },
  {
    phrases: 'were on, we are on',
    as: 'ok',
    before: 'thanks thank for see',
    otherwise: 'will',
  },
  {
    phrases: 'i|we come|go|going',
    as: 'attend',
    before: 'thanks thank tomorrow today tmrw ok then monday tuesday wednesday thursday friday saturday',
    otherwise: 'come',
  },
  {
    phrases: '(monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|today) (i|we) (come|go|coming)',
    as: 'attend',
    before: 'thanks thank ok',
    otherwise: 'come',
  },
  {
    phrases: 'ill|well be in, i|we will be in',
    as: 'attend',
    before: 'thanks thank see then tomorrow today',
    otherwise: 'maybe',
  },
  {
    phrases: '(i|we|ill|well|he|she)? will? reach',
    as: 'attend',
    before: 'thanks thank there on by before time sharp in at tomorrow today',
    otherwise: 'thing',
  },
  {
    phrases:
      'i|we (called|phoned) (yesterday|earlier|this morning|last week|last night|already|monday|friday) to cancel',
    as: 'cancel',
    before: 'thanks thank and so sorry',
    otherwise: 'maybe',
  },
  { phrases: 'works', as: 'ok', before: 'for great fine thanks', otherwise: 'thing' },
  { phrases: 'i|we can', as: 'yes', before: 'thanks thank yes', otherwise: 'can' },
  { phrases: 'i|we will, i am, we are', as: 'yes', before: 'thanks thank', otherwise: 'will' },
  { phrases: 'i|we do', as: 'yes', before: 'thanks thank', otherwise: 'who' },
  {
    phrases: 'n',
    as: 'no',
    before:
      'sorry thanks thank thx ty please cant i and but or no nope nah non yes yeah yep yup sí oui ok okay thumbsup thumbsdown',
    otherwise: 'pass',
  },
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
    phrases: 'coming, swinging|stopping|popping by, rolling in',
    as: 'attend',
    before: 'thanks thank today tomorrow tmrw soon with for in at on to',
    otherwise: 'come',
  },
  {
    phrases: `
      confirm, confirmed, confirming, confirms,
      i|we hereby confirm, i|we (can|do|already|will|wish to|want to|would like to)? confirm,
      i|we (have|already|have already)? confirmed, ive|weve|already already? confirmed,
      (im|i am|were|we are|just) just? confirming,
      (i|we|i would|we would|id|wed|im|i am|just)? (want|wanted|wanna|need|like|love|calling|writing|texting|happy|here) to confirm,
      im|all confirmed, this is to confirm, yes to confirm`,
    as: 'confirm',
    before: `
      but or no my our his her their appointment appt apt appts i im ill we well yes yep ok thanks thank thx ty
      please pls plz sir maam mam tomorrow tmrw today tonight for it me us both attendance monday tuesday
      wednesday thursday friday saturday sunday number clocktime daydate see and on at earlier that online through via by this last over yesterday already twice god thumbsup checkmark`,
    otherwise: 'maybe',
  },
  {
    phrases: 'absolutely, definitely, certainly, totally, surely',
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
  {
    phrases: 'y',
    as: 'yes',
    before:
      'thanks thank thx ty please ill i see and but or no nope nah non yes yeah yep yup sí oui ok okay thumbsup thumbsdown',
    otherwise: 'join',
  },
  { phrases: 'ye', as: 'yes', before: 'thanks thank thx ty please ill i im see ok', otherwise: 'pass' },
  {
    phrases: 'ya',
    as: 'yes',
    before: 'thanks thank thx ty i ill im well see sure thats that ok cancel',
    otherwise: 'pass',
  },
  {
    phrases: 'actually, come to think of it, turns out, i mean',
    as: 'turn',
    before: `
      no nope nah yes yeah yep yup i im ill ive we weve were well cant cannot wont not cancel never please pls ok okay sorry he hes she shes
      they my our something it wait`,
    otherwise: 'pass',
  },
  { phrases: 'sorry, so sorry, my bad', as: 'turn', before: 'no nope nah yes yeah yep', otherwise: 'pass' },
  { phrases: 'k', as: 'ok', before: 'thanks thank thx ty see ill cool great', otherwise: 'pass' },
];
