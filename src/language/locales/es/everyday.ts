import type { AnswerWords } from '../answer-words.js';
import { alongside, elsewhere, toAnother } from './alongside.js';
import * as away from './away.js';
import * as coming from './coming.js';
import * as short from './short.js';
import { going, telling, wishing } from './telling.js';
import { formsOfVerbs } from './verbs.js';
import { ALONG, FILLING, VOCABULARY } from './vocabulary.js';

const PEOPLE = `
  nino, nina, canela, canelo, clara, hijito, hijita, hijitos, chiquito, chiquita, chiquitos, nene, nena, nenes, peque, peques, pequeno, pequena, chamaco, chamaca, chamacos, morro, morra,
  morrito, morrita, criaturas, plebes, escuincles, muchachos, muchacha, muchachas, chavos, jovenes, senores, marido, pareja,
  conyuge, papas, papi, papito, mami, mamita, jefa, jefita, jefito, abue, abuelos, tios, primos, suegros, yerno, nuera, compadre, comadre, padrino,
  madrina, ahijado, ahijada, roommate, companero, companera, vecinos, patron, patrona, jefes, gerente, supervisor, supervisora, encargado, encargada,
  maestro, maestra, profesor, profesora, licenciada, ingeniero, abogado de mi trabajo, chofer, conductor, ninera, nana, cuidadora, asistente,
  secretaria, dentista, ortodoncista, doctores, doctoras, enfermero, enfermeras, especialista, especialistas, paciente, pacientes, cliente, clienta,
  bebes, bebito, bebita, gemelos, gemelas, mellizos, perritos, perros, gatos, cachorro, cachorra, mascota, mascotas, gordo, gorda, flaco, flaca,
  viejo, vieja, viejito, viejita, personas, alguno, quien, ellas, uno, otra persona,`;
const PLACES = `
  tienda, mercado, super, supermercado, banco, iglesia, misa, parque, playa, centro, downtown, rancho, pueblo, ciudad, pais, estado, frontera, aduana,
  aeropuerto, terminal, estacion, parada, freeway, autopista, carretera, avenida, barrio, colonia, zona, plaza, mall, gym, gimnasio, hotel, depa,
  departamento, apartamento, recepcion, lobby, taller, garaje, garage, salon, clinica, hospitalito, consulado, embajada, corte de justicia, juzgado,
  obra, fabrica, bodega, restaurante, cocina, jardin, guarderia, kinder, primaria, secundaria, prepa, preparatoria, universidad, uni, colegio, curso,
  cursos, biblioteca, cuarto, puertas, mexico, texas, california, florida, chicago, miami, houston, cuba, dominicana, guatemala, honduras, salvador, colombia,
  venezuela, espana, madrid, barcelona, norte, sur, este lado, oeste, alrededor, afuera, adentro, dentro, enfrente, arriba, abajo, atras, al lado`;
const VEHICLES = `
  camioneta, troca, troka, carrito, carros, coches, autos, moto, motocicleta, bici, bicicleta, camiones, bus, guagua, colectivo, tren, avion, raite,
  ride, lift, lyft, taxis, grua, tanque, gasolina, bateria, motor, llantas nuevas, clutch, transmision, alternador, chofer de uber`;
const TIMES = `
  number? (minutos|min|mins|minutitos|horas|dias|poco|poquito|ratito|rato|tantito) antes, antes de (la|mi|las|que|tiempo)? (cita|hora|consulta)?, nada mas (que)?, horita, minuto, minutito, minutitos, min, mins, hora,
  horas, dias, mananita, tempranito, mediodia, medianoche, madrugada, anoche, antier, anteayer,
  todavia, aun, apenas, recien, ultimamente, durante, desde, cuanto antes, punto, en punto, y media, media, cuarto, y cuarto,
  pasado, pasada, anterior, temporada, vacaciones, feriado, puente, navidad, semana santa, fin de semana, finde, fines, verano,
  invierno, otono, primavera, inicio, fin, final, principio, mitad`;
