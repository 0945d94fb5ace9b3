import type { OwnTexts } from '../locale.js';

/** In letters of GSM-7, which has ä, ö, ü and ß. */
export const texts: OwnTexts = {
  operators: { location: 'in', participant: 'bei' },
  templates: {
    MSG_TEMPLATE:
      "[{}] Sie haben einen Termin am {}{}. Bitte antworten Sie mit 'JA', um zu bestätigen, oder mit 'NEIN', um abzusagen.",
    CONFIRMATION_RESPONSE: '[{}]\nVielen Dank! Ihr Termin ist bestätigt.',
    CANCEL_RESPONSE: '[{}]\nVielen Dank! Ihr Termin ist abgesagt.',
    UNPARSABLE_RESPONSE:
      "[{}]\nLeider haben wir Ihre Antwort nicht verstanden. Bitte antworten Sie mit 'JA', um zu bestätigen, oder mit 'NEIN', um abzusagen.",
    HELP_RESPONSE:
      "[{}]\nWir schreiben Ihnen wegen Ihrer Termine. Antworten Sie mit 'JA', um zu bestätigen, oder mit 'NEIN', um abzusagen. Bei allen anderen Fragen rufen Sie uns bitte an. Antworten Sie mit STOP, um keine Nachrichten mehr zu erhalten.",
    QUESTION_RESPONSE: '[{}]\nVielen Dank für Ihre Nachricht. Wir melden uns bei Ihnen.',
    MOVED_NOTICE:
      "[{}] Ihr Termin am {} wurde verlegt. Neuer Termin: {}{}. Bitte antworten Sie mit 'JA', um zu bestätigen, oder mit 'NEIN', um abzusagen.",
    CANCELED_NOTICE: '[{}] Ihr Termin am {} wurde abgesagt. Bei Fragen rufen Sie uns bitte an.',
  },
  optOut: '[{}]\nSie erhalten keine Nachrichten mehr. Um wieder welche zu erhalten, antworten Sie mit {}.',
  optOutAndCancel:
    '[{}]\nIhr Termin ist abgesagt, und Sie erhalten keine Nachrichten mehr. Um wieder welche zu erhalten, antworten Sie mit {}.',
  optIn:
    '[{}]\nSie erhalten wieder Nachrichten über Ihre Termine. Antworten Sie mit STOP, um keine mehr zu erhalten.',
  possibleOptOut:
    '[{}]\nAntworten Sie mit STOP, um keine Nachrichten mehr zu erhalten. Bei allen anderen Fragen rufen Sie uns bitte an.',
  optOutHint: 'Antworten Sie mit STOP, um keine Nachrichten mehr zu erhalten.',
  appointmentIs: '[{}]\nIhr Termin ist am {}{}.',
  choose: {
    before: '[{}]\nSie haben {} Termine:',
    after: "Bitte antworten Sie zum Beispiel mit '1 ja 2 nein' oder mit 'ja zu allen'.",
  },
};
