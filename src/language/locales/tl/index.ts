import type { Locale } from '../locale.js';
import { answers } from './answers.js';
import { doubtful } from './doubtful.js';
import { optOuts } from './opt-outs.js';
import { APPOINTMENT, NOT, P } from './parts.js';

/** And what makes a question of it. */
const Q =
  '(po|ho|na|pa|po ba|ba|nga|nga po|po nga|po ba ulit|ba ulit|ulit|pala|po pala|nga po ba|ba to|po ba ito|ba po)';
const KIN =
  '(nanay|tatay|ina|ama|mama|papa|asawa|anak|kapatid|lola|lolo|tita|tito|ate|kuya|pinsan|baby|bata|mister|misis|biyenan|kaibigan|pasyente|aso|pusa|pamangkin|apo|mommy|daddy|nanay ko)';
const IT = `(ito|to|ang|yung|ung)? ${APPOINTMENT}? (ko|namin|nya|niya|po)?`;

export const tl: Locale = {
  language: 'tl',
  answers,
  doubtful,
  optOuts,
  automatic: {
    machines: 'awtomatikong sagot|tugon|reply|mensahe, ito ay awtomatikong, wala po ako sa opisina',
    busy: '(driving|nagdadrive|nagmamaneho|nasa meeting|nag da drive) (po|pa|na)? (ako|kami)? (po)? (ngayon|pa)?, text later, mamaya na lang (po)?, (mamaya|later) (na lang)? (po)? (ako)? (tatawag|magtetext|reply), nagmamaneho po? ako, nagdadrive po? ako, nag da drive po? ako, nasa meeting po? ako, hindi (po)? ako (makakasagot|makasagot|makakausap) (ngayon)?, tatawagan kita mamaya, text kita mamaya, tawag ako mamaya',
    wrongNumber: `
      wrong number|num|no|send po?, wrong number po|ka|kayo, maling number|numero|no|tao|send,
      (mali|namali|nagkamali) (po)? (ka|kayo|ata|yata|ang|yung|kayo yata)? (po)? (ng|ang|yung)? (number|numero|tinext|na text|natext|tao|nasendan|sinendan|pinadalhan|napadalhan),
      hindi (po|na|na po)? (sa)? (kanya|kaniya) (na)? (po)? (ang|itong|ito|to)? (number|numero)?,
      (hindi|di) (ko)? (po)? (ko)? kilala (si|yan|iyan|ang|po yan),
      walang (ganyang|ganung|ganyan na) (pangalan|tao), walang nakatira dito,
      (mali|namali|nagkamali) (po)? (kayo|ka) (po|yata|ata)? (ng|sa) (text|number|numero|tawag|tao|send|pinadalhan|nasendan),
      (hindi|di) (po)? (naman)? ako (po)? (pasyente|client|customer|kliyente) (po)? (dyan|diyan|jan|nyo), hindi (po)? (ito|to) (ang)? (number|numero) (ni|ng), (iba|bago) (na)? (po)? (ang|na ang)? (may ari|gumagamit)`,
    notThisName:
      'hindi ako si, hindi po ako si, di ako si, di po ako si, hindi po ito si, hindi ito si, hindi po to si',
  },
  smallTalk: {
    greetings: 'kumusta|kamusta, magandang umaga|hapon|gabi|araw|tanghali',
    thanks: 'maraming? salamat po?',
    reactions: [],
    attachments: { articles: 'isang', things: 'larawan|litrato|mensahe' },
  },
  hardMoments: {
    bereavement: `
      namatay|pumanaw|yumao|namayapa (na)? (po)? (ang|si|kasi|yung|ang aking|kahapon|kagabi|na|kanina),
      (namatay|pumanaw|yumao|namayapa) ${P}? (si|ang|yung)? (aming|aking)? ${KIN},
      ${KIN} (ko|namin|nya|niya)? (ay)? (pumanaw|yumao|namatay|patay), patay na ${P}? (ang|si|yung|ung) ${KIN}?, (namatay|pumanaw|yumao) (na)? (po)? (na)? (siya|sya|sila), wala na (po)? si _ (kagabi|kahapon|kaninang|nung), pumanaw,
      yumao, sumakabilang buhay, namayapa, namatayan, lamay, burol, libing, nakalibing, ililibing,
      nawalan kami ng ${KIN}, nawala na ${P}? (si|ang) ${KIN}, wala na ${P}? (si|ang) (aking|aming)? ${KIN},
      patay na po sya|siya, nakunan, nagluluksa`,
    illness: `
      naospital, na ospital, na hospital, nahospital,
      (nasa|sinugod sa|isinugod sa|dinala sa|dadalhin sa|itinakbo sa) (ospital|hospital|er|icu|emergency room),
      naka confine, nakaconfine, na confine, naconfine, na stroke, nastroke,
      (may|positive sa|nagka|nag positive sa) (covid|dengue|pneumonia|pulmonya|cancer|tb),
      positive (po)? (ako|kami|sya)? sa covid, malubha, malubhang may sakit, grabe ang sakit, naaksidente,
      na aksidente, nadisgrasya, nabalian, nabundol, nasagasaan, inoperahan, ooperahan, manganganak na, nanganak`,
    urgent: `
      masakit|sumasakit|naninikip (po)? (ang|na ang|yung)? (dibdib|puso) (ko|nya|niya)?,
      ${NOT} (po)? (ako|sya|siya)? (makahinga|makakahinga|humihinga),
      nahihirapan (po|na|na po)? (akong|siyang|syang|kaming) huminga,
      hirap (ako|sya|siya|po|na)? (ako|po|sa)? (huminga|paghinga),
      nahihirapan (po)? (ako|sya|siya)? (na)? (huminga|pong huminga),
      (nakalunok|nakakain|nakainom|nalulon|nakalulon|nalunok) (po)? (ng|ang|yung|si|ng mga)? (baterya|battery|barya|chocolate|tsokolate|lason|buto|zonrox|muriatic|sabon|ubas|sibuyas), ayaw tumigil (ang|ng|sa)? (dugo|pagdurugo|pagdudugo), (dumudugo|nagdudugo|dinudugo) (po)? (pa rin)? (ang|yung)? (gilagid|ilong|ngipin|sugat|bunot|ng malakas|nang malakas) (ko|nya)?, nangingitim (na)?, (di|hindi) na (po)? (makahinga|humihinga), (dinudugo|nagdurugo) (po)? (ako|sya|siya|ng malakas|nang malakas), ayaw tumigil (ng|ang) (dugo|pagdurugo),
      maraming dugo, nawalan (po)? (sya|siya|ako)? ng malay, hinimatay, nahimatay, nag collapse, inatake sa puso,
      atake sa puso, inaatake, nangingisay, nag seizure, kombulsyon,
      gusto ko (na|nang|na pong)? (mamatay|magpakamatay), magpapakamatay, nalason, emergency, may emergency,
      kailangan ng ambulansya, ambulansya, sobrang sakit, napakasakit, grabeng sakit, 911, mataas na lagnat,
      pumutok na (ang)? (panubigan), bwisit, buwisit, putang ina, putangina, tangina, tang ina, punyeta, gago, gagu,
      ulol, lintik, walang kwenta, walang kuwenta, pangit ng serbisyo, pangit ang serbisyo, bastos, mga bastos,
      irereklamo, reklamo, magrereklamo, galit na galit, nakakagalit, kapal ng mukha`,
    none: '(namatay|patay|namatayan) (na)? (po)? (ang|yung|ako ng)? (phone|cellphone|cp|baterya|battery|kotse|sasakyan|ilaw|kuryente|telepono|makina), patay na (ang)? (phone|cellphone|cp|baterya|battery), (hindi|di|walang) (naman)? (po)? emergency, emergency contact, patay gutom, patay tayo',
  },
  questions: {
    time: `
      anong|anung|ano|what oras|time|petsa|araw|date ${Q}? ${IT}, (kailan|kelan|kailan nga|kelan nga) ${Q}? ${IT},
      anong oras ${Q}? (ako|kami)? ${Q}? (dapat|kailangan)? (pumunta|pupunta|dumating|darating|pupunta dyan),
      oras ${Q}? ${IT}, anong araw at oras ${Q}? ${IT}, ${Q}? oras, alas ano, alas anong oras ${Q}? ${IT},
      (nakalimutan ko) ${Q}? (ang|kung anong) oras, anong oras ${Q}? (bukas|ngayon|mamaya) ${IT},
      anong oras ${Q}? ${IT} (bukas|ngayon|mamaya)?, what time ${Q}?`,
    place: `
      saan|san ${Q}? (banda|kayo|ang clinic|ang clinic nyo|ang opisina|yung clinic|ang lugar|to|ito|pupunta|ako pupunta|located)? ${Q}?,
      saan ${Q}? ${IT}, san ${Q}? ${IT}, nasaan ${Q}? (kayo|ang clinic|ang opisina|ang clinic nyo),
      (ano|anong) ${Q}? (ang|yung)? (address|lokasyon|location|lugar) ${Q}? (nyo|ninyo|ng clinic|ng opisina)?,
      address ${Q}? (nyo)?, saan ${Q}? (ang|yung) (address|lokasyon|location)`,
    person: `
      (sino|sinong) ${Q}? (ang|yung)? (doktor|doctor|dentista|dentist|doc|titingin sa akin|titingin) ${Q}? (ko)?,
      kanino ${Q}? ${IT}, (sino|sinong) (doktor|doctor|doc) ${Q}? ${IT}`,
  },
  choices: {
    both: 'pareho, parehas, parehong appointment, dalawa, parehong dalawa, ang dalawa, yung dalawa, sa dalawa, both',
    all: 'lahat, sa lahat, lahat lahat, lahat ng appointment, silang lahat',
    none: 'wala sa dalawa, wala sa kanila, wala kahit isa, kahit alin wala, hindi pareho',
    notNumbers:
      'number kami, number katao, number bata, number minuto, number oras, number araw, number beses, number na tao, number kaming pupunta',
    or: 'o',
    only: 'lang, lamang, tanging',
    notAll: '',
    ordinals: [
      'yung|ang|sa? una|unang|unahan appointment?',
      'yung|ang|sa? pangalawa|ikalawa|ikalawang|pangalawang appointment?',
      'yung|ang|sa? pangatlo|ikatlo|ikatlong|pangatlong appointment?',
      'yung|ang|sa? pang apat|ikaapat|ikaapat',
    ],
    last: 'yung|ang|sa? huli|huling|panghuli appointment?',
    numbers: 'isa, dalawa, tatlo, apat',
    list: 'numero, bilang',
    other: 'yung|ang|sa? isa pa, yung|ang|sa? kabila, yung isa',
    rest: 'yung|ang|sa? iba, yung|ang|sa? natira, lahat ng iba',
    except: 'maliban sa|kay, puwera sa|kay, pwera sa|kay, liban sa|kay',
    because: 'kasi, dahil',
    and: 'at, tsaka, saka, pati, din, rin',
    either: '',
    earlier: 'yung|ang mas maaga',
    later: 'yung|ang mas huli, yung|ang mas late',
    firstOnes: 'yung|ang? unang number',
    lastOnes: 'yung|ang? huling number',
    counted: 'lahat ng number, kaming number, silang number',
    ones: 'mga appointment',
    me: 'sa akin, para sa akin, yung akin, ako',
    comes: 'pupunta, darating, makakapunta',
    out: 'malabo na, hindi na pwede',
    undecided:
      'hindi ko pa alam, di ko pa alam, hindi pa alam, di pa alam, hindi pa sigurado, di pa sigurado, hindi pa sure, di pa sure, baka, siguro, sabihan ko na lang, sabihan kita, itatanong ko pa, titingnan ko pa',
    conditions: 'kung, kapag, pag, depende',
    around: {
      before: 'sa, kay, ang, yung, si, para, para sa, para kay, appointment, nina, sina, ni, ng',
      behind: 'appointment, po, na appointment',
    },
    inPlace: { subject: 'siya, kami', object: 'yung appointment', itIs: '' },
    theirs: 'yung kanya, kanyang appointment',
    copulas: '',
    petEndings: 'y, ie, ing, oy, ay',
    verbs: 'ay, ok, pwede',
  },
  calendar: {
    weekdays: [
      'linggo',
      'lunes',
      'martes',
      'miyerkules, miyerkoles, miyerkulis',
      'huwebes, webes',
      'biyernes, byernes',
      'sabado',
    ],
    months: [
      'enero',
      'pebrero',
      'marso',
      'abril',
      'mayo',
      'hunyo',
      'hulyo',
      'agosto',
      'setyembre',
      'oktubre',
      'nobyembre',
      'disyembre',
    ],
    today: 'ngayon, ngayong araw, mamaya',
    tomorrow: 'bukas, bukaz',
    notBeforeTomorrow: '',
    minutes: 'minuto, minutos, mins',
    noon: 'tanghali',
    partsOfDay: {
      morning: 'sa umaga, yung umaga, pang umaga',
      afternoon: 'sa hapon, yung hapon, pang hapon',
      evening: 'sa gabi, yung gabi',
    },
    at: 'alas',
    oclock: '',
    notThen: 'hanggang, tuwing, bago, mula, noong',
    articles: '',
    ambiguousDays: { days: 'linggo', behind: 'sa, ngayong, itong, darating' },
    joins: 'dahil, kasi, pero',
  },
  texts: {
    operators: { location: 'sa', participant: 'kay' },
    templates: {
      MSG_TEMPLATE:
        "[{}] May appointment po kayo sa {}{}. Sumagot po ng 'Oo' para kumpirmahin o 'Hindi' para kanselahin.",
      CONFIRMATION_RESPONSE: '[{}]\nSalamat po! Kumpirmado na ang inyong appointment.',
      CANCEL_RESPONSE: '[{}]\nSalamat po! Kanselado na ang inyong appointment.',
      UNPARSABLE_RESPONSE:
        "[{}]\nPaumanhin po, hindi namin naunawaan ang sagot ninyo. Sumagot po ng 'Oo' para kumpirmahin o 'Hindi' para kanselahin.",
      HELP_RESPONSE:
        "[{}]\nNagte-text po kami tungkol sa inyong mga appointment. Sumagot po ng 'Oo' para kumpirmahin o 'Hindi' para kanselahin. Para sa iba pa, tumawag po sa amin. Sumagot ng STOP para hindi na makatanggap ng text.",
      QUESTION_RESPONSE: '[{}]\nSalamat po sa inyong mensahe. Sasagutin po kayo ng opisina.',
      MOVED_NOTICE:
        "[{}] Ang inyo pong appointment sa {} ay inilipat sa {}{}. Sumagot po ng 'Oo' para kumpirmahin o 'Hindi' para kanselahin.",
      CANCELED_NOTICE: '[{}] Kinansela po ang inyong appointment sa {}. Kung may tanong, tumawag po sa amin.',
    },
    optOut: '[{}]\nHindi na po namin kayo ite-text. Para makatanggap muli, sumagot ng {}.',
    optOutAndCancel:
      '[{}]\nKanselado na po ang inyong appointment, at hindi na namin kayo ite-text. Para makatanggap muli, sumagot ng {}.',
    optIn:
      '[{}]\nMakakatanggap po kayong muli ng mga text tungkol sa inyong mga appointment. Sumagot ng STOP para itigil.',
    possibleOptOut:
      '[{}]\nSumagot po ng STOP para hindi na makatanggap ng text. Para sa iba pa, tumawag po sa amin.',
    optOutHint: 'Sumagot po ng STOP para hindi na makatanggap ng text.',
    appointmentIs: '[{}]\nAng inyong appointment po ay sa {}{}.',
    choose: {
      before: '[{}]\nMay {} appointment po kayo:',
      after: "Sumagot po, halimbawa, ng '1 oo 2 hindi', o 'oo sa lahat'.",
    },
  },
};
