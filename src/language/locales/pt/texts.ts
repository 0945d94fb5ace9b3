import type { OwnTexts } from '../locale.js';

/** Without ã, ç, ê and the like, as text messages in Brazil are written: they would force every text into UCS-2, at twice the price. */
export const texts: OwnTexts = {
  operators: { location: 'em', participant: 'com' },
  templates: {
    MSG_TEMPLATE:
      "[{}] Lembrete do seu agendamento: {}{}. Por favor responda 'SIM' para confirmar ou 'NAO' para cancelar.",
    CONFIRMATION_RESPONSE: '[{}]\nObrigado! Seu agendamento foi confirmado.',
    CANCEL_RESPONSE: '[{}]\nObrigado! Seu agendamento foi cancelado.',
    UNPARSABLE_RESPONSE:
      "[{}]\nDesculpe, nao entendemos sua resposta. Por favor responda 'SIM' para confirmar ou 'NAO' para cancelar.",
    HELP_RESPONSE:
      "[{}]\nEnviamos mensagens sobre seus agendamentos. Responda 'SIM' para confirmar ou 'NAO' para cancelar. Para outros assuntos, por favor ligue para a nossa equipe. Responda STOP para parar de receber mensagens.",
    QUESTION_RESPONSE: '[{}]\nObrigado pela mensagem. Nossa equipe vai responder.',
    MOVED_NOTICE:
      "[{}] Seu agendamento mudou de {} para {}{}. Por favor responda 'SIM' para confirmar ou 'NAO' para cancelar.",
    CANCELED_NOTICE:
      '[{}] Seu agendamento foi cancelado: {}. Se tiver perguntas, por favor ligue para a nossa equipe.',
  },
  optOut: '[{}]\nNao enviaremos mais mensagens. Para voltar a receber, responda {}.',
  optOutAndCancel:
    '[{}]\nSeu agendamento foi cancelado e nao enviaremos mais mensagens. Para voltar a receber, responda {}.',
  optIn:
    '[{}]\nAs mensagens sobre seus agendamentos foram reativadas. Responda STOP para parar de receber mensagens.',
  possibleOptOut:
    '[{}]\nResponda STOP para parar de receber mensagens. Para outros assuntos, por favor ligue para a nossa equipe.',
  optOutHint: 'Responda STOP para parar de receber mensagens.',
  appointmentIs: '[{}]\nSeu agendamento: {}{}.',
  choose: {
    before: '[{}]\nSeus {} agendamentos:',
    after: "Por favor responda, por exemplo, '1 sim 2 nao', ou 'sim para todos'.",
  },
};
