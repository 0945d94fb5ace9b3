import type { OwnTexts } from '../locale.js';

/** SI without its accent, as text messages write it: í would force every text into UCS-2, at twice the price. */
export const texts: OwnTexts = {
  operators: { location: 'en', participant: 'con' },
  templates: {
    MSG_TEMPLATE: "[{}] Tiene una cita el {}{}. Por favor responda 'SI' para confirmar o 'NO' para cancelar.",
    CONFIRMATION_RESPONSE: '[{}]\n¡Gracias! Su cita ha sido confirmada.',
    CANCEL_RESPONSE: '[{}]\n¡Gracias! Su cita ha sido cancelada.',
    UNPARSABLE_RESPONSE:
      "[{}]\nLo sentimos, no hemos entendido su respuesta. Por favor responda 'SI' para confirmar o 'NO' para cancelar.",
    HELP_RESPONSE:
      "[{}]\nLe escribimos sobre sus citas. Responda 'SI' para confirmar o 'NO' para cancelar. Para cualquier otra consulta, por favor llame a la oficina. Responda STOP para dejar de recibir mensajes.",
    QUESTION_RESPONSE: '[{}]\nGracias por su mensaje. La oficina le va a responder.',
    MOVED_NOTICE:
      "[{}] Su cita del {} se ha cambiado al {}{}. Por favor responda 'SI' para confirmar o 'NO' para cancelar.",
    CANCELED_NOTICE:
      '[{}] Su cita del {} ha sido cancelada. Si tiene preguntas, por favor llame a la oficina.',
  },
  optOut: '[{}]\nYa no le enviaremos mensajes. Para volver a recibirlos, responda {}.',
  optOutAndCancel:
    '[{}]\nSu cita ha sido cancelada y ya no le enviaremos mensajes. Para volver a recibirlos, responda {}.',
  optIn: '[{}]\nVuelve a recibir los mensajes sobre sus citas. Responda STOP para dejar de recibirlos.',
  possibleOptOut:
    '[{}]\nResponda STOP para dejar de recibir mensajes. Para cualquier otra consulta, por favor llame a la oficina.',
  optOutHint: 'Responda STOP para dejar de recibir mensajes.',
  appointmentIs: '[{}]\nSu cita es el {}{}.',
  choose: {
    before: '[{}]\nTiene {} citas:',
    after: "Por favor responda, por ejemplo, '1 si 2 no', o 'si a todas'.",
  },
};