const HOW = `
  tambien, ademas,   tu, tus, al, todo, toda, ahora, ahorita, ahora mismo, orita, hace poco, anos, ti, sobre, estos, esas, esos, tanto, tanta, tantos, nuestro, nuestras, nuestra, nuestros, entre, contra, segun lo, hacia, ello, cada, unas, usted, ud, uds, aquel, aquella, acerca, tras, ante, bajo, demas, propio, propia, suyo, suya, tuyo, mio, serio, seria, loco, loca, increible, fuerte, unico, unica, alto, alta, largo, negro, blanco, rojo, roja, azul, verde, libre, libres, normal, especial, grave, suave, duro, raro, rara, triste, maravilloso, fantastico, genial, brillante, enorme, perfecta, pobre, tonto, dulce, estupendo, maximo, medico, publico, privado, propias, igualito, finalmente, inmediatamente, especialmente, absolutamente, definitivamente, seguramente si, obviamente, suficiente, varios, varias, cinco, seis, siete, ocho, nueve, diez,
  bastante, demasiado, poco, poca, poquito, poquita, poquitito, tantito, tantita, un tanto, algo, cerquita, lejitos, rapido, rapidito, despacio,
  pronto, prontito, seguro, segurito, derechito, juntos, juntas, junto, contento, contenta, feliz, felices, emocionado,
  emocionada, listos, listas, dispuesto, dispuesta, tranquilo, tranquila, apurado, apurada, apurados, igual, mismo,
  misma, mero, merito, completo, completa, por completo, completamente, totalmente, claramente, realmente, verdaderamente, simplemente, nomas, justo, justamente, precisamente, ademas, aparte, tambien, mas, bonito, bonita, bueno,
  buena, buenos, grande, nuevos, nuevas, viejos, primer, segundo, ultimo, ultima, gran, linda, lindo, hermosa, hermoso, excelentes, perfectamente,
  directamente, directo, directito, personalmente, puntualito, puntualita, puntualmente, necesario, importante, importantes, barato, barata,
  gratis, facil, rico, tal como, cual, tal, asi, mal, medio, como siempre, como quedamos, como acordamos, como esta,
  acordado, pactado, previsto, prevista, programados, indicado, indicada, lo acordado, lo antes posible, sin pena, sin ningun problema, con tiempo, con anticipacion`;
const COURTESY = `
  mujer, hombre, joven, me temo que, temo que, lo|la|los|las espero|esperamos,
  por (preguntar|preguntarme|estar al pendiente|confirmarme|escribirme|avisar tan tarde|avisar antes|contestar antes|no contestar|responder antes|tardar|la espera|recordarnos|recordarmelo|avisarnos),
  oye, oiga, oigan, mira, mire, miren, fijese, fijate, fijense, vera, vea, sabe, sabes, digo, le digo, les digo, le cuento, les cuento, resulta, hijole,
  ijole, ay, uy, chale, changos, chin, chihuahua, rayos, caray, dios mio, ni modo, bueno pues, pues, pos, este, eh, eeh, mmm, ah, aja, jaja, jajaja, jajajaja, jeje,
  jejeje, xd, jiji, oh, eso mamona, guey, bro, mano, hermano mio, pana, parce, tio mio, compa, carnal, amigo, amiga, amigos, amigas, cielo, mi cielo, corazon, mi
  corazon, reina, mi reina, mi rey, rey, mi vida, mi amor, amor, mija, mijo, mi hija linda, linda, guapa, guapo, preciosa, hermosa, bonita, chula, nena, querida, querido,
  jefe, jefecita, profe, maestro, inge, lic, doc, doctorcito, doctorcita, seno, srita, srta, sra, sr, sres, equipo, chicas, chicos, muchachas, grcs,
  graxias, mil, muchas, muchisimas, muchos, muchas bendiciones, bendicion, dios,
  diosito, gracias a dios, amen, dios te|los|le bendiga, que tengan? (bonito|lindo|buen|excelente) dia, que este bien, que esten bien, igual para ustedes, molestia,
  molestias, las molestias, inconveniente, inconvenientes, los inconvenientes, incomodidad, atencion, su atencion, comprension, su comprension,
  paciencia, al pendiente, pendiente, pendientes, aviso previo, la espera, contestado, respondido, x, fa, fis, porfavorcito, cordial, cordiales,
  saludo, saludito, saluditos, abrazo, beso, besos, besitos, bss, bs, adelantado, antemano, de antemano, gusto, mucho gusto verlos`;
