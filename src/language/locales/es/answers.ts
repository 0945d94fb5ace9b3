import type { AnswerWords } from '../answer-words.js';

const APPOINTMENT = 'cita|citas|consulta|turno|hora|reserva|visita|sesion|reservacion';
const MY = 'mi|la|esta|esa|nuestra|su|una|el|mis|las|de';

export const answers: AnswerWords = {
  phrases: {
    told: `(ya|si ya|yo|yo ya) (la|lo|me|les|los)? (pague|pagamos|recibi|recibimos|llego|llegaron|llene|llenamos|llenado|firme|lei|vi|hice|hicimos|entregue|mande|envie|imprimi|complete|pedi|apunte|anote|deje|comi|tome|tome el|agende|guarde|hable con|arregle|avise a mi), (tengo|sabemos|tenemos) (la|el|mi|su|los|las) (direccion|ubicacion|papeles|documentos|tarjeta|seguro|informacion|mensaje), ya me (llamaron|hablaron|avisaron|registre|apunte), ya registre mis datos`,
    yes: `
      como no, claro como no, pues claro, como que no, claro que va, eso mero, si|sí para confirmar, por supuesto que si|sí, sí, sip, sep, sipi, simon, afirmativo, claro que si|sí,
      claro, por supuesto, desde luego, si si, sí sí, sisi, confirmo que, con seguridad, seguro que sí|si,
      aceptar, acepto, aceptado, si|sí senor|senora|senorita|doctor|doctora|claro|confirmo|gracias, asi es,
      eso es, en efecto, efectivamente, eso es correcto, obvio, sin duda, correcto, si|sí por favor,
      es correcto, si con gusto, si con mucho gusto, si con todo gusto, va que va`,
    ok: `
      okey, okis, oki, vale, de acuerdo, perfecto, esta bien, ta bien, muy bien, bueno, listo, lista, va,
      sale, con gusto, con mucho gusto, sin problema, sin problemas, encantado|encantada, excelente, seguro,
      genial, me parece bien, suena bien, hecho, okay, dale`,
    no: `
      nop, nel, nones, negativo, para nada, de ninguna manera, nope, en absoluto, imposible,
      no no`,
    come: `
      ir, asistir, llegar, acudir, venir, presentarme|presentarnos|presentarse, estar,
      estar ahi|alli|alla|presente|aqui, hacerlo, ir a ${MY} ${APPOINTMENT}, asistir a ${MY} ${APPOINTMENT},
      llegar a ${MY} ${APPOINTMENT}, acudir a ${MY} ${APPOINTMENT}, ir manana|hoy,
      cumplir con ${MY} ${APPOINTMENT}, estar disponible, presentarse`,
    attend: `

      (claro|por supuesto|seguro|desde luego|obvio) que (sí|si)? (voy|vamos|ire|iremos|asistire|asistiremos|ahi estare|ahi estaremos|estare|estaremos|llego|llegare), ahi|alli|alla|aqui estare|estaremos|estoy|estamos|estara, ahi|alli|alla voy|vamos|llego|llegamos|nos,
      (hay|ay|ai|hai) (estare|estaremos|voy|vamos|estamos|nos vemos), nos vemos,
      nos vemos ahi|alli|alla|manana|hoy|el|entonces, cuente|cuenta|cuenten (conmigo|con nosotros|con migo),
      voy en|de camino, en camino, voy para alla|alli, vamos para alla, estoy en camino, ya voy,
      voy a mi|la cita, me presento, me presentare, nos presentaremos, sin falta estare|voy|asistire,
      ahi le caigo, asisto sin falta, hasta manana, alla lo|los|la|las veo, ahi lo|los|la|las veo,
      los|las|lo|la veo ahi|alli|alla|manana, ahi|alli|alla andare|andaremos, ayi|ay|hay estare|estaremos, me presento|presentare manana|hoy?, ya puedo ir|asistir, ya podemos ir|asistir`,
    go: `
      voy, vamos, vengo, venimos, ire, iremos, ira, iran, asistire, asistiremos, asistira, asistiran,
      asisto, asistimos, acudire, acudiremos, acudo, estare, estaremos, estara,
      estare|estaremos|estara ahi|alli|alla|presente|presentes|aqui|puntual, llegare, llegaremos, vendre,
      vendremos`,
    keep: `
      mantener ${MY} ${APPOINTMENT}, mantenga ${MY} ${APPOINTMENT}, conservar ${MY} ${APPOINTMENT},
      mantengan ${MY} ${APPOINTMENT}, mantenerla, todavia (la|lo) (necesito|quiero|ocupo), aun (la|lo) (necesito|quiero|ocupo), sigo interesado|interesada (en la cita)?, todavia necesito|quiero|ocupo la|mi cita`,
    absent: `
      no cuente|cuenta|cuenten conmigo, no estoy|estare|estaremos|estamos disponible|disponibles,
      no estoy en condiciones, no disponible, no sera posible, no me es posible, no me sera posible,
      me es imposible, me sera imposible, nos es imposible, imposible ir|asistir|llegar,
      no necesito ${MY} ${APPOINTMENT}, ya no necesito|quiero|requiero ${MY} ${APPOINTMENT},
      ya no la|lo necesito|quiero, no quiero ${MY} ${APPOINTMENT}, no estare|estaremos, no asistencia,
      tengo que faltar, pueden|puede dar mi cita, dar mi cita a otra, de|den mi cita a otra, no se va a poder, no se podra`,
    cancel: `
      cancelar, cancelen, cancela, cancelo, cancelamos, cancelarla, cancelarlo, canceleme, cancelame,
      cancelemos, cancele, cancelare, cancelaremos, cancelacion, cancelela, cancelenla, cancelen la, anular,
      anule, anulen, anulo, anula, anularla, anulenla, anulela, dar de baja mi|la cita, canceles, anules,
      suspender, suspendo, suspenda, cancelar ${MY} ${APPOINTMENT},
      cancelen|cancele|cancela|cancelo ${MY} ${APPOINTMENT}, borren|borre|eliminen|elimine ${MY} cita,
      ya? cancele ${MY} ${APPOINTMENT}, desmarcar, declinar, declino, mejor (cancele|cancelen|cancelela|cancelenla|cancela|cancelo) (mi|la)? cita?`,
    request: `
      me la? cancela|cancelas|cancelan|cancele,
      puede|puedes|pueden|podria|podrian|podrias (por favor)? cancelar|cancelarla|cancelarme|anular|anularla|cancelarlo`,
    miss: `
      faltar, faltare, faltaremos, falto, perder, perderme, perdermela, perderla,
      perder ${MY} ${APPOINTMENT}, olvidar, olvidarme, olvidare, olvido, fallar, fallare, fallo,
      me olvidare, se me olvida, faltar a ${MY} ${APPOINTMENT}`,
    not: 'tampoco, nunca, jamas, no la, no lo, no le, no me, no se me, no quiero, no deseo, no queremos',
    wont: 'no voy a, no vamos a, no va a, no pienso, no quiero ir, no me gustaria, prefiero no',
    cant: `
      no puedo, no podemos, no puede, no podre, no podremos, no podra, no pude, no voy a poder,
      no vamos a poder, no va a poder, no alcanzo, no alcanzo a, no alcanzare, no alcanzare a,
      ya no puedo|podre|podemos|podremos|puede, no nos es posible, incapaz de, no pudo, no logro,
      no lograre, no podria, no podriamos, no me va a ser posible, no va a ser posible, no tengo como,
      no tengo forma de|como, no tengo manera de, no puedo hoy|manana`,
    never: 'nadie, nada, ninguno, ninguna, ni',
    will: `
      voy a, vamos a, va a, van a, si voy a, pienso, pensamos, voy a poder, vamos a poder, pretendo, podre,
      podremos, podra, si podre, si podremos`,
    can: 'puedo, podemos, si puedo ir|asistir|llegar, sí puedo',
    must: `
      quiero, queremos, necesito, necesitamos, deseo, tengo que, tenemos que, tendre que, tendremos que,
      tiene que, me gustaria, quisiera, quisieramos, debo, hay que, voy a tener que, vamos a tener que,
      solicito, pido, ocupo, queria, desearia, me veo obligado|obligada a, me toca, prefiero`,
    maybe: `
      dudo, lo dudo, dudo mucho, dificil que, dificilmente, poco probable, improbable, siempre y cuando,
      a menos que, a no ser que, en caso de, en caso que, con tal de, con tal que, hubiera, hubiese,
      habria, me hubiera, iria, iriamos, podria ser, en teoria, en principio, ni loco, ni loca, ni muerto,
      ni muerta, ni de broma, ni sonando, segun, supuestamente, capaz que, igual y, chance, chance y, (el|la)? (doctor|doctora|clinica|oficina|ella|el|se|me|ya me) (cancelo|confirmo|anulo),
      no? me llego|llega|llegan|llegaron, no llego, tal vez, talvez, quiza, quizas, a lo mejor, puede ser,
      puede que, es posible, posiblemente, posible, probable, probablemente, creo,
      creo que si|sí|no|voy|puedo, no creo, no creo que, pienso que, supongo, espero, esperemos, esperamos,
      ojala, depende, no se, no lo se, no se si, no sabemos, no estoy seguro|segura, no estamos seguros,
      aun no se, todavia no, aun no, no todavia, no por ahora, tratare, tratare de, trataremos,
      voy a tratar|intentar|ver|checar|revisar|preguntar, intentare, hare lo posible, hare todo lo posible,
      dejeme|deja|dejame|deje ver|checar|revisar|verifico|preguntar|pensar, permitame,
      (luego|despues|mas tarde|ahorita|al rato|manana) (le|les|te|lo|la)? (aviso|confirmo|digo|llamo|informo|les digo),
      (le|les|te) (aviso|avisare|confirmare|confirmo|informo) (mas tarde|luego|despues|manana|al rato|ahorita),
      mas o menos, si y no, sí y no, si o no, sí o no, no entiendo, no entendi, no comprendo, no recuerdo,
      no me acuerdo, no tengo cita, no tengo ninguna cita, una duda, una pregunta, duda, en duda, indeciso,
      indecisa, (le|les|te) (aviso|avisare|confirmare),
      confirmo (mas tarde|luego|despues|manana|al rato|ahorita), para confirmar,
      confirmar mas tarde|luego|despues, por confirmar, espere, espera, esperen, un momento, un segundo,
      momento, nunca mente, olvidelo, si puedo voy|ire|ahi|alli|alla|asisto|asistire|llego|llegare,
      si alcanzo, si es, si me, si se, no cancelar, no cancele, no cancelen, no cancela, no anular,
      no anule, no anulen, fue cancelada, esta cancelada, me cancelaron, cancelaron, sin confirmar,
      no confirmo, no confirmado, no confirmar, no confirmada, gustaria ir|asistir, quiero ir|asistir,
      quisiera ir|asistir, tengo que ir, necesito ir, si no puedo, no era, no es, no fue, hasta nuevo aviso,
      confirmar la direccion|fecha, confirmar el horario|lugar, confirmar si|donde|cuando, casi, no tan, (quiero|quisiera|deseo|necesito|queria|quisieramos|me gustaria|puede|pueden|podria|podrian|para|puedo) confirmar (la|el|mi|su)? (hora|horario|direccion|fecha|dia|lugar|ubicacion|nombre|doctor|seguro|si|cuando|donde|a que|con quien|cual), confirmar (la|el|que)? (hora|horario|direccion|fecha|dia|lugar), confirmo la hora, (el|ella|ellos|mi esposo|mi esposa|mi mama|mi hijo|mi hija|doctor|doctora|jefe|me) (dijo|dice|dijeron|dicen|contesto|respondio) que?, sí o no, si o no, no o sí, da igual, me da igual, (mi) (esposo|esposa|marido|mujer|mama|papa|hijo|hija|hermano|hermana|jefe|doctor) (dijo|dice) (que|sí|si|no)?, si me siento|sintiera mejor, si nos sentimos mejor, si mejoro|mejora, no para|paran el|la|los|de, no mucho, no del todo`,
    other: `
      reagendar, reagendarla, reagende, reprogramar, reprograme, reprogramarla, reprogramo, recalendarizar,
      cambiar, cambiarla, cambie, cambien, cambiarme, cambio, mover, moverla, muevan, mueva, moverme,
      posponer, posponerla, pospongo, aplazar, aplazarla, atrasar, retrasar la, adelantar, adelantarla,
      recorrer, recorrerla, postergar, diferir, otro dia, otra fecha, otra hora, otro horario, otro momento,
      otra cita, otra ocasion, otra semana, otro mes, mas tarde, mas temprano, mas tardecito, mas adelante,
      proxima cita, nueva cita, nueva fecha, en vez de, en lugar de, en su lugar,
      mejor el|la|a|para|en|otro|otra|manana|si, que tal, seria mejor, es mejor, me queda mejor,
      me conviene,
      tendra|tiene|tienen|tendran|hay espacio|disponible|disponibilidad|lugar|algo|otro|cita|citas,
      disponibilidad, prefiero el|la|a|otro|otra|ir|manana,
      me puede|pueden atender|ver|cambiar|mover|dar|poner|agendar, agendar, agendarla,
      agendar otra|nueva|una, sacar otra cita, para otro, me acomoda, en linea, videollamada, por telefono,
      virtual, quien es, quien eres, quien habla, de parte de quien, quien escribe, quien son, quienes son,
      de quien es, de donde, que cita, cual cita, de que cita, no conozco, esto es real, es estafa,
      que es esto, de que se trata`,
    later: `
      (llamo|llamare|llamaremos|marco|hablo|hablare|marcare) (despues|luego|manana)? para (reagendar|reprogramar|agendar|cambiar|sacar|hacer) (otra|nueva|una nueva)? cita?,
      (luego|despues) (reagendo|reprogramo|agendo|saco|hago) otra?,
      (reagendo|reprogramo) (despues|luego|otro dia), reagendare, reprogramare, despues saco otra cita`,
    reason: `
      enfermo, enferma, enfermos, gripe, gripa, fiebre, covid, hospital, hospitalizado, hospitalizada,
      emergencia, urgencia, accidente, fallecio, murio, funeral, fuera de la ciudad, fuera del pais,
      de viaje, imprevisto, un imprevisto, contratiempo, se me presento, salio un problema, me mude,
      nos mudamos, se descompuso, indispuesto, indispuesta`,
    excuse: `
      trabajo, trabajar, trabajando, escuela, clase, clases, examen, ocupado, ocupada, viaje, viajar,
      compromiso, otro compromiso, carro, coche, dinero, lluvia, nieve, vuelo, boda, cirugia, dolor, hijo,
      hija, mama, papa, esposo, esposa, siento mal, cansado, cansada, por enfermedad, por trabajo, por motivos de trabajo|salud`,
    aside: 'eso, esto, es, ya, estoy aqui, igual, aqui, usted, ustedes, dije, hable, llame',
    contact: `
      llameme, llamame, llamenme, me puede|pueden|podria|podrian llamar|marcar|hablar, me llama|llaman,
      marqueme, comuniquese, necesito hablar, quiero hablar, hablar con,
      tengo una|dos|unas pregunta|preguntas|duda|dudas, pregunta, voy a llamar, los llamo, le llamo,
      les llamo, llamare, ambas, ambos, las dos, los dos, todas, todos, una de las, cual de las`,
    late: `
      tarde, retraso, retrasado, retrasada, voy tarde, llego tarde, llegar tarde, llegare tarde,
      llegaremos tarde, voy a llegar tarde, vamos a llegar tarde, un poco tarde, poquito tarde, atrasado,
      atrasada, demorado, demorada, demoro, con retraso, con demora, me retraso,
      voy retrasado|retrasada|atrasado|atrasada, trafico, en el trafico, voy un poco tarde`,
    past: 'estaba, iba a, iba, fui, estuve, habia, era, fue',
    but: 'pero, sin embargo, aunque, excepto, solo que, salvo, solo si',
    join: `
      e, porque, pues, asi que, por lo que, ya que, entonces, tambien, ademas, debido a, por eso,
      por motivos, como`,
    question: `
      (debo|tengo que|hay que|necesito) (llevar|pagar|ir en|llegar), es necesario,
      (a que|que) hora (es|debo|tengo), (cual|donde|cuanto) (es|esta|cuesta|queda),
      (me puede|puede) (decir|mandar|enviar)`,
    ask: `
      que, que hora, a que hora, donde, adonde, cuando, cual, cuanto, cuantos, cuanta, quien, por que,
      cuales`,
    tag: 'cierto, verdad, no es cierto, es correcto no',
    invert: `
      puedo ir|llegar|llevar|cancelar|pasar|asistir|tomar|comer|acudir, se puede, podria, podrian,
      podriamos, puede, pueden, puedes, es a, es en, es hoy|manana, hay, tiene|tienen|tendran`,
    who: 'yo, ella, el doctor, ellos, mi, nosotros, nos',
    day: `
      lunes, martes, miercoles, jueves, viernes, sabado, domingo, ese dia, esa fecha,
      la|proxima|siguiente|esta semana|mes, proximo|siguiente|este mes|lunes|martes|jueves|viernes, enero,
      febrero, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre,
      pasado manana, el number, el|los|este? lunes|martes|miercoles|jueves|viernes|sabado|domingo`,
    clock: `
      a tiempo, a la hora, mediodia, medio dia, en|por la manana|tarde|noche, de la manana|tarde|noche,
      a|de las|la number, las number, hrs, horas, a esa hora`,
    today: 'hoy, manana, esta noche, esta tarde, manana temprano, hoy mismo',
    topic: `
      asistencia, mi|nuestra|la|su asistencia, ${APPOINTMENT}, ${MY} ${APPOINTMENT}`,
    thing: `
      descompuso, se me descompuso, rompio, coche descompuesto, llego, llega, llegan, acompana,
      acompanara, acompanante, acabo de, acuerdo, adelante, ahora mismo, anote, anoto, apunte, apuntado,
      apuntada, aviso, bano publico, bus, autobus, camion, metro, taxi, uber, conmigo, contigo,
      nosotros mismos, consultorio, dia, dias, dinero en efectivo, efectivo, dos, tres, cuatro, enfermera,
      entrar, espero verlos, estudio, fecha, hablar, hice, hizo, horario, llamada, leer, lei, vi, leido,
      manejar, manejo, mascarilla, cubrebocas, mesa, mes pasado, mismo, misma, muchacho, nuevo, nueva,
      otra vez, pedir, pedi, pongo, poner, primero, primera, que bueno, que bien, quien me lleva, recibi,
      recibo, reviso, sabe, saber, salgo, salir, salida, segundo, segunda, seguro social, sigo, sigue,
      silla de ruedas, supongo que no, tambien yo, tengan, tomar, tomo, transporte, unos, unas, uso, usar,
      van, vez, veces, viene, vienen, vivo, ya tengo, yo mismo, yo misma, agenda, calendario, ropa comoda,
      ayunas, en ayunas, ademas de, agua, algo, alguien, anteojos, antes de la cita, apellido, ayer, ayuda, bano,
      bolsa, brazo, cabeza, caja, calle, cama, carta, casa, celular, cerca, comida, comer, comprar,
      con quien, correo, cosas, cosa, cuenta, cuerpo, cumpleanos, datos, dedo, dejar, derecho, desayuno,
      diente, dientes, direccion, documentos, documento, dormir, edificio, empresa, entrada, escribir,
      espalda, estacionamiento, estudios, examenes, expediente, familia, farmacia, favor de, firma, foto,
      fotos, gente, hambre, hermano, hermanos, hermana, hijos, hijas, ninos, ninas, hombro,
      hospital general, hoja, informacion, izquierdo, laboratorio, laboratorios, lejos, lentes, licencia,
      llevar, llevo, llevare, libro, lugar, mano, manos, medicamento, medicamentos, medicina, medicinas,
      medico, mensaje de texto, mi amor, minutos, mochila, muela, muelas, nervioso, nerviosa, nieto,
      nieta, nombre, notas, novio, novia, numero, ojo, ojos, oficina, padres, padre, madre, pago, pagar,
      papeles, papel, parqueo, pasaporte, pastillas, pelo, perrito, persona, personas, pie, pierna, pies,
      primo, prima, problema, pruebas, puerta, que llevar, radiografia, radiografias, receta, regalo,
      resultado, resultados, revision, rodilla, ropa, sala, sangre, seguro medico, seguro dental, semana,
      silla, sobrino, sobrina, sueno, suegra, suegro, tarjeta, tarjetas, telefono, tia, tio, toalla,
      traer, traere, traigo, vacuna, vacunas, vestido, zapatos, son, estan, tengo, tenemos, hacer, hago,
      haremos, quedo, quedamos, registro, anotado, anotada, agendada, agendado, programada, programado,
      marcada`,
    reassure: `
      sin cambios, no hay cambios, ningun cambio, no se me olvido, no se me olvida, no lo olvide,
      no lo he olvidado, no me olvide, no la olvide, todo bien, sin novedad, no hay problema|problemas|falla|pedo|bronca|pierde|apuro, no problem, no problema, ningun problema,
      no se preocupe|preocupen|preocupes, no te preocupes, no tenga cuidado, no importa, no pasa nada,
      no tengo duda|dudas, no cambio nada, nada cambio, no ha cambiado nada`,
    pass: `
      puntuales, vemos, los vemos, la vemos, estoy, no hay de que, me siento mejor, sin falta, sin duda alguna,
      si dios quiere, sí dios quiere, si dios lo permite, dios mediante, con el favor de dios,
      primero dios, primeramente dios, dios lo bendiga, gracias, muchas gracias, mil gracias,
      muchisimas gracias, grax, grs, graciass, hola, buenos dias, buen dia, buenas tardes|noches, buenas,
      saludos, por favor, porfavor, porfa, porfis, favor, disculpe, disculpa, disculpen, disculpas,
      perdon, perdone, lo siento, lo lamento, lamento, pena, que pena, una pena, desafortunadamente,
      lamentablemente, desgraciadamente, infortunadamente, senor, senora, senorita, doctor, doctora, dr,
      dra, licenciado, licenciada, estimado, estimada, estimados, amable, muy amable, amables, igualmente,
      bendiciones, feliz dia, bonito dia, lindo dia, que tenga buen|bonito|lindo|excelente|un dia|tarde,
      cuidese, recibido, enterado, enterada, entendido, entiendo, ya se, lo se, yo se, de nada, a mi,
      con mi, mi hijo|hija|esposo|esposa|mama|papa|hermana|hermano|nino|nina|bebe|perro|gato|familia, ahi,
      alli, alla, muy, mucho, mucha, tan, bien, puntual, temprano, de, del, el, la, los, las, un, una, a,
      en, con, por, me, le, les, se, te, lo, su, sus, mis, este, esta, ese, esa, recordatorio,
      por el recordatorio,
      por (recordarme|recordar|avisar|avisarme|el mensaje|su mensaje|informar|el aviso|el recordatorio),
      el recordatorio, mensaje, por motivos de|personales, motivos, salud,
      por cuestiones de? salud|trabajo|personales?, para, hasta, presente, agradezco, agradecido,
      agradecida, le agradezco, ser, poder, saludos cordiales, atte, atentamente, adios, hasta luego, bye,
      esta vez, mensaje, mensajes, mi numero nuevo, de mi numero nuevo, por recordarme, por recordar, el recordatorio, con muletas, en silla de ruedas, con bastion, con cubrebocas, (ya)? me siento mejor, ya estoy mejor, siempre`,
  },
  ambiguous: [
    {
      phrases: 'no',
      as: 'no',
      before: `
        para yo gracias disculpe disculpa disculpen perdon perdone senor senora senorita porque por
        desafortunadamente lamentablemente muchas`,
      otherwise: 'negates',
    },
    { phrases: 'cancelada, cancelado', as: 'cancel', before: 'por gracias', otherwise: 'maybe' },
    { phrases: 'ya no', as: 'no', before: 'gracias', otherwise: 'not' },
    { phrases: 'claro que no, por supuesto que no', as: 'no', before: 'gracias', otherwise: 'negates' },
    {
      phrases: 'si',
      as: 'yes',
      before: `
        yo pero si sí ahi alli alla aqui voy vamos ire iremos asistire asistiremos confirmo confirmada confirmado
        confirmamos senor senora senorita gracias muchas mil claro por estare estaremos nos me presentaremos
        cuente cuenten doctor doctora doc dr dra como ok okay va podre podremos perfecto acepto llegare
        llegaremos asisto vengo hay ay`,
      otherwise: 'maybe',
    },
    {
      phrases: `
        confirmo, confirmada, confirmado, confirmamos, confirmar, confirma, la|lo confirmo,
        ya? (la|lo)? confirmo, ya confirme, quiero|deseo|quisiera|queremos confirmar, me confirma`,
      as: 'confirm',
      before: `
        mi la el nuestra nuestro cita citas asistencia gracias muchas por para sí si hoy manana que ahi alli
        alla ok voy senor senora senorita doctor doctora`,
      otherwise: 'maybe',
    },
    { phrases: 'y', as: 'yes', before: '-', otherwise: 'join' },
    { phrases: 's', as: 'yes', before: '-', otherwise: 'pass' },
  ],
  restated:
    'ya (la|lo|les|le|se|te)? (lo|la)? (confirme|confirmamos|cancele|cancelamos|anule|dije|conteste|respondi|avise|habia confirmado|habia cancelado|he confirmado|he cancelado|he dicho)',
  misspellings: `
    zi si, zii si, sii si, cii si, siii si, sy si, siu si, seh sep, confimo confirmo, confrimo confirmo,
    comfirmo confirmo, cofirmo confirmo, confirno confirmo, comfirmar confirmar, confirmao confirmado,
    canselar cancelar, canselo cancelo, cansele cancele, canzelar cancelar, canselen cancelen,
    kancelar cancelar, grasias gracias, gracia gracias, gracais gracias, graciaz gracias, grcias gracias,
    asistre asistire, asitire asistire, asisitire asistire, ay ahi, aya alla, haya alla, hai ahi,
    bamos vamos, pueda puede, peudo puedo, pudo pudo, puedoo puedo, porfabor porfavor, xfa porfa,
    xfavor porfavor, pf porfa, tambn tambien, tmb tambien, tb tambien, pq porque, xq porque, porq porque,
    xk porque, q que, k que, qe que, kiero quiero, quiro quiero, nesesito necesito, necesto necesito,
    nececito necesito, sita cita, citaa cita, cits cita, mñn manana, mañn manana, manna manana,
    orita ahorita, ahorit ahorita, reajendar reagendar, reagenda reagendar, aver ver, boy voy`,
};
