import type { AutomaticReplies, SmallTalk } from '../locale.js';

export const automatic: AutomaticReplies = {
  machines: `
    gracias por (comunicarte|ponerte en contacto|ponerse en contacto|contactarte) (con)?, (en breve|pronto|a la brevedad|lo antes posible|en cuanto podamos) (te|le|les|nos) (atendemos|atenderemos|responderemos|contestaremos|contactaremos|pondremos), (te|le|les) (responderemos|contestaremos|atenderemos|contactaremos|daremos respuesta) (en|lo|pronto|a|tan|en cuanto|dentro|durante|el), hemos recibido (su|tu) (consulta|solicitud), nuestro horario (es|de) (de|atencion|lunes), no (podemos|podremos) (atenderte|atenderle|atenderlo|atenderla|responderte|responderle) (en este momento|ahora)?, este buzon (no|de), en que (podemos|puedo) (ayudarte|ayudarle|servirle|servirte), gracias por tu mensaje nuestro, (estare|estoy) fuera de la oficina,
    respuesta automatica, mensaje automatico, fuera de la oficina,
    (estoy|voy) (conduciendo|manejando) (y|te|le) (te|le|luego)? (respondere|respondo|llamo|contesto),
    vere (tu|su) mensaje cuando, gracias por (contactar|contactarnos|comunicarse|escribirnos|su mensaje),
    nuestro horario de atencion`,
  busy: `
    (estoy|voy) (conduciendo|manejando), estoy en (una)? (reunion|junta),
    (ahorita|ahora)? no puedo (hablar|contestar|responder) (ahora|ahorita|en este momento)? (que)? (pasa|sucede|ocurre|paso|necesitas|se te ofrece)?,
    en este momento no puedo (hablar|contestar|responder|atender), (te|le) llamo (luego|despues|mas tarde)`,
  wrongNumber: `
    (este|ese) (numero|celular|telefono|cel|movil) (ahora|ya)? es (mio|nuestro|de otra persona|de alguien mas), (le|les)? (estan|esta) (escribiendo|escribiendole|mandando mensajes|hablando) a (otra|otro) (persona|numero),
    este (numero|telefono|celular|movil|cel) (ya)? no (es de|es el de|pertenece a|le pertenece a), este ya no es (de|el de|el numero de) (ella|el|esa persona|ese senor|esa senora), (este)? (numero|telefono|celular) antes era de, me (confunden|confunde|confundieron|estan confundiendo|esta confundiendo) con (otro|otra|alguien), busquen al (dueno|titular) anterior,
    numero (equivocado|incorrecto|erroneo|equibocado|ekivocado|equivocao|mal),
    (equivocado|equivoco|equivoca|equivocan|equivocaron|equivocaste) de (numero|persona),
    (se|te) (equivoco|equivocaron|equivoca|equivocan|equivocaste),
    (esta|estan|estas) (equivocado|equivocados|equivocada), persona equivocada,
    (tiene|tienen|tienes|tendra|tendran) (mal|equivocado) (el|este|mi|su)? (numero|telefono),
    (esta|esa|este|ese) (persona|senor|senora|paciente) ya no (tiene|usa|vive|trabaja|esta),
    ya no (es|tiene) (su|el|este) (numero|telefono), este no es (el|su|mi)? (numero|telefono), este numero (no es|ya no es|ya no pertenece|no pertenece),
    no es el numero de, (no vive aqui|aqui no vive), no conozco a (esa|ese|ninguna|ninguno|nadie|ningun|esta),
    no soy (esa|la) persona, yo no soy (esa|la|ese) persona, no es la persona, aqui no hay (ningun|ninguna) _,
    no hay (ningun|ninguna) _ (aqui|en este numero)`,
  notThisName: 'esta no es, este no es, aqui no hay, no soy',
};

export const smallTalk: SmallTalk = {
  greetings: 'hola, buenos|buenas',
  thanks: 'muchas? gracias',
  reactions: [
    '(?:no )?le (?:gustó|gusto|encantó|encanto)|se (?:rió|rio) (?:de|con)|enfatizó|enfatizo|cuestionó|preguntó por|le dio (?:me gusta|like) a',
    'reaccionó con {with}|reacciono con {with}|(?:quitó|eliminó) {with}',
  ],
  attachments: {
    articles: 'un|una|su',
    things: 'imagen|foto|vídeo|adjunto|mensaje|enlace',
  },
};