const THINGS = `
  (ya|si|ahi|alli|alla|aqui|luego)? (voy|vamos|ire|iremos|va|van|ir|iba|fui) (al|a la|a mi|a un|a una|a el|para|hacia|rumbo a|camino a|camino al|pal|pa la|a otro|a otra|con otro|con otra|con mi|a ver),
  ha, han, hemos, he, haya, son, eres, estas, estan, tienes, haces, hacen, hacia, haciendo, haz, veo, ves, veremos, viendo, visto, vas, vaya, vayan, ido, iba a tiempo, dando, da, dar, dan, doy, di, dio, dieron, dado, darle, darles, darme, den, deme, dame, dime, digame, diga, decir, decirle, decirles, decirte, diciendo, gusta, gustan, encanta, ama, amo, quieres, quieren, puso, pude, pudo, pudimos, pudieron, viendo, venido, traido, puesto, abierto, cerrado, roto, escrito, sentado, parado, llamado, casado, nacido, perdida, conocido,
  cubra, llueva, lleve, cuide, acomodar, acomode, acomodo, acomodamos, organizarme, confirmarle, traductor, traductora, interprete, don, dona, historia, suerte, equipo de, tierra, musica, plan de, oportunidad, dolares, millas, kilometros, gobierno, policia, presidente, guerra, oficina postal, palabra, palabras, nombres, respuesta, prisa, vuelta, vueltas, camino, camara, video, tele, television, radio, red, senal, mensajito, numero nuevo, animal, animales, vidrio, madera, metal, fuego, arbol, flor, mar, rio, lago, isla, luna, cielo azul,
  sueldos, empleo, empresa, negocio, negocios, proyecto, departamento, edificio, piso, techo, pared, ventana, mesa, vaso, taza, leche, huevos, queso, pollo, chocolate, helado, azucarado, sombrero, camisa, pantalones, futbol, equipo, entrenamiento, partido, carrera, premio, club, revista, periodico, libro, libros, cantidad, seccion, clase, nivel, grado, grados, tamano, color, colores, ruido, olor, aire, polvo, humo, fiesta, regalo,
  forma, formas, formulario, formularios, cuestionario, linea, en linea, internet, pagina, app, aplicacion, correo electronico, mail, email, whatsapp, foto de,
  copia, copias, original, acta, poliza, beneficio, beneficios, plan, planes, descuento, cupon, promocion, paquete, precio, precios, costo, costos,
  cuota, abono, dinero, cash, lana, feria, billete, monedas, cheque, quincena, sueldo, cobro, cuentas, deuda, tramite, tramites, mandado, compras,
  mudanza, lavadora, comida, almuerzo, cena, desayuno, lonche, torta, fruta, refresco, cerveza, fiesta, cumple, bautizo, quinceanera, graduacion,
  partido, juego, concierto, pelicula, obra de teatro, evento, eventos, reunion, reuniones, junta, juntas, entrevista, turno, turnos, horario de trabajo, permiso,
  permisos, descanso, chamba, jale, trabajito, oficio, proyecto, entrega, tarea, tareas, examenes, prueba, pruebas, clases, lluvia, viento, calor, frio,
  clima, tiempo, sombrilla, paraguas, abrigo, maleta, maletas, boleto, boletos, pasaje, visa, papeleo, cita de trabajo, agenda, recordatorios, alarma, reloj,
  muela, diente, frenillos, retenedor, alambre, liga, ligas, braket, corona, puente dental, placa, pasta, sangre, orina, muestra, muestras, estomago, panza,
  barriga, pierna, cadera, espaldas, cara, boca, lengua, pulmon, corazon, presion, azucar, diabetes, alergia, alergias, tos, moco, mocos, resfriado, resfrio,
  catarro, migrana, mareo, mareos, nausea, nauseas, colico, colicos, regla, periodo, embarazo, embarazada, consulta de rutina, operacion, puntos,
  historial, referido, referencia, nota, resultado de, cabello, raiz, tratamientos, gel, acrilico, luces, balayage, keratina, rayitos, plancha, secado, extensiones,
  maquillaje, novias, evento especial, espacio, lugar, cupo, sitio, asiento, parte, partes, cosita, cositas, asunto, asuntos, motivo, razon, causa, cuestion, situacion,
  caso, tema, detalle, detalles, idea, opcion, opciones, forma de pago, manera, modo, vista, verdad, realidad, favor, favores, gasto, gastos, ayuda, apoyo, cargo,
  cuidado, deber, deberes, vida, mundo, cama, siesta, sueno, ropa, uniforme, casa, casita, hogar, numero uno, par, total, resto, ambiente`;
