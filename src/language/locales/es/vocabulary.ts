import { formsOfVerbs } from './verbs.js';

/** More verbs of every day: of the body, of animals, cars, beauty, money, papers and work. */
const VERBS = formsOfVerbs(`
  escapar robar regalar donar adoptar extraviar chocar volcar reparar componer:compong:compus resolver:resuelv curar sanar mejorar aliviar quitar apagar caer parar terminar
  acabar mudar trasladar casar internar ingresar hospitalizar enfermar quebrar:quiebr torcer:tuerc vomitar sangrar molestar apretar:apriet hinchar inflamar picar rascar cojear
  ladrar morder:muerd rechinar vibrar temblar:tiembl gotear tirar echar prender arrancar encender:enciend frenar girar conducir aparcar coger cruzar volver:vuelv necesitar
  odiar amar extranar alegrar preocupar asustar rezar permitir ayudar traducir tramitar renovar:renuev presentar declarar heredar facturar depositar abonar contratar vigilar criar
  cazar pescar sembrar:siembr ordenar cosechar regar:rieg montar entrenar ensayar bailar cantar nadar pesar medir:mid tenir:tin alisar rapar rasurar afeitar depilar maquillar retocar
  recortar hidratar planchar masticar tragar respirar orinar roncar sonar:suen comentar llegar apartar bloquear despejar separar juntar aclarar cerrar:cierr abrir mejorar crecer
  engordar adelgazar bajar subir gritar reir ensuciar manchar empacar cargar descargar instalar revisar soldar reventar:revient rayar chillar aceitar enfriar calentar aguantar soportar
  morir:muer:mur robar enterrar:entierr fallecer sacrificar atropellar asaltar vacunar esterilizar castrar desparasitar operar inyectar recetar sangrar coger agendar programar
  organizar planear manejar estacionar festejar estrenar votar testificar divorciar firmar notariar transferir:transfier
`);

/** What people bring, have, and speak of. */
const NOUNS = `
  declaracion, declaraciones, impuestos, impuesto, hacienda, renta, extracto, extractos, rut, nit, curp, escritura, escrituras, herencia, testamento, poder notarial, contrato, contratos, divorcio, demanda, testigo, testigos, audiencia, notaria, notario, anticipo, factura, facturas,
  ejercicio, ejercicios, hombro, rodillera, faja, plantilla, plantillas, informe, informes, volante, parte medico, muestra, muestras, hielera, vaca, vacas, gallina, gallinas, gallo, caballo, yegua, cabra, chivo, borrego, oveja, cerdo, puerco, marrano, toro, ternero, becerro, conejo, conejos, pajaro, loro, perico, tortuga, hamster, pez, raza, correa, bozal, jaula, transportadora, croquetas, esterilizacion, castracion,
  cadena, bujia, bujias, filtro, amortiguador, amortiguadores, alineacion, balanceo, balatas, pastillas de freno, cofre, maletero, cajuela, parabrisas, espejo, claxon, tablero, escape, mofle, ruido, ruidos, ruidito, chillido, rechinido, humo, olor, fuga, goteo, motorcito, bocina, remolque, trailer, tractor, camper,
  melena, rulos, rizos, canas, alisado, permanente, tono, rubio, castano, pelirrojo, flequillo, patillas, barbita, esmalte, semipermanente, unas postizas, tips, manos, manitas, piecitos, cutis, limpieza facial, tatuaje, piercing, cera, bikini,
  colmillo, paladar, labio, labios, mandibula, lengua, saliva, anestesia, aguja, agujas, inyeccion, inyecciones, piquete, pinchazo, suero, gotas, jarabe, vitamina, vitaminas, pomada, crema, curita, venda, tensiometro, oximetro, marcapasos, protesis, audifono, audifonos, sintrom, paracetamol, ibuprofeno, glucosa, colesterol, tiroides, prostata, matriz, ovario, ovarios, rinon, rinones, higado, vesicula, pancreas, pulmones, hernia, ulcera, acidez, gastritis, artritis, reuma, osteoporosis, asma, cirugia plastica,
  insti, instituto, facu, cole, jardin infantil, recreo, mochila, cuaderno, juguete, muneca, pelota, chupete, panal, panales, cochecito, carriola, sillita, biberon, guagua, cumpleanero, finca, campo, granja, establo, cosecha, milpa, cafetal, lluviecita, sombra, sereno, vereda, acera, anden, glorieta, semaforo, rotonda, peaje, caseta, puente peatonal, portal, portero, timbre, interfono, parking, rampa, bondi, micro, combi, pesero, transmilenio, metrobus, cercanias, tranvia, ave, patinete, tren ligero, movil, cel, compu, computadora, portatil, cargador, pila, pilas, cobertura, guantes, botas, casco, overol, delantal, bata, gorra, lentes de sol, mantita, cobija, cojin, almohada,
  madrugon, siestecita, horitas, sobremesa, merienda, cafecito, matecito, mate, termo, tortilla, tortillas, arepa, arepas, pupusas, tamales, empanada, empanadas, caldo, sopita, huevito, pavor, susto, pena ajena, alegria, alivio, esperanza, fe, dudita, bebecito, nenito, nenita, gordis, esposita, esposito, hermanito, hermanita, tiita, padrecito, madrecita, patroncita, senores padres, ustedes dos, ellos dos, ambas cosas`;

