import type { CalendarWords, ChoicePhrases } from '../locale.js';

export const choices: ChoicePhrases = {
  both: 'ambas, ambos, (a|para)? los|las dos, las dos citas, ambas citas',
  all: 'todas, todos, a? todas|todos, todas ellas, todas las citas',
  none: 'no puedo (ir a)? (ninguno|ninguna) (de los dos|de las dos)? (dias|citas)?, ninguna, ninguno, ninguna de las dos, ninguno de los dos, a ninguna, ninguna de ellas, ninguno|ninguna (de ellos|de ellas|de los dos|de las dos|de nosotros)? (puede|podra|va a poder|va|ira|podemos|vamos a poder) (ir|asistir|llegar)?',
  notNumbers:
    'number personas|ninos|minutos|horas|dias|veces|adultos|semanas, somos number, los|las number juntos|juntas, vamos number, a las number, nos vemos number',
  or: 'o',
  only: 'solo, solamente, unicamente, nomas',
  notAll: '',
  ordinals: [
    'la|el|a? la? primera|primero|primer cita?',
    'la|el|a? la? segunda|segundo cita?',
    'la|el|a? la? tercera|tercero cita?',
    'la|el? cuarta|cuarto',
  ],
  last: 'la|el? ultima|ultimo',
  other: '(la|el|a la)? otra|otro cita?',
  numbers: 'uno, dos, tres, cuatro',
  list: 'numero, opcion',
};

export const calendar: CalendarWords = {
  weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  today: 'hoy',
  tomorrow: 'manana',
  notBeforeTomorrow: 'la, esta, de, por',
  minutes: 'minutos, minuto, mins, min, minutitos',
  noon: 'mediodia',
  at: 'las, la, a',
  oclock: '',
  notThen: 'hasta, desde, antes, despues, cada',
  articles: 'el, la, los',
  ambiguousDays: { days: '', behind: '' },
  joins: 'y, pero, porque',
};
