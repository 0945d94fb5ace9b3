import { foldWord, occurrences, phraseSet, plainClauses } from '../../messaging/opt-outs/plain-words.js';
import type { PhraseSet } from '../../messaging/opt-outs/plain-words.js';
import { lexiconFor } from './vocabulary/lexicon.js';
import { phrasesOf } from './vocabulary/roles.js';

const bookOf = (cell: string): PhraseSet => phraseSet(phrasesOf(cell));

/** What telephones and offices send by themselves, in words that nobody would type. */
const AUTOMATIC = bookOf(`
  (auto|automatic|automated) (reply|response|message), autoreply, autoresponder, autoresponse,
  do not disturb while driving, with do not disturb, driving focus, focus turned on,
  not receiving notifications, out of (office|the office), (will|ill) see your message (when|later),
  get where im going, (reply|respond|get back) to you as soon as, (reply|respond|answer) as soon as,
  get back to you (shortly|soon as), return your (call|message|text) as soon as, is not monitored,
  not a monitored, unmonitored, (not|un)? able to receive (text|texts|sms|text messages),
  unable to receive (text|texts|sms|messages|text messages),
  (does not|cannot|cant) (accept|receive) (text|texts|messages|sms|text messages|incoming),
  message blocking is active, service access denied, your message has been received,
  we have received your message,
  (thank you|thanks) for (contacting|reaching out|reaching|texting|your message),
  our (office|business)? hours are, free msg, respuesta automatica, mensaje automatico, fuera de la oficina,
  (estoy|voy) (conduciendo|manejando) (y|te|le) (te|le|luego)? (respondere|respondo|llamo|contesto),
  vere (tu|su) mensaje cuando, gracias por (contactar|contactarnos|comunicarse|escribirnos|su mensaje),
  nuestro horario de atencion, (reponse|message) automatique, (absent|absente) du bureau,
  actuellement (absent|absente), ne pas deranger en conduisant, je verrai (votre|ton) message,
  je conduis (et|actuellement) je? (vous|te)? (repondrai|rappelle|rappellerai), abwesenheitsnotiz,
  automatische antwort, resposta automatica, risposta automatica`);

/**
 * What people, and their telephones for them, answer when they cannot answer; only where the text says
 * nothing else.
 */
const BUSY = bookOf(`
  (im|i am)? (currently)? driving (right now|now|atm)?,
  i? (cant|cannot) (talk|text|chat|reply|respond|answer|come to the phone) (right now|now|rn|at the moment)?,
  (can i|ill|i will)? call you (later|back|back later), (ill|i will) (text|message) you (later|back),
  (im|i am)? in a meeting (right now|now)?, (im|i am) (at work|in class|busy) (right now|now)?,
  (estoy|voy) (conduciendo|manejando), estoy en (una)? (reunion|junta),
  (ahorita|ahora)? no puedo (hablar|contestar|responder) (ahora|ahorita|en este momento)?,
  en este momento no puedo (hablar|contestar|responder|atender), (te|le) llamo (luego|despues|mas tarde),
  je conduis, (je suis)? au volant, (je suis)? en reunion, je ne? peux pas (parler|repondre) (maintenant)?,
  je (vous|te)? rappelle plus tard, je suis (occupe|occupee)`);

const WRONG_NUMBER = bookOf(`
  wrong (number|numbr|num|no|nbr|person|phone|contact|recipient|individual|guy|lady|patient|cell),
  incorrect number, not (his|her|their) (number|phone|cell), this is not (his|her|their|the) (number|phone),
  this is no longer (his|her|their|the), isnt (his|her|their) (number|phone),
  no longer (his|her|their) (number|phone|cell), (no one|nobody|noone) (here|by|named),
  (dont|do not|dunno) know (anyone|anybody|any|a|who) (named|called|by|that is|this person),
  (dont|do not) know (this|that) person, no such person, (doesnt|does not) live here,
  (i)? just got this (number|phone), new owner of this, recycled number,
  number belongs to (someone|somebody|another), no longer belongs to,
  (texting|contacting|messaging|reached|reaching) the wrong, sent (this|it)? to the wrong,
  numero (equivocado|incorrecto|erroneo),
  (equivocado|equivoco|equivoca|equivocan|equivocaron|equivocaste) de (numero|persona),
  (se|te) (equivoco|equivocaron|equivoca|equivocan|equivocaste),
  (esta|estan|estas) (equivocado|equivocados|equivocada), persona equivocada,
  este no es (el|su) (numero|telefono), este numero (no es|ya no es|ya no pertenece|no pertenece),
  no es el numero de, (no vive aqui|aqui no vive), no conozco a (esa|ese|ninguna|ninguno|nadie|ningun|esta),
  (mauvais|faux) (numero|destinataire), pas le bon numero,
  (trompe|trompez|tromper) de (numero|personne|destinataire), erreur de (numero|destinataire|personne),
  vous (vous trompez|vous etes trompe|faites erreur), mauvaise personne, (nest|est) plus (son|le) numero,
  (nest|cest) pas (son|le) numero, ce numero (nest|nappartient), connais pas cette personne, falsche nummer,
  numero errado, numero sbagliato, sbagliato numero`);

/** "This is not Maria", "No soy Juan", "Ce n'est pas Paul". */
const NOT_ME =
  /\b(?:this is not|this isn['’]?t|i am not|i['’]?m not|there is no|there['’]?s no|no soy|je ne suis pas|ce n['’]est pas)\s+(?:(?:el|la|mr|mrs|ms|mme|m|sr|sra)\.?\s+)?/iu;
const NAME = /^\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?(?:\s(?:here|aqui|aquí|ici))?\W*$/u;

/** "This isn't Mike's phone". */
const NOT_THEIRS = /\b(?:not|isn['’]?t) \p{L}+['’]?s (?:phone|number|cell)\b/iu;

/** An automatic reply: nobody has read the reminder, and whoever answers it talks to a machine. */
export function isAutomatic(text: string): boolean {
  return holds(text, AUTOMATIC);
}

/** "I'm driving", "Can't talk now": may be met with silence where it answers nothing. */
export function soundsBusy(text: string): boolean {
  return !text.includes('?') && plainClauses(text).some((clause) => BUSY.phrases.has(clause));
}

/**
 * Somebody says that the number is not the patient's. A question ("is this the wrong number?") says
 * nothing.
 */
export function namesWrongNumber(text: string): boolean {
  if (text.includes('?') && !/[.!\n]/u.test(text)) return false;
  return (
    holds(text.replaceAll('#', ' number '), WRONG_NUMBER) ||
    NOT_THEIRS.test(text) ||
    text.split(/[.!?,;\n]/u).some(deniesName)
  );
}

/**
 * A name is told from "this is not possible" by its capital, and from "I'm Not Coming" by being no word
 * that we know.
 */
function deniesName(part: string): boolean {
  const denial = NOT_ME.exec(part);
  const rest = denial ? part.slice(denial.index + denial[0].length) : '';
  return (
    NAME.test(rest) &&
    !(rest.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => lexiconFor().phrases.has(foldWord(word)))
  );
}

function holds(text: string, book: PhraseSet): boolean {
  return plainClauses(text).some((clause) => occurrences(clause.split(' '), book).length > 0);
}
