import type { OwnTexts } from '../locale.js';

/** In letters of GSM-7, which has à, è, é, ì, ò and ù. SI stands without its accent, as it is typed. */
export const texts: OwnTexts = {
  operators: { location: 'presso', participant: 'con' },
  templates: {
    MSG_TEMPLATE:
      "[{}] Il suo appuntamento è {}{}. Per favore risponda 'SI' per confermare o 'NO' per annullare.",
    CONFIRMATION_RESPONSE: '[{}]\nGrazie! Il suo appuntamento è stato confermato.',
    CANCEL_RESPONSE: '[{}]\nGrazie! Il suo appuntamento è stato annullato.',
    UNPARSABLE_RESPONSE:
      "[{}]\nCi dispiace, non abbiamo capito la sua risposta. Per favore risponda 'SI' per confermare o 'NO' per annullare.",
    HELP_RESPONSE:
      "[{}]\nLe scriviamo per i suoi appuntamenti. Risponda 'SI' per confermare o 'NO' per annullare. Per ogni altra richiesta telefoni al nostro ufficio. Risponda STOP per non ricevere altri messaggi.",
    QUESTION_RESPONSE: '[{}]\nGrazie per il messaggio. Il nostro ufficio le risponderà.',
    MOVED_NOTICE:
      "[{}] Il suo appuntamento è stato spostato. Prima: {}. Ora: {}{}. Per favore risponda 'SI' per confermare o 'NO' per annullare.",
    CANCELED_NOTICE:
      '[{}] Il suo appuntamento è stato annullato: {}. Per ogni domanda telefoni al nostro ufficio.',
  },
  optOut: '[{}]\nNon riceverà altri messaggi. Per riceverli di nuovo risponda {}.',
  optOutAndCancel:
    '[{}]\nIl suo appuntamento è stato annullato e non riceverà altri messaggi. Per riceverli di nuovo risponda {}.',
  optIn:
    '[{}]\nRiceverà di nuovo i messaggi sui suoi appuntamenti. Risponda STOP per non ricevere altri messaggi.',
  possibleOptOut:
    '[{}]\nRisponda STOP per non ricevere altri messaggi. Per ogni altra richiesta telefoni al nostro ufficio.',
  optOutHint: 'Risponda STOP per non ricevere altri messaggi.',
  appointmentIs: '[{}]\nIl suo appuntamento è {}{}.',
  choose: {
    before: '[{}]\nHa {} appuntamenti:',
    after: "Per favore risponda, per esempio, '1 si 2 no', o 'si a tutti'.",
  },
};
