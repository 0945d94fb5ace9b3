import type { Locale } from './locale.js';

/** Particles that may stand anywhere and change nothing. */
const P =
  '(po|ho|na|pa|na po|po na|na ho|pa po|po muna|muna|muna po|na lang|na lang po|nalang|nalang po|lang po|po kasi|kasi|pong|nga|nga po|na nga|po talaga|talaga|rin|rin po|na rin)';
/** Those that are written out in the tables of answers, where every phrase counts. */
const SHORT = '(po|na|na po|pa|muna)';
const I = '(ako|kami|ako po|po ako|akong|kaming|sya)';
/** And what makes a question of it. */
const Q =
  '(po|ho|na|pa|po ba|ba|nga|nga po|po nga|po ba ulit|ba ulit|ulit|pala|po pala|nga po ba|ba to|po ba ito|ba po)';
const NOT = '(hindi|hnd|hndi|hinde|di|d)';
const APPOINTMENT =
  '(appointment|appt|apointment|appoinment|schedule|sched|iskedyul|check up|checkup|konsulta|konsultasyon|visit|tipanan|slot|booking)';
const TEXT =
  '(text|texts|txt|message|messages|mensahe|msg|sms|reminder|reminders|paalala|notification|notifications|notif|texting|pag text|pagtext|pagte text|pagtetext|pagtext text|kakatext|kaka text|pag message|pagmessage|pagpapadala|pagpadala|pagsend|pag send|pagsesend|pangungulit)';
const YOU = '(nyo|niyo|ninyo|mo|kayo|kayong|ninyong|nyong|niyong)';
const THE =
  '(ang|yung|ung|ang mga|yung mga|sa|ng|ng mga|mga|itong|itong mga|ang inyong mga|ang inyong|sa pag|ang pag|pag|nitong|ng inyong)';
const DONT = '(wag|huwag|wg|hwag|wag na|huwag na|wag na wag|ayoko na|ayaw ko na|wag muna)';
const STOP =
  '(itigil|itigl|tigilan|tigil|ihinto|hinto|stop|istop|i stop|patigil|pahinto|paki stop|pakistop|pakitigil|paki tigil|pakihinto|mag stop|tama na|sapat na)';
const KIN =
  '(nanay|tatay|ina|ama|mama|papa|asawa|anak|kapatid|lola|lolo|tita|tito|ate|kuya|pinsan|baby|bata|mister|misis|biyenan|kaibigan|pasyente|aso|pusa|pamangkin|apo|mommy|daddy|nanay ko)';
const IT = `(ito|to|ang|yung|ung)? ${APPOINTMENT}? (ko|namin|nya|niya|po)?`;

