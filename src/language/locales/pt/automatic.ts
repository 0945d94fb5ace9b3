import type { AutomaticReplies, SmallTalk } from '../locale.js';

export const automatic: AutomaticReplies = {
  machines: `
    resposta automatica, mensagem automatica, fora do escritorio,
    (estou|to) dirigindo (e|vou|te|respondo|retorno) (te|vou|respondo|retorno|responder),
    verei (sua|a) mensagem quando, obrigado por (entrar em contato|sua mensagem|nos contatar),
    agradecemos (o|seu|sua) (contato|mensagem), nosso horario de (atendimento|funcionamento),
    responderemos (assim que|o mais|em breve), retornaremos assim que,
    no momento nao estamos (disponiveis|atendendo)`,
  busy: `
    (estou|to|tou)? (dirigindo|conduzindo) (agora)?, (estou|to|tou) (em|numa|em uma|no meio de uma) reuniao,
    (agora)? nao (posso|consigo) (falar|atender|conversar|responder) (agora|no momento|nesse momento|neste momento)?,
    (te|lhe)? ligo (depois|mais tarde|ja|daqui a pouco), (no momento|agora|nesse momento) nao posso (atender|falar|responder), (retorno|respondo) (assim que possivel|assim que puder|depois|mais tarde), (estou|to|tou) (dirigindo|conduzindo) (no momento|nesse momento|agora)`,
  wrongNumber: `
    numero errado, numero (esta)? (errado|incorreto|trocado), telefone errado, contato errado, pessoa errada,
    e engano, foi engano, engano, por engano,
    (voce|voces|vc|vcs) (se)? (enganou|enganaram|errou|erraram) (de|o)? (numero|pessoa|telefone)?,
    (esta|estao|ta|tao) (com o|no|com)? numero errado,
    (esse|este) (numero|telefone|celular) (nao e|nao pertence|nao e mais|nao pertence mais|mudou de dono),
    (esse|este) nao e (o|mais o)? (numero|telefone|celular) (dele|dela|de|da|do)?,
    nao e (o|mais o) (numero|telefone|celular) (de|da|do|dele|dela), nao e (meu|minha) (consulta|numero),
    nao conheco (essa|esse|ninguem|nenhum|nenhuma|esta|este) (pessoa|com esse nome|chamado|chamada|nome|paciente)?,
    nao sou (essa|esse|a|o|esta) (pessoa|paciente), nao mora (mais)? aqui,
    aqui nao (mora|tem|e) (nenhum|nenhuma|ninguem|o|a|mais)?, mensagem errada, mandou errado, mandaram errado`,
  notThisName:
    'nao sou, não sou, não sou a, não sou o, nao sou a, nao sou o, aqui não é, aqui nao é, não é a, não me chamo, nao me chamo',
};

export const smallTalk: SmallTalk = {
  greetings: 'oi, olá, ola, bom dia, boa tarde|noite',
  thanks: 'muito? obrigado|obrigada, obg, valeu',
  reactions: [
    'gostou de|amou|adorou|riu de|enfatizou|não gostou de|questionou|curtiu',
    'reagiu com {with}|reagiu {with}|removeu {with}',
  ],
  attachments: { articles: 'um|uma|sua', things: 'imagem|foto|vídeo|anexo|mensagem|link|áudio' },
};
