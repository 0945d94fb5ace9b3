import { describe, expect, it } from '@jest/globals';
import { OPT_OUT_WORDS } from '../../messaging/opt-outs/keywords.js';
import { offeredOptOutWord } from './offered-words.js';

describe('a text that offers an opt-out word as an answer', () => {
  it.each([
    ['CANCEL', '[{}] Appointment {}{}. Reply CANCEL to cancel.'],
    ['CANCEL', '[{}] Appointment {}{}. Reply YES to confirm or CANCEL to cancel.'],
    ['CANCEL', "[{}] Appointment {}{}. Please reply 'Yes' to confirm, or 'Cancel' to cancel."],
    ['CANCEL', '[{}] Appointment {}{}. Reply “Yes” or “Cancel”.'],
    ['CANCEL', '[{}] Appointment {}{}. reply yes or cancel'],
    ['CANCEL', '[{}] Appointment {}{}. text cancel if you cannot come'],
    ['CANCEL', '[{}] Appointment {}{}. To cancel, reply with the word cancel.'],
    ['CANCEL', '[{}] Appointment {}{}. To cancel your appointment text CANCEL'],
    ['CANCEL', '[{}] Appointment {}{}. Reply 1 to confirm. CANCEL to cancel.'],
    ['CANCEL', '[{}] Appointment {}{}. Y=yes, CANCEL=no'],
    ['CANCEL', '[{}] {}{}\\nReply CANCEL'],
    ['CANCEL', '[{}] {}{}: Reply YES/CANCEL'],
    ['CANCEL', 'Reply CANCEL to cancel. Reply STOP to opt out.'],
    ['STOP', 'Reply STOP to cancel your appointment.'],
    ['STOP', 'Reply YES to confirm or STOP to cancel'],
    ['STOP', 'To cancel, text STOP.'],
    ['STOP', 'Reply YES to confirm, or STOP.'],
    ['END', 'Reply END to call off your visit'],
    ['QUIT', 'Reply OK or QUIT'],
    ['REMOVE', "Send 'remove' to give up your slot"],
    ['STOP', '[{}] Rendez-vous {}{}. Répondez STOP pour annuler.'],
    ['STOP', '[{}] Rendez-vous {}{}. Répondez « Oui » pour confirmer ou « Stop » pour annuler.'],
    ['ARRET', 'Répondez OUI ou ARRÊT'],
    ['CANCEL', 'Responda SI para confirmar o CANCEL para cancelar la cita'],
    ['STOP', 'Envíe STOP para cancelar su cita'],
  ])('is found: %s in %j', (word, text) => {
    expect(offeredOptOutWord(text)).toBe(word);
  });

  it.each(
    OPT_OUT_WORDS.map((word) => [word, `Reply '${word}' if you cannot come to your appointment.`] as const),
  )('is found for every opt-out word: %s', (word, text) => {
    expect(offeredOptOutWord(text)).toBe(word);
  });
});

describe('a text that offers no opt-out word as an answer', () => {
  it.each([
    "[{}] You have an appointment on {}{}. Please reply 'Yes' to confirm, or 'No' to cancel.",
    'REPLY YES TO CONFIRM OR NO TO CANCEL',
    'Reply Y to confirm, N to cancel, or STOP to opt out.',
    'Reply STOP to opt out',
    'Reply STOP to unsubscribe, HELP for help',
    'Reply HELP or STOP.',
    'Text STOP to end',
    'Txt STOP 2 end',
    'STOP=opt out',
    'To opt out, reply STOP.',
    'To stop receiving these messages, text CANCEL.',
    'Reply STOP to stop receiving appointment reminders.',
    'Reply STOP to get no more messages about your appointments.',
    'Reply CANCEL to opt out of texts.',
    'Please answer by the end of the day.',
    'Please call or text us to cancel or reschedule.',
    'Text us if you need to cancel.',
    'You can cancel online. Reply YES to confirm.',
    'To confirm or cancel, reply with a full sentence.',
    'Reply to confirm or cancel your appointment by phone.',
    'Your visit will END at 5. Please reply yes.',
    'CANCEL your appointment 24 hours before by calling us',
    'The clinic is at the bus stop. Please reply yes or no.',
    "Répondez 'Oui' pour confirmer ou 'Non' pour annuler.",
    'Répondez STOP pour ne plus recevoir de messages.',
    'Répondez STOP pour vous désabonner.',
    "Rendez-vous à l'arrêt de bus. Merci de répondre 'Oui'.",
    "Responda 'SI' para confirmar o 'NO' para cancelar.",
    'Responda STOP para dejar de recibir mensajes.',
    'Responda CANCELAR para cancelar su cita.',
    'Thank you! Your appointment has been marked canceled.',
    '',
  ])('is let through: %j', (text) => {
    expect(offeredOptOutWord(text)).toBeUndefined();
  });
});
