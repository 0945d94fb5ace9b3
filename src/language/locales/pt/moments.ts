import type { HardMoments, Questions } from '../locale.js';

const WHO =
  '(minha|meu|nossa|nosso|a|o|sua|seu)? (esposa|esposo|marido|mulher|mae|pai|filho|filha|irmao|irma|bebe|avo|vo|vovo|tia|tio|primo|prima|amigo|amiga|sogra|sogro|cachorro|cachorra|gato|gata|paciente|sobrinho|sobrinha|namorado|namorada)';

export const hardMoments: HardMoments = {
  bereavement: `
    faleceu, falecido, falecida, falecimento, faleceram, morreu, morreram, esta morto, esta morta, ta morto,
    morte de|da|do, obito, velorio, enterro, sepultamento, funeral, luto, de luto, acabei de perder ${WHO},
    perdi ${WHO}, perdemos ${WHO}, nao esta mais entre nos, nao esta mais com a gente, nao esta mais conosco,
    partiu para|pra o outro lado, foi morar com deus, descansou, descanse em paz, viuva, viuvo, aborto espontaneo,
    sofri um aborto, perdi o bebe, perdi meu bebe, veio a obito, missa de setimo dia, virou estrelinha, (tivemos|tive) (que|de) sacrificar, foi (eutanasiado|eutanasiada|sacrificado|sacrificada), eutanasia, (cachorro|gato|cachorrinho|gatinha|gatinho) se foi`,
  illness: `
    (esta|estou|estamos|estao|ta|to|tou|foi|fui|ficou|continua) (no|na|em|internado no|internada no)? (hospital|uti|pronto socorro|emergencia|upa|cti),
    no hospital, no pronto socorro, na uti, na upa, internado, internada, internaram, hospitalizado, hospitalizada,
    avc, derrame, infartou, (muito|gravemente) (doente|mal|grave|doentes),
    (peguei|pegou|estou com|esta com|to com|ta com|tenho|tem|com) (a|o)? (pneumonia|cancer|leucemia|meningite),
    acidente, acidentado, acidentada, batida de carro, bati o carro, quebrei (a|o|uma|um),
    quebrou (a|o|uma|um) (perna|braco|pe|mao|costela|dedo|bacia|femur), fraturei, fraturou, fratura,
    cirurgia de emergencia, operado|operada as pressas, quimioterapia, quimio, em coma, estado grave,
    trabalho de parto, em trabalho de parto, entrou em trabalho de parto, passou mal, passei muito mal`,
  urgent: `
    (meu)? (rosto|lingua|olho|garganta|labio) (ta|esta) inchando,
    dor|dores (no|forte no) peito, peito doendo, aperto no peito,
    (nao|mal) (consigo|consegue|to conseguindo|esta conseguindo) respirar, nao respira, nao esta respirando,
    falta de ar, com falta de ar, sangrando muito, muito sangue, sangramento, nao para de sangrar, hemorragia,
    infarto, ataque cardiaco, parada cardiaca, overdose, quero morrer, vou me matar, me matar, suicidio, suicidar,
    tirar minha vida, tirar a minha vida, desmaiei, desmaiou, inconsciente, desacordado, desacordada, convulsao,
    convulsoes, convulsionando, reacao alergica, choque anafilatico, emergencia, e uma emergencia, e urgente,
    urgente, muito urgente, urgencia, ambulancia, samu, socorro,
    dor (muito forte|insuportavel|fortissima|terrivel|horrivel|intensa|demais), muita dor, morrendo de dor,
    nao aguento (mais)? (de|a|essa)? dor, rosto inchado, envenenado, envenenada, envenenamento, febre muito alta,
    febre alta, contracoes, bolsa estourou, bolsa rompeu, absurdo, um absurdo, isso e um absurdo, palhacada,
    vergonha, uma vergonha, pouca vergonha, inaceitavel, pessimo atendimento, pessimo servico, atendimento pessimo,
    falta de respeito, desrespeito, descaso, estou furioso|furiosa, muito irritado|irritada, puto da vida,
    puta da vida, to puto, to puta, revoltado, revoltada, indignado, indignada, vai se foder, vao se foder,
    vai tomar no, vtnc, vsf, merda, porra, caralho, filhos da puta, filho da puta, idiotas, incompetentes,
    incompetencia, reclamacao, reclamar, fazer uma reclamacao, negligencia, lixo de, vai pro inferno,
    falar com o gerente, perda de tempo`,
  none: `
    (celular|telefone|carro|bateria|computador|internet) (morreu|faleceu),
    morrendo|morta|morto|morri de (rir|fome|sono|saudade|vontade|medo|cansaco|vergonha),
    (nao e|nada|sem|nenhuma) (urgente|urgencia|emergencia|dor|febre|covid),
    nao (estou|esta) (doente|internado|internada), contato de emergencia,
    (trabalho|trabalha|sai|saiu|saimos|perto|lado|frente) (no|do|de|ao) hospital, consulta no hospital,
    vacina (da|de|contra a|contra)? (gripe|covid|dengue|influenza), sem reclamacao, nenhuma reclamacao`,
};

