import type { OwnTexts } from '../locale.js';

/** Only letters of GSM-7: é, è and à are, ê, ç and î are not. */
export const texts: OwnTexts = {
  operators: { location: 'à', participant: 'avec' },
  templates: {
    MSG_TEMPLATE:
      "[{}] Vous avez rendez-vous le {}{}. Merci de répondre 'Oui' pour confirmer ou 'Non' pour annuler.",
    CONFIRMATION_RESPONSE: '[{}]\nMerci ! Votre rendez-vous est confirmé.',
    CANCEL_RESPONSE: '[{}]\nMerci ! Votre rendez-vous est annulé.',
    UNPARSABLE_RESPONSE:
      "[{}]\nDésolé, nous n'avons pas compris votre réponse. Merci de répondre 'Oui' pour confirmer ou 'Non' pour annuler.",
    HELP_RESPONSE:
      "[{}]\nNous vous écrivons au sujet de vos rendez-vous. Répondez 'Oui' pour confirmer ou 'Non' pour annuler. Pour toute autre demande, merci de nous appeler. Répondez STOP pour ne plus recevoir de messages.",
    QUESTION_RESPONSE: '[{}]\nMerci pour votre message. Le cabinet vous répondra.',
    MOVED_NOTICE:
      "[{}] Votre rendez-vous du {} a été déplacé au {}{}. Merci de répondre 'Oui' pour confirmer ou 'Non' pour annuler.",
    CANCELED_NOTICE: '[{}] Votre rendez-vous du {} a été annulé. Pour toute question, merci de nous appeler.',
  },
  optOut: '[{}]\nVous ne recevrez plus de messages de notre part. Pour en recevoir à nouveau, répondez {}.',
  optOutAndCancel:
    '[{}]\nVotre rendez-vous est annulé et vous ne recevrez plus de messages de notre part. Pour en recevoir à nouveau, répondez {}.',
  optIn:
    '[{}]\nVous recevez à nouveau nos messages sur vos rendez-vous. Répondez STOP pour ne plus en recevoir.',
  possibleOptOut:
    '[{}]\nRépondez STOP pour ne plus recevoir de messages. Pour toute autre demande, merci de nous appeler.',
  optOutHint: 'Répondez STOP pour ne plus recevoir de messages.',
  appointmentIs: '[{}]\nVotre rendez-vous est le {}{}.',
  choose: {
    before: '[{}]\nVous avez {} rendez-vous :',
    after: "Merci de répondre par exemple '1 oui 2 non', ou 'oui à tous'.",
  },
};
