const KIN =
  'esposo|esposa|marido|mujer|hijo|hija|hijos|hijas|mama|papa|madre|padre|hermano|hermana|abuela|abuelo|suegra|suegro|tia|tio|prima|primo|nieto|nieta|nuera|yerno|vecina|vecino|amiga|amigo|novio|novia|nino|nina|ninos|companera|companero';
const CAR =
  'coche|carro|auto|camioneta|troca|motor|aire|frenos|freno|llantas|llanta|luz|luz del motor|bateria|aceite|transmision|volante|radiador|clima|calefaccion|ventana|puerta|moto|vehiculo|rueda|ruedas|faro';
const BODY =
  'muela|diente|dientes|espalda|rodilla|rodillas|cuello|hombro|pie|pierna|oido|ojo|ojos|brazo|encia|encias|tobillo|mano|cadera|cintura';
const LOOKS =
  'puntas|pelo|cabello|unas|cejas|barba|raices|fleco|mechas|color|tinte|corte|bigote|pestanas|depilacion|manicure|pedicure|manicura|pedicura|pies';

/** How somebody comes, and with what. */
const coming = `
  (me|nos|lo|la|los) (llevan|traen|van a llevar|van a traer|va a llevar|lleva|trae|llevara|traera|recogen|dejan) (mi|mis|el|la|un|una)? (${KIN})? (en carro|en coche|en su carro)?,
  (estoy|ando) en ayunas (ya)?, (no)? (he|hemos|voy a|puedo|vamos a) (comido|desayunado|cenado|comer|cenar|desayunar|tomado|bebido|tomar|beber) (nada|agua|ni agua)? (desde|antes|hasta|despues) (de)? (anoche|ayer|la noche|medianoche|las number|clocktime|la cita|eso)?,
  (no)? (he|hemos) (comido|desayunado|tomado) nada, 
  (es|traigo|tengo|soy el del|soy la del) (el|un|la|una)? (carro|coche|auto|camioneta|troca) (rojo|azul|negro|blanco|gris|verde|plateado|roja|negra|blanca|gris),    (salgo|saldre|salimos|saldremos|me salgo) (temprano|antes|un poco antes|con tiempo|a las number|clocktime|a la una) (de|del)? (la)? (casa|trabajo|escuela)?,
  (espero|esperare|me espero|espero en|esperamos|me estaciono|me estacionare|estaciono|dejo el carro|dejo el coche) (en|afuera|adentro|enfrente|atras) (el|la|del|de la)? (carro|coche|sala|entrada|calle|estacionamiento|lobby|edificio|puerta|clinica)?,
  (les|le|los|las|la|te)? (llamo|aviso|marco|escribo|mando mensaje|hablo) (cuando|al|en cuanto) (llegue|llegar|lleguemos|este ahi|este afuera|este alli|llegue al estacionamiento|este en el estacionamiento), (pago|pagare|pagamos|le pago|les pago|pagaria) (cuando|al|ahi|alli|alla|ese|en) (llegue|llegar|lleguemos|mismo|dia|efectivo|persona|ventanilla)?,
  (ya)? (pague|pagamos|llene|llenamos|registre|complete|hice todo|hice el registro|hice el pago|llene todo|llene los papeles|llene los formularios|firme|firme todo) (todo)? (en linea|por internet|online|en la pagina|por la aplicacion|en la app), (uso|usa|necesito|necesita|ando en|voy en|va en|llevo) (una|un)? (silla de ruedas|baston|andadera|muletas|interprete|traductor|oxigeno),
  (vivo|vivimos|trabajo|trabajamos) (cerca|aqui cerca|a la vuelta|cerquita|enfrente|a dos cuadras|a number minutos), (mi|la|una)? (${KIN}) (me|nos)? (cuida|cuidara|va a cuidar|se queda con|se quedara con) (a)? (los|mis|el|la)? (ninos|hijos|bebe|nino|nina), (solo|nomas|nada mas) (yo|nosotros dos|mi hijo|mi hija|el nino|la nina)`;