/** Qualities, and how something is. */
const QUALITIES = `
  hinchado, hinchada, hinchados, inflamado, inflamada, adolorida, adolorido, dolorido, dolorida, chueco, chueca, flojo, floja, suelto, suelta, apretado, apretada, sucio, sucia, limpio, limpia, corto, corta, cortito, cortita, largas, largos, larguisimo, mojado, mojada, seco, seca, grueso, gruesa, fino, fina, rizado, lacio, insoportable, terrible, horrible, horrorosa, fatal, espantoso, feo, fea, feisimo, guapisimo, guapisima, precioso, carinoso, bravo, brava, mansito, inquieto, inquieta, travieso, mimoso, asustadizo, ansiedad, ansioso, puntualisimo, tempranisimo, rapidisimo, prontisimo, abrigado, abrigada,
  ligero, ligera, pesado, pesada, comodo, comoda, comodos, raros, curioso, enterito, enterita, apartado, apartada, apartados, preparado, preparada, preparados, separado, separada, guardado, guardada, impreso, impresa, firmado, firmada, firmados, sellado, sellada, pagado, pagada, pagados, comprado, comprada, llenos, llena, lleno, vacio, vacia, abiertos, acompanada, acompanado, acompanados, bienvenidos, encantados, agradecidos, deseando, ansiosos, dispuestos, segurisima, convencida, convencido`;

/** Calls somebody by a name, fills a pause, or links words, as in the speech of single countries. */
export const FILLING = `
  che, veci, vecis, parce, parcero, parcera, mano, manito, manita, boss, jefecito, seno, bendito, bendita, ay bendito, uh, ufa, upa, viste, vio, tio, macho, chaval, maja, majo, genia, genio, capa, crack, reinita, tesoro, cari, carino, ps, pz, pss, pus, pa, pal, re, ke, sobra, de sobra, sin, sino que, pobre, pobrecito, pobrecita, coma, punto, exclamacion, fin del mensaje, dios le pague, dios se lo pague, que dios los guarde, dios los guarde, si el senor lo permite, (si|sí) el senor lo permite, con la bendicion de dios, gracias a ti, gracias a usted, gracias a ustedes, graciela, atento, atenta, quedo atento, quedo atenta, estimados senores, respetados, distinguida, buenisimas, muy buenas, muy buenos dias, buenos dias tenga, feliz noche, linda tarde, lindo finde, besotes, abrazote, salu2, att, ciao, chau, chao, adiosito, nos leemos`;

/** What goes with coming, and leaves a yes standing. */
export const ALONG = `
  (todavia|aun) me (duele|molesta),
  (ya)? (aparte|apartamos|reserve|reservamos|despeje|bloquee|libere|organice) (la|el|ese|mi|toda la|todo el)? (manana|tarde|dia|hora|rato|agenda|tiempo|espacio), (que|porque|pues) (ella|el|ellos) (si)? (tiene|tienen|maneja|conduce|trae|sabe) (carro|coche|auto|moto|camioneta|manejar|conducir|licencia)?, no (hablo|habla|hablamos|entiendo|se) (mucho|bien|muy bien|tanto)? (ingles|espanol|castellano|frances),
  (me|nos|lo|la|los|las) (lleva|llevara|trae|traera|acompana|va a llevar|acerca|deja) (su|una|un|nuestra|nuestro) (esposo|esposa|marido|mujer|hijo|hija|mama|papa|madre|padre|hermano|hermana|abuela|abuelo|suegra|suegro|tia|tio|prima|primo|vecina|vecino|amiga|amigo), (soy|aqui|le escribe|habla) (la|el|su)? (abuelita|abuelito|abuela|abuelo|mama|papa|tia|tio|hija|hijo|esposa|esposo|hermana|hermano|madre|padre) de _,
  (yo)? (la|lo|los|las)? (acompano|acompanare|acompanamos|acompana) (nomas|solamente)?, que (le|les|me|nos) toca a (ella|el|mi|ellos), (ya)? (junte|tengo|complete|consegui) (lo|el dinero|el dinerito|la plata) (de|para)? (la)? (consulta|cita|pago)?, como (me|nos) (dijeron|indicaron|pidio|pidieron|dijo|indico|pediste|dijiste|explicaron|recomendo) (el|la)? (doctor|doctora|enfermera|enfermero|medico|senorita)?, (perdone|perdonen|perdon|disculpe|disculpen|perdonad|disculpad) (por)? (la|las|el) (hora|horas|letra|molestia|molestias|tardanza|audio)`;

export const VOCABULARY = [VERBS, NOUNS, QUALITIES].join(',');
