import type { OptOutPhrases } from '../locale.js';

const MESSAGES =
  '(mensajes|mensaje|mensajitos|textos|texto|sms|recordatorios|recordatorio|avisos|notificaciones|alertas|mensajes de texto|msjs|msj|msgs|msg)';
const THE =
  '(los|las|el|la|estos|esos|estas|esas|sus|mis|tus|mas|tantos|todos los|todos sus|todos estos|todos esos|este|ese|con los|con sus|con estos|con esos|con los|con tantos|de|de los|de tantos|de estos|de sus|de los)';
const SEND =
  '(mandar|mandarme|mandarnos|enviar|enviarme|enviarnos|escribir|escribirme|escribirnos|molestar|avisar|avisarme|notificar|notificarme|hablar|hablarme|hostigar|hostigarme|acosar|acosarme|chingar|chingarme|molestarme|molestarnos|contactar|contactarme|textear|textearme|mensajear|mensajearme|llegar|recibir|recordarme|fastidiar|fastidiarme)';
const SENT =
  '(lleguen|mandar|enviar|escribir|textear|contactar|molestar|mandarme|enviarme|escribirme|notifiquen|hablen|chinguen|joda|jodan|mensajee|manden|mande|mandes|envien|envie|envies|escriban|escriba|escribas|contacten|contacte|contactes|texteen|textee|textees|mensajeen|molesten|moleste|molestes|recuerden|fastidien)';
const STOPPING =
  '(basta|dejen|deje|deja|dejar|paren|pare|para|parar|cesen|cese|cesar|detengan|detenga|detener|suspendan|suspenda|suspender|terminen|eliminen|elimine|quiten|quite|desactiven|desactivar|desactive|apaguen|bloqueen|corten)';
const REMOVE =
  '(quitenme|quiteme|quitame|saquenme|saqueme|sacame|sacarme|borrenme|borreme|borrame|borrarme|eliminenme|elimineme|eliminame|eliminarme|quitarme|remuevanme|remuevame|retirenme|retireme|desuscribanme|desuscribame|desuscribeme|desinscribanme|denme de baja|deme de baja|dame de baja)';