const REASONS = `
  me (cancelaron|quitaron|negaron) (el permiso|las vacaciones|el dia),  (ahorita|ahora|por ahora|todavia)? no (tengo|tenemos|hay) (dinero|plata|para pagar|con que pagar|lana), (ahorita|ahora|por ahora)? no (puedo|podemos) pagar, despues (del|de mi|de salir del) trabajo,
  no puedo perder (un|el|mi)? (dia|turno)? (de)? (trabajo|clase|escuela), me siento (mal|muy mal|fatal|debil|mareado|mareada|cansado|cansada),
  tenia (otro|otra|un|una|que)? (compromiso|cita|junta|trabajo|trabajar|examen|evento|reunion|turno), (me|nos|le) (cambie|cambiaron|cambio|movieron) (de|el|mi)? (turno|horario|trabajo|dia de trabajo), se me (junto|juntaron|cruzo|empalmo) (con)? (otra cita|otro compromiso|todo|otra cosa|el trabajo)?,
  tengo que ir a (la|el|una|otra|mi|un)? (escuela|trabajo|hospital|junta|reunion|corte|banco|consulado|oficina|clase|boda|misa|otra parte|otro lado), (me)? (acaban|acaba) de (hablar|llamar|avisar) (de|del|en el) (mi)? (trabajo|escuela), (me)? (hablaron|llamaron|avisaron) (de|del|en) (mi|el|la)? (trabajo|escuela|empresa),
  ya (lo|me|la|se)? (resolvi|resolvimos|solucione|soluciono|resolvio|compuse), no (hay|tengo|tenemos) quien (me|nos|lo|la)? (cubra|lleve|cuide|supla|traiga|ayude|los cuide),
  me bajo la presion, se durmio, me dormi, ya me siento bien,
  ocupados, ocupadas, cansados, tuve, tuvimos, tuvo, 
  nevada, tormenta, huracan, inundacion, hielo, nevando, lloviendo, llueve, diluvio, aguacero, granizo, calles cerradas, mal tiempo, mal clima, mucho frio,
  trabajando, chambeando, chambear, jalar, jale hoy, doblar turno, doble turno, horas extra, overtime, me toca trabajar, entro a trabajar, salgo tarde, salgo de trabajar,
  (se|me|nos) (me|nos)? (poncho|pincho|rompio|averio|descompuso|dano) (la|una|el)? (llanta|goma|carro|coche|camioneta|troca|motor|bateria)?, sin (carro|coche|auto|transporte|gasolina|dinero|luz|agua|ninera|voz|trabajo),
  (me|nos) quede|quedamos (dormido|dormida|dormidos|sin gasolina|sin carro|sin bateria|sin dinero|sin trabajo|afuera|en casa|atorado|atorada|varado|varada), varado, varada, atorado, atorada, atascado,
  cuarentena, contagiado, contagiada, positivo a covid, positiva, resfriado, resfriada, agripado, agripada, congestionado, congestionada, malito, malita, malo, mala del estomago, indispuesta,
  me duele (mucho)? (la|el)? (cabeza|espalda|estomago|muela|pierna|garganta|panza|rodilla|todo)?, vomitando, vomito, diarrea, calentura, gripe, mareado, mareada, crudo, cruda, resaca, desvelado, desvelada,
  recuperandome, en recuperacion, en reposo, reposo, incapacitado, incapacitada, convaleciente, (muy)? caro|cara, (muy)? lejos, (me)? (salio|surgio|surge|cayo) (un|una|algo|otro|el|otra)? (viaje|trabajo|problema|imprevisto|compromiso|asunto|evento|gasto|emergencia familiar)?,
  (me|nos|ha) (ha)? surgido (un|una|algo)? (imprevisto|problema|viaje|compromiso|asunto)?, ya (esta|quedo|estoy|estamos) (bien|mejor|arreglado|arreglada|reparado|sano|sana|curado|curada), me siento mejor,
  (ya)? (vendi|vendimos) (el|la|mi)? (carro|coche|camioneta|auto)?, (ya)? (me|nos|lo|la|le)? (hicieron|arreglaron|atendieron|cortaron|pusieron|sacaron|limpiaron|repararon) (el|la|los|las)? (corte|trabajo|servicio|carro|muela|limpieza)? (en)? (otro|otra) (lado|lugar|parte|clinica|salon|taller),
  (ya)? (me|nos|lo|la)? (atendi|atendimos|cure|hice|arregle|repare) (en)? (otro|otra) (lado|lugar|parte), en otro lado, otro lado, en otra parte, familiar, emergencia familiar, asunto familiar, (la)? (familia|visita) (llega|viene) (de)?,
  cuidar|cuidando a? (mi|mis|los|las|al|la|el) (hijo|hija|hijos|ninos|nietos|bebe|mama|papa|nieto|nieta|abuela|abuelo)?, ninera, vacaciones, aseguranza, seguro vencido, permiso en el trabajo, se me junto, se me juntaron,`;
