import type { OptOutPhrases } from '../locale.js';
import { NOT, P } from './parts.js';

const STOP =
  '(paki off|pakioff|i off|turn off|i turn off|patayin|paki turn off|pa stop|pastop|paki unsubscribe|itigil|itigl|tigilan|tigil|ihinto|hinto|stop|istop|i stop|patigil|pahinto|paki stop|pakistop|pakitigil|paki tigil|pakihinto|mag stop|tama na|sapat na)';
const TEXT =
  '(text|texts|txt|message|messages|mensahe|msg|sms|reminder|reminders|paalala|notification|notifications|notif|texting|pag text|pagtext|pagte text|pagtetext|pagtext text|kakatext|kaka text|pag message|pagmessage|pagpapadala|pagpadala|pagsend|pag send|pagsesend|pangungulit)';
const YOU = '(nyo|niyo|ninyo|mo|kayo|kayong|ninyong|nyong|niyong)';
const THE =
  '(ang|yung|ung|ang mga|yung mga|sa|ng|ng mga|mga|itong|itong mga|ang inyong mga|ang inyong|sa pag|ang pag|pag|nitong|ng inyong)';
const DONT =
  '(wag nang|huwag nang|wag na pong|huwag na pong|wag na po|huwag na po|please wag na|wag|huwag|wg|hwag|wag na|huwag na|wag na wag|ayoko na|ayaw ko na|wag muna)';

