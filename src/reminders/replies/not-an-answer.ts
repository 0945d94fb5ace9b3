import { plainClauses } from '../../messaging/opt-outs/plain-words.js';
import { phrasesOf } from './vocabulary/roles.js';

/** What telephones and offices send by themselves, in words that nobody would type. */
const AUTOMATIC = phrasesOf(`
  auto reply, autoreply, automatic reply|response|message, automated reply|response|message, auto response, autoresponder, do not disturb while driving, with do not disturb, driving focus,
  focus turned on, not receiving notifications, out of office|the office, out of the office, will see your message when|later, ill see your message when|later, get where im going, reply to you as soon as, respond as soon as,
  get back to you as soon as|shortly, return your call|message|text as soon as, this number|mailbox|line|inbox is not monitored, is not monitored, not able to receive text|texts|sms, unable to receive text|texts|sms|messages, does not accept|receive text|texts|messages|sms,
  cannot receive text|texts|messages|sms, message blocking is active, service access denied, your message has been received, we have received your message, thank you|thanks for contacting|reaching|texting, our office hours are, our business hours are, free msg,
  respuesta automatica, mensaje automatico, estoy fuera de la oficina, fuera de la oficina, estoy conduciendo vere|veo|respondere, estoy manejando y|vere|respondere te|le|tu?, vere tu mensaje cuando, gracias por contactar|contactarnos|comunicarse|escribirnos, nuestro horario de atencion, en este momento no puedo atender|contestar|responder|hablar,
  reponse automatique, message automatique, absent du bureau, absente du bureau, je conduis je|et je|jai vous|te? repondrai|rappelle|rappellerai?, je suis actuellement absent|absente, ne pas deranger en conduisant, je verrai votre|ton message, abwesenheitsnotiz, automatische antwort, resposta automatica, risposta automatica`);

/** What people, and their telephones for them, answer when they cannot answer; only where the text says nothing else. */
const BUSY = phrasesOf(`
  im driving, i am driving, driving, driving right? now, im driving right? now, cant talk|text|chat|reply|respond right? now, cannot talk|text|chat|reply|respond right? now, i cant|cannot talk|text|chat|reply|respond, cant|cannot come to the phone, call you later, ill call you later, can i call you later, ill call you back, i will call you later|back,
  in a meeting, im in a meeting, im at work, at work, im busy right now, im in class, text you later, ill text you later|back, estoy conduciendo, estoy manejando, voy manejando|conduciendo, estoy en una? reunion|junta, ahorita|ahora no puedo hablar|contestar, no puedo hablar|contestar|responder, no puedo hablar|contestar|responder ahora|ahorita|en, te|le llamo luego|despues|mas,
  je conduis, je suis au volant, au volant, je suis en reunion, en reunion, je ne? peux pas parler|repondre, je vous? rappelle plus tard, je te rappelle plus? tard?, en conduisant, occupe, occupee`);

const WRONG_NUMBER = phrasesOf(`
  wrong number|person|phone|contact|numbr|num|recipient|individual, the wrong number, incorrect number, wrong no|nbr, not my number to, this is not|no his|her|their|longer number|phone, isnt his|her|their number|phone, not|no longer his|her|their number|phone|cell, no one here|named|by, nobody here|named|by by|named|that? that? name, no one by that name, nobody by that name, no one here by|named, dont|do not know anyone|anybody|a named|called|by,
  no such person, does not live here, doesnt live here, dont know this|that person, i just got this|a number, just got this number, i got this number, this is a new number, new owner of this, recycled number, number has changed owner, number belongs to someone|somebody, number no longer belongs, no longer belongs to, have the wrong number|person|guy|lady|patient, got the wrong number|person|guy,
  texting the wrong, contacting the wrong, sent to the wrong, sent this to the wrong,
  numero equivocado, numero incorrecto, numero erroneo, equivocado de numero|persona, equivoco|equivoca|equivocaron|equivocado|equivocaste|equivocan de numero|persona, esta|estan|estas equivocado|equivocados|equivocada, persona equivocada, este no es el|su numero|telefono de?, este numero no es de, este numero ya no es|pertenece, no es el numero de, no vive aqui, aqui no vive, no conozco a esa|ese|ninguna|ninguno|nadie|ningun,
  mauvais|faux numero, pas le bon numero, trompe de numero|personne, trompez de numero|personne, tromper de numero|personne, erreur de numero|destinataire|personne, vous vous etes? trompez|trompe, vous faites erreur, mauvaise personne, mauvais destinataire, nest plus son numero, ce nest pas le|son numero, ce numero nest pas|plus, connais pas cette personne, falsche nummer, numero errado, numero sbagliato, ha sbagliato numero`);

/** "This is not Maria", "No soy Juan", "Ce n'est pas Paul": told from "this is not possible" by the capital of a name. */
const NOT_ME = /\b(?:this is not|this isn['’]?t|i am not|i['’]?m not|there is no|there['’]?s no|no soy|no es|yo no soy|je ne suis pas|ce n['’]est pas|c['’]est pas)\s+(?:(?:el|la|mr|mrs|ms|mme|m|sr|sra)\.?\s+)?\p{Lu}\p{Ll}+/iu;
const NAME = /\s\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?\W*$/u;

/** An automatic reply: nobody has read the reminder, and whoever answers it talks to a machine. */
export function isAutomatic(text: string): boolean {
  return holds(text, AUTOMATIC);
}

/** "I'm driving", "Can't talk now": may be met with silence where it answers nothing. */
export function soundsBusy(text: string): boolean {
  return !text.includes('?') && plainClauses(text).some((clause) => BUSY.includes(clause));
}

/** Somebody says that the number is not the patient's. A question ("is this the wrong number?") says nothing. */
export function namesWrongNumber(text: string): boolean {
  if (text.includes('?') && !/[.!\n]/u.test(text)) return false;
  return holds(text, WRONG_NUMBER) || text.split(/[.!?,;\n]/u).some((part) => NOT_ME.test(part) && NAME.test(part));
}

function holds(text: string, phrases: readonly string[]): boolean {
  return plainClauses(text).some((clause) => phrases.some((phrase) => ` ${clause} `.includes(` ${phrase} `)));
}
