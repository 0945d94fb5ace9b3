import type { HardMoments, Questions } from '../locale.js';

const WHO =
  '(mi|su|nuestro|nuestra|el|la)? (esposo|esposa|marido|mama|papa|madre|padre|hijo|hija|hermano|hermana|bebe|abuela|abuelo|abuelita|abuelito|tia|tio|primo|prima|amigo|amiga|suegra|suegro|perro|perra|gato|gata|paciente|senor|senora)';
const SICK_PLACE =
  '(el hospital|hospital|urgencias|emergencias|la sala de emergencias|cuidados intensivos|terapia intensiva|uci|sala de urgencias)';

export const hardMoments: HardMoments = {
  bereavement: `
    se (me|nos) (fue|adelanto) (mi|nuestra|nuestro)? ${WHO}, ${WHO} (se nos|se me) (fue|adelanto), (tuvimos|tuve|tuvo|tuvieron|hubo) que (dormir|dormirlo|dormirla|sacrificar|sacrificarlo|sacrificarla) (a|al|a la)? (mi|la|el|nuestra|nuestro)? (perro|perra|perrito|perrita|gato|gata|gatito|gatita|mascota)?, (lo|la) (tuvimos|tuve|tuvieron) que (dormir|sacrificar), sacrificamos, sacrifique a, sacrificaron a, (dormimos|durmieron) (a|al|a la) (mi|nuestro|nuestra)? (perro|perra|perrito|perrita|gato|gata|gatito|gatita), cruzo el (arcoiris|puente), (nos dejo|partio|se fue) (al cielo|con dios|de este mundo|mi|nuestra|nuestro|a la casa del senor) ${WHO}?, (ella|el) (partio|nos dejo), descansa en paz, en paz descanse, qepd, q e p d, (murio|muerto|muerta) (mi|nuestra|nuestro), se murieron,
    fallecio, fallecido, fallecida, fallecimiento, murio, se murio, se nos murio, ha muerto, ha fallecido,
    esta muerto, esta muerta, acaba de morir|fallecer, acabo de perder a, perdi a ${WHO}, perdimos a ${WHO},
    funeral, funerales, velorio, velatorio, entierro, sepelio, duelo, luto, muerte de, ya no esta con nosotros,
    descanse en paz, dep, paso a mejor vida, partio al cielo, difunto, difunta, viuda, viudo, aborto, perdi al bebe,
    perdi|perdimos (a|al) (mi|nuestro)? bebe, perdi a mi bebe, deceso`,
  illness: `
    (sali|salio|salimos|di|dio|soy|estoy) (positivo|positiva|positivos) (a|de|en|para|por)? covid,
    (amanecio|amaneci|amanecimos|sigue|sigo|esta|estoy|ando|anda) con (mucha|un poco de|algo de)? (fiebre|calentura|gripe|gripa|influenza|covid|temperatura), (tiene|tengo|tenemos|traigo|trae) (mucha|un poco de|algo de|la)? (fiebre|calentura|gripe|gripa|influenza|covid|varicela|neumonia),
    (me|le|nos) (diagnosticaron|detectaron|encontraron|hallaron|salio|dieron) (un|una|con)? (cancer|tumor|leucemia|linfoma|masa), quimio, quimios, tumor maligno, (le|me) dio un (derrame|ictus|preinfarto),
    (esta|estoy|estamos|estan|sigue|sigo|ingresado|ingresada|ingresaron|internado|internada|internaron|llevaron|lleve|llevamos) (en|al|a)? ${SICK_PLACE},
    en ${SICK_PLACE}, hospitalizado, hospitalizada, hospitalizaron, internado, internada, ingresado, ingresada,
    lo|la|me internaron, derrame cerebral, embolia, infarto cerebral,
    (muy|gravemente|super) (enfermo|enferma|mal|grave|graves),
    (tengo|tiene|con) (el|la)? (cancer|neumonia|leucemia), accidente, choque, choque de carro,
    me rompi|fracture|quebre (la|el|una|un), se rompio|fracturo|quebro (la|el|una|un), cirugia de emergencia,
    operacion de emergencia, quimioterapia, en coma, estado critico, de parto, trabajo de parto,
    lo|la|me van a operar, lo|la|me operaron`,
  urgent: `
    no (puede|puedo|ha podido) orinar, esta convulsionando,
    (comio|trago|ingirio|tomo|se comio) (un)? (poco de)? (veneno|raticida|cloro|matarratas), veneno, (me|le|se me|se le) (cuesta|esta costando|dificulta) (mucho)? (respirar|tragar), (se me|se le) (esta)? (hinchando|hincho|inflamando|esta hinchando|esta inflamando) (mucho|toda)? (la)? (cara|garganta|lengua|boca|cuello), (son|eres|es) (unos|una|un|puros)? (ladrones|rateros|ladron|estafadores|sinverguenzas|abusivos|payasos|corruptos), me (estafaron|robaron|destrozaron|desgraciaron|arruinaron) (el|la|mi)? (carro|coche|pelo|cabello|muela|diente|dinero)?, les armo (el|un), los voy a (denunciar|quemar),
    dolor|dolores (de|en el) pecho, me duele (mucho)? el pecho, (no|apenas) (puedo|puede) respirar, no respira,
    me falta el aire, falta de aire, sangrando (mucho|demasiado), no deja|para de sangrar, mucha sangre, infarto,
    ataque al corazon, ataque cardiaco, sobredosis, quiero morir|morirme|matarme, suicidarme, suicidio,
    quitarme la vida, me desmaye, se desmayo, inconsciente, no reacciona, convulsion, convulsiones, convulsionando,
    reaccion alergica, emergencia, es urgente, urgente, muy urgente, ambulancia, 911,
    dolor (muy fuerte|insoportable|fuertisimo|terrible|horrible|intenso), mucho dolor, muchisimo dolor,
    no aguanto el dolor, cara hinchada, envenenado, envenenada, fiebre muy alta, contracciones,
    se me rompio la fuente, esto es ridiculo, es una verguenza, que verguenza, inaceptable, pesimo servicio,
    pesima atencion, mal servicio, malisimo servicio, mala atencion, estoy harto|harta, estoy furioso|furiosa,
    muy enojado|enojada|molesto|molesta, me tienen harto|harta, vayanse a la|al, chinguen, chinga, hijos de,
    pendejos, idiotas, estupidos, mierda, incompetentes, una queja, poner una queja, presentar una queja,
    hablar con el (gerente|supervisor|encargado), perdida de tiempo, falta de respeto, groseros, grosera,
    negligencia`,
  none: `
    (telefono|celular|carro|coche|bateria|pila|computadora) (se me)? (murio|muerto|muerta),
    se me murio (el|la) (telefono|celular|carro|coche|bateria|pila),
    muerto|muerta de (risa|hambre|sueno|cansancio|miedo),
    (no es|sin|ninguna|no hay|no tengo|nada) (urgente|emergencia|dolor|fiebre|covid),
    (ya)? no (esta|estoy|tiene|tengo|amanecio|amaneci|trae) (con)? (nada de)? (fiebre|calentura|gripe|gripa|influenza|covid|temperatura), no estoy (enfermo|enferma|internado|internada), contacto de emergencia,
    (trabajo|trabaja|salio|salimos|sali|regrese|cerca|frente|al lado) (en|del|de|al|el) (el)? hospital,
    cita en el hospital, vacuna (de la|contra la|del|de)? (influenza|gripe|covid)`,
};

