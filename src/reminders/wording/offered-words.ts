import { OPT_OUT_WORDS } from '../../messaging/opt-outs/keywords.js';

/** Verbs that ask for an answer, without accents. A word of another language may be added freely. */
const ASK =
  'reply|respond|answer|text|txt|send|type|write|say|repondez|repondre|envoyez|envoyer|tapez|ecrivez|textez|dites|' +
  'responda|responde|responder|conteste|contesta|envie|envia|enviar|mande|manda|escriba|escribe|diga|' +
  'antworten sie|antworte|senden sie|sende|schreiben sie|rispondi|risponda|invia|invii|digite';
/** What may stand between the verb and the answer ("reply with the word CANCEL", "reply yes or cancel"). */
const LEAD = 'with|back|us|just|only|either|the word|avec|par|le mot|soit|con|la palabra|mit';
const OTHER_ANSWER = '(?:yes|no|y|n|ok|confirm|oui|non|si|\\d)["\']?\\s*(?:,|/|or|ou|o)+';
const QUOTE = '["\'(\\s:]*';

const ASKED = new RegExp(`\\b(?:${ASK})\\b${QUOTE}(?:(?:${LEAD}|${OTHER_ANSWER})\\b${QUOTE})*$`, 'i');
const ASKED_SOMEWHERE = new RegExp(`\\b(?:${ASK})\\b`, 'i');
const IS_PURPOSE = /\b(?:to|2|for|pour|para|per|zum)\s*["']?$/i;
const PURPOSE_FOLLOWS = /^["')]*\s*(?:[=:-]|(?:to|2|for|if|when|pour|si|para|por|per|um|zum)\b)/i;

/** What an opt-out is for: no more texts. */
const NO_MORE_TEXTS =
  /\bopt|unsub|no more|no longer|messages\b|texts\b|alerts|notif|reminders\b|abonn|inscri|ne plus|mensajes|recibir|\bbaja\b|suscri|nachrichten|messaggi|mensagens/i;
const JUST_STOP = /\b(?:stop|end|quit|remove)\b/i;
const ABOUT_THE_APPOINTMENT =
  /appointment|appt|visit|booking|cancel|confirm|resched|rendez|\brdv\b|annul|\bcita\b|reserv|termin|absag|appuntamento|consulta/i;

/** Nobody takes these for an answer about an appointment: "Reply HELP or STOP" needs no explanation. */
const UNMISTAKABLE = /^(?:stop|stop ?all|unsubscribe|opt[ -]?out)$/i;

const MAX_FIRST = [...OPT_OUT_WORDS].sort((a, b) => b.length - a.length);
const WORD = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${MAX_FIRST.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
const END_OF_SENTENCE = /(?<![.!?;])[.!?;]+(?=\s|$)|\n|\\n/;

/**
 * An opt-out word that a text offers as an answer about the appointment ("reply CANCEL", "répondez STOP pour annuler"). Whoever
 * gives that answer gets no more messages. An opt-out that is offered as one ("Reply STOP to opt out") is none, nor is a word
 * that is not an answer ("or 'No' to cancel").
 * @param text a template, or what was made of it
 * @returns the word in capitals
 */
export function offeredOptOutWord(text: string): string | undefined {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/«\s?|\s?»|[“”„]/g, '"')
    .replace(/[‘’`]/g, "'");
  for (const sentence of plain.split(END_OF_SENTENCE)) {
    const word = offeredIn(sentence);
    if (word !== undefined) return word.toUpperCase();
  }
  return undefined;
}

function offeredIn(sentence: string): string | undefined {
  let previousEnd = 0;
  const found = [...sentence.matchAll(WORD)].filter(({ 0: word, index }) => isAnswer(sentence, word, index));
  for (const [position, { 0: word, index }] of found.entries()) {
    const end = index + word.length;
    const after = sentence.slice(end, found[position + 1]?.index);
    const purpose = PURPOSE_FOLLOWS.test(after) ? after : sentence.slice(previousEnd, index);
    if (!isOptOut(word, purpose)) return word;
    previousEnd = end;
  }
  return undefined;
}

/** The word stands where an answer stands, or stands out as one by capitals or quotes. */
function isAnswer(sentence: string, word: string, index: number): boolean {
  const before = sentence.slice(0, index);
  const after = sentence.slice(index + word.length);
  if (IS_PURPOSE.test(before)) return false;
  if (ASKED.test(before)) return true;
  const isQuoted = /["']$/.test(before) && /^["']/.test(after);
  const isCapital = word === word.toUpperCase() && sentence !== sentence.toUpperCase();
  return (isQuoted || isCapital) && (ASKED_SOMEWHERE.test(before) || PURPOSE_FOLLOWS.test(after));
}

function isOptOut(word: string, purpose: string): boolean {
  if (NO_MORE_TEXTS.test(purpose)) return true;
  return (JUST_STOP.test(purpose) || UNMISTAKABLE.test(word)) && !ABOUT_THE_APPOINTMENT.test(purpose);
}
