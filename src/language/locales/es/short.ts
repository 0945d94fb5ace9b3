const VISIT = 'cita|turno|hora|consulta|reserva|reservacion|visita|sesion|lugar|espacio|cupo|hueco|horario';
const THE = 'mi|la|el|ese|esa|este|esta|nuestra|nuestro|su|de mi|de la';
const WEEKDAY = 'lunes|martes|miercoles|jueves|viernes|sabado|domingo';
const KIN =
  'esposo|esposa|marido|mujer|hijo|hija|nino|nina|nene|nena|bebe|hijos|hijas|ninos|mama|papa|madre|padre|abuela|abuelo|suegra|suegro|hermano|hermana|nieto|nieta|abuelita|abuelito|chiquito|chiquita|peque|perrita|perrito';
const VEHICLE =
  'carro|coche|auto|camioneta|troca|moto|llanta|goma|bateria|motor|clutch|embrague|transmision|bomba|radiador|alternador|lavadora|boiler|calentador';
const ILL =
  'enfermo|enferma|enfermos|malito|malita|malo|mala|mal|muy mal|fatal|resfriado|resfriada|agripado|agripada|constipado|constipada|griposo|griposa|engripado|engripada|contagiado|contagiada|con gripe|con gripa|con fiebre|con calentura|con temperatura|con catarro|con covid|con tos|con vomito|con vomitos|con diarrea|con dolor|con anginas|con bronquitis|con infeccion|vomitando|delicado|delicada|encamado|encamada|internado|internada|ingresado|ingresada|hospitalizado|hospitalizada|indispuesto|indispuesta|en cama|en la cama';

/** The short ways in which people of many countries say that they come, or not. */
export const yes = `
  (si|sí) (si|sí) (si|sí) (ya se|ya lo se)?, (si|sí) ya (se|lo se), (si|sí) x (favor|fa|fabor|fis), (si|sí) cuenta conmigo, (si|sí) de una, (si|sí) todo (bien|listo|en orden), seee, see, seh, sisisi, sisas, sizas, sipirili, simonky, simon ky, simona la mona, simona, (si|sí) x supuesto, x supuesto, obviamente, (por)? supuesto, desde luego que (si|sí), naturalmente, orale (si|pues)?, andale (si|pues)?, fierro, (a|ah)? (huevo|guevo|webo) (que)? (si|sí)?, ahuevo, aguevo, con toda seguridad, segurisimo, segurisima,
  fijo, de fijo, fijo que (si|sí), (si|sí) o (si|sí), re (si|sí), obvio po, ya po, (si|sí) (pues|ps|pz|po|pos), (pos|pus|ps|pz) (si|sí), claro pues, de cajon, faltaba mas, no faltaba mas, (claro|seguro) ahi, como un clavo, eso si, asi mero, asi mismo, eso mismo, que (si|sí), que (si|sí) (mujer|hombre), (si|sí) mujer|hombre, como quedamos,
  (si|sí) su merced, su merced (si|sí), diache (si|sí), wepa (si|sí)?, confirmao, afirmatifo, afirmativo jefe, hagale, hagale pues, ya vas, ya rugiste, ya estas peinado, (el)? (${WEEKDAY}|manana|hoy) number? (a las number|a las clocktime|clocktime)? (hs|horas)? (confirmado|confirmada), (si|sí) (genia|genio|capa|crack|maja|guapa|tesoro)`;

export const ok = `
  chido, chida, (esta|ta) (chido|bacano|chevere|genial|super|bueno|buenisimo|excelente|cool|padre), ta, ta to, ta bueno, bacano, bacanisimo, bacan, chevere, cheverisimo, tuanis, pura vida, buenisimo, barbaro, joya, piola, guay, estupendo, estupendamente, fenomenal, fantastico, maravilloso, venga, venga pues, venga va, oido cocina, oido, oka, okas, okok, tal cual, de rigor, hecho hecho, bien ahi, al pelo,
  me parece, (me parece|esta|queda) (genial|estupendo|fenomenal|barbaro|excelente|de lujo), (asi|ya|en eso|eso) quedamos, quedamos (asi|en eso), listo el pollo, lista la cosa, sera un placer|gusto, un placer, de lujo, todo (ok|perfecto|correcto), va va, sale y vale, sale vale, juega, jala, zas, arre pues, hasta (el)? (${WEEKDAY}|entonces|alla|el dia), hasta entonces, hasta manana entonces, eso es todo, dale dale, dale que va, tranqui`;

