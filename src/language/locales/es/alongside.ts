const FAMILY =
  'esposo|esposa|marido|mujer|hijo|hija|hijos|hijas|mama|papa|madre|padre|hermano|hermana|abuela|abuelo|suegra|suegro|tia|tio|prima|primo|nieto|nieta|nuera|yerno|vecina|vecino|amiga|amigo|novio|novia|mijo|mija|nino|nina|ninos';
const PLACE =
  'clinica|consultorio|hospital|medico|doctor|doctora|dentista|salon|taller|mecanico|peluqueria|estetica|lugar|lado|sitio|parte|veterinario|veterinaria|estilista|especialista|barberia|empresa|compania';
const GO =
  'voy|vamos|ire|iremos|va|van|ir|iba|fui|fuimos|me fui|nos fuimos|ido|estoy yendo|ando yendo|sigo|vi|atiendo';

/** What goes with coming, and leaves a yes standing. */
export const alongside = `
  (me|nos|lo|la|los|las) (lleva|llevara|va a llevar|trae|traera|acompana|deja) (mi|mis|el|la)? (${FAMILY}), (mi)? (${FAMILY}) (me|nos|lo|la|los) (lleva|llevara|va a llevar|va a traer|va a acompanar|trae|acompana),
  (ya)? (tengo|llevo|traigo|llevamos|tenemos) (todos)? (mis|los|la|mi|el|las|todo|todos los|todos mis)? (papeles|documentos|documento|tarjeta|tarjeta del seguro|seguro|identificacion|estudios|analisis|resultados|radiografias|licencia|papeleria|receta|recetas|medicinas),
  (la|lo)? (tengo|tenemos|puse|ya apunte|apunte|anote|ya anote)? (apuntada|apuntado|anotada|anotado|marcada)? en (mi|el) (calendario|agenda|celular|telefono), (ya)? (pedi|tengo|me dieron) (el dia|permiso|el dia libre|ese dia libre|la manana|la tarde) (en el trabajo)?,
  (estoy|voy a estar) (libre|libres|disponible|de descanso|listo|lista), (ese dia|manana|ese) descanso, (tengo|tenemos) (raite|ride|quien me lleve|aventon|como ir|con quien ir),
  
  (ya)? (voy|vamos|ire|iremos) (a la|al|a su) (clinica|consultorio|doctor|doctora|medico|dentista), (ya)? (volvi|regrese|llegue|volvimos|regresamos|estoy de vuelta|estoy de regreso) de (mis|las|mi)? (vacaciones|viaje),
  para (mis|los|mi) (dos|tres)? (${FAMILY}|perros), (los|las) (dos|tres) (ninos|hijos|hijas), soy (yo)? (la|el|su)? (mama|papa|esposa|esposo|hija|hijo|madre|padre|abuela|abuelo),
  (perdon)? (estaba|estuve|estabamos) (trabajando|dormido|dormida|ocupado|ocupada|manejando|en el trabajo|en una junta|en clase), (ya)? (avise|avisamos|dije|pedi permiso|tengo permiso|pedi el dia) (en|a) (el|la|mi|mis)? (trabajo|escuela|jefe|jefa|maestra|oficina|colegio|chamba), (salgo|salimos|saldre) (temprano|antes) (de|del|de la|de las)? (clases|clase|escuela|oficina|jale), (viene|va|vienen|van|ira) (mi|mis) (${FAMILY}) (conmigo|tambien|con nosotros), (el|la|mi) (jefe|jefa|patron|patrona) (ya)? me dio (permiso|chance|el dia), (ya)? (recuerdo|me acuerdo de) (la|mi) (cita|hora), ya falta poco, (la|lo) necesito, (la|lo) necesito (urgente|urgentemente|ya), (ya)? (me|nos) urge (mucho|mas)? (el|la|ese|esa|mi|verlos|ir|verla)?, (la|lo) (necesito|ocupo) mucho, (salgo|salimos) temprano del trabajo, dios mediante,
  (sí|si)? me acuerdo, me duele (mucho|mucho todavia|todavia), (ya)? (la|lo) tengo (anotado|anotada|apuntado|apuntada|agendado|agendada|guardado|en mente), (ya)? (hice|hicimos|vi) (el|la|los|su) (pago|deposito|formulario|registro|tramite|cuestionario|papeleo|mensaje|correo), (ya)? (tengo|tenemos|consegui|conseguimos|encontre) (carro|coche|ninera|transporte|quien cuide|quien los cuide), (ese dia|manana|hoy) no (trabajo|trabajamos),
  (todos)? (los|mis|el|la|mi) (papeles|documentos|documento|tarjeta|estudios|resultados|identificacion), permiso en el trabajo, el dia libre, el dia, raite, aventon, en (mi|el) (calendario|agenda|celular),
  (ya)? (recibi|tengo) (el|su) mensaje, me sigue doliendo (la|el)? (muela|diente|espalda|rodilla|cabeza)?`;

