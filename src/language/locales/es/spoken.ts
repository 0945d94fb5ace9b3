import type { Ambiguous } from '../answer-words.js';

const COURTESY =
  'gracias muchas mil por porfa saludos senorita senora doctora doctor dra dr y bendiciones thumbsup checkmark hundredpercent ok saludos disculpe disculpen perdon';
const DAY = 'ese dia|esa fecha|a esa hora|ese mismo dia';
const MENDED =
  'arreglaron|arreglo|arregle|arreglamos|repararon|reparo|repare|reparamos|compusieron|sacaron|solucionaron|cambiaron|resolvieron';
const KIN = 'hijo|hija|nino|nina|mama|papa|esposo|esposa|perro|perrito|perra|perrita|gato|gatito|gata|bebe';

/** What answers as a whole sentence, and is something else within one. */
export const spoken: readonly Ambiguous[] = [
  {
    phrases: `(si|sí) (llevo|llevamos|traigo|llevare) a (mi|mis|la|los) (${KIN})`,
    as: 'attend',
    before: `${COURTESY} a el al manana hoy lunes martes miercoles jueves viernes sabado`,
    otherwise: 'maybe',
  },
  {
    phrases: 'si puedo ir|asistir|llegar|acudir, si podemos ir|asistir|llegar|acudir, sí llego|llegamos',
    as: 'attend',
    before: COURTESY,
    otherwise: 'maybe',
  },
  {
    phrases: '(ya)? (lo|la) (tengo|tenemos) (anotado|anotada|apuntado|apuntada|agendado|agendada)',
    as: 'ok',
    before: `${COURTESY} en`,
    otherwise: 'along',
  },
  {
    phrases:
      '(ese dia|a esa hora|lunes|martes|miercoles|jueves|viernes|sabado|manana) (estoy|estamos) (alla|ahi|alli|con ustedes), a esa hora (llego|llegamos|voy|vamos)',
    as: 'attend',
    before: COURTESY,
    otherwise: 'maybe',
  },
  {
    phrases:
      '(si|sí) (mi jefe|mi doc|mi doctora|mi doctor|mi estimado|mi estimada|mi gente|mi licenciada|mi hermano)',
    as: 'yes',
    before: `${COURTESY} ahi alli alla voy vamos confirmo confirmado claro`,
    otherwise: 'maybe',
  },
  {
    phrases: 'apuntame, anotame, anoteme, anotenme, apunteme, apuntenme',
    as: 'yes',
    before: `${COURTESY} para si sí con el`,
    otherwise: 'thing',
  },
  {
    phrases:
      '(es|escribo|mensaje|solo|era)? para confirmar (mi|la|nuestra) (cita|asistencia|turno|visita|consulta|reserva)',
    as: 'yes',
    before: `${COURTESY} de del para con a`,
    otherwise: 'maybe',
  },
  {
    phrases: `(me|nos|lo|la) (lleva|llevara|trae|acompana) (mi|su) (${KIN}|nieta|nieto|vecina|vecino|amiga|amigo), (mi) (nieta|nieto|vecino|amiga|amigo|cunada|cunado|nuera|yerno|tia|tio) (me|nos|lo|la) (lleva|llevara|acompana)`,
    as: 'attend',
    before: COURTESY,
    otherwise: 'along',
  },
  { phrases: 'paso esta vez, pasamos esta vez', as: 'absent', before: COURTESY, otherwise: 'thing' },
  { phrases: 'no (quiere|quieren) (ir|asistir|venir)', as: 'absent', before: COURTESY, otherwise: 'maybe' },
  {
    phrases:
      'no doctora|doctor|senor|senora|senorita|amiga|joven|jefe gracias, no muchas gracias doctora|doctor',
    as: 'no',
    before: COURTESY,
    otherwise: 'negates',
  },
  {
    phrases:
      '(voy|ire|llego|asisto|asistire|vamos|iremos) (sola|solo|solos|acompanada|acompanado|acompanados)',
    as: 'attend',
    before: COURTESY,
    otherwise: 'maybe',
  },
  {
    phrases:
      'anotado, anotada, agendado, agendada, apuntado, apuntada, (ya)? (quedo|queda) (anotado|apuntado|agendado), (lo|la)? (anotado|anotada|apuntado|apuntada|agendado) en (mi|la|el) (agenda|calendario), (ya)? (lo|la) (tengo|puse|anote|apunte|agende|guarde) en (mi|el|la) (calendario|agenda|celular|telefono), quedamos (a las number|a la una|el martes|el lunes|el miercoles|el jueves|el viernes)',
    as: 'ok',
    before: `${COURTESY} en entonces pues nos`,
    otherwise: 'along',
  },
  {
    phrases: '(escribo|llamo|mensaje|solo|era|es) para confirmar, jalo, le entro',
    as: 'yes',
    before: COURTESY,
    otherwise: 'maybe',
  },
  {
    phrases:
      '(llevo|llevamos|llevare|llevaremos|traigo|les llevo|le llevo|les llevamos) a _ (a las number|a las clocktime|a la una|manana|el martes|el lunes|el miercoles|el jueves|el viernes|el sabado)',
    as: 'attend',
    before: COURTESY,
    otherwise: 'maybe',
  },
  { phrases: 'faltare, faltaremos', as: 'absent', before: `${COURTESY} a ese manana hoy`, otherwise: 'miss' },
  {
    phrases: `(${DAY}) no, no se puede, (${DAY})? se (me|nos) (complica|complico) (todo|mucho|un poco)? (${DAY})?, (${DAY}) (estoy|ando|estare|andare|estamos|estaremos|voy a estar) (fuera|de viaje|fuera de la ciudad|fuera del pais|trabajando|ocupado|ocupada|de vacaciones), (estoy|ando|estare|andare|estamos|estaremos|voy a estar) (fuera|de viaje|fuera de la ciudad|fuera del pais|trabajando|ocupado|ocupada|de vacaciones) (${DAY}), (tengo|tenemos) (un|otro)? (compromiso|examen|viaje|evento|vuelo) (${DAY}), (${DAY}) (tengo|tenemos) (un|otro)? (compromiso|examen|viaje|evento|vuelo), (trabajo|me toca trabajar) (${DAY}), (${DAY}) (trabajo|me toca trabajar)`,
    as: 'absent',
    before: `${COURTESY} por desgracia lamentablemente`,
    otherwise: 'maybe',
  },
  {
    phrases: `(ya)? (me|nos) (lo|la|los|las) (${MENDED}) (en otro lado|en otra parte|en otro lugar|en otro taller)?, (ya)? (lo|la|los|las) (${MENDED}) (en otro lado|en otra parte|en otro lugar|en otro taller|yo mismo|mi esposo|mi hijo), (ya)? (${MENDED}) (el|la) (carro|coche|auto|camioneta|troca|moto|problema) (en otro lado|en otra parte|en otro taller)`,
    as: 'absent',
    before: `${COURTESY} asi que cancele cancelen`,
    otherwise: 'reason',
  },
  {
    phrases: `(el|la) (nino|nina|bebe|hijo|hija|perro|perra|perrito|perrita|gato|gata) (ya)? no (va|ira|asistira|viene|va a ir|va a poder ir), mi (mama|papa|bebe|nino|nina|perro|perra|perrito|gato|gata|abuela|abuelo|marido|mujer) (ya)? no (va|ira|asistira|viene|va a ir|va a poder ir), mi (hijo|hija|esposo|esposa) (ya)? no (ira|asistira|viene)`,
    as: 'absent',
    before: `${COURTESY} manana hoy porque`,
    otherwise: 'maybe',
  },
  {
    phrases: `con (mi|mis|el|la) (${KIN}|marido|mujer|hermana|hermano|nieta|nieto|novio|novia)`,
    as: 'along',
    before: COURTESY,
    otherwise: 'pass',
  },
  { phrases: 'presente', as: 'yes', before: `${COURTESY} aunque ahi alli alla`, otherwise: 'pass' },
  { phrases: 'esta vez paso|pasamos', as: 'absent', before: `${COURTESY} porque estoy`, otherwise: 'maybe' },
  {
    phrases: 'no llegamos, no llegare, no llegaremos',
    as: 'absent',
    before: COURTESY,
    otherwise: 'maybe',
  },
  {
    phrases:
      'sí (quiero|quisiera|deseo|necesito) (cancelar|cancelarla|anular|anularla|cancelarlo), sí (quiero|quisiera|deseo|necesito) (cancelar|anular) (la|mi|esa) (cita|consulta|reserva|visita)',
    as: 'cancel',
    before: COURTESY,
    otherwise: 'maybe',
  },
  {
    phrases:
      '(si|sí) (quiero|quisiera|deseo|necesito) que (me)? (la|lo) (cancelen|cancele|canceles|anulen|anule)',
    as: 'cancel',
    before: COURTESY,
    otherwise: 'maybe',
  },
];
