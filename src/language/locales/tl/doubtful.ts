import type { DoubtfulWords } from '../locale.js';

/** Done, by "already" and the beginnings of the past: what leaves a yes standing is `told`. */
const done = `
  na, nako, nag*, nagp*, naka*, nakap*, naki*, naip*, nai*, napa*, nam*, nas*, nab*, nad*, nal*, nap*, naw*, nat*, nan*, nah*, nay*, nung, noong, ni*, in*, *inam*, *inal*, *inag*, *inas*, kin*, tin*, sin*, pin*, bin*, gin*, din*, hin*, lin*, min*, um*, *umi*, *uma*, lum*, kum*, pum*, tum*, bum*, dum*, hum*, sum*, gum*, kaka*, kahapon, kanina, nakaraan, last, dati, dating, noon, tapos, natapos, done, yesterday, ago`;

/** The need is gone, or somebody else sees to it. */
const settled = `
  iba, ibang, iba na, sa iba, kabila, kanto, kapitbahay, malapit, mas malapit, bago, bagong, bayaw, tito, kumpare, pinsan, kamag*, kuya, sariling, sarili, mag isa, kusa, bahay, online, youtube, botika, hilot, albularyo, er, emergency, center, ospital, hospital, clinic, doktor, doctor, dentist, derma, mekaniko, talyer, salon, parlor, barbero, abogado, notary, accountant, bir, emission, insurance, warranty, okay, ok, ayos, maayos, magaling, gumaling, galing, wala, walang, nawala, mawala, di, hindi, hinde, d, ayaw, ayoko, huwag, wag, gumagana, umaandar, tumatakbo, solve*, fixed, gawa, ayusin, siya, sya, sila, bahala, kailangan, need, home for the aged`;

/** No longer theirs, or no longer there. */
const lost = `
  nasa, sa airport,
  mall, palengke, terminal, pier,
  benta*, nabenta*, binenta*, bili, nabili*, sanla, sinanla, karnap*, nakaw, ninakaw, bangga, nabangga, aksidente*, patay, namatay, pumanaw, yumao, libing, burol, lamay, ligaw, pinaampon*, ampon, hiwalay*, hiwalayan, break, ex, dating asawa, lipat*, lumipat*, nakatira*, tumira, abroad, saudi, dubai, japan, hongkong, cebu, davao, probinsya*, province, uwi, umuwi*, uuwi, flight, eroplano, airport, barko, biyahe*, byahe*, bakasyon*, vacation, trip, seminar, training, kulong, nakulong, tanggal*, natanggal*, resign*, sesante, retire*, dati, luma, cancel*, kansel*, kinansel*, kinancel*, resched*, move*, usog, urong, atras, limot, nalimutan*, nakalimut*, kalimut*, kinalimutan, laktaw, absent`;

/** Something else stands in the way. */
const hindered = `
  sira*, nasira*, nasiraan, tirik, tumirik*, flat, baterya, lisensya*, lisensiya*, suspend*, coding, traffic, sarado*, nagsara, baha*, bumaha, bagyo*, signal, ulan, umuulan, lindol, sunog, brownout, strike, welga, tigil pasada, boss, amo, manager, bisor, trabaho*, work, duty, shift, night shift, overtime, ot, meeting*, klase, class, school, exam*, finals, midterm*, defense, thesis, interview*, hearing*, korte, court, pulis, barangay, kasal*, binyag*, birthday, bday, kaarawan, fiesta, pista, graduation, recognition, pasko, undas, reunion, party, laro, liga, ani, anihan, that day, that time, araw na, oras na, ganung, ganyang, ganon, sabay, kasabay, sabay, tama sa, conflict*, busy, abala, lakad, may lakad, sakit*, may sakit, masakit, lagnat*, nilalagnat, trangkaso, ubo, sipon, covid, dengue, tb, suka,
  nagsusuka, tae, lbm, bulutong, sore eyes, quarantine*, isolate*, bali, nabali*, pilay*, napilay*, semento, opera*, operahan, naopera*, confine*, naka confine, admit*, icu, stroke, nanganak*, manganganak, labor, buntis, nakunan, pera*, walang pera, short, kapos, gipit, mahal, sahod, sweldo, utang, bayarin, hmo, sakop, cover*, philhealth, magbabantay, bantay, yaya, maghahatid, magda drive, sundo, hintay*, naghihintay*, hinihintay*, antay*, stuck, stranded`;

/** Doubt, conditions, wishes, or a yes to something else. */
const undecided = `
  kung, pag, kapag, basta, depende*, sana, baka, siguro, marahil, mukhang, parang, yata, ata, tingnan*, tignan*, titingnan, titignan, check, isip*, pag isipan, mag iisip, tanong*, itanong, tatanong*, magtatanong*, paalam, magpapaalam, usap, kausap*, desisyon, subukan, susubukan*, try, hope*, takot, kaba, alangan, nag aalangan, muna, pero, kaso, kaya lang, kaya, ngunit, subalit, kahit, maliban, bukod, except, instead, imbes, kesa, mamaya, saka, next, susunod, sa susunod, ibang araw, later, after, pagkatapos, bago mag, hanggang, until, ngayon, sa ngayon, mali, maling, akala, pala, eh, naman, daw, raw, ano, anong, saan, san, sino, bakit, paano, kailan, alam, number, numero, text, message, messenger, email, send, paki*, padala*, resibo, gcash, order, parcel, biro, joke, charot, char, chos, scam, stop, unsubscribe, lang, lng, nalang, yung sa, yun, yan, iyan, dyan, jan, doon, dun, tanungin*, sabi*, sinabi*`;

/**
 * By which a statement that is not understood may say why nobody comes. Beside a no, everything is doubtful that is not understood: what keeps
 * somebody away is known as a reason or an excuse, and the rest mostly answers something else ("no, the dog eats well").
 */
export const doubtful: DoubtfulWords = {
  besideYes: [done, settled, lost, hindered, undecided].join(','),
};