export const attend = `
  (voy|vamos|ire|iremos|llego|asisto) (si|sí) o (si|sí), (voy|vamos|iremos|ire) (seguro|fijo|de fijo|segurisimo), fijo (voy|vamos|ire), (ahi|alli|alla|aqui) (me|nos) (tiene|tienen|tienes|teneis|tendra|tendran|tendras|tendreis|ve|ven|ves|veis|vera|veran|veras|vereis|planto|plantamos|aparezco|presento|encuentra|encuentran), (ahi|alli|alla) (andare|caigo|les llego|le llego|caemos|paso|pasamos|pasare), (pa|para) alla (voy|vamos|voy saliendo),
  (tamo|tamos|toy|ando|andamos|tare) (ahi|alli|alla|activo|activos|ready|puesto|puestos|firme|listo|listos|ahi mismo), saliendo de (la|mi)? casa, me voy acercando, nos vamos acercando, (yo)? (le|les|te) llego, (nos|los|las) pillamos (el|manana|alla|alli)? (${WEEKDAY})?, (quedate|quedese|quedense|este|esten) (tranquilo|tranquila|tranquilos|tranquilas) que (si|sí)? (voy|vamos|ire|alli estare|ahi estare|estare), que (si|sí)? (voy|vamos|ire|iremos),  (ahi|alli|alla) (voy|vamos) a (estar|andar|llegar)`;

export const go = 'voi, vuy, iremo, vamo, asistiremo, acompanamos';

export const no = 'nel pastel, nanai, nanay, nelson, nop nop, noup, nou, naranjas, nah, no hombre no';

export const absent = `
  no (me|nos) (espere|esperen|esperes|espereis|aguarde|aguarden) (mas)?, no (contad|conteis|cuentes|cuente|cuenten) conmigo, no (conteis|cuenten|cuente) con (nosotros|el|ella), no me da la vida, no (me|nos)? (presentare|presentaremos|presento|presentamos), no llego ni loco|loca, (hoy|manana)? no (va|vamos|voy) a poder ser, no (va a)? poder ser, no se dara, no se va a dar,  no me quedo de otra, (ya)? no (asistire|asistiremos|asisto|asistimos|acudire|acudiremos),
  toco decir|decirle|decirles que no`;

export const cancel = `
  (cancelemos|cancelo|cancela|cancelen|cancele|anulo|anulen|anula) mejor, cancelamela, cancelamelo, cancelenmela, cancelenmelo, cancelemela, cancelemelo, cancelarmela, cancelarmelo, canceladmela, cancelad, canceladla, canceladlo, cancelarme, cancelala, cancelalo, cancelenlo, canceleselo, anulamela, anulamelo, anulenmela, anulemela, anularmela, anulad, anuladla, anuladmela, anulala, anulalo, anulame, anuleme, anulenme, anularme, anularlo, anulemos, cancelemos, cancelemoslo, cancelemosla,
  (quite|quiten|quita|quiteme|quitenme|quitame|quitad|quitadme|saque|saquen|saca|saqueme|saquenme|sacame|borra|borreme|borrenme|borrame|borrad|borrar|elimina|eliminame|elimineme|eliminenme|eliminad|eliminar|baje|bajen|baja|bajeme|bajame|bajenme|tumbe|tumben|tumbame|suelte|suelten|suelta|liberar|libere|liberen|libera|liberad|libero|liberamos|deje libre|dejen libre|dejo libre) (${THE}) (${VISIT}),
  (de|den|da|dar|dame|deme|denme|dad|dadme|doy|darme|dare) de baja (${THE}) (${VISIT}), (da|dale|dele|denle|dad|dadle|deis|dar|darle|pasa|pasale|pasele|pasenle|ceder|cedo|cedan|ceda) (${THE}) (${VISIT}) (a|al|para) (otro|otra|alguien|quien|la siguiente|el siguiente) (persona|paciente|mas|la necesite|lo necesite)?, (podeis|pueden|puede|puedes|podes) (dar|darle|darselo|darsela|pasar|ceder|liberar|ofrecer|usar|disponer de) (${THE})? (${VISIT}) (a|al)? (otro|otra|alguien)? (persona|paciente|mas)?`;

export const request = `
  (me)? (la|lo) (cancelas|cancelan|cancela|anulas|anulan|anula|quitas|borras|das de baja|cancelais|anulais), (me)? (cancelas|cancelan|cancelais|anulas|anulan|anulais) (${THE}) (${VISIT}), (podes|podeis|podriais|podrias|puedes|puede|pueden) (cancelar|anular|borrar|eliminar|quitar|dar de baja) (${THE}) (${VISIT}),
  (podes|podeis|podriais) (cancelarla|cancelarlo|cancelarmela|cancelarmelo|anularla|anularlo|anularmela|anularmelo|cancelarme|anularme)`;

export const cant = `
  no (voi|vuy) a (poder|alcanzar), no (puedo|podemos|podre|podremos) (al final|finalmente|entonces|ya), no vo a poder, nopodre`;
export const will = 'voi a, vo a';
export const wont = 'no voi a, no vo a';