const DOUBTS = `
  (fui|fuimos|estuve|estuvimos|asisti|ya fui) (ayer|antier|anteayer|la semana pasada|el mes pasado|hace),
  no (voy a|vamos a|podre|puedo|podremos)? (llegar|llegare|llegaremos|ir|estar|estare|ire|voy) (puntual|puntuales|temprano|tan temprano|tempranito|rapido|pronto|juntos|juntas|solo|sola|sin|en carro|en coche|caminando|comiendo|tranquilo|tranquila|contento|contenta|nervioso|listo|lista|directo|directamente|con mi|con el|con la),
  (cancelar|cancelo|cancele|cancelen|cancela|cancelamos) (la|el|mi|los|mis|las|un|una|su) (tarjeta|tarjetas|seguro|vuelo|suscripcion|internet|pedido|orden|viaje|contrato|plan|boleto|hotel|membresia|pago|cheque|cuenta|telefono|poliza|cable|compra),
  (en un|al|en|un|hace un) (rato|ratito|ratico|momento|momentito), (ahorita|ahora|al rato|al ratito|en un rato|en un ratito|en un momento|en la tarde|en la noche) (le|les|te|se lo|se los)? (confirmo|aviso|digo|llamo|marco),
  (le|les|te) confirmo (el|este|hasta el|hasta|para el|en)? (lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|rato|ratito|la tarde|la noche), confirmo que (recibi|he recibido|recibimos|lei|vi|ya recibi), 
  ahora|ahorita no, ahora mismo no, no (puedo|podemos) (ahora|ahorita|en este momento|ahora mismo), parece, pareciera, podria, podriamos, deberia, deberiamos, seria, estaria, tendria, tendriamos, haria, haber, hubo,
  si (voy|vamos|cancelo|cancelamos|falto|faltamos|llego|asisto|no voy) (me|nos|cuanto|que|como|donde|hay|y no|a que|con) (cobran|cobra|esperan|atienden|penalizan|multan|cuesta|hago|pasa|es)?, sea, fuera, fuese, tal vez sea,
  de pronto, dificil, complicado, complicada, complicadito, igual (voy|vamos|puedo|si|sí|llego),
  dudo que, quien sabe, sabra dios, sepa, ni idea, imaginate, ojala que, no creo que, siempre que, mientras que, hasta que, cuando pueda, apenas pueda, en cuanto pueda,
  si acaso, acaso, aunque no, capaz, capaz y, a ver, por ver, a ver si, haber si, solo si, nomas si, si es que, por si, tentativo, tentativamente, pendiente de confirmar, sin saber, todavia no se,
  (dice|dicen|dijo|dijeron|cree|creen|piensa|piensan) que, me imagino, segun yo, yo creo, creeria, apenas si, ni siquiera, solo falta que, si no`;