export const optOuts: OptOutPhrases = {
  words: `
    baja, alto, basta, pare, paren, parar, parenle, detener, detengan, detenganse, cese, borrame, borreme, borrenme, quitame, quiteme, quitenme, saqueme,
    saquenme, eliminame, elimineme, eliminenme, cancelar suscripcion, desuscribir, desuscribirme, no molestar, no mas mensajes, ya no mas mensajes, alto ya, ya basta, ya paren, ya pare,
    deme de baja, dame de baja, denme de baja, darme de baja, salir, no textos, no mensajes,
    nunca mas, no mas, ya no mas, ya no, nunca jamas, no mas gracias, saquenme ya, ya dejenme, cancelar mensajes, pararlo, detener mensajes, quiero salir,
    paren esto, paren eso, pare esto, ya parenle, parele, ya parele, doy de baja, me doy de baja, baja por favor, no fastidien, no molesten, stop mensajes, stop sms, sin mensajes, detengan esto, quitenme ya, basta con esto,
    paren de una vez, pare de una vez, paren ya de una vez`,
  sentences: `
    ya basta, ya paren, ya pare, ya parenle, basta ya, alto ya, borrenme, borreme, borrame, quitenme, quiteme, saquenme, eliminenme, no mas mensajes, no mas textos, deme de baja,
    denme de baja, dame de baja, darme de baja, no me molesten, no molesten,
    nunca mas, no mas mensajes por favor, ya basta con los mensajes, quitenme de su lista, borrenme de su lista, dejenme en paz, no me escriban, ya no me escriban, desuscribirme, no me chinguen,
    paren esto, paren eso, pare esto, ya parenle, parenle, parele, doy de baja, me doy de baja, no fastidien, no jodan, no chinguen, sin mensajes, no mensajes, detengan esto,
    paren de una vez, pare de una vez`,
  requests: `
    (no|ya no|nunca) (me|nos)? ${SENT} (mas|otra vez|nunca)? ${THE}? ${MESSAGES}, (no|ya no|nunca) (me|nos) (escriban|escriba|escribas|contacten|contacte|contactes|texteen|textee|mensajeen|molesten|moleste) (mas|nunca)?, (no|ya no) (me|nos)? ${SENT} (mas|nada|nunca|nada mas|nunca mas),
    dejen|deje|deja|nunca de me|nos ${SENT},
    (no|nunca|ni un|ningun) mas ${THE}? ${MESSAGES},
    (no|ya no) (quiero|deseo|queremos|necesito|me interesa) (recibir|que me lleguen|tener|ver|saber de)? (mas|estos|sus|los|esos|ningun|tantos|sus)? ${MESSAGES},
    (no|ya no) (quiero|deseo|queremos) (recibir|recibirlos|que me lleguen|que lleguen) mas?,
    (no|ya no) (quiero|deseo|queremos|me gusta) que (me|nos|sigan) ${SENT}, (no|ya no) (quiero|deseo) que me (sigan|siga|esten) (mandando|enviando|escribiendo|texteando|molestando|contactando),
    (no|ya no) me? (sigan|siga|sigas|esten|este) (mandando|mandandome|enviando|enviandome|escribiendo|escribiendome|texteando|texteandome|molestando|molestandome),
    ${STOPPING} (ya)? de ${SEND}, ${STOPPING} (ya)? ${THE} ${MESSAGES}, ${STOPPING} ${MESSAGES}, ${REMOVE} (ya)? (de|del) (la|su|esta|sus|las|este|sistema|lista)?,
    ${REMOVE} (por favor|ya|mi numero|de aqui), (quiten|quite|saquen|saque|borren|borre|borra|borrar|eliminen|elimine|eliminar|quitar|sacar|olviden|pierdan) (mi|este|ese|nuestro) (numero|telefono|celular|contacto),
    (darme|denme|deme|dame|dar|darse|quiero|pido|solicito) (la|de) baja, (desuscribir|desuscribirme|desuscribanme|desuscribirse|desuscribame|desinscribirme|cancelar suscripcion|anular suscripcion),
    (cancelar|cancelen|cancele|cancela|anulen|anule|anular) (la|mi|mis|los|sus|estos|esos|todos los)? (suscripcion|mensajes|textos|sms|recordatorios|notificaciones|avisos|alertas),
    (retiro|revoco|quito|retirar|revocar|cancelo|anulo) (mi|el) (consentimiento|permiso|autorizacion), (no|ya no) (doy|les doy|autorizo|consiento|tienen|tiene) (mi|el)? (consentimiento|permiso|autorizacion),
    (no|ya no) (autorizo|consiento) (que|recibir|los|sus|estos|mas), sin mi (consentimiento|permiso|autorizacion), dejenme|dejeme|dejame|dejennos en paz, dejen|deje|deja de (fregar|joder|chingar|molestar|fastidiar|chingarme|joderme|fregarme),
    (no|ya no) me (contacten|contacte|molesten|moleste|texteen|textee|mensajeen), (pierdan|borren) mi numero, no me (escriban|manden|envien) nada,
    (no|ya no|nunca|nunca mas|jamas|nunca jamas|ya nunca) (me|nos|se|te)? (vuelvan|vuelva|vuelvas|volver|volvais) (nunca|jamas)? a ${SEND} (mas|nada|nunca)? ${THE}? ${MESSAGES}?,
    (nunca|nunca mas|jamas|nunca jamas|ya nunca|ya nunca mas) (me|nos) (vuelvan a|vuelva a)? ${SENT}, (no|ya no|nunca|nunca mas|jamas) (me|nos) (escriban|escriba|escribas|contacten|contacte|contactes|texteen|textee|textees|mensajeen|molesten|moleste|molestes|notifiquen|chinguen|jodan),
    (nunca|jamas) mas ${THE}? ${MESSAGES}, (nunca|jamas) mas (me|nos)? ${SENT},
    (les|le|te|ya les|ya le|ya te) (dije|pedi|he dicho|he pedido|habia dicho|habia pedido|ordeno|exijo|pido|digo|ruego|suplico) (ya|mil veces|varias veces|muchas veces|por favor)? que (ya)? (no|nunca|dejen|deje|dejes|dejaran|dejara|dejaras|paren|pare|pares|pararan|parara|cesen|cesaran) (de)? (me|nos|mas)? (mandaran|mandara|mandaras|enviaran|enviara|escribieran|escribiera|textearan|texteara|molestaran|molestara|contactaran|contactara|manden|mande|envien|envie|escriban|escriba|texteen|textee|molesten|moleste|contacten|contacte|mandar|mandarme|enviar|enviarme|escribir|escribirme|textearme|molestar|molestarme)?,
    (ya|les|le)? (pedi|pido|dije|digo|solicito|solicite|exijo) que (ya)? no (me|nos) (manden|mande|envien|envie|escriban|escriba|texteen|textee|molesten|contacten|mandaran|mandara|escribieran|escribiera|enviaran|enviara|textearan|texteara),
    (pueden|puede|podrian|podria|puedes|podrias|me pueden|me puede|me podrian|quiero que|quisiera que|necesito que|pido que|favor de|que|les pido que|por favor) (me|por favor)? (por favor)? (quitar|quitarme|borrar|borrarme|eliminar|eliminarme|sacar|sacarme|remover|removerme|retirar|retirarme|quiten|quite|borren|borre|eliminen|elimine|saquen|saque|remuevan|remueva|den de baja|de de baja|dar de baja|darme de baja) (a|ya)? (mi|este|el)? (numero|telefono|celular|nombre|contacto|de su lista|de la lista|de esta lista|de sus listas|del sistema|de su sistema|de sus contactos|de su base),
    (puede|puedo|podria|quiero|quisiera|necesito|deseo|pido) (mi|este)? (numero|telefono|nombre)? ser (removido|removida|eliminado|eliminada|borrado|borrada|quitado|quitada|dado de baja|dada de baja|retirado|sacado) (mi|de|este)? (numero|telefono|la lista|su lista)?, (mi|este) (numero|telefono) (puede|podria|debe) ser (removido|eliminado|borrado|quitado|retirado|sacado),
    (quitar|quiten|quite|borrar|borren|borre|borra|eliminar|eliminen|elimine|sacar|saquen|saque|remover|remuevan|remueva|retiren|retire|retirar|quita|saca) (ya)? (mi|este|nuestro) (numero|telefono|celular|contacto|nombre|numero de telefono|numero celular),
    como (le)? (hago|hacer|puedo|podria|le hago|se hace) (para|hacer para)? (ya)? (no|dejar de|parar de|darme de baja|desuscribirme|que no|que ya no|cancelar|parar|detener|quitar|eliminar) (me)? (recibir|me lleguen|lleguen|manden|los|estos|sus)? (mas)? ${THE}? ${MESSAGES}, como (hago|le hago|puedo|puedo hacer|se hace) para (ya)? (no|dejar de) recibir, como (dejo|paro|evito|termino) (de|con)? (recibir)? ${THE}? ${MESSAGES}, como (me)? (doy|puedo dar|puedo darme) de baja, me (quiero|gustaria|deseo) dar de baja, (me)? (quiero|quisiera|deseo) (desuscribir|desinscribir|salir) (de)?,
    (suficiente|suficientes|basta|ya basta|ya estuvo) (ya)? (con|de) ${THE}? ${MESSAGES} (ya)? (basta|paren|pare)?, (prohibido|prohibo|les prohibo) (que)? (me)? (mandar|mandarme|enviar|enviarme|escribir|escribirme|manden|escriban|envien|textear), (no|ya no) (quiero|deseo|acepto|necesito) (nada|saber|saber nada|recibir nada) de (ustedes|uds|esto),
    (revoco|retiro|cancelo|quito) (mi|la|el)? (autorizacion|consentimiento|permiso), (no|nunca|jamas) (les)? (di|doy|dare|he dado|autorice) (mi|el|ningun|la)? (consentimiento|permiso|autorizacion), (no) (mandar|enviar|mandarme|enviarme|escribir|escribirme|textear) (mas|mas a este numero)? ${MESSAGES}?,
    ${STOPPING} (ya)? (de)? (estar)? (mandando|enviando|mandandome|enviandome|escribiendome|molestando|chingando|jodiendo) , ${STOPPING} (ya)? (con)? ${THE}? (chingaderas|estupideces|tonterias|pendejadas) (de)? ${MESSAGES}?, no me (jodan|chinguen|fastidien|hostiguen|acosen|busquen|llamen ni escriban) (mas|ya)?,
    como (le hago para)? (cancelo|cancelar|detengo|paro|desactivo|bloqueo|quito|elimino) ${THE}? ${MESSAGES},
    (stop|alto|basta|paren|pare|pares|parenle|parele|detengan|detenga|cesen|suspendan|eviten|evite|dejen|deje) _? _? _? ${MESSAGES}, (sin|cero|ningun) (mas|otro)? ${MESSAGES}, (no|ya no) (autorizo|acepto|permito|consiento|solicite|pedi|quiero|deseo|necesito) (mas|recibir|el envio de|que me manden|que me envien)? ${THE}? ${MESSAGES},
    (borren|borre|borra|eliminen|elimine|quiten|quite|saquen|saque|remuevan|remueva|borrar|eliminar) (todos)? (mis|mi|nuestros) (datos|informacion|numero|telefono|contacto|nombre), como me (quito|salgo|borro|elimino|saco|remuevo|desinscribo|desuscribo|puedo salir|puedo quitarme|me salgo) (de)? (esta|la|su|sus|este|estos)? (lista|mensajes|textos|sistema|grupo|recordatorios)?, no me? (fastidien|fastidie|jodan|chinguen|hostiguen|acosen|busquen) (mas)?, no (tienen|tiene|les di|les doy) (mi)? (permiso|consentimiento|autorizacion) (de|para)? (mandar|mandarme|enviar|enviarme|escribirme|textearme)?,
    favor de no (me)? (molestar|molestarme|escribir|escribirme|mandar|mandarme|enviar|enviarme|textear|textearme|contactar|contactarme) ${THE}? ${MESSAGES}?, (me|nos|que me|si me) (borran|borren|quitan|quiten|sacan|saquen|eliminan|eliminen|remueven|remuevan|retiran|retiren|quita|borra|saca|elimina|quitaran|borraran|sacaran|eliminaran) (por favor|ya)? (de|del) (la|su|esta|sus|sistema)? (lista|listas|sistema|contactos|base)?,
    (pedi|pido|dije|digo|solicite|pedimos|rogue|exijo) que (ya)? (me|nos) (quitaran|quiten|quite|borraran|borren|borre|eliminaran|eliminen|sacaran|saquen|removieran|den de baja|dieran de baja), (dejenme|dejeme|dejame) (ya)? (de|en paz) ${SEND}?, (cancelo|cancelen|cancele|cancela|cancelar|quito|detengo) ${THE}? (mensajes|textos|sms|recordatorios|notificaciones|avisos|mensajitos), (bloqueen|bloquee|bloquear) (mi|este) numero, (mi) (consentimiento|permiso|autorizacion) (queda|esta|fue|es) (revocado|revocada|retirado|retirada|cancelado|cancelada),
    (habia|he|hemos|habiamos) (pedido|dicho|solicitado|avisado) (ya)? que (ya)? (no|nunca) (me|nos) (mandaran|mandara|enviaran|enviara|escribieran|escribiera|textearan|molestaran|contactaran|manden|mande|envien|escriban|texteen|molesten|contacten), (me)? (doy|quiero dar|voy a dar|estoy dando) de baja (de|del), no se (comuniquen|comunique|comuniques|pongan en contacto|contacten) (mas|nunca|nunca mas|ya)? (conmigo|con nosotros|con mi|mas conmigo)`,
  openings: `
    stop (yo|ya|si|sí|voy|no|ahi|alli|quien|soy|por), (alto|basta|baja) (yo|ya|si|sí|no|quien|por), paren (yo|no|ya)`,
  endings: `
    (les|le|ya les|ya le) (dije|pedi|he dicho) que (paren|pare|dejen|ya no|ya paren|basta), (quiero|necesito) que (paren|pare|dejen|cesen), (pueden|puede|podrian|podria) (parar|dejar|detener|detenerse),
    por favor (paren|pare|basta|alto|baja|dejen), como (paro|cancelo|detengo|quito|elimino|desactivo) (estos|esto|los|sus|esos)? ${MESSAGES}, como (paro|detengo) esto, (no|ya no) (textos|mensajes|sms|mas textos|mas mensajes|mas sms|mas recordatorios), (no|ya no) (me|nos)? (escriban|texteen|manden|molesten|envien|contacten),
    (ya|les|le|te|yo)? (ya|les|le|te)? (dije|escribi|puse|mande|conteste|respondi|he dicho) (la palabra|que)? (stop|alto|parar|baja|basta|no mas), (les|le|te) (dije|pedi|he dicho) que (ya)? (pararan|parara|pararas|dejaran|dejara|basta|no|ya), (no|ya no) quiero mas, (no|nunca) me (escriban|manden|contacten|texteen) (mas|nunca|jamas), jamas me (escriban|manden|contacten|texteen),
    ${MESSAGES} (ya)? (paren|pare|basta|alto|dejen|stop|parenle|ya basta|dejenme), (dije|digo|repito|escribi) (stop|alto|basta|baja|que paren|que no)`,
  notRequests: `
    (no|todavia no|aun no) (me)? (llego|llega|llegan|llegaron|vi|recibi|lei|habia visto|he recibido|entendi|pude|puedo) (ver|leer|contestar|responder)? (su|el|los|sus|este|ese|ningun|tu)? ${MESSAGES}, no me habia llegado, para|paran de (llover|dormir),
    cancelar|cancele mi (cita|consulta), parar en, pare en, para (la|el|mi|los|las|su|que|ver|ir|confirmar|cancelar|cambiar|mi hijo|mi hija), gracias por (el|su|los|sus|tu) ${MESSAGES},
    (no|nunca|jamas|por favor no) (me)? (dejen|deje|dejes|deja|dejar|paren|pare|pares|parar) de, (no|ya no) (ha|he|para|paro|deja|paran) (dejado)? (de) , (sigan|siga) (mandando|mandandome|enviando|escribiendo),
    no (me)? (han|ha)? (mandaron|mando|enviaron|envio|escribieron|escribio|mandado|enviado|llegan|llegaron) (el|la|los|las|ningun|mas|su|sus)? ${MESSAGES}, (paren|pare|para|parar) (el|la) (dolor|sangrado|coche|carro|autobus|bus), (aqui|ahi|alli|no) (no)? para (el|la), ya no mas (dolor|fiebre),
    (no|nunca) (paren|pare|detengan|detenga|cancelen|cancele|suspendan|suspenda|quiten|quite|eliminen) (los|las|mis|sus|estos|mandar|enviar) (mensajes|recordatorios|avisos|textos|notificaciones|sms)?`,
  possible: `
    (no|ya|nunca|basta|dejen|deje|paren|pare|sin|harto|harta|cansado|cansada|molesto|molesta|demasiados|tantos|fastidia|fastidian|odio|bloquear|bloqueare|reportar|reportare) _? _? _? (mensajes|textos|sms|recordatorios|notificaciones|avisos|mensajitos|alertas),
    (mensajes|textos|sms|recordatorios|notificaciones) _? _? _? (molestan|molestos|basta|no|parar|paren|fastidian|cansan|ya),
    (por que|porque|quien) _? _? (mandan|envian|escriben|dio mi numero|texteando), acoso, acosando, acosar, abogado, abogada, demandar, demanda, denunciar, denuncia, spam, fcc, consentimiento, ya no mas, no mas por favor,
    (nunca|no) (di|autorice|me suscribi|me registre|pedi) (mi|esto|estos|permiso|consentimiento)?, como consiguieron mi numero, de donde sacaron mi numero, quien les dio mi numero, voy a bloquear, los voy a bloquear, mi privacidad, no me molesten, ya dejenme`,
  unwilling: {
    texting: `mensaj*, msj*, msg*, mjs*, texto, textos, textear*, texteen, sms, mms, *notificacion*, recordatorio*, aviso, avisos, alerta, alertas, spam*, whats*, wasap*, mandar*, mandando, escribir*, escriban, escribiendo, envien, enviar*, enviando`,
    reach: `numero, nro, num, celular, cel, telefono, tel, movil, lista, listas, contact*, llamar, llamadas, esto, estos, estas, base de datos, sistema, mis datos, suscripcion*, tanto, tantos, tantas`,
    ending: `dej*, basta, alto, quit*, kit*, saqu*, borr*, elimin*, suspend*, detengan*, olvid*, pierdan, bloque*, hart*, cansad*, aburrid*, fastidi*, odio, jod*, chinga*, acos*, hostig*, ya estuvo, suficiente, ya no, nunca pedi, nunca autor*, no autor*, no pedi, no me interes*, no estoy interes*, sin interes, no deseo, no quiero, no quisiera, no acepto, no tengo por*, no necesito, rechazo, me niego, denunci*, demand*, abogad*, quejar*, queja, reportar*, reporto, llenan, llenando, saturan, satur*, bombarde*, en paz, larguen*, dar de baja, darme de baja, baja, desuscri*, remuev*, retir*, acaben, terminen, cesen, cese, ni uno mas, otro mas, pare, paren, parar, parenle, parele, paran, molestando, molesten, molestan, molestar, molestarme, tranquilo, tranquila`,
    denying: `no, nunca, jamas, ni, sin, tampoco, nadie, nada, ningun*, prefiero, preferiria, mejor llam*, en vez, en lugar, por que, porque, quien, para que, con que, todo el dia, todos los dias, diario, demasiad*, a cada rato, cada rato`,
    wanted: `(manden|mande|mandeme|mandenme|mandame|envie|envieme|enviame|envienme|escribame|escribanme|escribeme|pueden mandar|puede mandar|me puede mandar|me pueden mandar|me manda|me mandan|puede enviar|pueden enviar|me puede enviar|me pueden enviar|podrian mandarme|podria mandarme|podrian enviarme|podria enviarme) (me|la|el|mi|por|un|una|al|a)?, no (me)? (llego|llega|ha llegado|recibi|he recibido|vi|lei|vimos|habia visto|entendi|entiendo|alcance) (el|la|su|ningun|bien|a|al)? (ver|leer)? (el|su)? (mensaje|recordatorio|mensajes|aviso|texto), gracias por (el|su|sus|los|mandar|avisar|recordar*)? (mensaje|mensajes|recordatorio|aviso)?, nuevo numero, numero es, es el numero, otro numero`,
  },
  startRequests: `
    (reanudar|reanuden|reactivar|reactiven|activar|activen) (mis|los|estos)? (mensajes|sms|recordatorios),
    (vuelvan|vuelva) a (mandarme|enviarme|escribirme), quiero (volver a)? recibir (los|sus)? (mensajes|recordatorios) (otra vez|de nuevo)`,
  helpWords: 'ayuda, ayudenme, necesito ayuda, mas informacion',
  courtesy: 'por, favor, gracias, hola, senor, senora, disculpe, porfavor, porfa',
  urging: 'ya, ahora, inmediatamente, ahorita, carajo, joder, oigan, oiga, todo, todos',
  expletives: `pinche, pinches, puto, puta, putos, putas, maldito, malditos, maldita, malditas, chingado, chingados, chingada, chingadas, jodido, jodidos, mierda, carajo, coño, cono, estupido, estupidos, estupidas, bendito, benditos, verga, chingaderas, pendejos, pendejas, cochinos, mugrosos, mugres`,
  insteadToMe: `(mejor|solo|y|pero|sino)? (escribanme|escribame|escribeme|mandenme|mandeme|mandame|envienme|envieme|enviame|texteenme|texteeme|mandenmelos|mandemelos|mandenmelo|mandemelo|envienmelos|avisenme|contactenme|contacteme|manden|escriban) (los mensajes|el mensaje|mensajes|mensaje|textos|un mensaje)? (a mi|directamente|mejor|a mi numero|a este numero|solo a mi),
    (mandenmelos|mandemelos|mandenmelo|mandemelo|escribanme|mandenme|envienmelos|enviemelos) (mejor)? (a mi|mi)`,
  turningRound: 'nunca, porque, hasta, cuando',
  forATime:
    'tan, tanto, hasta, mientras, cuando, de noche, por la noche, a esta hora, antes, despues, en la noche, hoy, manana, tan temprano, tan tarde, los domingos, los fines',
  notForATime: '',
};
