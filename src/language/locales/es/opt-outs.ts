import type { OptOutPhrases } from '../locale.js';

const MESSAGES =
  '(mensajes|mensaje|mensajitos|textos|texto|sms|recordatorios|recordatorio|avisos|notificaciones|alertas|mensajes de texto|msjs|msj|msgs|msg)';
const THE =
  '(los|las|el|la|estos|esos|estas|esas|sus|mis|tus|mas|tantos|todos los|todos sus|todos estos|todos esos|este|ese|con los|con sus|con estos|con esos|con los|con tantos|de|de los|de tantos|de estos|de sus|de los)';
const SEND =
  '(mandar|mandarme|mandarnos|enviar|enviarme|enviarnos|escribir|escribirme|escribirnos|molestar|molestarme|molestarnos|contactar|contactarme|textear|textearme|mensajear|mensajearme|llegar|recibir|recordarme|fastidiar|fastidiarme)';
const SENT =
  '(manden|mande|mandes|envien|envie|envies|escriban|escriba|escribas|contacten|contacte|contactes|texteen|textee|textees|mensajeen|molesten|moleste|molestes|recuerden|fastidien)';
const STOPPING =
  '(basta|dejen|deje|deja|dejar|paren|pare|para|parar|cesen|cese|cesar|detengan|detenga|detener|suspendan|suspenda|suspender|terminen|eliminen|elimine|quiten|quite|desactiven|desactivar|desactive|apaguen|bloqueen|corten)';
const REMOVE =
  '(quitenme|quiteme|quitame|saquenme|saqueme|sacame|sacarme|borrenme|borreme|borrame|borrarme|eliminenme|elimineme|eliminame|eliminarme|quitarme|remuevanme|remuevame|retirenme|retireme|desuscribanme|desuscribame|desuscribeme|desinscribanme|denme de baja|deme de baja|dame de baja)';

export const optOuts: OptOutPhrases = {
  words: `
    baja, alto, basta, pare, paren, parar, parenle, detener, detengan, detenganse, cese, borrame, borreme, borrenme, quitame, quiteme, quitenme, saqueme,
    saquenme, eliminame, elimineme, eliminenme, cancelar suscripcion, desuscribir, desuscribirme, no molestar, no mas mensajes, ya no mas mensajes, alto ya, ya basta, ya paren, ya pare,
    deme de baja, dame de baja, denme de baja, darme de baja, salir, no textos, no mensajes`,
  sentences: `
    ya basta, ya paren, ya pare, ya parenle, basta ya, alto ya, borrenme, borreme, borrame, quitenme, quiteme, saquenme, eliminenme, no mas mensajes, no mas textos, deme de baja,
    denme de baja, dame de baja, darme de baja, no me molesten, no molesten`,
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
    (no|ya no) (autorizo|consiento) (que|recibir|los|sus|estos|mas), sin mi (consentimiento|permiso|autorizacion), dejenme|dejeme|dejame|dejennos en paz, dejen|deje|deja de (fregar|joder|chingar|molestar),
    (no|ya no) me (contacten|contacte|molesten|moleste|texteen|textee|mensajeen), (pierdan|borren) mi numero, no me (escriban|manden|envien) nada`,
  openings: `
    stop (yo|ya|si|sí|voy|no|ahi|alli|quien|soy|por), (alto|basta|baja) (yo|ya|si|sí|no|quien|por), paren (yo|no|ya)`,
  endings: `
    (les|le|ya les|ya le) (dije|pedi|he dicho) que (paren|pare|dejen|ya no|ya paren|basta), (quiero|necesito) que (paren|pare|dejen|cesen), (pueden|puede|podrian|podria) (parar|dejar|detener|detenerse),
    por favor (paren|pare|basta|alto|baja|dejen), como (paro|cancelo|detengo|quito|elimino|desactivo) (estos|esto|los|sus|esos)? ${MESSAGES}?, (no|ya no) (textos|mensajes|sms|mas textos|mas mensajes|mas sms|mas recordatorios), (no|ya no) (me|nos)? (escriban|texteen|manden|molesten|envien|contacten)`,
  notRequests: `
    (no|todavia no|aun no) (me)? (llego|llega|llegan|llegaron|vi|recibi|lei|habia visto|he recibido|entendi|pude|puedo) (ver|leer|contestar|responder)? (su|el|los|sus|este|ese|ningun|tu)? ${MESSAGES}, no me habia llegado, para|paran de (llover|dormir),
    cancelar|cancele mi (cita|consulta), parar en, pare en, para (la|el|mi|los|las|su|que|ver|ir|confirmar|cancelar|cambiar|mi hijo|mi hija), gracias por (el|su|los|sus|tu) ${MESSAGES}`,
  possible: `
    (no|ya|nunca|basta|dejen|deje|paren|pare|sin|harto|harta|cansado|cansada|molesto|molesta|demasiados|tantos|fastidia|fastidian|odio|bloquear|bloqueare|reportar|reportare) _? _? _? (mensajes|textos|sms|recordatorios|notificaciones|avisos|mensajitos|alertas),
    (mensajes|textos|sms|recordatorios|notificaciones) _? _? _? (molestan|molestos|basta|no|parar|paren|fastidian|cansan|ya),
    (por que|porque|quien) _? _? (mandan|envian|escriben|dio mi numero|texteando), acoso, acosando, acosar, abogado, abogada, demandar, demanda, denunciar, denuncia, spam, fcc, consentimiento, ya no mas, no mas por favor,
    (nunca|no) (di|autorice|me suscribi|me registre|pedi) (mi|esto|estos|permiso|consentimiento)?, como consiguieron mi numero, de donde sacaron mi numero, quien les dio mi numero, voy a bloquear, los voy a bloquear, mi privacidad, no me molesten, ya dejenme`,
  startRequests: `
    (reanudar|reanuden|reactivar|reactiven|activar|activen) (mis|los|estos)? (mensajes|sms|recordatorios),
    (vuelvan|vuelva) a (mandarme|enviarme|escribirme), quiero (volver a)? recibir (los|sus)? (mensajes|recordatorios) (otra vez|de nuevo)`,
  helpWords: 'ayuda, ayudenme, necesito ayuda, mas informacion',
  courtesy: 'por, favor, gracias, hola, senor, senora, disculpe, porfavor, porfa',
  urging: 'ya, ahora, inmediatamente, ahorita, carajo, joder, oigan, oiga, todo, todos',
  turningRound: 'nunca, porque, hasta, cuando',
  forATime:
    'tan, tanto, hasta, mientras, cuando, de noche, por la noche, a esta hora, antes, despues, en la noche, hoy, manana, tan temprano, tan tarde, los domingos, los fines',
  notForATime: '',
};
