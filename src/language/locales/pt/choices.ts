import type { CalendarWords, ChoicePhrases } from '../locale.js';

export const choices: ChoicePhrases = {
  both: 'ambas, ambos, (para|pra|em|a|nas|nos)? as|os|nas|nos|das|dos? duas|dois (consultas)?, ambas as consultas, (para|pra)? as duas (consultas)?, os dois (horarios)?, nas duas, nos dois',
  all: '(para|pra|em)? todas|todos (as|elas|eles|os)? (consultas|horarios|tres)?, as tres, os tres, tudo',
  none: 'nenhuma, nenhum, nenhuma das duas, nenhum dos dois, nenhuma delas, nenhum deles, em nenhuma, a nenhuma, nenhum|nenhuma (dos dois|das duas|deles|delas)? (pode|vai|podera|vai poder|consegue) (ir|comparecer)?, nem uma nem outra, nem um nem outro',
  notNumbers: `
    number pessoas|criancas|minutos|horas|dias|vezes|adultos|semanas|anos|filhos, somos number, vamos em number,
    as number, em number pessoas, nos number, vamos number, number de nos`,
  or: 'ou',
  only: 'so, somente, apenas, unicamente',
  notAll: 'tudo bem, tudo certo, tudo ok, tudo bom, tudo confirmado, todo dia',
  ordinals: [
    '(na|no|a|o|para|pra)? (a|o)? primeira|primeiro (consulta|horario)?',
    '(na|no|a|o|para|pra)? (a|o)? segunda|segundo (consulta|horario)?',
    '(na|no|a|o|para|pra)? (a|o)? terceira|terceiro (consulta|horario)?',
    '(na|no|a|o|para|pra)? (a|o)? quarta|quarto (consulta|horario)?',
  ],
  last: '(na|no|a|o)? ultima|ultimo (consulta|horario)?',
  numbers: 'um, dois, tres, quatro',
  list: 'numero, opcao, consulta',
};

export const calendar: CalendarWords = {
  weekdays: [
    'domingo, dom',
    'segunda, seg',
    'terca, ter',
    'quarta, qua',
    'quinta, qui',
    'sexta, sex',
    'sabado, sab',
  ],
  months: [
    'janeiro',
    'fevereiro',
    'marco',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  today: 'hoje, hj',
  tomorrow: 'amanha',
  notBeforeTomorrow: 'de',
  minutes: 'minutos, minuto, min, mins, minutinhos',
  noon: 'meiodia',
  at: 'as, a',
  oclock: 'horas, h',
  notThen: 'ate, desde, antes, depois, cada, toda, todo',
  articles: 'a, o, na, no',
  ambiguousDays: { days: 'dom, seg, ter, qua, qui, sex, sab', behind: 'na, no, nesta, neste, so' },
  joins: 'e, mas, porque, pois',
};