/** That somebody comes, and how. */
export const going = `
  (voy|vengo|ire|llego|estare|llegare|vamos|iremos) en ayunas, (voy|vamos|ire|iremos|vengo|llego|llegare|llegaremos|llegamos) (en|con) (el|un|mi|la|una)? (carro|coche|auto|camioneta|troca|moto|bicicleta|camion|bus|autobus|metro|taxi|uber|tren) (rojo|azul|negro|blanco|gris|verde|roja|negra|blanca|azul)?,
  (voy|vamos|llego|llegare|llegaremos|llegamos|vengo|ire) (a llegar|a estar)? (un)? (poco|poquito|rato|ratito|number|number minutos|number min) (mas)? (antes|temprano|temprano para los papeles|antes para los papeles), (llego|llegare|llegaremos|llegamos|estare|estaremos) (number|unos number|como number)? (minutos|min|mins)? antes, (llego|llegare|llegaremos) (mas|bien)? temprano,
  (voy|vamos|ire|iremos|vengo|llego|llegare) (yo)? con (mi|mis|la|el|un|una)? (dos|tres)? (${KIN}|ninos|bebe|traductora|traductor|interprete|familia|perro|perrito|gato)`;

/** What they come for, and how they feel. */
const wanting = `
  (tambien|ademas|y)? (quiero|quisiera|necesito|me gustaria|queria|ocupo|quiere|necesita) (que)? (tambien)? (me|le|nos|lo|la|les)? (revisen|revise|vean|vea|chequen|cheque|corten|corte|hagan|haga|limpien|pongan|den|arreglen|cambien|pinten) (tambien)? (los|las|la|el|mis|mi|un|una|mas)? (${CAR}|${BODY}|${LOOKS}|receta|medicina|presion|azucar|vacuna|vacunas|papel|carta) (tambien|por favor)?,
  (tambien|ademas|y)? (quiero|quisiera|necesito|me gustaria|queria|ocupo)? (tambien)? (cortarme|pintarme|tenirme|hacerme|arreglarme|depilarme|retocarme|limpiarme|checarme|revisarme|ponerme|cortarle) (un poco|un poquito|solo|nomas)? (las|el|los|la|mis|mi|de|un)? (${LOOKS}|${BODY}|vacuna|presion|poco|poquito) (tambien|esta vez)?,
  (solo|nomas|nada mas|unicamente|esta vez solo) (un|el|las|una)? (despunte|corte|puntas|limpieza|retoque|cambio de aceite|recorte|revision) (esta vez|por favor)?, (el|la|los|las|mi|y el|y la|mis)? (${CAR}) (sigue|siguen|todavia|aun|esta|estan|hace|hacen|anda|ahora|ya|tambien)? (haciendo|hace|hacen|esta haciendo|estan haciendo|sigue haciendo)? (ruido|un ruido|ruidos|mucho ruido|ruido raro|el mismo ruido|un ruido raro|fallando|falla|tirando aceite|tira aceite|goteando|gotea|rechinando|rechinan|rechina|calentandose|se calienta|prendida|encendida|no enfria|vibrando|vibra|temblando),
  (todavia|aun|y|tambien)? (me|le) (sigue|siguen|duele|duelen|molesta|molestan) (todavia|aun|mucho|un poco|bastante)? (doliendo|molestando|mucho|un poco|bastante)? (la|el|los|las|mi|mis)? (${BODY}) (todavia|mucho|bastante)?, (todavia|aun)? (tengo|tiene) (mucho|un poco de|algo de)? dolor (de|en) (la|el|los|las)? (${BODY}), (me|le) (sigue|siguen) (doliendo|molestando) (mucho|bastante|todavia)?,
  (estoy|ando|esta|vamos|aunque|pero|voy|con)? (un poco|un poquito|algo|poquito|medio|muy|super|bien|tan|mas)? (nervioso|nerviosa|nerviosos|emocionado|emocionada|emocionados|ansioso|ansiosa|contento|contenta|feliz|felices|asustado|asustada|nervios|nerviosito|preocupado|preocupada), (me da|me dan|da|le tengo|tengo) (un poco de|un poquito de|mucho|mucha|algo de)? (miedo|nervios|pena|panico) (a|al|el|las|los|la|a las|a los) (dentista|agujas|inyecciones|doctor|aguja),
  (que|hace|esta haciendo|con este|con tanto|como hace|ay que|uy que) (mucho|un|tanto)? (frio|calor|viento|dia tan bonito|clima|lluvia|aguacero|bonito dia|friazo|caloron) (hace|hoy|hoy en dia|tan fuerte|afuera|esta haciendo)? (hoy|afuera)?, (aunque|asi) (llueva|lloviendo|nieve|truene|haga frio|haga calor|llueva o truene|haya trafico|este lloviendo), (con|bajo) (lluvia|nieve|frio|sol) (o|y)? (sin|con)? (lluvia|sol)?,
  (lo|lo mismo|igual|como) (de|que) (siempre|la vez pasada|la ultima vez), (por favor)? (aviseme|avisenme|avisame|confirmeme|confirmenme|confirme|confirmen|confirma|digame|diganme|contesteme) (que|si|de que)? (recibio|recibieron|les llego|le llego|llego|recibiste|recibido) (bien)? (esto|este|mi|el|la)? (mensaje|texto|respuesta|confirmacion)? (por favor)?,
  (lo|la) (puse|anote|apunte|pegue|escribi|tengo) en (el|la|mi) (refri|refrigerador|calendario|agenda|pared|celular|telefono), (la|lo)? (tengo|traigo|tenemos) (apuntada|apuntado|anotada|anotado|agendada|agendado|marcada|marcado|presente) (en el calendario|en la agenda|ya)?, (ya)? (les|le|te) (dije|avise|conteste|confirme) (a)? (la|su|el)? (senorita|recepcionista|muchacha|secretaria|doctora|enfermera) (ayer|hoy|por telefono)?,
  no (lo olvido|la olvido|se me pasa)`;

