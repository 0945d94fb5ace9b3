import type { TemplateName } from '../../config/wording-settings.js';
import type { Template } from './templates.js';

/** The texts of one language. */
export interface BuiltInTexts {
  /** What stands before the location and the participant. */
  readonly operators: { readonly location: string; readonly participant: string };
  readonly templates: Readonly<Record<TemplateName, Template>>;
  /** Places: company, the word that takes it back. */
  readonly optOut: Template;
  /** For a bare CANCEL, which means both. Places as in `optOut`. */
  readonly optOutAndCancel: Template;
  /** Place: company. */
  readonly optIn: Template;
  /** What stands before and after the numbered appointments. Places: company and how many; none. */
  readonly choose: { readonly before: Template; readonly after: string };
}

const written = (text: string): Template => ({ parts: text.split('{}') });

/** The seed's own words, letter for letter, where it has some (issue "The main job", 4). */
export const ENGLISH: BuiltInTexts = {
  operators: { location: 'at', participant: 'with' },
  templates: {
    MSG_TEMPLATE: written(
      "[{}] You have an appointment on {}{}. Please reply 'Yes' to confirm, or 'No' to cancel.",
    ),
    CONFIRMATION_RESPONSE: written('[{}]\nThank you! Your appointment has been marked confirmed.'),
    CANCEL_RESPONSE: written('[{}]\nThank you! Your appointment has been marked canceled.'),
    UNPARSABLE_RESPONSE: written(
      "[{}]\nSorry, we did not understand your response. Please reply 'Yes' to confirm, or 'No' to cancel.",
    ),
    HELP_RESPONSE: written(
      "[{}]\nWe text you about your appointments. Please reply 'Yes' to confirm, or 'No' to cancel. For anything else, please call us. Reply STOP to opt out.",
    ),
  },
  optOut: written('[{}]\nYou will get no more messages from us. To get them again, reply {}.'),
  optOutAndCancel: written(
    '[{}]\nYour appointment has been marked canceled, and you will get no more messages from us. To get them again, reply {}.',
  ),
  optIn: written('[{}]\nYou will get messages about your appointments again. Reply STOP to opt out.'),
  choose: {
    before: written('[{}]\nYou have {} appointments:'),
    after: "Please reply, for example, '1 yes 2 no', or 'yes to all'.",
  },
};

/** SI without its accent, as text messages write it: í would force every text into UCS-2, at twice the price. */
const SPANISH: BuiltInTexts = {
  operators: { location: 'en', participant: 'con' },
  templates: {
    MSG_TEMPLATE: written(
      "[{}] Tiene una cita el {}{}. Por favor responda 'SI' para confirmar o 'NO' para cancelar.",
    ),
    CONFIRMATION_RESPONSE: written('[{}]\n¡Gracias! Su cita ha sido confirmada.'),
    CANCEL_RESPONSE: written('[{}]\n¡Gracias! Su cita ha sido cancelada.'),
    UNPARSABLE_RESPONSE: written(
      "[{}]\nLo sentimos, no hemos entendido su respuesta. Por favor responda 'SI' para confirmar o 'NO' para cancelar.",
    ),
    HELP_RESPONSE: written(
      "[{}]\nLe escribimos sobre sus citas. Responda 'SI' para confirmar o 'NO' para cancelar. Para cualquier otra consulta, por favor llame a la oficina. Responda STOP para dejar de recibir mensajes.",
    ),
  },
  optOut: written('[{}]\nYa no le enviaremos mensajes. Para volver a recibirlos, responda {}.'),
  optOutAndCancel: written(
    '[{}]\nSu cita ha sido cancelada y ya no le enviaremos mensajes. Para volver a recibirlos, responda {}.',
  ),
  optIn: written(
    '[{}]\nVuelve a recibir los mensajes sobre sus citas. Responda STOP para dejar de recibirlos.',
  ),
  choose: {
    before: written('[{}]\nTiene {} citas:'),
    after: "Por favor responda, por ejemplo, '1 si 2 no', o 'si a todas'.",
  },
};

/** Only letters of GSM-7: é, è and à are, ê, ç and î are not. */
const FRENCH: BuiltInTexts = {
  operators: { location: 'à', participant: 'avec' },
  templates: {
    MSG_TEMPLATE: written(
      "[{}] Vous avez rendez-vous le {}{}. Merci de répondre 'Oui' pour confirmer ou 'Non' pour annuler.",
    ),
    CONFIRMATION_RESPONSE: written('[{}]\nMerci ! Votre rendez-vous est confirmé.'),
    CANCEL_RESPONSE: written('[{}]\nMerci ! Votre rendez-vous est annulé.'),
    UNPARSABLE_RESPONSE: written(
      "[{}]\nDésolé, nous n'avons pas compris votre réponse. Merci de répondre 'Oui' pour confirmer ou 'Non' pour annuler.",
    ),
    HELP_RESPONSE: written(
      "[{}]\nNous vous écrivons au sujet de vos rendez-vous. Répondez 'Oui' pour confirmer ou 'Non' pour annuler. Pour toute autre demande, merci de nous appeler. Répondez STOP pour ne plus recevoir de messages.",
    ),
  },
  optOut: written(
    '[{}]\nVous ne recevrez plus de messages de notre part. Pour en recevoir à nouveau, répondez {}.',
  ),
  optOutAndCancel: written(
    '[{}]\nVotre rendez-vous est annulé et vous ne recevrez plus de messages de notre part. Pour en recevoir à nouveau, répondez {}.',
  ),
  optIn: written(
    '[{}]\nVous recevez à nouveau nos messages sur vos rendez-vous. Répondez STOP pour ne plus en recevoir.',
  ),
  choose: {
    before: written('[{}]\nVous avez {} rendez-vous :'),
    after: "Merci de répondre par exemple '1 oui 2 non', ou 'oui à tous'.",
  },
};

/** By language, without its region. */
export const BUILT_IN: Readonly<Record<string, BuiltInTexts>> = { en: ENGLISH, es: SPANISH, fr: FRENCH };
