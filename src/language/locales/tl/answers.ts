import type { AnswerWords } from '../answer-words.js';
import { APPOINTMENT, NOT } from './parts.js';

/** Those that are written out in the tables of answers, where every phrase counts. */
const SHORT = '(po|na|na po|pa|muna)';
const I = '(ako|kami|ako po|po ako|akong|kaming|sya)';

export const answers: AnswerWords = {
  phrases: {
    slip: `teka, teka lang, ay mali, mali pala`,
    turn: `(nagbago|nag iba) (na)? (po)? (ang)? (isip|plano) (ko|namin)?`,
    yes: `
      oo, opo, oho, ohoo, ooh, oo nga|naman, opo naman, oo na, uu, uo, yes, yess, yep, yup, yeah, yes po|na|naman|opo,
      syempre, siyempre, sympre, tama po? yan?, tama po?, kumpirmado, confirmed, confirm na po, aprub,  game, game po,
      pumapayag po? ako, tinatanggap ko po?, oo sige, of course, confirm po? (ako|kami|namin), go po, g na po,
      opo naman, opo nga, oo nga po opo, syempre, syempre po, siyempre po, siyempre naman, natural, natural po, sure na sure, sure na, sure na po, game na, game po, game ako, push na, push natin, push natin yan, push po, tuloy natin, tuloy po natin, tuloy yan, tuloy po yan, walang atrasan, kumpirmado, kumpirmado po, oo ba, oo naman po, opo confirm, confirmed na po, confirmed na, yezzer, yessir, yes na yes, yes naman, yup yup, yas, ge oo, sige opo, sige po opo, aprub, aprub po, deal,
      approved, approved po, go po tayo, go na go, siguradong sigurado, oo pupunta, opo pupunta, oo naman sige, oo po sige`,
    ok: `
      ok, okay, okey, oki, okie, okidoki, okay na, ok na, sige, sge, cge, sigi, cgeh, sige na, sige lang, sure, ayos, ayus,
      okay lang, ok lang, walang problema, wala pong problema, pwede po?, puwede po?, pwede naman, g, pwedeng pwede, noted sige,
      kita kits, kita tayo, kitakits, see you|u po?, ok|okay sakin, ok|okay sa akin,
      oks, oks lang, oks po, oks na oks, okie dokie, okie dokie po, okidoks, okidokie, kk po,  ge, ge po, geh, geh po, cge, cge po, sge, sge po, sgeh, sige lang, sige lang po, go, g, g na,  gora, gora na, larga, ayos, ayos po, ayos yan, solid, arat,
      k, copy sige, (ok|okay|ayos|goods|pwede) (na|lang)? (po)? (ang|yung) (schedule|sched|oras|time)`,
    no: 'nope, hindeee, hindi hindi, ayaw po?, no po, no, malabo po?, imposible po?',
    come: `
      pumunta, makapunta, dumating, makarating, dumalo, makadalo, umattend, um attend, makaattend, maka attend, attend, sumipot,
      magpunta, magpa check up, magpacheck up, available, andyan, nandyan, tumuloy, makatuloy, pumasok, pupuntahan, free, makasipot`,
    go: `
      pupunta, pupuntah, punta, puponta, makakapunta, mkakapunta, makkapunta, darating, dadating, makakarating,
      dadalo, makakadalo, a attend, aattend, mag a attend, mag attend, magattend, magaattend, makakaattend,
      makaka attend, makakapag attend, sisipot, makakasipot, magpupunta, pupuntang, dadaan, makakadaan,
      pupuntahan ko, pupuntahan namin,
      pupunta|punta|makakapunta po? ako|kami? po? sa (clinic|klinika|inyo|opisina|office|oras|takdang oras|makalawa|lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|umaga|hapon|tanghali|${APPOINTMENT.slice(
        1,
        -1,
      )}),
      pnta ako, pnta po ako, punta me, punta ko, punta po ako, punta kami, punta po kami, ppunta ako, ppunta po ako, pupunta me, pupunta ko, pupunta nako, punta nako, dating ako, dating kami, dtng ako, darating me, sasama ako, aattend ako, aattend po ako, aattend kami, attend ako, attend po ako, attend kami, a attend ako, dadalo ako, ako po ay dadalo, dadalo po kami, dadalo, sisipot ako, sisipot po ako, aabot ako, aabot po ako, anjan nako, anjan na ako, anjan ako, anjan po ako, anjan kami, andyan kami, andyan na ako, andyan nako, nandyan nako, nanjan ako, nanjan po ako, nanjan nako, dyan ako, jan ako, (agahan|aagahan) ko (na lang|nalang|na)? (po)? (para)? (mafill up|magfill up|ma fill up|makapag fill up|mag fill up)? (yung|ng)? (form|forms)?, mag (grab|jeep|bus|bike|taxi|tricycle|mrt|lrt|angkas|joyride|commute|lakad) (na)? (lang)? (po)? (ako|kami) (papunta|punta)?, magbubus (na lang)? (ako|kami)? (papunta)?, mag bubus (na lang)? (ako|kami)? (papunta)?, mag bu bus na lang ako papunta, iikot na lang ako, iikot na lang po ako, (dalawa|tatlo|apat) (po)? kaming (pupunta|darating|dadating),
      makakadating, makakadatin, mkakarating, mkakadating, ppnta, punta aq, pupunta aq, punta po aq, pnta aq, (diretso|deretso|diretcho|derecho) (na)? (po)? (ako|kami|ko|nako) (po)? (dyan|diyan|jan|sa inyo|sa clinic), (magco|mag ko|magko) commute (na lang)? (po)? (ako|kami), magcocommute (po)? (ako|kami), (maggagrab|mag ga grab|magtataxi|mag ta taxi|magjejeep|mag je jeep|magmomotor|mag momotor) (na lang)? (po)? (ako|kami) (papunta|punta)?, number (po)? (kami|kaming) (pupunta|darating|dadalo|punta), sasabay (po)? (ako|kami) (kay|sa), (aabot|makakaabot) (po)? (ako|kami) (po)? (on time|sa oras), (gigising|gising) (po)? (ako|kami) (ng|nang)? maaga`,
    attend: `
      papunta na, papunta na po ako|kami?, on the way, otw, on my way, parating na, nandito na, nandyan na,
      andito na, andyan na, nandyan po ako, nandyan ako, andyan ako, andyan po ako, nandun ako, nandoon ako,
      andun ako, paalis na po? ako?, bibyahe na po? ako?, makikita nyo ako, asahan nyo po? ako?, aasahan nyo ako,
      i will be there, ill be there, papunta na (po)? (ako|kami)?, on the way na po?,
      nandun|nandoon|naroon (na)? (po)? (ako|kami), andun (po)? (ako|kami), kita po tayo bukas?, kita tayo bukas,
      see yah, see yah po, kaya ko yung (number|clocktime|oras), kaya ko po yung (number|clocktime|oras), (makakapunta|makakarating|makakaabot|makakadalo|makaka attend|makakaattend) (na)? (po)? (ako|kami|me), tuloy ako, tuloy kami, tuloy po ako, tuloy po kami, tuloy na po ako, tuloy na ako, tuloy na kami, tutuloy ako, tutuloy po ako, tutuloy kami, sa inyo (po)? ako pupunta,
      present (na)? (po)? (ako|kami)?, (nandyan|nandiyan|andyan|anjan|nandun|andun) (na|po|na po) kami, magkita (po)? (na lang)? tayo, on time (na)? (po)? (ako|kami), malapit na (po)? (ako|kami|nako|kmi), (konti|kaunti) na lang (po)? andyan na (po)? (ako|kami), coming (na)? (po)? (ako|kami)?, hintayin (nyo|niyo|ninyo) (po)? (ako|kami), antayin (nyo|niyo|ninyo) (po)? (ako|kami), (kita|see|kitakits|kita kits) (po)? (tayo|u|you|ya|yah) (po)? (dyan|jan|there|sa|bukas), (asahan|expect) (nyo|niyo|ninyo) (po)? (ako|kami), nasa (clinic|lobby|waiting area|reception) na (po)? (ako|kami)?, (di|hindi|d) (po)? (ko|namin) (po)? (palalampasin|papalampasin|mamimiss|makakaligtaan|pwedeng palampasin) (to|ito|yan)?`,
    keep: `
      tuloy, tuloy po, tuloy na tuloy, tuloy pa rin, tuloy pa po, tuloy tayo, ituloy, itutuloy, itutuloy ko,
      tutuloy, matutuloy, tuloy ang|yung ${APPOINTMENT},
      ${NOT} ko ${SHORT}? (cancel|i cancel|icancel|ika cancel|ikacancel|kinacancel|kina cancel|kakanselahin|ica cancel|icacancel|kinakansela),
      ${NOT} ${I} (mag cancel|magcancel|magka cancel|magkacancel|nag cancel|nagcancel|nagka cancel), panatilihin`,
    absent: `
      (hindi|di) (ko|namin) na (po)? kailangan, (hindi|di) na (po)? (ko|namin)? (po)? kailangan,
      ${NOT} ${SHORT}? ${I}? ${SHORT}? (pwede|puwede|pede|available|avail|free|makakatuloy|makakaalis|makakaabot|makaka abot|aabot),
      ${NOT} ${SHORT}? (tuloy|matutuloy|itutuloy|tutuloy), ${NOT} ${SHORT}? ako (tutuloy|matutuloy),
      absent po? muna? ako, liliban po? muna? ako, aabsent po? muna? ako, a absent po? ako, pass po? muna ako,
      pass po?, hindi na kailangan ang ${APPOINTMENT}, ${NOT} ko na ${SHORT}? kailangan ng|ang ${APPOINTMENT},
      ${NOT} pwede bukas|ngayon, wala po? ako bukas|ngayon, di|hindi ko na kailangan ang? appointment,
      (di|hindi|ndi) (na)? (po)? (na)? kailangan (po)?, di na kailangan,
      di na muna, di na muna po, di muna, di muna po, d aq pwede, d ako pwede, di ako pwede, di po ako pwede, hindi ako pwede, hindi po ako pwede, di aq pwede, dko kaya, di po kaya, di keri, di na tuloy, di na po tuloy, hindi na tuloy, hindi na po tuloy, hindi na matutuloy, di na matutuloy, di matutuloy, pass muna, pass muna po, pass po muna, pass po, pass ako, pass na lang, pass na lang po, pass muna ako, di na (po)? (ko|ako) (tutuloy|makakapunta|pupunta|makakarating|aabot|makaka attend), di (po)? (ako|ko) (aabot|makakaabot|makakalakad|makakaalis|makakalabas|makaalis|makakaattend), di makakapunta, di po makakapunta, hindi makakapunta, ekis muna, ekis, ligwak, di ako sisipot, absent ako, absent po ako, absent muna, di kakayanin, di po kakayanin, hindi kakayanin, absent (na)? (po)? (muna)? (ako|kami)? (po)? (muna)?, no need na (po)?, cannot make it, cant make it, cannot make it po, hindi ko po aabutan, hindi ko na (po)? (aabutan|itutuloy|matutuloy), (di|hindi) (ko|na) (na)? (po)? (itutuloy|ipapagawa|papagawa), (di|hindi) (kami|ako|na kami|na ako|po kami|po ako) (makalabas|makakalabas|makaalis|makapunta|makalakad)`,
    cancel: `
      cancel, i cancel, icancel, ica cancel, icacancel, ika cancel, ikacancel, ikakancel, kanselahin,
      kakanselahin, kinakansela, kansela, ikansela, kinacancel, kina cancel, magcancel, mag cancel, magka cancel,
      magkacancel, magkakansela, pa cancel, pacancel, paki cancel, pakicancel, pakikansela, pakansela,
      i cancel nyo|niyo|ninyo|mo, cancel nyo|niyo|mo, cancel ko, cancel na, cancel muna, cancel na lang,
      cancel ang|yung|ung|ng ${APPOINTMENT}, cancel ko ang|yung|ung ${APPOINTMENT},
      i cancel ang|yung ${APPOINTMENT}, cancel ${APPOINTMENT}, ipa cancel, ipacancel, ipapa cancel, ipapacancel,
      magpapa cancel, magpapacancel, magpa cancel, magpacancel, magpapakansela, magpakansela, nagpapa cancel,
      nagpapacancel, ikansel, kansel, kanselado na po?, iurong, umatras, aatras, nag cancel na po? ako,
      nagcancel na po? ako, paki tanggal ako sa ${APPOINTMENT}, tanggalin nyo ako sa ${APPOINTMENT},
      ibigay nyo na lang sa iba,
      (ibigay|bigay|ibigay nyo|pakibigay) (nyo|niyo|mo)? (na)? (lang)? (po)? (yung|ang)? (slot|schedule|sched|oras|pwesto) (ko|namin)? (po)? sa iba, cancel (na)? (lang)? (po)? (natin|ko|muna), cancel ko (na)? (lang)? (muna)? (po)?, cancel nyo (na)? (lang)? (muna)? (po)?, pa cancel (na)? (lang)? (po)? (muna)?, paki cancel (na)? (lang)? (po)? (muna)?,
      (ibigay|bigay|pakibigay) (nyo|niyo|mo)? (na)? (lang)? (po)? sa iba (po)? (ang|yung)? (slot|schedule|sched|oras|pwesto) (ko|namin)?,
      magcacancel, mag cacancel, magca cancel, (ibigay|bigay|pakibigay|paki bigay|iaalok) (nyo|niyo|mo)? (na)? (lang)? (po)? (sa iba|sa ibang pasyente|sa iba po)`,
    request:
      'pwede po? bang i? cancel|icancel|ipacancel, pwede po? bang kanselahin, pwede po? bang ipa cancel, pwede po? ba i? cancel|icancel, pwede po? ba (magcancel|mag cancel|kanselahin|magpa cancel|ipa cancel)',
    miss: 'lumiban, makaligtaan, makakaligtaan, kaligtaan, kalimutan, makakalimutan',
    not: `
      ${NOT} ${SHORT}? ${I}, ${NOT} ${SHORT}? na ${I}, ${NOT} ko po?, hindi raw, di raw, never`,
    dont: 'wag, huwag, wg, hwag, wag po, huwag po, wag na po, wag nyo, huwag nyo, wag niyo, huwag niyo, wag ninyo, huwag ninyo, wag nyo po, huwag nyo po, wag nyong, huwag ninyong, wag po nyong|niyong|ninyong|nyo|niyo|ninyo|kayong, huwag po nyong|niyong|ninyong|nyo|niyo|ninyo|kayong, wag niyong, huwag nyong, huwag niyong, wag ninyong',
    wont: 'ayaw ko po? ng?, ayoko po? ng?, ayokong, ayoko pong, ayaw kong, wala akong balak, ayaw na ayaw ko',
    cant: `
      ${NOT} ${SHORT}? (ko|namin) ${SHORT}? kaya|kayang|magagawa|magawang, ${NOT} kaya,
      ${NOT} ${SHORT}? ${I}? ${SHORT}? (pwedeng|makakapag), wala akong magawa, cant, hindi ko po kaya`,
    never: 'wala, walang, nagpunta, pumunta na',
    will: `talagang, siguradong, sigurado pong, promise, gagawan ng paraan,
      sigurado, sigurado po, siguradong`,
    can: 'kaya kong, kaya naming, pwede akong, pwede kaming, pwede po akong, puwede akong, makakaya kong',
    must: `
      gusto ko sanang, gusto ko po sanang, gusto po sana naming, gusto sana naming, gusto po namin sanang,
      gusto ko, gusto kong, gusto po naming, gusto naming, gusto namin, gusto ko pong, nais ko, nais kong,
      kailangan ko, kailangan kong, kailangan ko pong, kailangan namin, kailangan naming, kelangan ko,
      kelangan kong, need ko, need kong, need namin, kailangan, mapipilitan akong,
      gusto ko po sana, gusto po sana namin, gusto sana namin, kailangan ko na po, need ko po, need ko na po`,
    maybe: `
      (ayoko|ayaw ko) (na)? (po)? (i|pa|paki|magpa|ma)? (cancel|pacancel|icancel|kansel|makansel|macancel|magpacancel),
      i? confirm|iconfirm|kumpirmahin ko? po? muna|pa|pala, icoconfirm|iko confirm,
      pupunta|punta|makakapunta po? ako|kami? po? sa, siguro, cguro, baka, sana, kung, kapag, pag, pagka,
      pagkatapos, yata, ata, marahil, depende, dipende, tingnan ko, titingnan ko, tignan ko, titignan,
      tingnan natin, susubukan, subukan, itry, i try, try, mag try, magtry, ${NOT} ko ${SHORT}? alam,
      ${NOT} pa ${SHORT}? alam, ${NOT} ${SHORT}? ${I}? ${SHORT}? (sure|sigurado),
      ${NOT} pa ${SHORT}? (sure|sigurado|tiyak), not sure, maybe, perhaps, hopefully, mukhang, mukang, parang,
      sa tingin ko, tingin ko, akala ko, akala, balak ko, balak, plano ko, check ko muna, icheck ko muna,
      check ko, magtatanong, tanungin ko muna, itatanong ko, antay, hintay, intay, saglit,  sandali, wait,
      update kita, update ko kayo, balitaan, babalitaan, inform ko, iinform, sasabihan, sabihan ko, magsasabi,
      bahala na, dapat, ewan, ewan ko, di ko sure, malamang, posible, muntik, nakalimutan ko, nakalimutan,
      naguguluhan, nalilito, nagdadalawang isip, pagiisipan, pag iisipan, iisipin, oo o hindi, opo o hindi,
      oo at hindi, na cancel, nacancel, na kansela, nakansela, cancelled, canceled, kinansela nyo|niyo|ng,
      pwede sana, gusto ko sana, ang sabi, sabi, daw, raw, if, pero baka, kita ko muna, kaya ba, inshallah,
      insha allah, hangga, hanggat, maliban, dati, noon, pumunta ako, wala akong ${APPOINTMENT},
      wala po akong ${APPOINTMENT}, wala naman akong ${APPOINTMENT}, cancel culture, aalamin ko, mangyari,
      loloobin, ipagpaumanhin, medyo hindi, medyo di,
      ${NOT} ${SHORT}? ${I}? ${SHORT}? (makakapangako|makapangako|nakapunta|nakarating|nagpunta), ${NOT} kung,
      nakapunta, bago, aalis, nasa, uuwi, babalik, mali, joke, biro, charot, char, echos, binago, nabago, ako ba,
      ikaw, asan`,
    other: `
      resched, reschedule, i resched, iresched, i reschedule, ireschedule, pa resched, paresched, pa reschedule,
      mag resched, magresched, re sched, rebook, i move, imove, move, pa move, ilipat, lipat, palipat, ipalipat,
      malipat, maililipat, ibang araw|oras|petsa|schedule|sched|time|date|linggo|buwan|slot, iba na lang,
      iba pang araw, sa iba, next week|time|month|day, sa susunod, susunod na linggo|araw|buwan, palitan,
      papalitan, pagpalit, palit, pagpapalit, iusog, usog, pausog, ipagpaliban, ipaliban, mas maaga, mas late,
      mas maagang, agahan, bukas na lang, mamaya na lang, mamaya na, sa lunes na lang, sa martes na lang,
      mas okay, mas ok, mas maganda, imbes, halip, sa halip, sino, sinu, sino po, cno, sino to, who, pa schedule,
      mag schedule, magpa schedule, magpa sched, pasched, pa sched, anong appointment, ano pong appointment,
      anong ${APPOINTMENT} ito|to, online na lang, video call, postpone, i postpone, ipostpone, ma postpone,
      change`,
    later: `(magpapa|mag|magpa) (resched|reschedule) (na lang)? (ako|kami), tatawag na lang ako (para)? (magpa|mag)? resched|reschedule, (next time|next month|sa susunod|ibang araw|sa ibang araw|sa ibang buwan|balang araw|some other time|pagbalik ko|pag magaling na) (na lang|nalang|na lang po|nlng|ulit|po ulit), tsaka na (lang)? (po)?`,
    reason: `
      may sakit, masakit, may lagnat, nilalagnat, lagnat, trangkaso, inuubo, ubo, sipon, sinisipon, ospital,
      hospital, naospital, na ospital, covid, emergency, aksidente, naaksidente, burol, libing, lamay, namatay,
      namatayan, biyahe, byahe, out of town, out of the country, nasa probinsya, nasa abroad, nagkasakit,
      nagkaproblema, may emergency, masama ang pakiramdam, masama pakiramdam, may covid, nadisgrasya, bumabyahe,
      sumakit, masakit ang, may problema, may problema lang, sick, gumaling (na)? (po)?, magaling na (po)? (ako|sya|siya), ok na (po)? (ang|yung)? (ngipin|pakiramdam|tuhod|likod|aso) (ko|namin|nya)?, (naayos|nabenta|nagawa|napaayos) (ko)? na (po)? (ko)? (ang|yung)? (kotse|sasakyan|motor|auto)?, biglaang (lakad|trabaho|biyahe|meeting|alis), nasa (probinsya|abroad|dubai|saudi|japan) (na|pa)? (po)? (ako|kami)`,
    excuse: `
      nasira (po)? (ang)? (sasakyan|kotse|motor|auto) (ko|namin)?, nasira, baha, bagyo, umuulan, malakas ang ulan, walang (masakyan|pera|sasakyan|kasama|bantay|magbabantay),
      trabaho, work, pasok, may pasok, may work, may trabaho, busy, abala, exam, klase, school, umuulan, ulan,
      bagyo, baha, walang pera, walang sasakyan, walang magbabantay sa, walang magbabantay, walang kasama,
      walang masakyan, pagod, overtime, meeting, may lakad, lakad, may importante, importanteng lakad,
      may pupuntahan, may iba akong lakad, walang budget, wala akong budget|pera|sasakyan|kasama|masakyan,
      nasiraan, bantay, anak,
      walang masakyan, wala akong masakyan, walang sasakyan, binaha, baha (dito|samin|sa amin)?, signal number number, nasprain (po)? (paa|tuhod) ko`,
    aside: `iyon, yun lang, iyon lang,
      with a _, with an _, with letter _`,
    contact: `
      tawagan nyo ako, tawagan mo ako, tawagan, pakitawagan, paki tawagan, call me, tatawag ako, tatawag po ako,
      tatawag na lang ako, may tanong, tanong ko lang, tanong lang, magtanong, pakitawag, tumawag`,
    late: `
      late, ma late, male late, malelate, mali late, mala late, malalate, mahuhuli, mahuhuli ng, huli ako,
      medyo late, late ng, konting late, natraffic, na traffic, naipit sa traffic, trapik, traffic, matraffic,
      ma traffic, ma delay, madedelay, delay, delayed, nadelay,
      (in|after)? (mga)? number (minutes|mins|minuto|min) (pa|na lang|more) (po)? (ako|kami|andyan na|andyan na ako)?, in (mga)? number (minutes|mins|minuto|min), (naghahanap|hanap) (pa|lang)? (po)? (ako|kami)? (ng)? (parking|paparkingan|mapaparkingan), nagpapark (pa|lang|na)? (po)? (ako|kami|lang)?, natagalan (lang)? (po)?, (grabe|sobrang|heavy|super) (ang)? (traffic|trapik), naipit, nastuck, na stuck, kakagising ko lang`,
    past: 'kahapon, kanina, noong',
    but: 'pero, pro, ngunit, subalit, kaso, kso, kaya lang, kaya lng, but, kaso lang',
    join: 'at, tsaka, saka, dahil, kasi, kc, kse, ksi, kaya, gawa ng, tapos, tas, sapagkat, and, so',
    question: 'dapat ba, kailangan ba, may bayad',
    ask: `
      ba, bang, saan, san, nasaan, asaan, kailan, kelan, ano, anong, anung, alin, aling, paano, pano, papaano,
      bakit, bkit, ilan, ilang, gaano, kanino, pwede bang, what, where, when, why, how, di ba, diba, db,
      magkano po, magkano ang, magkano po ang, magkano ba, sinong, sino pong, need ba, need po ba, kailangan po ba, may bayad po ba`,
    day: `
      lunes, martes, miyerkules, miyerkoles, huwebes, webes, biyernes, byernes, sabado, linggo, monday, tuesday,
      wednesday, thursday, friday, saturday, sunday, enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto,
      setyembre, oktubre, nobyembre, disyembre, sa makalawa, ika number, a number, araw na iyon, araw na yan,
      araw na yun`,
    clock: `
      alas number, ng number, nang number,
      alas una|dos|tres|kwatro|singko|sais|siyete|otso|nuwebe|diyes|onse|dose, ala una, ng umaga|hapon|gabi,
      sa umaga|hapon|gabi, nang umaga|hapon|gabi, sa tanghali, ng tanghali, sa oras, on time,
      (before|by|bandang|around) (number|clocktime) (pa lang)?, (number|clocktime) sharp, (number|clocktime) (minutes|mins|minuto) (before|early|maaga|ahead)`,
    today:
      'ngayon, ngaun, ngyon, ngayong araw, bukas, bukas ng umaga|hapon|gabi, mamaya, mamayang hapon|gabi|umaga, mmya, mamya, today, tomorrow',
    topic: `
      ${APPOINTMENT}, ang|yung|ung|sa|ng ${APPOINTMENT} (ko|namin|nya|niya|ng anak ko|po)?,
      ${APPOINTMENT} (ko|namin|nya|niya|ng anak ko), aking ${APPOINTMENT}, pagdalo, pagpunta,
      attendance, attendance ko, (ang|yung|sa) attendance (ko|namin)?`,
    thing: `
      clinic, klinika, opisina, office, doktor, doctor, dentista, dentist, nurse, ngipin, gamot, dala, dalhin,
      magdala, dalang, id, papel, resulta, bayad, magbayad, magkano, insurance, pera, bahay, kotse, sasakyan,
      parking, paradahan, form, forms, reseta, laboratoryo, lab, test, dugo, mata, paa, kamay, likod, tiyan, ulo,
      asawa, nanay, tatay, kapatid, lola, lolo, pangalan, numero, address, kain, kumain, pagkain, tubig, damit,
      kasama, kasama ko, may, meron, mayroon, maaga, oras, araw, gabi, umaga, hapon, tanghali, minuto, minutes,
      mins, min, libre, tulong, isa, dalawa, tatlo, gagawin, nandito (na)? (po)? (ako|kami),
      dumating na (po)? (ako|kami), andito na (po)? (ako|kami)`,
    reassure: `
      ${NOT} ko ${SHORT}? (nakalimutan|nakakalimutan|nakalimot|makakalimutan|kinalimutan|kakalimutan),
      ${NOT} ${SHORT}? ${I}? (male late|malelate|mahuhuli|late), wag kayong mag alala, wag po kayong mag alala,
      huwag kayong mag alala, huwag po kayong mag alala, wag mag alala, huwag mag alala, walang anuman,
      wala pong anuman, wala namang problema, wala pong pagbabago, no problem,
      (di|hindi|d) (ko)? (na)? (po)? (makakalimutan|kakalimutan|malilimutan) (this time|to|yan|ngayon)?, no worries,
      (wag|huwag) (na)? (po)? (kayo|kayong)? (na)? (po)? (mag alala|magalala|mag worry|magworry|mangamba), (naalala|natatandaan|tanda|alala) (ko|namin) (po|naman)?, don t worry po`,
    pass: `
      po, ho, na, pa, lang, lng, naman, nman, nmn, din, rin, nga, pala, muna, talaga, tlga, agad, ako, aq, ko,
      akong, kami, kmi, kaming, namin, naming, siya, sya, niya, nya, kayo, nyo, niyo, ninyo, sila, nila, ka, kita,
      mo, tayo, natin, ito, iyan, yan, yun, dyan, diyan, jan, dito, doon, dun, ang, ng, nang, sa, si, ni, kay,
      kina, yung, ung, mga, para, para sa, upang, na lang, nalang, nlng, nlang, nalng, pong, pang, nang, ay, eh,
      e, ah, ha, hehe, haha, hahaha, salamat, slmt, maraming salamat, maraming maraming salamat, salamat po, ty,
      thanks, thank you, tnx, thx, thank you po, salamat sa paalala|reminder|text|pagpapaalala,
      salamat sa pag remind|paalala, salamat sa pagtext|pag text, sorry, sorry po, pasensya, pasensiya,
      pasensya na, pasensya na po, pasensya na po kayo, pasensiya na po, paumanhin, patawad, sori, pxensya,
      sensya, sensya na, magandang umaga|hapon|gabi|araw|tanghali, magandang umaga|hapon|gabi|araw po,
      good morning|afternoon|evening|day, gud am|pm|eve, hello, hi, hello po, hi po, helo, kumusta, kamusta, doc,
      dok, dra, dr, maam, mam, sir, ate, kuya, miss, mum, ingat, ingat po, god bless, noted, noted po, copy,
      copy po, got it, nakuha ko, naintindihan ko po?, gets, gets ko, sa reminder, sa paalala, sa text,
      sa pagtetext, for, please, pls, plz, paki, pakiusap, the, to, my, for, sa inyo, sa atin, nakakalungkot,
      sayang, ikinalulungkot ko, nanghihinayang, unfortunately, kahit, kahit na, anak ko, ang anak ko,
      para sa anak ko, asawa ko, ang asawa ko, nanay ko, tatay ko, ang nanay ko, ang tatay ko, anak namin, ang,
      this time, ngayong beses, bayad na, bayad na po, bayad na po ako, nakabayad na, nakabayad na po,
      nakabayad na ako, natanggap ko ang text, natanggap ko po ang text, nareceive ko ang text,
      salamat sa paalala, sa paalala, (sorry|pasensya)? (po)? (na)? ngayon ko lang (po)? (nabasa|nakita|napansin),
      si mama|papa|nanay|tatay|lola|lolo|ate|kuya,
      hala, uy, ate girl, boss, beh, bes, lods, idol, maam, atty, attorney, doktora, dra, girl, sis, mars, pre, medyo, this time, ingat, ingat po, ingat kayo, mabuhay, more power, lovelots, hehe, hihi, jeje, huhu, (sabihin|pasabi|pakisabi|sabihan) (nyo|niyo|mo)? (na)? (lang)? (po)? (kay|sa) _, honor nyo, takdang oras, takdang araw, sa takdang oras, sa nasabing oras, nasabing araw,
      copy, noted na, asap, (after) (work|duty|shift|klase) po, (pagkatapos|galing|pagka out|pag out|paglabas) (ko)? (po)? (ng|sa|kong|ang)? (trabaho|work|duty|shift|klase|school|pasok|misa|opisina|office), sharp, hija, hijo, besh, mamsh, mamshie, bes, beshie, sis, bro, brad, boss po, utol, mare, pare, tol, lods, idol, admin, pakisabi (po)? (kay|sa) (doc|dok|doktor|doktora|dra), salamat (po)? sa (paalala|pag remind|pagpapaalala|pagtetext|text|reminder|abiso)`,
  },
  visits: `
    pabunot, pasta, linis, cleaning, checkup, check up, pacheck up, pa check up, konsulta, bakuna, therapy,
    masahe, gupit, pagupit, pa gupit, kulay, kuko, change oil, ayos ng kotse, grooming`,
  everyday: {
    later: `
      (tatawag|tawag|magtetext|mag text|babalik) (na lang)? (po)? (ako|kami) (na lang)? (po)? (ulit|uli)? (para|pag|for|to)? (sa)? (mag|magpa|ma|pa)? (rebook|resched|reschedule|book|pabook|schedule|sched|pasched|appointment) (ulit|uli)?,
      (magpapa|magpa|mag|mag pa) (rebook|resched|reschedule|book|pabook|schedule|sched|pasched|appointment) (na lang)? (po)? (ako|kami)? (na lang)? (ulit|uli|next time|sa susunod|soon),
      (magpapasched|magpapabook|magpapasched|magbobook|magrerebook|mag rerebook) (na lang)? (po)? (ako|kami)? (na lang)? (po)? (ulit|uli|next time)?`,
    cancel: `
      (tanggalin|alisin|paki tanggal|pakitanggal|paki alis|pakialis|burahin|paki bura) (nyo|niyo)? (na)? (lang)? (po)? (ako|kami|name ko|pangalan ko) (po)? (sa|mula sa) (schedule|sched|appointment|appt|calendar|slot|lista bukas|schedule bukas|sched bukas),
      (burahin|tanggalin|alisin|paki alis|pakialis|paki tanggal) (nyo|niyo)? (na)? (lang)? (po)? (yan|yang|ang|yung|ng)? (appointment|sched|schedule|booking|slot) (ko|yan)?`,
    absent: `
      ${NOT} ${SHORT} (kaya|keri|kakayanin|makakadating|makakapunta|pwede|makakaattend|makakarating|makakadalo),
      (wag|huwag) (nyo|niyo|ninyo)? (na)? (po)? (akong|ako|kaming|kami) (na)? (po)? (hintayin|antayin|intayin|asahan)`,
    keep: `
      (wag|huwag) (nyo|niyo|ninyo)? (na)? (po)? (ibigay|bigay|ipamigay) (sa iba|sa iba po) (ang|yung)? (slot|sched|oras)? (ko)?,
      ${NOT} (po)? ${I} (po)? (magcacancel|mag cacancel|magca cancel|magkacancel|nagcacancel)`,
    attend: `
      (nandyan|nandiyan|andyan|andiyan|anjan|nanjan|nandun|andun|nandoon|naroon) (na)? (po)? (na)? (ako|kami|nako|aq|ko) (po)? (na)?`,
    ok: `
      (ok|okay|okey|oks|ayos|pwede|goods|good|swak) (lang|na|naman)? (po)? (sa akin|sakin|samin|sa amin) (po)? (ang|yung)? (schedule|sched|oras|time|araw)?`,
    go: `
      (maaga|medyo maaga) (po)? (ako|kami) (po)? (darating|pupunta|dadating|pupunta dyan) (ng|nang)? (number|kaunti|konti)? (minutes|mins|minuto)?,
      (isasama|dadalhin|dalhin|ihahatid|idadaan) (ko|namin) (na)? (po)? (na|rin|din)? (si|ang|yung|sina|ung)? (mama|papa|nanay|tatay|anak ko|aso|pusa|aso ko|pusa ko|kotse|kotse ko|asawa ko|lola|lolo|bata|mga bata|baby|baby ko|sasakyan|sasakyan ko|misis ko|mister ko|kapatid ko|apo ko|mama ko|papa ko|nanay ko|tatay ko|motor ko|motor) (dyan|sa inyo|sa clinic)?`,
    reason: `
      (sa|na sa|dun sa|doon sa)? ibang (doktor|doctor|dentista|dentist|clinic|klinika|ospital|lugar|salon|parlor|talyer|mekaniko|mechanic) (na)? (po)? (ako|kami)? (pupunta|pumupunta|nagpapacheck|nagpapagamot|magpapacheck)?, sa iba na (po)? (ako|kami|siya)? (magpapacheck|nagpapacheck|nagpacheck|nagpapagamot|nagpagawa|pumupunta|pumunta|nagpunta|pupunta)?, sa iba na, (may|nakahanap|nakakita|nakakuha) (na)? (po)? (ako|kami)? (na)? (ng)? (iba|ibang) (na)? (doktor|doctor|dentista|clinic)?,
      (nagpunta|pumunta|nagpagawa|nagpacheck|nagpabunot) (na)? (po)? (ako|kami|siya)? (na)? sa iba, (lumipat|nagpalit) (na)? (po)? (ako|kami|siya)? (na)? (ng|sa)? (ibang)? (doktor|doctor|dentista|clinic|bahay|lugar|lungsod)?, sa (kalaban|kakompetensya|competitor), (nasa|naka|on) (bakasyon|vacation|leave|abroad|ibang bansa|ibang lugar|malayo) (po)? (ako|kami|siya|pa)?, nagbabakasyon, nakabakasyon, (nagpunta|pumunta|nakapunta) na (po)? (ako|kami)? (kahapon|noong isang araw|noong nakaraang linggo), (ayos|magaling|okay|ok) na (po)? (ako|kami|siya|ang pakiramdam),
      (hindi|di) na (po)? (ako|kami)? (pasyente|nakatira) (diyan|dyan|dito|nyo|ninyo)?, (tapos|nagawa|ginawa|nabunot|napaayos|naayos) na (po)?,
      (nagpa|nagpacheck up|nagpa check up|nagpagamot|nagpabunot|nagpagupit|nagpagawa|nagpalinis) (na)? (po)? (ako|kami|nako) (na)? (sa|sa ibang) (iba|clinic|doktor|dentista|kapitbahay)`,
    along: `
      (first time|unang beses|unang punta|unang check up) (ko|namin)? (po|lang)? (ko)? (po)? (dyan|dito|pumunta)?, bagong (pasyente|kliyente) (po)? (ako|kami), (muntik|muntikan|kamuntik) (na|ko) (na|po)? (ko)? (pong)? (makalimutan|nakalimutan|malimutan|ko makalimutan), (may|meron) (na)? (po)? (akong|ako|kaming)? (na)? (pong)? (referral|reseta|request|id|hmo card|resulta|xray|pera|cash|laboratory|alarm|mga tanong|tanong para sa doktor) (na|po|na po)? (ako|kami|ko)?, (iiwan|ihahatid|dadalhin|ipapark|iwan) (ko|namin)? (po)? (ang|yung|ung)? (kotse|sasakyan|susi|motor) (mamayang gabi|bukas ng umaga|mamaya|ng gabi|sa gabi|dyan|ng maaga)? (ko)?, (merry christmas|happy new year|maligayang pasko|happy weekend|happy holidays) (po)? (sa inyo|sa inyong lahat)?, (masakit|sobrang sakit|ang sakit|sumasakit) (na|pa)? (po)? (ng|ang|yung)? (ngipin|likod|tuhod|balikat|bagang) (ko)? (po)?, allergic (po)? (ako|sya|siya) sa _, (susunduin|ihahatid|hahatid|sasamahan|maghahatid|hatid) (po)? (ako|kami|sakin|sa akin)? (ng|ni|nang)? (kapatid|asawa|anak|nanay|tatay|kaibigan|kuya|ate|pinsan|bayaw|manugang|driver) (ko|namin)? (po)?, (malapit) (lang)? (po)? (ako|kami|bahay namin|ang bahay ko|bahay ko) (dyan|nakatira)?,
      (kasama|isasama|isama|dadalhin|dala) (ko|namin|po)? (po|ko)? (ang|yung|si|sina|mga)? (mga)? (anak|anak ko|asawa|asawa ko|nanay|tatay|kapatid|apo|kaibigan|bata|mister|misis|mama|papa|aso|pusa|dalawang anak|dalawa kong anak) (ko|namin|po)?, (nasagutan|nafill up|na fill up|napirmahan|nasulatan|nakumpleto|nabayaran|nasubmit|na submit|naprint|nabasa|natanggap) (ko|namin) (na|po)? (po|na)? (yung|ang|ung)? (mga)? (form|forms|papel|papeles|bayad|message|questionnaire|dokumento|bill)?, (nag leave|nagleave|nag absent|nag file ng leave|nakaleave|naka leave|nag half day|nagpaalam|nag off|naka off|nagpaalam na) (na)? (po)? (ako|kami|na ako)? (po)? (sa)? (work|trabaho|boss|boss ko|amo|opisina)?,
      (maingay|maingay pa|umuuga|tumutulo|tumatagas|umiilaw|kumakalampag|uminit|di lumalamig) (pa)? (rin|din|pa rin)? (po)? (yung|ang|ung)? (kotse|sasakyan|makina|preno|gulong|aircon|motor|auto) (ko|po|namin)?, (may|meron) (pa)? (rin|din)? (po)? (ingay|tunog|tagas) (pa)? (rin)? (po)? (yung|ang|sa)? (kotse|sasakyan|makina|preno), (masakit|sumasakit|kumikirot|namamaga) (pa)? (rin|din|pa rin)? (po)? (ang|yung|ung)? (ngipin|tuhod|likod|balikat|leeg|mata|tenga|paa|binti|gilagid|bagang) (ko|nya|niya|po)?, (medyo|konti|kaunting|slight|sobrang|super)? (lang)? (kinakabahan|kabado|nenerbyos|natatakot|takot|excited|nerbyoso) (lang)? (po)? (ako)? (lang|po|konti|ng konti)? (sa)? (karayom|injection|dentista|doktor)?,
      (nasa|nasa may|galing) (po)? (ako)? (sa)? (trabaho|work|meeting|klase|byahe|duty|opisina) (po)? (ako)? (kanina|kahapon|kasi|po|kaya ngayon lang|kaya late reply|kanina po), (ngayon|now) (ko)? (lang)? (po)? (ko)? (lang)? (nabasa|nakita|nabasa ang text|nakapagreply|nakasagot|napansin) (yung|ang|ito|po)? (text|message)? (nyo)?, (hihintayin|hintayin|mag aantay|maghihintay|nasa) (po)? (ko|ako|kami)? (po)? (kayo)? (sa)? (kotse|labas|parking|lobby|gate|waiting area), (tatawag|magtetext|mag text|text|tawag) (po)? (ako)? (pagdating|pag dating|pag nandyan na|kapag nandyan na|pag andyan na) (ko)? (po)?,
      (hindi|di|wala) (pa)? (po)? (ako)? (kumain|kumakain|kinain|pang kinain|uminom) (mula|simula|since)? (kagabi|kahapon|hatinggabi)?, (fasting|nag fasting|nagfasting) (na)? (po)? (ako)? (since|mula|simula)? (kagabi|midnight)?, (babayaran|magbabayad|bayad) (ko|po|ako)? (po|na lang|ko)? (na lang)? (dyan|pagdating|doon|cash|sa clinic|gcash|sa counter), (nasa|nakadikit|nakalagay|nakalista|nakasulat) (na)? (po)? (sa|nasa)? (ref|calendar|kalendaryo|phone|cellphone|planner|notes) (ko|na)? (po|ko)?, (gusto|kailangan) (ko)? (rin|din|po|sana)? (po|sana)? (ko)? (ipagupit|magpagupit|magpakulay|ipacheck|ipa check|magpa rebond|magpalinis|ipaayos|ipatingin|patingin) (rin|din)? (po)? (ang|yung|ng)? (buhok|kuko|preno|gulong|ngipin|mata|aircon|kilay|tuhod)? (ko)? (rin)?, (gaya|katulad|tulad|same) (pa rin)? (ng|nung|ng sa)? (dati|last time|nakaraan), (ang|sobrang|grabe ang|grabe) (init|lamig|ulan|lakas ng ulan|traffic) (po|ngayon|naman|nga)?, (kahit) (umulan|umuulan|malakas ang ulan|traffic|bumagyo), (malapit|malapit lang) (lang)? (po)? (bahay|ang bahay|kami|ako|opisina) (ko|namin|dyan)? (dyan)?, (naka|gumagamit ng|gamit) (wheelchair|saklay|tungkod) (po)? (ako|sya|siya|si nanay|si tatay)?, (pakiconfirm|paki confirm|pakisabi) (po)? (kung|na)? (natanggap|nareceive) (nyo|niyo)? (na)? (po)? (ito|text ko)?, (ako|kami) lang (po)? (mag isa)?,
      (ihahatid|hatid|dadalhin|sasamahan|susunduin) (po)? (ako|kami)? (ng)? (asawa|anak|nanay|tatay|kapatid|kuya|ate|kaibigan|mister|misis) (ko|namin)?, (nasa|nakalista sa|nilista ko sa) (kalendaryo|calendar|phone|planner) (ko|namin)?, (dadalhin|dala|may dala) (ko|po)? (na)? (ang)? (mga)? (dokumento|papeles|id|card|insurance card), (libre|handa|ready|available) (na)? (po)? (ako|kami), day off ko|namin, (sasakay|mag bus|mag taxi|mag grab),
      (susunduin|ihahatid|sasamahan|hahatid|ipagdadrive|ipag drive|ididrive|sasabayan|isasabay) (po)? (ako|kami|nya ako|niya ako) (po)? (ng|ni|nang|nila)? (pinsan|kumare|kumpare|kapatid|ate|kuya|nanay|tatay|mama|papa|asawa|mister|misis|anak|panganay|bunso|apo|kapitbahay|kaibigan|bff|jowa|bf|gf|tita|tito|lola|lolo|manugang|biyenan|katrabaho|officemate|yaya|driver|bayaw|hipag|pamangkin|friend|mother|sister|brother|hubby|wife|husband)? (ko|namin)? (na si _)? (dyan|sa kanto|sa clinic|sa inyo|papunta dyan)?, (kasama|hatid|sundo) ko (po)? (si|ang|yung|mga)? (pinsan|kumare|kumpare|kapatid|ate|kuya|nanay|tatay|mama|papa|asawa|mister|misis|anak|panganay|bunso|apo|kapitbahay|kaibigan|bff|jowa|bf|gf|tita|tito|lola|lolo|manugang|biyenan|katrabaho|officemate|yaya|driver|bayaw|hipag|pamangkin|friend|mother|sister|brother|hubby|wife|husband|anak ko|_) (ko)?, (dala|dadalhin|dinala|bitbit|dadala) (ko|namin|nya)? (na)? (rin|din)? (po)? (namin)? (yung|ang|lahat ng|mga|lahat)? (mga)? (x ray|xray|referral|resibo|id|ids|papers|papel|documents|dokumento|titulo|form|forms|requirements|records|reseta|gamot|hmo card|card|lab results|results|result|death cert|passport|bayad|cash|salamin|retainer|itr|lahat|susi) (tsaka|at|pati)? (referral|resibo|id|death cert|papers)? (ni|ng|nila)? (doc|nanay|tatay|mama|papa)?, (may)? dala (po)? (akong|kaming) (pasalubong|papers|referral|x ray|resulta|id|meryenda), may dala (po)? akong pasalubong _? _? _? _? _?, (kumpleto|complete|ready|handa|nakahanda|prepared|prepared na|nasa bag|naayos|na ready) (na)? (ko)? (po)? (lahat|yung|ang|mga)? (ng)? (w number|id|ids|resibo|papers|papel|documents|requirements|dokumento|forms|form|gamit|titulo|records|itr|lahat|x ray|referral|hmo card|card|w) _? _? _? _?,
      naka (alarm|calendar|note|save|lista|reminder|set|kalendaryo|ready|leave) (na)? (ako)? (po)? (sa)? _? _?, nakaset na (ang|yung)? alarm (ko)?, bayad na (po)? (ako|kami|yung)? _? _? _? _?, (nagbayad|nag gcash|nagdown|nag down|nagdeposit) na (po)? (ako|kami) _? _?, (ginagawa|nagagawa|sinusunod) ko (po)? (na|naman)? (yung|ang|mga)? (mga)? (exercises|exercise|workout|ehersisyo|stretching|payo|bilin), (nakipag swap|nakipagpalit|nagpalit|nag swap|nakipagswap) (na)? (po)? (ako|ko|nako) (ng|sa)? (shift|sched|schedule|duty), (naka leave|nag leave|nagfile ng leave|nag file ng leave|nagpaalam na) (na)? (po)? (ako)? _? _? _?, (nagkakamot|umuubo|masakit|maga|namamaga|kumikirot|makati|maingay|tumutunog|nangangati|sumasakit) (pa)? (rin|din|eh)?, (iiwan|maiiwan|naiwan|iniwan) (ko|muna|namin)? (muna)? (po)? (yung|ang)? (mga)? (bata|anak|aso|baby) (ko)? (kay|kina|sa) _ _?, (kinansel|kinancel|na move|ni resched|inusog|minove) ko (na)? (po)? (yung|ang)? (salon|bakasyon|ibang lakad|isa kong lakad|isang lakad|lakad|meeting|gym) (ko|namin)? _? _? _? _?, kahit (takot|kabado|kinakabahan|umuulan|maulan|may tigil pasada|bumagyo|umulan|traffic) (ako|po ako)? (sa)? (injection|karayom|dentista|bunot)?, (kinakabahan|kabado|excited|takot) (na)? (po)? (ako|kami|lang), (senior|pwd|first time|buntis|naka wheelchair|naka saklay|fasting|bagong pasyente) (na)? (po)? (ako|kami|sya|siya), (di|hindi) (po)? ako (kumain|uminom|nag almusal) _? _? _?, (sakto|tapos|pagtapos|pagkatapos) (na)? (ng)? (duty|shift|pasok|trabaho|work|klase) (ko|namin)? (po)? (sa _)? (by|ng)? (number)?, coffee lang saglit,
      (dala|bitbit|kasama|dadalhin) (ko|namin) (na)? (po)? (rin|din|na rin)? (po)? (ang|yung|si|ung|sina|mga)? (mama|papa|nanay|tatay|anak ko|aso|pusa|aso ko|pusa ko|kotse|kotse ko|asawa ko|lola|lolo|bata|mga bata|baby|baby ko|sasakyan|sasakyan ko|misis ko|mister ko|kapatid ko|apo ko|mama ko|papa ko|nanay ko|tatay ko|motor ko|motor), (dala|dadalhin|bitbit) (ko|namin) (na)? (po)? (rin|din)? (ang|yung|mga|lahat ng)? (requirements|id ko|papers ko|records ko|card ko|gamot ko|resulta ko), (naka|nakapag|nag) leave na (po)? (ako|kami)?, (off|rest day|day off) (ko|namin) (po)? (bukas|that day|sa martes|nun|ngayon)?, walang pasok (po)? (ako|kami|bukas)?`,
    excuse: `
      (wala|walang) (na|pa)? (po)? (akong|kaming|ako ng|akong|po akong) (oras|pera|sasakyan|masasakyan|masakyan|kasama|magbabantay|pamasahe|pambayad), ulan, malakas ulan, umulan, bumabagyo, binaha, trapik sa amin, ubo, sipon, ubo at sipon, nilalagnat, nagsusuka, nagtatae, masakit (po)? (ang)? (ulo|tiyan|ngipin|katawan|likod) (ko)?, naaksidente, overtime, ot, duty, may duty, may pasok, pasok, exam, klase, may lakad, lakad, out of town, nasa abroad, malayo, mahal, kapos sa pera, walang budget`,
    thing: `
      mama, papa, anak ko, apo, tita, tito, pinsan, biyenan, kaibigan, kapitbahay, boss, amo, driver, yaya, guro, teacher, pasyente, aso, pusa, bata, mga bata, trabaho, palengke, mall, bangko, simbahan, eskwela, school, probinsya, maynila, airport, jeep, tricycle, bus, tren, motor, gulong, baterya, papeles, philhealth, hmo, card, app, email, almusal, hanapbuhay, sapatos, payong, panahon, meeting, birthday, kasal, biyahe, susi, buhok, kuko, kilay, balat, puso, leeg, allergy, problema, dahilan, hatid, ihahatid, sasama, samahan, sasamahan, dadalhin, dinala, kinuha, kukunin, nabasa, nakita, natanggap, sinulat, nilista, nagpaalam, nag leave, nagleave, nakaleave, naka leave, binayaran, nagbayad,
      (mas|medyo)? (ok|okay|okey|maayos|mabuti|magaling) na (po)? (sya|siya|yung|ang)? (tuhod|likod|paa|balikat|aso|pusa|ngipin|kamay)? (ko|namin)?`,
    pass: `
      agad, sakto, on time, mabilis, kaunti, konti, medyo maaga, sabay, sama sama, handa, excited, gaya ng usapan, gaya ng napagusapan, tulad ng usapan, gaya ng dati, bagong, malaki, maliit, maganda, mahal kong, ate, kuya, doktora, haha, hahaha, hehe, hehehe, hay, naku, nako, eh, abala, sa abala, late reply, sa late reply, pang unawa, sa pang unawa, unawa, ingat, ingat po, god bless, godbless, mabuhay, salamat sa diyos, awa ng diyos, sa awa ng diyos, bale, bali, kumbaga, tsaka, saka, pati, din po, rin po`,
  },
  ambiguous: [
    {
      phrases: `
        wag na lang, wag na lang po, huwag na lang, huwag na lang po, wag nalang, wag nalang po, wag muna, wag muna po,
        huwag muna, huwag muna po, wag na lang muna, wag na lang po muna, wag na muna, wag na muna po`,
      as: 'absent',
      before: 'salamat pasensya sorry thank thanks',
      otherwise: 'dont',
    },
    {
      phrases: `
        kaya ko, kaya ko po, kaya namin, kaya po namin, kaya ko naman, kaya ko yan, kaya ko po yan, kaya po`,
      as: 'attend',
      before: 'see salamat kita thanks',
      otherwise: 'can',
    },
    {
      phrases: `
        (available|free|libre|bakante) (na)? (po)? (ako|kami), (pwede|puwede|pede) (naman)? (po)? (ako|kami|aq), pwede po ako bukas`,
      as: 'go',
      before: 'bukas ngayon salamat po see that',
      otherwise: 'come',
    },
    {
      phrases: `
        walang pagbabago, walang pagbabago po, no changes, no changes po, no change po, same sched, same sched po, same schedule,
        same schedule po, same time po, as scheduled, as scheduled po, ganun pa rin, ganun pa rin po, ganon pa rin po,
        push through, push through po`,
      as: 'keep',
      before: 'salamat pupunta punta see thanks',
      otherwise: 'reassure',
    },
    {
      phrases: 'hindi pala, hindi po pala, di pala, hindi na pala',
      as: 'slip',
      before: '-',
      otherwise: 'not',
    },
    {
      phrases: `
        hindi, hindi po, hindi ho, hindi na, hindi na po, hindi na muna, hindi po muna, hindi muna, hindi na muna po, hindi muna po, hnd, hnd po,
        hndi, hndi po, hinde, hinde po, di po, di na po, di, ndi, nde, indi, d po, d`,
      as: 'no',
      before:
        'salamat slmt thank thanks ty sorry pasensya pasensiya paumanhin maam mam sir doc dahil kasi kc may eh e',
      otherwise: 'negates',
    },
    {
      phrases: `
        confirm, confirm ko, confirm ko na, i confirm, iconfirm, confirming, confirm po, kumpirmahin,
        kinukumpirma ko, kinukumpirma ko po, kumpirma, kinukumpirma, confirm na, pakiconfirm, paki confirm,
        kino confirm ko, kinoconfirm ko, nagcoconfirm po ako, nag coconfirm po ako`,
      as: 'confirm',
      before:
        'ang yung ung po ho na ko namin appointment appt schedule sched salamat thanks thank para for sa bukas ngayon attendance pupunta opo oo yes aking my the pagdalo pagpunta',
      otherwise: 'maybe',
    },
    { phrases: 'y', as: 'yes', before: 'po', otherwise: 'pass' },
    { phrases: 'n', as: 'no', before: 'po', otherwise: 'pass' },
  ],
  restated:
    '(na|nag|naka|nakapag)? (confirm|nagconfirm|naconfirm|kinonfirm|cancel|nagcancel|nacancel|kinansela|kinancel|nasabi|sinabi|sumagot) (na|ko|na po|po) (na|ako|ko|po|ako po)?',
  misspellings: `
    salamt salamat, slamat salamat, pupnta pupunta, popunta pupunta, pupuntha pupunta, ppunta pupunta,
    makakpunta makakapunta, mkakapnta makakapunta, mkkapunta makakapunta, makapnta makapunta, bkas bukas,
    bukz bukas, kancel cancel, cancell cancel, cansel cancel, ccancel cancel, skit sakit, aapoint appointment,
    apoinment appointment, appointmnt appointment, pwde pwede, pde pwede, hwg huwag`,
};