/** Good wishes and apologies, which say nothing. */
export const wishing = `
  (espero|esperamos|ojala|deseo|les deseo|que)? que? (esten|este|se encuentren|se encuentre|les vaya|le vaya|tengan|tenga|pasen|pase|todo este|sigan|siga|todos esten|la familia este) (todos)? (ustedes)? (bien|muy bien|excelente|un buen|un excelente|un lindo|un bonito|buen|bonito|lindo|buena|bonita|feliz|una bonita|una linda|una buena) (dia|fin de semana|tarde|noche|semana|fin)? (tambien|todos|por alla)?,
  (deseando|deseo|esperando|ansioso por|ansiosa por|con ganas de|muchas ganas de|tengo ganas de|contenta de|feliz de|gusto en) (de)? (verlos|verla|verlo|verles|verte|conocerlos|conocerla|saludarlos|vernos), (perdon|disculpe|disculpen|perdone|disculpa|lo siento)? que no (le|les|te|los)? (conteste|respondi|pude contestar|habia contestado|contestaba|pude responder|confirme) (antes|ayer|el mensaje)?,
  (perdon|disculpe|disculpen)? (por)? no (contestar|responder|haber contestado|haber respondido|confirmar) (antes|ayer)?, (feliz|felices) (navidad|ano|ano nuevo|pascua|pascuas|fiestas|dia de las madres|dia de la madre|cumpleanos|dia del padre|semana|lunes|viernes), prospero ano nuevo, cuidense (mucho|todos)?, cuidate, igual para|a ustedes, (igualmente|para) (usted|ustedes),
  (saludos|saludeme|saludame|saludenme|un saludo|abrazos|mis saludos|besos) (a|para|al) (la|el|las|los|todos|todas)? (doctora|doctor|dra|dr|muchachas|chicas|equipo|familia|senorita|todos|lupita|de mi parte)?, gracias por (todo|su atencion|atenderme|atendernos|su ayuda|estar pendiente|estar pendientes|recibirme|acomodarme|su paciencia|la atencion|el mensaje|confirmar|preguntar|el servicio|llamar|escribir)`;

export const telling = [coming, wanting].join(',');