/** Who is with somebody else, is away, or has no more use for it. */
export const elsewhere = `
  (ya)? (${GO}) (a|al|con|en|para|por)? (la|el|un|una|mi)? (otro|otra|otros) (${PLACE}), (con|a|por|en|al|a la|a el|un|una|el|la) (otro|otra) (${PLACE}), con (otra persona|alguien mas|otro|otra),
  (ya)? (encontre|encontramos|consegui|conseguimos|busque|tengo|tenemos|hice|elegi|vi) (a)? (un|una)? (otro|otra|nuevo|nueva) (${PLACE}|cita), (cambie|cambiamos|me cambie|nos cambiamos) (de|a) (un|una)? (otro|otra)? (${PLACE}), (la|una) competencia, competencia, mi (antiguo|antigua|anterior) (${PLACE}),
  (ya)? (me|nos|lo|la|le|se|me lo|me la|se lo|se la)? (hicieron|hice|hicimos|atendieron|atendi|arregle|arreglamos|repare|lleve|llevamos|arreglaron|repararon|sacaron|cortaron|revisaron|vieron|opere|operaron) (en|con)? (otro|otra) (${PLACE}),
  (ya no soy|no soy) (su|mas)? (paciente|cliente|clienta), (estoy|estamos|ando|andamos|esta|anda|sigo|seguimos|voy a estar|me voy|nos vamos|salgo|salimos) de vacaciones, (estoy|estamos|ando|andamos|esta|me fui|nos fuimos) (de viaje|viajando|fuera|lejos|en otro pais|en otra ciudad|en otro estado|en el extranjero|afuera),
  no hay (luz|agua|paso|camion|camiones|transporte|escuela), (voy|vamos|vengo|estoy) (saliendo|llegando|camino|en camino|de camino|rumbo) (de|del|al|a|a la|de la|hacia|para) (la|el|mi)? (ciudad|trabajo|aeropuerto|pais|escuela|hospital|casa|mexico|playa),
  en el extranjero, (ya)? me siento (mucho|muy)? mejor, (ya)? no (vivo|vivimos) (aqui|ahi|alli|alla|cerca|en la ciudad|en esa ciudad|en este estado), (me|nos) (mude|mudamos|cambie de ciudad|cambie de estado|fui del pais|fuimos del pais), (me|nos) (confundi|equivoque|confundimos) (de|con) (dia|fecha|el dia|la fecha|hora),
  (ya)? (me|nos)? (sacaron|quitaron|operaron|extrajeron) (la|el|una|un)? (muela|diente|lunar)?`;

/** Where somebody is brought who does not come to us. */
export const toAnother = `
  (voy|vamos|ire|vengo|llevo) (en|con) (mi|el|la|un|una)? _ (a|al|para|hacia) (la|el)? (mexico|guatemala|honduras|cuba|colombia|texas|california|florida|chicago|miami|houston|espana|el salvador|republica dominicana|puerto rico|aeropuerto|playa|la playa|el rancho|el pueblo|visitar),(a|al|con|en|donde) (el|la|un|una|mi)? (otro|otra|nuevo|nueva) (${PLACE})`;
