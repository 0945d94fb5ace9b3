import { PhraseBook } from './phrase-book.js';

/**
 * Requests in plain language that count as opt-out or opt-in, because a reasonable person would understand
 * them so (47 CFR 64.1200(a)(10)). Folded words without apostrophes, in the notation of `expandPhrase`.
 */
const MESSAGES = 'texts|text|txts|messages|message|msgs|msg|sms|reminders|notifications|alerts|spam|notices';
const SENDING =
  'texting|txting|messaging|msging|sending|contacting|calling|spamming|bothering|harassing|pestering|bugging';
const LIST = 'list|lists|system|database|contacts|records|messages|texts|reminders|service|distribution';

const ENGLISH_STOP = [
  `stop|quit|cease|discontinue|end all? ${SENDING}`,
  `stop|quit|discontinue|halt with? all? of? the|these|those|this|your|my|any? text|sms|future|reminder? ${MESSAGES}`,
  'end|cancel all? of? the|these|those|this|your|my|any? text|sms|future|reminder? texts|messages|msgs|sms|reminders|notifications|alerts',
  `stop|quit receiving|getting all? any|the|these|those|this|your? more|text|sms|reminder? ${MESSAGES}`,
  `no more of? the|these|this|your? text|sms|reminder? ${MESSAGES}|texting|messaging`,
  'make them|these stop',
  'told|asked you|yall to? stop',
  'want|need|like you|them|these to stop',
  `take|get|remove|delete|drop|strike|pull me|us|my|this phone|cell|mobile? name|info|number? off|from|out of? your|this|the|that|ur? text|texting|sms|mailing|contact|call|calling|reminder? ${LIST}`,
  'remove|delete|drop|erase my|this|our phone|cell|mobile? number|phone|contact|digits',
  'unsubscribe|unenroll me|us',
  'unsubscribe|unsuscribe|unsubcribe|unsubscibe|unsubscribed',
  'opt me|us? out',
  '(do not|dont|never) text|txt|message|msg|contact|spam me|us|this|my|here|anymore|again',
  '(do not|dont) send me|us|this|any more|anymore|these',
  `(do not|dont|never) send me|us|this|any? number|phone? any|these|more|your? more? text|sms? ${MESSAGES}`,
  `no longer want|wish|need|like to|the|these|your|any|text? receive|get|be|have|hear? these|the|your|any|from|text? you|us|texted|contacted|text? ${MESSAGES}`,
  'no longer want|wish to be texted|contacted|messaged',
  `(do not|dont) want|wish|need|like to? receive|get|have|receiving|getting? any|these|your|the|this? more|of|text|sms? these|the? ${MESSAGES}`,
  '(do not|dont) want|wish you? to be? text|texted|contact|contacted|message|messaged',
  '(do not|dont) want|wish to hear from you',
  'leave me|us alone',
  'lose my|this number',
];

const SPANISH_STOP = [
  'no|dejen|deje|nunca me|nos|de manden|mande|mandes|envien|envie|envies|escriban|escriba|escribas|contacten|contacte|texteen|textee|molesten|moleste',
  'no mas mensajes|mensaje|textos|sms|recordatorios',
  'no quiero|deseo recibir? mas|estos|sus|los? mensajes|mensaje|textos|sms|recordatorios',
  'no quiero|deseo recibir|recibirlos mas',
  'no quiero|deseo que me manden|envien|escriban|contacten|mande|envie|escriba',
  'dejen|deje|deja|paren|pare|para de mandar|mandarme|enviar|enviarme|escribir|escribirme|molestar|molestarme|contactarme|textearme',
  'quitenme|quiteme|saquenme|saqueme|borrenme|borreme|eliminenme|elimineme|quitame|sacame de la|su|esta|sus lista|listas',
  'quiten|quite|saquen|saque|borren|borre|eliminen|elimine mi|este numero',
  'darme|denme|deme|dar|dame de baja',
  'desuscribir|desuscribirme|desuscribanme|desuscribirse',
  'cancelar la|mi? suscripcion|mensajes',
];

const FRENCH_STOP = [
  'arretez|arreter|arrete|cessez|stopper|stoppez de|d? me|m? denvoyer|menvoyer|envoyer|mecrire|contacter|decrire|deranger',
  'arretez|arreter|arrete|cessez|stop|stopper|stoppez avec? les|ces|vos|tous|aux? sms|messages|textos|rappels',
  'ne? menvoyez|menvoie|mecrivez|mecris|envoie plus|pas',
  'ne? me contactez|contacte|derangez|textez|recontactez plus|pas',
  'ne plus menvoyer|mecrire|recevoir|me|etre de|contacter|ces|vos|contacte|contactee|sms|messages',
  'veux|souhaite|desire plus|pas recevoir|de|etre|ces|vos|que? vos|ces|de|contacte|contactee|sms|messages|textos|rappels|vous',
  'plus de sms|messages|textos|rappels',
  'retirez|supprimez|enlevez|effacez|rayez moi de',
  'retirez|supprimez|enlevez|effacez|rayez mon|ce numero',
  'desabonner|desabonnez|desabonnement|desinscrire|desinscrivez|desinscription',
  'laissez moi|nous tranquille',
];

const OTHER_STOP = [
  'keine weiteren|mehr sms|nachrichten|erinnerungen',
  'abbestellen|abmelden',
  'parem|pare de mandar|enviar|me mensagens|sms|mandar|enviar',
  'nao me mandem|mande|enviem|envie mais',
  'non mandatemi|inviatemi|scrivetemi piu',
];

const START_AGAIN = [
  `start|resume|restart|begin|continue ${SENDING} me|us|the|my|again text|your|sms? ${MESSAGES}|again`,
  `start|resume|restart|begin the|my|your|these|getting|receiving the|my|text|these? text? ${MESSAGES}`,
  `start|resume|restart ${MESSAGES}`,
  'resubscribe|subscribe me|us',
  'resubscribe',
  'opt me|us? back? in',
  'sign|add me|us back up|on|in',
  'reanudar|reanuden|reactivar|reactiven mis|los|estos? mensajes|sms|recordatorios',
  'vuelvan|vuelva a mandarme|enviarme|escribirme',
  'reprendre|reprenez|recommencez|reactiver|reactivez les|mes|vos|a sms|messages|rappels|menvoyer',
  'reabonner|reabonnez|reinscrire|reinscrivez',
];

export const STOP_REQUESTS = new PhraseBook([
  ...ENGLISH_STOP,
  ...SPANISH_STOP,
  ...FRENCH_STOP,
  ...OTHER_STOP,
]);
export const START_REQUESTS = new PhraseBook(START_AGAIN);