const IT =
  '(mi cita|la cita|esta cita|su cita|la consulta|mi consulta|el turno|mi turno|eso|la de hoy|la de manana|la cita de mi hijo|la cita de mi hija|cita)';

export const questions: Questions = {
  time: `
    (a|como a|que|cual)? que? hora|horas (es|era|seria|sera|tengo|tenemos|empieza|fue|debo llegar|tengo que llegar|tengo que estar|tengo que ir|hay que llegar|llego|voy|debo ir|debo estar)? ${IT}? (hoy|manana|exactamente|por favor|pues|otra vez)?,
    hora, cuando (es|era|sera|tengo|seria)? ${IT}?, (para|de)? que dia (es|era|tengo|seria)? ${IT}?,
    (cual|que) (es|era)? (la|el) (hora|fecha|horario|dia) (de)? ${IT}?, que fecha (es)? ${IT}?,
    (me)? (puede|podria|pueden|podrian) (decir|decirme|recordar|recordarme|confirmar) (la|a que|que) hora (es|de)? ${IT}?,
    (no recuerdo|olvide|se me olvido|no me acuerdo) (de)? (la|a que) hora (es|era)? ${IT}?,
    para cuando (es)? ${IT}?,
    (me)? (repite|repites|repiten|repitame|recuerda|recuerdas|recuerdan|dice|dices|dicen|confirma|confirmas|confirman) (la|a que|que) (hora|fecha|horario) (es|de)? ${IT}?,
    (me)? (puede|puedes|pueden|podria|podrian) (repetir|repetirme) (la|a que|que) (hora|fecha|dia) (es|de)? ${IT}?`,
  place: `
    donde,
    (en|a)? donde (es|esta|estan|queda|quedan|quedaria|seria|era|estan ubicados|se ubican|estan ubicadas|tengo que ir|debo ir|voy|hay que ir|es que es|se encuentra|se encuentran|seria la cita) ${IT}? (la oficina|la clinica|el consultorio|ustedes|ubicados|el lugar|su oficina|su clinica|ubicada)?,
    adonde (voy|tengo que ir|es|debo ir),
    (cual|que) (es|era)? (la|su)? (direccion|ubicacion) (es|de)? ${IT}? (la oficina|la clinica|el consultorio|ustedes)?,
    direccion, la direccion, ubicacion,
    (me)? (puede|podria|pueden|podrian) (mandar|mandarme|enviar|enviarme|dar|darme|pasar|pasarme|decir|decirme) (la|su) (direccion|ubicacion),
    (me)? (manda|mandan|pasa|pasan|da|dan|confirma|confirmas|confirman) (la|su) (direccion|ubicacion),
    en que (lugar|oficina|clinica|direccion|consultorio) (es|esta|seria)? ${IT}?,
    que (clinica|oficina|consultorio|lugar) (es)?`,
  person: `
    (con)? quien (es|me atiende|me va a atender|tengo)? ${IT}?,
    con que (doctor|doctora|medico|dentista|especialista) (es|tengo|seria|sera)? ${IT}?,
    (que|cual) (doctor|doctora|medico|dentista) (es|me atiende|me va a atender|me toca)?,
    con cual (doctor|doctora) (es)? ${IT}?`,
};