const VERBS = formsOfVerbs(`
  acompanar agarrar alquilar andar anotar apuntar apurar arreglar averiguar avisar bajar banar buscar calentar:calient caminar cargar celebrar cenar
  cobrar cocinar comprar contar:cuent cortar costar:cuest cuidar desayunar descansar ensenar encargar encontrar:encuentr entrar entregar enviar
  escuchar estacionar estudiar explicar firmar funcionar ganar gastar grabar guardar hablar imprimir invitar jugar:jueg juntar lavar levantar limpiar
  llenar llevar llorar mandar manejar marcar mirar mostrar:muestr notar operar organizar pagar parquear pasar pasear peinar pegar pintar platicar
  preguntar preparar prestar regalar regresar revisar sacar saludar secar sentar:sient sudar tardar tocar tomar trabajar traer:traig:traj usar viajar
  visitar ubicar recordar:recuerd despertar:despiert desocupar demorar atender:atiend bautizar barrer beber comer conocer correr coser crecer
  doler:duel entender:entiend hacer:hag:hic:hiz leer meter nacer ofrecer poner:pong:pus:puest recoger:recoj romper sorprender toser vender ver
  aprender responder comprender abrir describir dormir:duerm:durm escribir imprimir pedir:pid recibir salir:salg seguir:sig:sigu sentir:sient
  servir:sirv subir sufrir vestir:vist vivir compartir
`);
export const everyday: AnswerWords['everyday'] = {
  yes: [short.yes, coming.yes].join(','),
  ok: [short.ok, coming.ok].join(','),
  no: short.no,
  attend: [short.attend, coming.attend].join(','),
  keep: coming.keep,
  absent: [short.absent, away.absent].join(','),
  cancel: [short.cancel, away.cancel].join(','),
  request: short.request,
  will: short.will,
  cant: [short.cant, away.cant].join(','),
  wont: short.wont,
  late: away.late,
  clock: away.clock,
  ask: away.ask,
  later: away.later,
  maybe: [toAnother, DOUBTS, away.doubt].join(','),
  reason: elsewhere,
  along: [alongside, telling, ALONG, coming.along].join(','),
  go: [going, short.go, coming.go].join(','),
  excuse: [REASONS, short.excuse, away.excuse].join(','),
  pass: [COURTESY, HOW, TIMES, FILLING, wishing, away.courteous].join(','),
  thing: [PEOPLE, PLACES, VEHICLES, THINGS, VERBS, VOCABULARY, away.thing].join(','),
};
