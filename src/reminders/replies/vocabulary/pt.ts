import type { Vocabulary } from './roles.js';

export const pt: Vocabulary = {
  language: 'pt',
  phrases: {
    yes: `
      sim, claro que sim, com certeza, confirmo, confirmado, confirmada, confirmar, pode confirmar,
      confirma, confirme, certeza, sim senhor, sim senhora, ss`,
    ok: 'tudo bem, combinado, beleza, blz, ta bom, esta bom, tudo certo, certo',
    no: 'de jeito nenhum',
    come: 'ir, comparecer, estar la, estar presente, ir a consulta, vir',
    attend: `
      estarei la, estarei ai, estarei presente, vou sim, vou estar la, estaremos la, ate amanha,
      pode contar comigo, estou indo`,
    go: 'irei, iremos, comparecerei, estarei, estaremos',
    cancel: `
      cancelar, cancele, cancela, cancelem, desmarcar, desmarque, desmarco, cancelar a consulta,
      quero cancelar`,
    miss: 'faltar, perder, esquecer',
    cant: `
      nao posso, nao podemos, nao poderei, nao poderemos, nao vou poder, nao vamos poder, nao consigo,
      nao vou conseguir, nao conseguirei`,
    wont: 'nao vou, nao vamos, nao irei, nao iremos',
    will: 'vou, vamos, vou poder, vou conseguir',
    can: 'posso, podemos, consigo',
    must: 'preciso, quero, tenho que, gostaria de, queria, terei que',
    maybe: `
      talvez, acho que, acho, nao sei, nao tenho certeza, depende, se, vou tentar, vou ver, sim e nao,
      sim ou nao, nao cancelar, nao cancele, nao cancela, provavelmente, espero, ainda nao`,
    other: `
      remarcar, reagendar, mudar, trocar, outro dia, outra data, outro horario, mais tarde, mais cedo,
      adiar, antecipar, quem e, quem fala`,
    reason: 'doente, gripe, febre, viajando, imprevisto',
    contact: 'me ligue, me liga, pode me ligar, tenho uma duda, tenho uma pergunta',
    late: 'atrasado, atrasada, atraso, vou me atrasar, vou chegar atrasado, vou chegar atrasada',
    but: 'mas, porem',
    join: 'e, porque, pois, entao',
    ask: 'que horas, onde, quando, quanto, qual, por que, quem',
    invert: 'pode, podem, posso ir, tem, sera que',
    who: 'eu, ele, ela, nos, meu, minha',
    day: 'segunda, terca, quarta, quinta, sexta, sabado, domingo',
    today: 'hoje, amanha',
    topic: 'consulta, a consulta, minha consulta, horario',
    pass: `
      sem problema, sem problemas, nao tem problema, obrigado, obrigada, muito obrigado, muito obrigada,
      por favor, ola, oi, bom dia, boa tarde, boa noite, desculpe, desculpa, infelizmente, ate logo, abraco,
      sem falta, se deus quiser, pelo lembrete, la, ai, a, o, ao, na, no horario, pontual`,
  },
  ambiguous: [
    {
      phrases: 'nao',
      as: 'no',
      before: 'eu obrigado obrigada desculpe desculpa infelizmente porque',
      otherwise: 'negates',
    },
  ],
};
