import type { OwnTexts } from '../locale.js';

/** The words of Flowroute's sms-reminder, letter for letter, where it has some. */
export const texts: OwnTexts = {
  operators: { location: 'at', participant: 'with' },
  templates: {
    MSG_TEMPLATE: "[{}] You have an appointment on {}{}. Please reply 'Yes' to confirm, or 'No' to cancel.",
    CONFIRMATION_RESPONSE: '[{}]\nThank you! Your appointment has been marked confirmed.',
    CANCEL_RESPONSE: '[{}]\nThank you! Your appointment has been marked canceled.',
    UNPARSABLE_RESPONSE:
      "[{}]\nSorry, we did not understand your response. Please reply 'Yes' to confirm, or 'No' to cancel.",
    HELP_RESPONSE:
      "[{}]\nWe text you about your appointments. Please reply 'Yes' to confirm, or 'No' to cancel. For anything else, please call us. Reply STOP to opt out.",
    QUESTION_RESPONSE: '[{}]\nThank you for your message. The office will get back to you.',
    MOVED_NOTICE:
      "[{}] Your appointment on {} has been moved to {}{}. Please reply 'Yes' to confirm, or 'No' to cancel.",
    CANCELED_NOTICE: '[{}] Your appointment on {} has been canceled. Please call us with any questions.',
  },
  optOut: '[{}]\nYou will get no more messages from us. To get them again, reply {}.',
  optOutAndCancel:
    '[{}]\nYour appointment has been marked canceled, and you will get no more messages from us. To get them again, reply {}.',
  optIn: '[{}]\nYou will get messages about your appointments again. Reply STOP to opt out.',
  possibleOptOut: '[{}]\nReply STOP for no more texts. For anything else, please call us.',
  optOutHint: 'Reply STOP for no more texts.',
  appointmentIs: '[{}]\nYour appointment is on {}{}.',
  choose: {
    before: '[{}]\nYou have {} appointments:',
    after: "Please reply, for example, '1 yes 2 no', or 'yes to all'.",
  },
};