const IT =
  '(a consulta|minha consulta|a minha consulta|o horario|meu horario|o agendamento|meu agendamento|o meu agendamento|isso|mesmo|a de hoje|a de amanha|consulta|o exame|meu exame|a consulta do meu filho|a consulta da minha filha|ai)';

export const questions: Questions = {
  time: `
    (que|a que|qual|em que|de que|pra que|as) hora|horas (e|era|seria|sera|ta marcado|ta marcada|esta marcada|esta marcado|tenho|tenho que ir|devo chegar|preciso chegar|tenho que chegar|comeca|ficou|fica|vai ser|eu tenho|tenho que estar ai|e que e)? ${IT}? (hoje|amanha|por favor|exatamente|mesmo|de novo|ai)?,
    (qual|que) (e|era|seria|o|a)? (o|a)? (hora|horario|data|dia) (e|da|de|do|era|ficou|seria)? ${IT}?, horario,
    quando (e|era|sera|seria|tenho|ficou|vai ser)? ${IT}?,
    (para|pra|em)? que dia (e|era|seria|sera|tenho|ficou)? ${IT}?,
    (pode|poderia|podem|poderiam|consegue) me (dizer|lembrar|informar|confirmar|passar|falar) (o|a|que|qual|a que) (horario|hora|horas|data|dia) (e|da|do|de)? ${IT}?,
    (nao lembro|esqueci|nao me lembro) (o|a|que|do|da|a que|qual) (horario|hora|horas|dia) (e|da|do)? ${IT}?,
    e que horas ${IT}?`,
  place: `
    onde,
    (em|a)? (onde|aonde) (e|fica|ficam|esta|seria|sera|era|vai ser|e que e|e que fica|tenho que ir|devo ir|eu vou|vou|estao localizados|voces ficam|vcs ficam|voces estao|sera) ${IT}? (a clinica|o consultorio|voces|vcs|o local|o lugar|a loja|localizado|o escritorio|mesmo)?,
    (qual|que|me passa|me manda|me envia|manda|passa) (e)? (o|a|seu|sua)? (endereco|local|localizacao|lugar) (e|da|de|do)? ${IT}? (voces|vcs|clinica|consultorio|a clinica|por favor)?,
    endereco, o endereco, localizacao, local,
    (pode|poderia|podem|poderiam|consegue|tem como) me? (mandar|enviar|passar|dizer|informar|dar) (me)? (o|a) (endereco|localizacao|local) (por favor|da clinica|ai)?,
    em (que|qual) (lugar|clinica|endereco|consultorio|unidade|local) (e|sera|seria|fica)? ${IT}?, qual unidade (e)?`,
  person: `
    (com)? quem (e|vai me atender|me atende|sera|vai ser|tenho|que vai me atender)? ${IT}?,
    com quem (e|sera|seria|tenho|ficou|e a|e minha|esta marcada) ${IT}?,
    (com)? (qual|que) (medico|medica|doutor|doutora|dentista|profissional|especialista) (e|sera|vai me atender|me atende|tenho|seria|ficou)? ${IT}?`,
};