export const optOuts: OptOutPhrases = {
  words: `
    tigil, itigil, itigil na, itigil nyo na, itigil niyo na, itigil mo na, tigilan, tigilan na, tigilan nyo na,
    tigilan nyo na ako, tigilan mo ako, tigilan mo na ako, tigilan nyo ako, hinto, ihinto, ihinto na, huminto,
    stop na, stop nyo na, stop na kayo, huwag mag text, wag mag text, wag na mag text, wag na magtext,
    wag magtext, lubayan nyo ako, tama na, tama na po, tigil na, tumigil na, tumigil na kayo, ayoko na,
    wag na kayo mag text, huwag na mag text, itigil ang text, tigilan na,
      hinto na, hinto na po, stop po, stop na po, tigil na po, wag na mag text po`,
  sentences: `
    itigil na, itigil nyo na, tigilan nyo na, tigilan nyo ako, tigilan nyo na ako, stop na, wag na magtext,
    wag na mag text, lubayan nyo ako, tama na po, tumigil na kayo, wag na kayo mag text, wag na po kayo mag text,
    huwag na mag text, wag nyo na ako i text, wag nyo na ako guluhin, tigilan nyo na po ako`,
  requests: `
    ${STOP} ${P}? ${YOU}? ${P}? ${THE}? ${THE}? ${P}? ${TEXT},
    ${STOP} ${P}? ${YOU}? ${P}? (ako)? (kaka|pag|sa pag|mag|magte|sa kaka|pagte) (text|message|send),
    ${DONT} ${P}? ${YOU}? ${P}? (ako|akong|kami|kaming|na akong|siyang|sya)? ${P}? (i)? (text|itext|txt|message|imessage|mag text|magtext|mag txt|mag message|magmessage|magpadala|mag padala|mag send|magsend|magsend|magreply|tini text|tinetext|tetext|i message|itetext|ite text|padalhan|pinapadalhan|sendan|send|isend|i send|kontakin|contactin|i contact|icontact|guluhin|ginugulo|istorbohin|iistorbo|istorbo|kulitin|kinukulit|gambalain|mangulit|manggulo|abalahin|mag remind|magremind|i remind|iremind|remind|paalalahanan),
    ${DONT} ${P}? ${YOU}? ${P}? (magpapadala|magpadala|mag send|magsend|magte text|magtetext) ${P}? (ng|sa akin|sakin) ${THE}? ${TEXT}?,
    ${DONT} ${P}? (na)? (makatanggap|tumanggap|makareceive|maka receive|mareceive|makakuha|nakakatanggap|makita) ${P}? (ng|ng mga|ang|mga|sa) ${TEXT},
    (ayoko|ayaw ko|ayaw namin|ayokong|ayaw kong|ayoko nang|ayaw ko nang|ayoko ng|ayaw ko ng|ayaw na namin|ayaw ko na|ayoko na) ${P}? (nang|ng|na)? (makatanggap|tumanggap|makareceive|maka receive|nakakatanggap|itext|i text)? ${P}? (ng|ng mga|mga)? (inyong|inyo|mga|ganitong|ganitong mga|ganyang|mga ganitong|kahit anong)? ${TEXT},
    ${NOT} ${P}? ko ${P}? (kailangan|gusto|gustong) ${P}? (na|nang)? (makatanggap|tumanggap|makareceive|itext) ${P}? ${THE}? ${TEXT}?, ${NOT} ${P}? ko ${P}? (kailangan|gusto|gustong|need) ${P}? (ng|ang|nang)? ${THE}? ${TEXT}, ${NOT} ${P}? (kailangan|need|kelangan) ${P}? (ng|nang|ang|mag|na mag|ng mga)? ${TEXT},
    (tanggalin|alisin|burahin|idelete|i delete|delete|remove|i remove|iremove|paki tanggal|pakitanggal|paki alis|pakialis|pakibura|paki bura|paki remove|pakidelete|paki delete|paki tanggal na|pakitanggal na) ${P}? ${YOU}? ${P}? (ang|yung|ung|ng|nang|na|yung aking)? (number|numero|no|cellphone number|cp number|contact) (ko|namin|na ito|na to)?,
    (tanggalin|alisin|burahin|remove|i remove|paki tanggal|pakitanggal|paki alis|pakialis|paki remove) ${P}? ${YOU}? ${P}? (ako|kami) ${P}? (sa|dyan sa|mula sa) (listahan|list|inyong listahan|mailing list|inyong list|listahan nyo|list nyo|text|texts|messages|system),
    (binabawi|bawiin|inaalis|tinatanggal|binabawi na) ko ${P}? (na)? (ang|yung)? (aking)? (pahintulot|consent|permiso),
    wala ${P}? (kayong|kayo|akong|akong binigay na|akong ibinigay na) ${P}? (pahintulot|permiso|consent),
    ${NOT} ${P}? ako (pumapayag|pumayag) ${P}? (na|sa)? (mag text|magtext|itext|i text|text|mga text|pagtext|makatanggap ng text),
    (lubayan|tantanan|layuan) ${P}? ${YOU}? ${P}? (na|po|na po)? ako, mag unsubscribe, i unsubscribe ako?,
    iunsubscribe, unsubscribe na, mag opt out, wala nang ${TEXT} please|po,
    (pwede|puwede|maaari|pede) ${P}? (bang|ba)? ${P}? (tanggalin|alisin|burahin|idelete|i delete|maalis|matanggal|mabura|paki tanggal) ${P}? (nyo|niyo|ninyo)? ${P}? (ang|yung)? (number|numero|pangalan|contact|ako),
    (paano|pano) ${P}? (ba)? (itigil|matigil|mapatigil|mag unsubscribe|magunsubscribe|mahinto|ihinto|tanggalin|maalis|mag opt out|i stop|maistop|ma stop) ${P}? (ang|yung|ang mga|yung mga|itong|mga|to|sa)? ${TEXT}?,
    (sinabi|sabi) ${P}? (ko)? ${P}? (nang|na|na nga|na pong|sa inyo)? ${P}? (stop|tigil|itigil|tigilan|wag na|huwag na|wag|huwag|tama na) ${P}? (na|nyo|kayo|niyo|mag text|magtext|na ako)?,
    (tumigil|tumigl|magtigil) ${P}? (na)? ${P}? kayo (sa|ng|mag)?,
    (wag|huwag) ${P}? (nyo|niyo|kayo)? ${P}? (na)? ${P}? (akong|ako)? ${P}? (guluhin|kulitin|istorbohin|i text|itext|text),
    (wala|wala na|walang) ${P}? (nang|na|ng)? ${TEXT} (na|please|po),
    (ayoko|ayaw ko) ${P}? (na|ng|nang)? (mga)? ${TEXT},
    (itigil|tigilan|ihinto|tigil|stop) ${P}? (nyo|niyo|ninyo|mo)? ${P}? (yan|ito|to|iyan|yang|itong),
    (pwede|puwede|pede|maaari) ${P}? (nyo|niyo|ninyo|mo)? ${P}? (ba|bang)? ${P}? (akong|ako|number ko|ang number ko) ${P}? (tanggalin|alisin|burahin|idelete|i delete|maalis|matanggal),
      (wag|huwag) na ${P}? (kayo)? (dito|sa number na to|sa number na ito|sa cellphone ko|sa cp ko|sa phone ko|sa number ko) (mag text|magtext|magpadala|mag message|kayo mag text)?, (remove|tanggalin|alisin|burahin|i remove) (nyo|niyo) ${P}? ako, remove ${P}? ako, (wag|huwag) (nyo|niyo|kayo)? ${P}? (nyo|niyo)? (na)? ${P}? (i text|itext|text|i message|padalhan|kulitin|guluhin|tawagan) ${P}? (ang|si|yung|ung) (asawa|nanay|tatay|anak|kapatid|mister|misis|mama|papa) (ko)?, (huli|last) na (sana)? (po)? (itong|yung)? (message|text) (nyo|na to)?, sa email na lang (kayo|po kayo)? (magpadala|mag send|mag message), (burahin|idelete|i delete|tanggalin|paki delete) ${P}? ${YOU}? ${P}? (ang|yung)? (data|info|information|details|impormasyon) (ko|namin), (tigilan|tigil|itigil|tama na|stop) ${YOU}? ${P}? (na)? (ako|kami)? ${P}? (sa)? (kaka text|kakatext|kakakatext|kaka message|kakamessage|pangungulit|kakapadala|kaka send|kaka reply)`,
  openings: 'itigil|tigil oo|opo|hindi|pupunta|sino',
  endings:
    '(please|paki|sinabi ko na|sabi ko|sabing) (stop|itigil|tigil|tigilan|hinto) na?, (sabi ko|sinabi ko nang|sinabi nang) (tama na|wag na|stop)',
  notRequests: `
    ${NOT} ${P}? (ko|pa|ko pa|namin) ${P}? (natanggap|natatanggap|nabasa|nakita|nareceive|na receive|narereceive|dumating|nakuha) ${P}? ${THE}? ${TEXT}?,
    wag (mag text|magtext) (habang|pag|kapag), salamat sa ${TEXT},
    (wag|huwag) ${P}? ${YOU}? ${P}? (itigil|ihinto|tigilan),
    (wag|huwag) (po)? (nyo|niyo|kayo)? (po)? (i text|itext|mag text sa|magtext sa|tawagan|i message) (ang|si|yung|kay|sa)? (asawa|nanay|tatay|anak|kapatid|mister|misis|mama|papa) (ko)?,
    (wag|huwag) ${P}? (kayo|kayong|nyo|niyo)? ${P}? (tumigil|titigil|tigil|itigil|ihihinto|mag stop) (sa|ng|ang|mag)?,
    (ipadala|pakipadala|paki text|pakitext|i text) (nyo|niyo)? ${P}? (ang|yung)? (address|lokasyon|location),
      (tanggalin|alisin|burahin|paki tanggal|pakitanggal|paki alis|pakialis|remove) (nyo|niyo)? ${P}? (ako|kami|name ko|pangalan ko) ${P}? (sa|mula sa) (schedule|sched|appointment|appt|calendar|slot|lista bukas|listahan ng martes|listahan bukas|listahan ngayon|listahan ng lunes|listahan ng biyernes), (tanggalin|alisin|burahin) ${P}? (yan|ang|yung)? (appointment|sched|schedule|booking)`,
  possible: `
    (ang|sobrang|napaka)? kulit (nyo|niyo|ninyo) (po)? (ah|ha|naman)?, (araw araw|lagi|palagi) (na lang|nalang|na)? _? _? (text|nagtetext|nag tetext|message), (di|hindi|d) (po)? ako nagbabasa ng (text|message), pwede (po)? (bang)? tawag na lang,
    (tama na|ayoko|ayaw|wag|huwag|itigil|tigil|tigilan|nakakainis|nakakairita|sawa|nagsasawa|makulit|kulit|kakakulit|dami|daming|sobrang dami|bakit|istorbo) _? _? _? (text|texts|txt|message|messages|mensahe|sms|reminder|reminders|tinetext|nagtetext|text nyo),
    tama na po?, wag na kayong, wag na kayo, huwag na kayong, huwag na kayo, nakakaistorbo, istorbo kayo, abogado,
    idedemanda, demanda, kakasuhan, isusumbong, irereport, ire report, i block ko kayo, ibablock, iboblock,
    bablock ko, harassment, pahintulot, saan nyo nakuha ang number ko, san nyo nakuha number ko,
    sino nagbigay ng number ko, hindi ako nag sign up, di ako nag sign up,
      paulit ulit (na)? (ang)? (text|message|reminder)?, scam (to|ito|yata|ba to), (nauubos|ubos) (ang)? load`,
  unwilling: {
    alone: {
      law: `
        harass*, abogad*, demanda*, idedemanda*, kakasuhan, kaso, *sumbong*, *reklamo*, irereport, ire report,
        spam*, iblock, i block, iboblock, bablock, hindi ako pumayag, di ako pumayag, hindi pumayag,
        di naman ako pumayag, privacy, pulis, anong karapatan, karapatan nyo, details ko, datos ko, info ko`,
      peace: `
        tantanan, lubayan, layuan, tigilan, pabayaan nyo, hayaan nyo, tama na, kalimutan nyo, unsub*,
        kahit ano sa inyo, kinalaman sa inyo, pabayaan nyo, mga tao, mawala to, mawala ito, paano mawala,
        patayin nyo na ang, nakakatanggap ng ganito, itigil to, itigil ito, itigil na, kontakin, wag nyo na ko,
        wag nyo na ako, di|hindi (po)? (ako)? interesado|interesada, walang interes`,
      weary: `
        istorbo, nakakaistorbo, ang kulit, makulit kayo, kinukulit, buwisit kayo, bwisit kayo, kayo na naman,
        kayo nanaman, sinabi ko na hindi, robot, bot, maintindihan ang hindi, naiintindihan ang hindi,
        nakakaabala, sawang sawa, sawa na ko, sawa na ako, sino nagsabi, sinong nagsabi, ilang beses ko,
        ilang beses ba`,
      stranger: `
        sino nagbigay, sinong nagbigay, saan nyo nakuha, san nyo nakuha, paano nyo nakuha, pano nyo nakuha,
        hindi ako nag sign, di ako nag sign, di na ako pasyente, hindi na ako pasyente, hindi na po ako pasyente,
        di na po ako pasyente, di nyo na ako pasyente, hindi ako pasyente, i update nyo, di ko binigay,
        hindi ko binigay, nyo ko pasyente, nyo ako pasyente`,
      elsewhere: `
        ibablock, cp ng trabaho, pang trabaho, pangtrabaho, phone ng trabaho, number ng trabaho, company phone,
        iba na lang guluhin, iba na lang kulitin, ibang tao na lang, tawag lang, tawag na lang, ginigising,
        mas gusto ko email`,
    },
    leaving: `
      (dati|matagal) (pa|na) (po)? (akong|ako|kaming|kami) (hindi|di) (na)? (pasyente|client|customer),
      (lumipat|nagpalit|nag palit|nagpalipat|nag iba|lumipat na) (na)? (po)? (ako|kami)? (na)? (po)? (ng|sa|kami ng|ako ng)? (ibang)? (dentista|doktor|doctor|dentist|clinic|klinika|ospital|salon|talyer), (may|meron) (na)? (po)? (ako|akong|kaming) (iba|ibang|bagong) (dentista|doktor|doctor|dentist|clinic), (ilang|matagal|number|maraming) (taon|na|years) (na)? (po)? (ako|akong|kami|kaming)? (hindi|di|nang hindi) (pumupunta|nagpupunta|pumunta|nakakapunta), matagal na (po)? (akong|kaming|ako|kami) (hindi|di|wala), (hindi|di) na (po)? (ako|kami) (babalik|pupunta) (dyan|diyan|sa inyo|jan), number (text|texts|message) (sa|kada|isang|bawat) (isang)? araw, (na naman|nanaman) (po)? (text|kayo|message)`,
    texting: `*text*, *txt*, *messag*, *msg*, mensahe, sms, notif*, reminder*, paalala, spam*, *send, *padala*, pm, chat*`,
    reach: `
      number, numero, no ko, phone, cp, cellphone, listahan, list, contact*, kontak*, tawag*, tumawag*, ito,
      niyan, nyan, ganyan, ganito, info ko, data ko, system, natatanggap, nakakatanggap, tumatanggap`,
    ending: `
      tama na, stop*, *tigil*, *hinto*, tantan*, lubay*, layuan, *tanggal*, *bura*, delete, remove*, *kalimut*,
      block*, *block, nakakainis, inis, sawa*, nagsasawa, *kulit*, *istorbo*, *gulo*, *guluhin, buwisit, bwisit,
      ayoko*, ayaw*, ayw*, *reklamo*, *demanda*, kakasuhan, isusumbong, *sumbong*, abogad*, harass*, *abala*,
      sobra*, pahinga, pabayaan, pumayag, pumapayag, nag sign up, nagsign up, nag subscribe, hindi ko hiningi,
      di ko hiningi, unsub*, puro, panay, paki alis, pakialis, alisin, alis nyo, nakakairita, nakakabwisit,
      nakakapagod, nakakasawa, nakakaistorbo, di ko kailangan, hindi ko kailangan, di ako interesado,
      hindi ako interesado, irereport, ire report, naiinis, kada araw, bawat araw, isang araw`,
    denying: `
      di, hindi, hnd, hindi naman, wag, huwag, wala, walang, bakit, sino, kesa, kaysa, imbes, mas gusto,
      paano nyo, pano nyo, san nyo, saan nyo, dami, daming, araw araw, maya maya, palagi, lagi, text nyo,
      mga text, mga message, bawat, gastos, load, nagigising, ginigising, madaling araw, na naman, nanaman, bakit`,
    wanted: `
      (paki|pwede|pwd|puwede|pa|please|pls) (po)? (bang|ba)? (nyo|niyo)? (i)? (text|pakitext|itext|send|isend|txt|padala|ipadala|message) (po|nyo|niyo|na|ulit|nalang)? (sa akin|sakin|ang|yung|ako|po)? (address|lokasyon|location|oras|ang),
      (di|hindi|wala) (ko|pa|po|akong|naman)? (po|pa)? (natanggap|nareceive|nabasa|nakita|narecieve) (po)? (ang|yung|na|text)? (text|message|reminder)?,
      salamat (po)? sa (text|paalala|message|reminder|pag text|pag remind|pagpapaalala), bagong number,
      bago kong number, new number`,
  },
  startRequests:
    '(ibalik|pakibalik|paki balik|paki on|pakion|i on|turn on|paki turn on|buksan|resume|itutuloy|ituloy) (nyo|niyo)? (na)? (po)? (ulit|uli)? (yung|ang|ng|sa)? (mga)? (text)? (reminder|reminders|text|texts|notif|notifications|paalala), (pwede|pede) (nyo|niyo) (na)? (po)? (ulit|uli)? (akong|ako)? (ulit|uli)? (i text|itext|text|padalhan)  (ako)?, (gusto|need) (ko)? (po)? (ulit|uli) (po)? (ng|makatanggap ng|na makatanggap ng) (mga)? (text|texts|reminder|reminders|paalala), (isali|isama|ibalik|idagdag|i add|iadd) (nyo|niyo)? (po)? (ulit|uli)? ako (ulit|uli|po ulit)? (sa)? (list|listahan|text list|reminders), padalhan (nyo|niyo)? (na)? (po)? (ulit|uli) (ako|akong) (ng)? (text|reminders|reminder|paalala)?, (mag subscribe|magsubscribe|mag sign up|subscribe) (po)? (ulit|uli) (ako|po ako)?, resubscribe (po)?, (text|itext|i text) (nyo|niyo) (na)? (po)? (ulit|uli) ako, (ibalik|pwede po ba ibalik|paki balik|pakibalik) (nyo)? (na)? (po)? (yung|ang)? (mga)? (reminder|reminders|text|texts), (i text|itext|mag text|magtext) (nyo|niyo|kayo)? (na|po|na po)? (ulit|uli) (ako|sa akin)?, ituloy (nyo)? (na|po)? (ang)? (pag)? (text|reminder|reminders), gusto ko ulit (makatanggap|tumanggap) ng (text|reminder|reminders)',
  helpWords: 'tulong, tulungan nyo ako, kailangan ko ng tulong',
  courtesy: 'po, ho, salamat, pls, paki, pakiusap, naman, maam, mam, sir, nga, pasensya, pasensiya',
  urging: 'na, ngayon, agad, lang, please, talaga, kayo, nyo, ha',
  expletives: `putangina, tangina, putang ina, puta, leche, buwisit, bwisit, gago, punyeta, lintik, letse, hayop`,
  insteadToMe: `(ako|sa akin|sakin|sa akin na lang|ako na lang|ako nalang|kundi) (ang|po|na|lang|na lang)? (i text|itext|i text nyo|itext nyo|kontakin|padalhan|text nyo|i message|nyo)`,
  turningRound: 'bakit, wag, huwag, kung',
  forATime: 'habang, kapag, tuwing, pag gabi, sa gabi, kung',
  notForATime: '',
};