/** Reasons why somebody stays away, as whole phrases, so that they may stand behind "I can't" without a comma. */
export const excuse = `
  (se|me|nos|se me|se nos) (descompuso|poncho|pincho|averio|rompio|fundio|dano|estropeo|murio|jodio|echo a perder|varo|fallo|apago|fue) (el|la|mi|un|una|otra vez el|otra vez la)? (${VEHICLE}|luz|agua), (el|la|mi|tengo el|tengo la) (${VEHICLE}) (esta|anda|se quedo|quedo|en el|se me quedo|no)? (descompuesto|descompuesta|averiado|averiada|malo|mala|danado|danada|ponchada|taller|mecanico|en el taller|en el mecanico|prende|arranca|enciende|jala|anda|funciona|tirado|botado|varado|parado),
  no (tengo|hay|encontre|encuentro|consigo|consegui|conseguimos) (a)? (nadie)? (quien|con quien|nadie que) (me|nos|lo|la|los|las|le)? (lleve|lleva|cuide|cuida|cubra|supla|acompane|recoja|quede|deje|dejar|dejarlo|dejarla|dejarlos|traiga|haga el favor|pueda llevar|pueda cuidar) (a)? (los|las|mis|mi|el|la)? (${KIN})?, (mi|el|la|los) (jefe|jefa|patron|patrona|encargado|supervisor|gerente|bos|boss|mayordomo) no (me|nos)? (da|dio|quiere dar|quiso dar|deja|dejo|suelta|quiere dejar|dan) (permiso|el dia|chance|salir|ir|faltar|la tarde|la manana)?,
  no me (dieron|dan|dio|da|dejan|dejaron|quieren dar|quisieron dar|autorizaron|autorizan|sueltan) (permiso|el permiso|el dia|salir|chance|la manana|la tarde|ir|faltar) (en|de|del)? (el|la|mi)? (trabajo|jale|chamba|fabrica|laburo|escuela|curro)?, no (tengo|consegui|consigo) (permiso|chance), (estoy|ando|sigo|estamos|andamos|seguimos|me encuentro|amaneci|amanecimos|me puse|me siento) (muy|bien|super|toda|todo|un poco|medio|re)? (${ILL}),
  (mi|el|la|los|mis) (${KIN}) (esta|estan|amanecio|amanecieron|sigue|anda|se puso|se me puso|se siente|tiene|trae) (muy|bien|super|un poco|medio|re)? (${ILL}|fiebre|calentura|tos|gripe|gripa|diarrea|vomito|vomitos|varicela|covid|temperatura|examen|escuela|clases), se (me|nos) (enfermo|puso malo|puso mala|puso malito|puso malita|accidento) (el|la|mi|mis|los)? (${KIN})?, (tengo|traigo|pesque|agarre) (una|un|el|la|mucha)? (gripa|gripe|catarro|resfriado|resfrio|fiebre|covid|virus|gastroenteritis|anginas|infeccion|tos|diarrea|migrana|jaqueca|lumbago|ciatica|gripon|gripazo),
  no (complete|completamos|completo|ajusto|ajustamos) (pa|para|lo de|el dinero)? (la|el)? (consulta|servicio|dinero|pago)?, (estoy|ando|estamos|andamos) (muy|bien|un poco|medio)? (corto|corta|cortos|justo|justa|mal|apretado|apretada) de (dinero|plata|lana|feria|efectivo|pasta), (hay|por)? (huelga|paro) de? (trenes|tren|colectivos|buses|transporte|transportes|metro|camiones|autobuses|taxis|renfe|bondis|maestros), (trabajo|trabaja|trabajamos|chambeo|curro|laburo) (doble turno|doble|hasta tarde|ese dia|todo el dia|de noche|de manana|de tarde|esa noche|hoy),
  (me|nos) (mandaron|mandan|enviaron) a (trabajar|otra ciudad|otro lado|hacer), (me|se me|nos) (salio|surgio|presento|atraveso|cruzo|ha salido|ha surgido|complico|ha complicado|complica) (un|una|algo|otro|otra)? (pendiente|jale|chamba|trabajito|laburo|asunto|viaje|imprevisto|problema|compromiso|emergencia|curro|ir|el dia|la tarde|la manana|con el trabajo|con el laburo|en el trabajo)?, (me|nos) (incapacitaron|operaron|internaron|ingresaron) (number|unos|dos|tres)? dias?, (se|me|nos) (tapo|cerraron|cerro|corto|inundo) (la|el|las)? (carretera|calle|camino|ruta|calles|casa), (me|nos)? (llamaron|citaron|citan|convocaron) (a|de|en)? (jurado|juicio|el juzgado|la corte|migracion|consulado), (estoy|estamos|ando|sigo) en (cuarentena|aislamiento|reposo) (del|de|por)? (covid)?,
  (estoy|estamos|ando|andamos) en (la|el) (finca|rancho|pueblo|campo|playa|aeropuerto|hospital|provincia|otra ciudad), (me quede|nos quedamos) sin (carro|coche|auto|gasolina|luz|agua|internet|bateria|trabajo)`;