export const tl: Locale = {
  language: 'tl',
  answers: {
    phrases: {
      slip: `teka, teka lang, ay mali, mali pala`,
      turn: `(nagbago|nag iba) (na)? (po)? (ang)? (isip|plano) (ko|namin)?`,
      yes: `
        oo, opo, oho, ohoo, ooh, oo nga|naman, opo naman, oo na, uu, uo, yes, yess, yep, yup, yeah, yes po|na|naman|opo,
        syempre, siyempre, sympre, tama po? yan?, tama po?, kumpirmado, confirmed, confirm na po, aprub, g na g, game, game po,
        pumapayag po? ako, tinatanggap ko po?, oo sige, of course, confirm po? (ako|kami|namin), go po, g na po`,
      ok: `
        ok, okay, okey, oki, okie, okidoki, okay na, ok na, sige, sge, cge, sigi, cgeh, sige na, sige lang, sure, ayos, ayus,
        okay lang, ok lang, walang problema, wala pong problema, pwede po?, puwede po?, pwede naman, g, pwedeng pwede, noted sige,
        kita kits, kita tayo, kitakits, see you|u po?, ok|okay sakin, ok|okay sa akin`,
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
        )})`,
      attend: `
        papunta na, papunta na po ako|kami?, on the way, otw, on my way, parating na, nandito na, nandyan na,
        andito na, andyan na, nandyan po ako, nandyan ako, andyan ako, andyan po ako, nandun ako, nandoon ako,
        andun ako, paalis na po? ako?, bibyahe na po? ako?, makikita nyo ako, asahan nyo po? ako?, aasahan nyo ako,
        i will be there, ill be there, papunta na (po)? (ako|kami)?, on the way na po?,
        nandun|nandoon|naroon (na)? (po)? (ako|kami), andun (po)? (ako|kami), kita po tayo bukas?, kita tayo bukas`,
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
        (di|hindi|ndi) (na)? (po)? (na)? kailangan (po)?, di na kailangan`,
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
        ibigay nyo na lang sa iba`,
      request:
        'pwede po? bang i? cancel|icancel|ipacancel, pwede po? bang kanselahin, pwede po? bang ipa cancel, pwede po? ba i? cancel|icancel, pwede po? ba (magcancel|mag cancel|kanselahin|magpa cancel|ipa cancel)',
      miss: 'lumiban, makaligtaan, makakaligtaan, kaligtaan, kalimutan, makakalimutan',
      not: `
        ${NOT} ${SHORT}? ${I}, ${NOT} ${SHORT}? na ${I}, ${NOT} ko po?, hindi raw, di raw, never`,
      dont: 'wag, huwag, wg, hwag, wag po, huwag po, wag na po, wag muna, wag nyo, huwag nyo, wag niyo, huwag niyo, wag ninyo, huwag ninyo, wag nyo po, huwag nyo po, wag nyong, huwag ninyong, wag po nyong|niyong|ninyong|nyo|niyo|ninyo|kayong, huwag po nyong|niyong|ninyong|nyo|niyo|ninyo|kayong, wag niyong, huwag nyong, huwag niyong, wag ninyong',
      wont: 'ayaw ko po? ng?, ayoko po? ng?, ayokong, ayoko pong, ayaw kong, wala akong balak, ayaw na ayaw ko',
      cant: `
        ${NOT} ${SHORT}? (ko|namin) ${SHORT}? kaya|kayang|magagawa|magawang, ${NOT} kaya,
        ${NOT} ${SHORT}? ${I}? ${SHORT}? (pwedeng|makakapag), wala akong magawa, cant, hindi ko po kaya`,
      never: 'wala, walang, nagpunta, pumunta na',
      will: 'talagang, siguradong, sigurado pong, promise, gagawan ng paraan',
      can: 'kaya ko, kaya kong, kaya namin, kaya naming, pwede akong, pwede kaming, pwede po akong, puwede akong, makakaya kong',
      must: `
        gusto ko sanang, gusto ko po sanang, gusto po sana naming, gusto sana naming, gusto po namin sanang,
        gusto ko, gusto kong, gusto po naming, gusto naming, gusto namin, gusto ko pong, nais ko, nais kong,
        kailangan ko, kailangan kong, kailangan ko pong, kailangan namin, kailangan naming, kelangan ko,
        kelangan kong, need ko, need kong, need namin, kailangan, mapipilitan akong`,
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
      later:
        '(magpapa|mag|magpa) (resched|reschedule) (na lang)? (ako|kami), tatawag na lang ako (para)? (magpa|mag)? resched|reschedule',
      reason: `
        may sakit, masakit, may lagnat, nilalagnat, lagnat, trangkaso, inuubo, ubo, sipon, sinisipon, ospital,
        hospital, naospital, na ospital, covid, emergency, aksidente, naaksidente, burol, libing, lamay, namatay,
        namatayan, biyahe, byahe, out of town, out of the country, nasa probinsya, nasa abroad, nagkasakit,
        nagkaproblema, may emergency, masama ang pakiramdam, masama pakiramdam, may covid, nadisgrasya, bumabyahe,
        sumakit, masakit ang, may problema, may problema lang, sick`,
      excuse: `
        nasira (po)? (ang)? (sasakyan|kotse|motor|auto) (ko|namin)?, nasira, baha, bagyo, umuulan, malakas ang ulan, walang (masakyan|pera|sasakyan|kasama|bantay|magbabantay),
        trabaho, work, pasok, may pasok, may work, may trabaho, busy, abala, exam, klase, school, umuulan, ulan,
        bagyo, baha, walang pera, walang sasakyan, walang magbabantay sa, walang magbabantay, walang kasama,
        walang masakyan, pagod, overtime, meeting, may lakad, lakad, may importante, importanteng lakad,
        may pupuntahan, may iba akong lakad, walang budget, wala akong budget|pera|sasakyan|kasama|masakyan,
        nasiraan, bantay, anak`,
      aside: 'iyon, yun lang, iyon lang',
      contact: `
        tawagan nyo ako, tawagan mo ako, tawagan, pakitawagan, paki tawagan, call me, tatawag ako, tatawag po ako,
        tatawag na lang ako, may tanong, tanong ko lang, tanong lang, magtanong, pakitawag, tumawag`,
      late: `
        late, ma late, male late, malelate, mali late, mala late, malalate, mahuhuli, mahuhuli ng, huli ako,
        medyo late, late ng, konting late, natraffic, na traffic, naipit sa traffic, trapik, traffic, matraffic,
        ma traffic, ma delay, madedelay, delay, delayed, nadelay`,
      past: 'kahapon, kanina, noong',
      but: 'pero, pro, ngunit, subalit, kaso, kso, kaya lang, kaya lng, but, kaso lang',
      join: 'at, tsaka, saka, dahil, kasi, kc, kse, ksi, kaya, gawa ng, tapos, tas, sapagkat, and, so',
      question: 'dapat ba, kailangan ba, may bayad',
      ask: `
        ba, bang, saan, san, nasaan, asaan, kailan, kelan, ano, anong, anung, alin, aling, paano, pano, papaano,
        bakit, bkit, ilan, ilang, gaano, kanino, pwede bang, what, where, when, why, how, di ba, diba, db`,
      day: `
        lunes, martes, miyerkules, miyerkoles, huwebes, webes, biyernes, byernes, sabado, linggo, monday, tuesday,
        wednesday, thursday, friday, saturday, sunday, enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto,
        setyembre, oktubre, nobyembre, disyembre, sa makalawa, ika number, a number, araw na iyon, araw na yan,
        araw na yun`,
      clock: `
        alas number, ng number, nang number,
        alas una|dos|tres|kwatro|singko|sais|siyete|otso|nuwebe|diyes|onse|dose, ala una, ng umaga|hapon|gabi,
        sa umaga|hapon|gabi, nang umaga|hapon|gabi, sa tanghali, ng tanghali, sa oras, on time`,
      today:
        'ngayon, ngaun, ngyon, ngayong araw, bukas, bukas ng umaga|hapon|gabi, mamaya, mamayang hapon|gabi|umaga, mmya, mamya, today, tomorrow',
      topic: `
        ${APPOINTMENT}, ang|yung|ung|sa|ng ${APPOINTMENT} (ko|namin|nya|niya|ng anak ko|po)?,
        ${APPOINTMENT} (ko|namin|nya|niya|ng anak ko), aking ${APPOINTMENT}, pagdalo, pagpunta`,
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
        wala pong anuman, wala namang problema, wala pong pagbabago, walang pagbabago, no problem`,
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
        si mama|papa|nanay|tatay|lola|lolo|ate|kuya`,
    },
    visits: `
      pabunot, pasta, linis, cleaning, checkup, check up, pacheck up, pa check up, konsulta, bakuna, therapy,
      masahe, gupit, pagupit, pa gupit, kulay, kuko, change oil, ayos ng kotse, grooming`,
    everyday: {
      go: `
        (maaga|medyo maaga) (po)? (ako|kami) (po)? (darating|pupunta|dadating|pupunta dyan) (ng|nang)? (number|kaunti|konti)? (minutes|mins|minuto)?`,
      reason: `
        (sa|na sa|dun sa|doon sa)? ibang (doktor|doctor|dentista|dentist|clinic|klinika|ospital|lugar|salon|parlor|talyer|mekaniko|mechanic) (na)? (po)? (ako|kami)? (pupunta|pumupunta|nagpapacheck|nagpapagamot|magpapacheck)?, sa iba na (po)? (ako|kami|siya)? (magpapacheck|nagpapacheck|nagpacheck|nagpapagamot|nagpagawa|pumupunta|pumunta|nagpunta|pupunta)?, sa iba na, (may|nakahanap|nakakita|nakakuha) (na)? (po)? (ako|kami)? (na)? (ng)? (iba|ibang) (na)? (doktor|doctor|dentista|clinic)?,
        (nagpunta|pumunta|nagpagawa|nagpacheck|nagpabunot) (na)? (po)? (ako|kami|siya)? (na)? sa iba, (lumipat|nagpalit) (na)? (po)? (ako|kami|siya)? (na)? (ng|sa)? (ibang)? (doktor|doctor|dentista|clinic|bahay|lugar|lungsod)?, sa (kalaban|kakompetensya|competitor), (nasa|naka|on) (bakasyon|vacation|leave|abroad|ibang bansa|ibang lugar|malayo) (po)? (ako|kami|siya|pa)?, nagbabakasyon, nakabakasyon, (nagpunta|pumunta|nakapunta) na (po)? (ako|kami)? (kahapon|noong isang araw|noong nakaraang linggo), (ayos|magaling|okay|ok) na (po)? (ako|kami|siya|ang pakiramdam),
        (hindi|di) na (po)? (ako|kami)? (pasyente|nakatira) (diyan|dyan|dito|nyo|ninyo)?, (tapos|nagawa|ginawa|nabunot|napaayos|naayos) na (po)?`,
      along: `
        (first time|unang beses|unang punta|unang check up) (ko|namin)? (po|lang)? (ko)? (po)? (dyan|dito|pumunta)?, bagong (pasyente|kliyente) (po)? (ako|kami), (muntik|muntikan|kamuntik) (na|ko) (na|po)? (ko)? (pong)? (makalimutan|nakalimutan|malimutan|ko makalimutan), (may|meron) (na)? (po)? (akong|ako|kaming)? (na)? (pong)? (referral|reseta|request|id|hmo card|resulta|xray|pera|cash|laboratory|alarm|mga tanong|tanong para sa doktor) (na|po|na po)? (ako|kami|ko)?, (iiwan|ihahatid|dadalhin|ipapark|iwan) (ko|namin)? (po)? (ang|yung|ung)? (kotse|sasakyan|susi|motor) (mamayang gabi|bukas ng umaga|mamaya|ng gabi|sa gabi|dyan|ng maaga)? (ko)?, (merry christmas|happy new year|maligayang pasko|happy weekend|happy holidays) (po)? (sa inyo|sa inyong lahat)?, (masakit|sobrang sakit|ang sakit|sumasakit) (na|pa)? (po)? (ng|ang|yung)? (ngipin|likod|tuhod|balikat|bagang) (ko)? (po)?, allergic (po)? (ako|sya|siya) sa _, (susunduin|ihahatid|hahatid|sasamahan|maghahatid|hatid) (po)? (ako|kami|sakin|sa akin)? (ng|ni|nang)? (kapatid|asawa|anak|nanay|tatay|kaibigan|kuya|ate|pinsan|bayaw|manugang|driver) (ko|namin)? (po)?, (malapit) (lang)? (po)? (ako|kami|bahay namin|ang bahay ko|bahay ko) (dyan|nakatira)?,
        (kasama|isasama|isama|dadalhin|dala) (ko|namin|po)? (po|ko)? (ang|yung|si|sina|mga)? (mga)? (anak|anak ko|asawa|asawa ko|nanay|tatay|kapatid|apo|kaibigan|bata|mister|misis|mama|papa|aso|pusa|dalawang anak|dalawa kong anak) (ko|namin|po)?, (nasagutan|nafill up|na fill up|napirmahan|nasulatan|nakumpleto|nabayaran|nasubmit|na submit|naprint|nabasa|natanggap) (ko|namin) (na|po)? (po|na)? (yung|ang|ung)? (mga)? (form|forms|papel|papeles|bayad|message|questionnaire|dokumento|bill)?, (nag leave|nagleave|nag absent|nag file ng leave|nakaleave|naka leave|nag half day|nagpaalam|nag off|naka off|nagpaalam na) (na)? (po)? (ako|kami|na ako)? (po)? (sa)? (work|trabaho|boss|boss ko|amo|opisina)?,
        (maingay|maingay pa|umuuga|tumutulo|tumatagas|umiilaw|kumakalampag|uminit|di lumalamig) (pa)? (rin|din|pa rin)? (po)? (yung|ang|ung)? (kotse|sasakyan|makina|preno|gulong|aircon|motor|auto) (ko|po|namin)?, (may|meron) (pa)? (rin|din)? (po)? (ingay|tunog|tagas) (pa)? (rin)? (po)? (yung|ang|sa)? (kotse|sasakyan|makina|preno), (masakit|sumasakit|kumikirot|namamaga) (pa)? (rin|din|pa rin)? (po)? (ang|yung|ung)? (ngipin|tuhod|likod|balikat|leeg|mata|tenga|paa|binti|gilagid|bagang) (ko|nya|niya|po)?, (medyo|konti|kaunting|slight|sobrang|super)? (lang)? (kinakabahan|kabado|nenerbyos|natatakot|takot|excited|nerbyoso) (lang)? (po)? (ako)? (lang|po|konti|ng konti)? (sa)? (karayom|injection|dentista|doktor)?,
        (nasa|nasa may|galing) (po)? (ako)? (sa)? (trabaho|work|meeting|klase|byahe|duty|opisina) (po)? (ako)? (kanina|kahapon|kasi|po|kaya ngayon lang|kaya late reply|kanina po), (ngayon|now) (ko)? (lang)? (po)? (ko)? (lang)? (nabasa|nakita|nabasa ang text|nakapagreply|nakasagot|napansin) (yung|ang|ito|po)? (text|message)? (nyo)?, (hihintayin|hintayin|mag aantay|maghihintay|nasa) (po)? (ko|ako|kami)? (po)? (kayo)? (sa)? (kotse|labas|parking|lobby|gate|waiting area), (tatawag|magtetext|mag text|text|tawag) (po)? (ako)? (pagdating|pag dating|pag nandyan na|kapag nandyan na|pag andyan na) (ko)? (po)?,
        (hindi|di|wala) (pa)? (po)? (ako)? (kumain|kumakain|kinain|pang kinain|uminom) (mula|simula|since)? (kagabi|kahapon|hatinggabi)?, (fasting|nag fasting|nagfasting) (na)? (po)? (ako)? (since|mula|simula)? (kagabi|midnight)?, (babayaran|magbabayad|bayad) (ko|po|ako)? (po|na lang|ko)? (na lang)? (dyan|pagdating|doon|cash|sa clinic|gcash|sa counter), (nasa|nakadikit|nakalagay|nakalista|nakasulat) (na)? (po)? (sa|nasa)? (ref|calendar|kalendaryo|phone|cellphone|planner|notes) (ko|na)? (po|ko)?, (gusto|kailangan) (ko)? (rin|din|po|sana)? (po|sana)? (ko)? (ipagupit|magpagupit|magpakulay|ipacheck|ipa check|magpa rebond|magpalinis|ipaayos|ipatingin|patingin) (rin|din)? (po)? (ang|yung|ng)? (buhok|kuko|preno|gulong|ngipin|mata|aircon|kilay|tuhod)? (ko)? (rin)?, (gaya|katulad|tulad|same) (pa rin)? (ng|nung|ng sa)? (dati|last time|nakaraan), (ang|sobrang|grabe ang|grabe) (init|lamig|ulan|lakas ng ulan|traffic) (po|ngayon|naman|nga)?, (kahit) (umulan|umuulan|malakas ang ulan|traffic|bumagyo), (malapit|malapit lang) (lang)? (po)? (bahay|ang bahay|kami|ako|opisina) (ko|namin|dyan)? (dyan)?, (naka|gumagamit ng|gamit) (wheelchair|saklay|tungkod) (po)? (ako|sya|siya|si nanay|si tatay)?, (pakiconfirm|paki confirm|pakisabi) (po)? (kung|na)? (natanggap|nareceive) (nyo|niyo)? (na)? (po)? (ito|text ko)?, (ako|kami) lang (po)? (mag isa)?,
        (ihahatid|hatid|dadalhin|sasamahan|susunduin) (po)? (ako|kami)? (ng)? (asawa|anak|nanay|tatay|kapatid|kuya|ate|kaibigan|mister|misis) (ko|namin)?, (nasa|nakalista sa|nilista ko sa) (kalendaryo|calendar|phone|planner) (ko|namin)?, (dadalhin|dala|may dala) (ko|po)? (na)? (ang)? (mga)? (dokumento|papeles|id|card|insurance card), (libre|handa|ready|available) (na|po)? (ako|kami), day off ko|namin, (sasakay|mag bus|mag taxi|mag grab)`,
      excuse: `
        (wala|walang) (na|pa)? (po)? (akong|kaming|ako ng|akong|po akong) (oras|pera|sasakyan|masasakyan|kasama|magbabantay|pamasahe|pambayad), ulan, malakas ulan, umulan, bumabagyo, binaha, trapik sa amin, ubo, sipon, ubo at sipon, nilalagnat, nagsusuka, nagtatae, masakit (po)? (ang)? (ulo|tiyan|ngipin|katawan|likod) (ko)?, naaksidente, overtime, ot, duty, may duty, may pasok, pasok, exam, klase, may lakad, lakad, out of town, nasa abroad, malayo, mahal, kapos sa pera, walang budget`,
      thing: `
        mama, papa, anak ko, apo, tita, tito, pinsan, biyenan, kaibigan, kapitbahay, boss, amo, driver, yaya, guro, teacher, pasyente, aso, pusa, bata, mga bata, trabaho, palengke, mall, bangko, simbahan, eskwela, school, probinsya, maynila, airport, jeep, tricycle, bus, tren, motor, gulong, baterya, papeles, philhealth, hmo, card, app, email, almusal, hanapbuhay, sapatos, payong, panahon, meeting, birthday, kasal, biyahe, susi, buhok, kuko, kilay, balat, puso, leeg, allergy, problema, dahilan, hatid, ihahatid, sasama, samahan, sasamahan, dadalhin, dinala, kinuha, kukunin, nabasa, nakita, natanggap, sinulat, nilista, nagpaalam, nag leave, nagleave, nakaleave, naka leave, binayaran, nagbayad`,
      pass: `
        agad, sakto, on time, mabilis, kaunti, konti, medyo maaga, sabay, sama sama, handa, excited, gaya ng usapan, gaya ng napagusapan, tulad ng usapan, gaya ng dati, bagong, malaki, maliit, maganda, mahal kong, ate, kuya, doktora, haha, hahaha, hehe, hehehe, hay, naku, nako, eh, abala, sa abala, late reply, sa late reply, pang unawa, sa pang unawa, unawa, ingat, ingat po, god bless, godbless, mabuhay, salamat sa diyos, awa ng diyos, sa awa ng diyos, bale, bali, kumbaga, tsaka, saka, pati, din po, rin po`,
    },
    ambiguous: [
      {
        phrases: 'hindi pala, hindi po pala, di pala, hindi na pala',
        as: 'slip',
        before: '-',
        otherwise: 'not',
      },
      {
        phrases: `
          hindi, hindi po, hindi ho, hindi na, hindi na po, hindi na muna, hindi po muna, hindi muna, hnd, hnd po,
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
  },
  doubtful: { besideYes: '**', besideNo: '**' },
  optOuts: {
    words: `
      tigil, itigil, itigil na, itigil nyo na, itigil niyo na, itigil mo na, tigilan, tigilan na, tigilan nyo na,
      tigilan nyo na ako, tigilan mo ako, tigilan mo na ako, tigilan nyo ako, hinto, ihinto, ihinto na, huminto,
      stop na, stop nyo na, stop na kayo, huwag mag text, wag mag text, wag na mag text, wag na magtext,
      wag magtext, lubayan nyo ako, tama na, tama na po, tigil na, tumigil na, tumigil na kayo, ayoko na,
      wag na kayo mag text, huwag na mag text, itigil ang text, tigilan na`,
    sentences: `
      itigil na, itigil nyo na, tigilan nyo na, tigilan nyo ako, tigilan nyo na ako, stop na, wag na magtext,
      wag na mag text, lubayan nyo ako, tama na po, tumigil na kayo, wag na kayo mag text, wag na po kayo mag text,
      huwag na mag text, wag nyo na ako i text, wag nyo na ako guluhin, tigilan nyo na po ako`,
    requests: `
      ${STOP} ${P}? ${YOU}? ${P}? ${THE}? ${THE}? ${P}? ${TEXT},
      ${STOP} ${P}? ${YOU}? ${P}? (ako)? (kaka|pag|sa pag) (text|message|send),
      ${DONT} ${P}? ${YOU}? ${P}? (ako|akong|kami|kaming|na akong|siyang|sya)? ${P}? (i)? (text|itext|txt|message|imessage|mag text|magtext|mag txt|mag message|magmessage|magpadala|mag padala|mag send|magsend|magsend|magreply|tini text|tinetext|tetext|i message|itetext|ite text|padalhan|pinapadalhan|sendan|send|isend|i send|kontakin|contactin|i contact|icontact|guluhin|ginugulo|istorbohin|iistorbo|istorbo|kulitin|kinukulit|gambalain|mangulit|manggulo|abalahin),
      ${DONT} ${P}? ${YOU}? ${P}? (magpapadala|magpadala|mag send|magsend|magte text|magtetext) ${P}? (ng|sa akin|sakin) ${THE}? ${TEXT}?,
      ${DONT} ${P}? (na)? (makatanggap|tumanggap|makareceive|maka receive|mareceive|makakuha|nakakatanggap|makita) ${P}? (ng|ng mga|ang|mga|sa) ${TEXT},
      (ayoko|ayaw ko|ayaw namin|ayokong|ayaw kong|ayoko nang|ayaw ko nang|ayoko ng|ayaw ko ng|ayaw na namin|ayaw ko na|ayoko na) ${P}? (nang|ng|na)? (makatanggap|tumanggap|makareceive|maka receive|nakakatanggap|itext|i text)? ${P}? (ng|ng mga|mga)? (inyong|inyo|mga|ganitong|ganitong mga|ganyang|mga ganitong|kahit anong)? ${TEXT},
      ${NOT} ${P}? ko ${P}? (kailangan|gusto|gustong) ${P}? (na|nang)? (makatanggap|tumanggap|makareceive|ng|ang|itext) ${THE}? ${TEXT}?,
      (tanggalin|alisin|burahin|idelete|i delete|delete|remove|i remove|iremove|paki tanggal|pakitanggal|paki alis|pakialis|pakibura|paki bura|paki remove|pakidelete|paki delete) ${P}? ${YOU}? ${P}? (ang|yung|ung)? (number|numero|no|cellphone number|cp number|contact) (ko|namin|na ito|na to)?,
      (tanggalin|alisin|burahin|remove|i remove|paki tanggal|pakitanggal|paki alis|pakialis|paki remove) ${P}? ${YOU}? ${P}? (ako|kami) ${P}? (sa|dyan sa|mula sa) (listahan|list|inyong listahan|mailing list|inyong list|listahan nyo|list nyo|text|texts|messages|system),
      (binabawi|bawiin|inaalis|tinatanggal|binabawi na) ko ${P}? (na)? (ang|yung)? (aking)? (pahintulot|consent|permiso),
      wala ${P}? (kayong|kayo) ${P}? (pahintulot|permiso|consent),
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
      (pwede|puwede|pede|maaari) ${P}? (nyo|niyo|ninyo|mo)? ${P}? (ba|bang)? ${P}? (akong|ako|number ko|ang number ko) ${P}? (tanggalin|alisin|burahin|idelete|i delete|maalis|matanggal)`,
    openings: 'itigil|tigil oo|opo|hindi|pupunta|sino',
    endings:
      '(please|paki|sinabi ko na|sabi ko|sabing) (stop|itigil|tigil|tigilan|hinto) na?, (sabi ko|sinabi ko nang|sinabi nang) (tama na|wag na|stop)',
    notRequests: `
      ${NOT} ${P}? (ko|pa|ko pa|namin) ${P}? (natanggap|natatanggap|nabasa|nakita|nareceive|na receive|narereceive|dumating|nakuha) ${P}? ${THE}? ${TEXT}?,
      wag (mag text|magtext) (habang|pag|kapag), salamat sa ${TEXT},
      (wag|huwag) ${P}? ${YOU}? ${P}? (itigil|ihinto|tigilan),
      (wag|huwag) ${P}? (nyo|niyo|kayo)? ${P}? (i text|itext|mag text sa|magtext sa|tawagan|i message) (ang|si|yung|kay|sa)? (asawa|nanay|tatay|anak|kapatid|mister|misis|mama|papa) (ko)?,
      (wag|huwag) ${P}? (kayo|kayong|nyo|niyo)? ${P}? (tumigil|titigil|tigil|itigil|ihihinto|mag stop) (sa|ng|ang|mag)?,
      (ipadala|pakipadala|paki text|pakitext|i text) (nyo|niyo)? ${P}? (ang|yung)? (address|lokasyon|location)`,
    possible: `
      (tama na|ayoko|ayaw|wag|huwag|itigil|tigil|tigilan|nakakainis|nakakairita|sawa|nagsasawa|makulit|kulit|kakakulit|dami|daming|sobrang dami|bakit|istorbo) _? _? _? (text|texts|txt|message|messages|mensahe|sms|reminder|reminders|tinetext|nagtetext|text nyo),
      tama na po?, wag na kayong, wag na kayo, huwag na kayong, huwag na kayo, nakakaistorbo, istorbo kayo, abogado,
      idedemanda, demanda, kakasuhan, isusumbong, irereport, ire report, i block ko kayo, ibablock, iboblock,
      bablock ko, harassment, pahintulot, saan nyo nakuha ang number ko, san nyo nakuha number ko,
      sino nagbigay ng number ko, hindi ako nag sign up, di ako nag sign up`,
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
      '(i text|itext|mag text|magtext) (nyo|niyo|kayo)? (na|po|na po)? (ulit|uli) (ako|sa akin)?, ituloy (nyo)? (na|po)? (ang)? (pag)? (text|reminder|reminders), gusto ko ulit (makatanggap|tumanggap) ng (text|reminder|reminders)',
    helpWords: 'tulong, tulungan nyo ako, kailangan ko ng tulong',
    courtesy: 'po, ho, salamat, pls, paki, pakiusap, naman, maam, mam, sir, nga, pasensya, pasensiya',
    urging: 'na, ngayon, agad, lang, please, talaga, kayo, nyo, ha',
    expletives: `putangina, tangina, putang ina, puta, leche, buwisit, bwisit, gago, punyeta, lintik, letse, hayop`,
    insteadToMe: `(ako|sa akin|sakin|sa akin na lang|ako na lang|ako nalang|kundi) (ang|po|na|lang|na lang)? (i text|itext|i text nyo|itext nyo|kontakin|padalhan|text nyo|i message|nyo)`,
    turningRound: 'bakit, wag, huwag, kung',
    forATime: 'habang, kapag, tuwing, pag gabi, sa gabi, kung',
    notForATime: '',
  },
  automatic: {
    machines: 'awtomatikong sagot|tugon|reply|mensahe, ito ay awtomatikong, wala po ako sa opisina',
    busy: 'nagmamaneho po? ako, nagdadrive po? ako, nag da drive po? ako, nasa meeting po? ako, hindi (po)? ako (makakasagot|makasagot|makakausap) (ngayon)?, tatawagan kita mamaya, text kita mamaya, tawag ako mamaya',
    wrongNumber: `
      wrong number|num|no|send po?, wrong number po|ka|kayo, maling number|numero|no|tao|send,
      (mali|namali|nagkamali) (po)? (ka|kayo|ata|yata|ang|yung|kayo yata)? (po)? (ng|ang|yung)? (number|numero|tinext|na text|natext|tao|nasendan|sinendan|pinadalhan|napadalhan),
      hindi (po|na|na po)? (sa)? (kanya|kaniya) (na)? (po)? (ang|itong|ito|to)? (number|numero)?,
      (hindi|di) (ko)? (po)? (ko)? kilala (si|yan|iyan|ang|po yan),
      walang (ganyang|ganung|ganyan na) (pangalan|tao), walang nakatira dito,
      (mali|namali|nagkamali) (po)? (kayo|ka) (po|yata|ata)? (ng|sa) (text|number|numero|tawag|tao|send|pinadalhan|nasendan),
      hindi (po)? (ito|to) (ang)? (number|numero) (ni|ng), (iba|bago) (na)? (po)? (ang|na ang) (may ari|gumagamit)`,
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
      ${KIN} (ko|namin|nya|niya)? (ay)? (pumanaw|yumao|namatay|patay), patay na ${P}? (ang|si) ${KIN}?, pumanaw,
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
      masakit|sumasakit|naninikip (po)? (ang|na ang|yung) (dibdib|puso) (ko|nya|niya)?,
      ${NOT} (po)? (ako|sya|siya)? (makahinga|makakahinga|humihinga),
      nahihirapan (po|na|na po)? (akong|siyang|syang|kaming) huminga,
      hirap (ako|sya|siya|po|na)? (ako|po|sa)? (huminga|paghinga),
      nahihirapan (po)? (ako|sya|siya)? (na)? (huminga|pong huminga),
      (dinudugo|nagdurugo) (po)? (ako|sya|siya|ng malakas|nang malakas), ayaw tumigil (ng|ang) (dugo|pagdurugo),
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
