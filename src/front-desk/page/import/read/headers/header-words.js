/**
 * What the words of a header say its column is about, in English, German, French, Spanish, Portuguese, Italian and Dutch. A
 * phrase is one or more whole words that follow each other; a star stands for the rest of a word ("*nummer").
 */
const WORDS = {
  // ---- times that are not the appointment's
  birth:
    'birth, birthdate, birthday, dob, d o b, born, age, geburt*, geboren, geb datum, geb, gebdatum, alter, naissance, ne le, nee le, ' +
    'date naiss, nacimiento, nac, fecha nac, f nac, edad, nascimento, dt nasc, nasc, idade, nascita, data nasc, nato il, geboorte*, leeftijd',
  created:
    'created, creation, create, createdat, booked, booked on, booked at, date booked, recorded, record, record date, entered, entry date, added, ' +
    'registered, registration, requested, request date, submitted, purchased, purchase, ordered, modified, updated, changed, last modified, ' +
    'erstellt, erstellt am, erstellungs*, angelegt, gebucht, buchungsdatum, erfasst, erfassungs*, geandert, anderungs*, cree, creee, cree le, creation, ' +
    'reserve le, modifie, enregistre, saisie, prise le, creado, creada, creacion, fecha alta, alta, registro, registrado, grabacion, modificado, modificacion, ' +
    'solicitud, criado, criada, criacao, cadastro, registo, atualizado, alterado, creato, creata, creazione, inserito, inserimento, registrazione, ' +
    'prenotato il, data prenotazione, modificato, aangemaakt, gemaakt, geboekt, gewijzigd, invoer*, timestamp, zeitstempel',
  end: 'end, ends, pick up, pickup, endat, finish, until, ende, endet, endet am, endet um, bis, endzeit, end*zeit, enduhrzeit, fin, termine, hasta, fim, termino, ate, fine, alle ore, einde, eind*, eindigt, tot, to',
  duration:
    'duration, length, minutes, mins, min, dauer, duree, duracion, duracao, durata, duur, block, units, slots, zeitbedarf',
  other_time:
    'last visit, last seen, last appointment, first visit, previous, prior, arrived, arrival, check in, checkin, checked in, check out, checkout, completed at, ' +
    'reminder sent, reminded, notified, due, recall, paid, payment, invoice, policy, expiry, expires, letzter besuch, letzte*, ankunft, rechnung*, ' +
    'derniere visite, dernier, derniere, arrivee, facture, ultima visita, ultima, ultimo, llegada, factura, pago, ultima consulta, chegada, fatura, ' +
    'arrivo, fattura, laatste, aankomst, factuur, follow up, followup, dismissed, in room, seated, processed, printed, gedruckt, imprime',
  // ---- the appointment
  appointment:
    'appointment, appointments, appt, apt, visit, booking, reservation, session, slot, event, termin*, behandlungs*, rendez vous, rendezvous, rdv, consultation, ' +
    'cita, citas, turno, consulta, reserva, agendamento, marcacao, appuntamento, visita, prenotazione, afspraak*, consult',
  start:
    'start, starts, drop off, dropoff, starting, begin, begins, from, start*, beginn*, beginnt, anfang, von, ab, debut, debute, commence, inicio, comienzo, comienza, empieza, ' +
    'desde, comeco, inicia, das, inizio, dalle, aanvang, begint, begin*, van',
  date: 'date, day, dates, dt, datetime, datum, *datum, tag, wann, when, fecha, dia, cuando, jour, quand, le, data, quando, giorno, dag, *tag, serialdate',
  time: 'time, times, hour, at, hr, zeit, uhrzeit, *zeit, uhr, um, hora, horario, a las, heure, heures, horaire, ora, orario, ore, tijd, *tijd, uur, tm, *time',
  scheduled: 'scheduled, schedule, booking, planned',
  // ---- numbers
  mobile:
    'mobile, mobile*, cell, cellphone, cell*, mob, cellular, wireless, wirelessphone, sms, text, text reminder, whatsapp, handy*, mobil*, natel, portable, gsm, movil, celular, ' +
    'telemovel, tlm, cellulare, cel, mobiel*, 06, *mobile',
  phone:
    'phone, phones, telephone, tel, tele, ph, phone*, contact number, contact no, contact nr, fon, fone, fono, telefon*, rufnummer, telefono*, tfno, tfn, tlf, telf, ' +
    'telefone*, telephon*, telefoon*, *phone, *telefon, *telefono, *telefoon, *telefone, nummer, numero telefonico',
  home: 'home, hm, house, evening, private, privat*, landline, festnetz*, domicile, fixe, prive, maison, casa, fijo, domicilio, particular, fixo, residencial, residencia, fisso, abitazione, thuis, vast, vaste',
  work: 'work, wk, wrk, business, office, company, employer, dienst*, arbeit*, geschaft*, firma, buro, travail, bureau, pro, professionnel, trabajo, oficina, empresa, trabalho, escritorio, ufficio, lavoro, werk, zakelijk, kantoor',
  fax: 'fax, fax*, telefax, *fax',
  others:
    'emergency, guardian, guarantor, responsible, kin, parent, mother, father, spouse, partner, insurance, insurer, pharmacy, referring, referral, referred, primary care, pcp, notfall*, ' +
    'angehorige*, versicher*, uberweis*, hausarzt, eltern, urgence, tuteur, assurance, traitant, emergencia, tutor, seguro, aseguradora, contacto de, responsavel, urgencia, ' +
    'emergenza, genitore, assicurazione, nood*, huisarts, verzekering, contactpersoon, clinic, praxis, provider, doctor, staff, carrier, shop, store, salon, garage, spa',
  second:
    '2, 3, 4, alt, alternate, alternative, other, secondary, second, zweite*, weitere*, autre, secondaire, otro, otra, secundario, outro, altro, andere, tweede',
  calling:
    'country code, calling code, dial code, dialing code, phone code, international code, landervorwahl, landesvorwahl, indicatif, codigo pais, codigo de pais, codigo do pais, prefijo, prefisso, landcode, landnummer',
  area: 'area code, vorwahl, ortsvorwahl, area, lada, ddd, netnummer, kengetal, prefisso locale',
  // ---- people
  first:
    'first name, firstname, first, fname, given name, given, forename, vorname, rufname, prenom, nombre de pila, primer nombre, primeiro nome, nome proprio, voornaam, roepnaam, *vorname',
  last: 'last name, lastname, last, lname, surname, family name, nachname, familienname, zuname, nom de famille, apellido, apellidos, sobrenome, apelido, ultimo nome, cognome, achternaam, *nachname',
  person:
    'patient, patients, client, customer, invitee, attendee, guest, member name, contact, pt, patient*, klient*, kunde*, gast, paciente, cliente, paziente, assistito, klant, client*, adherent, beneficiaire, utente, titular, owner',
  name: 'name, names, nom, nombre, nome, naam, full name, fullname, *name, *naam, nominativo',
  participant:
    'participant, with, host, organizer, organiser, provider, providers, practitioner, doctor, dr, physician, clinician, therapist, dentist, hygienist, staff, staff member, resource, stylist, ' +
    'technician, mechanic, advisor, employee, team member, counselor, counsellor, nurse, prov, barber, instructor, trainer, coach, arzt*, behandler*, behandelnder, therapeut*, ' +
    'mitarbeiter*, friseur*, mit, berater*, medecin, praticien*, docteur, intervenant, collaborateur, avec, therapeute, dentiste, medico, medica, doctora, profesional, ' +
    'odontologo, terapeuta, especialista, estilista, mecanico, dentista, con, profissional, medicos, com, dottore, dottoressa, professionista, operatore, specialista, ' +
    'behandelaar, arts, medewerker, tandarts, kapper, met',
  calendar: 'calendar, kalender*, agenda, calendario, calendrier',
  location:
    'location, place, where, clinic, site, branch, facility, room, operatory, op, ort, standort, praxis, raum, zimmer, filiale, betriebsstatte, lieu, salle, cabinet, centre, ' +
    'etablissement, lugar, sede, clinica, consultorio, sucursal, sala, centro, ubicacion, donde, local, unidade, luogo, studio, ambulatorio, locatie, plaats, ' +
    'vestiging, kamer, praktijk, office',
  address:
    'address, street, city, town, zip, postcode, postal, county, adresse, anschrift, strasse, plz, wohnort, rue, ville, code postal, direccion, calle, ciudad, poblacion, codigo postal, ' +
    'endereco, morada, rua, cidade, cep, indirizzo, via, citta, cap, adres, straat, woonplaats',
  email: 'email, e mail, mail, *mail, correo, courriel, *email',
  service:
    'service, services, type, reason, procedure, procedures, treatment, subject, description, title, purpose, item, leistung*, behandlung, terminart, besuchsgrund, betreff, beschreibung, art, ' +
    'anlass, prestation, motif, soin, acte, objet, servicio, tratamiento, motivo, asunto, descripcion, tipo, prestacion, servico, tratamento, assunto, descricao, ' +
    'servizio, prestazione, trattamento, oggetto, descrizione, behandeling, onderwerp, soort, reden, omschrijving',
  notes:
    'notes, note, comment, comments, remarks, memo, alert, tags, labels, bemerkung*, notiz*, kommentar, anmerkung*, hinweis*, remarque, commentaire, observaciones, observacion, notas, nota, comentario, comentarios, ' +
    'observacoes, osservazioni, commento, opmerking*, notitie*',
  money:
    'price, cost, amount, fee, total, paid, payment, balance, copay, charge, discount, revenue, preis, betrag, kosten, zahlung*, prix, montant, tarif, paiement, precio, importe, ' +
    'pago, preco, valor, pagamento, prezzo, importo, prijs, bedrag, betaling, betaald, bezahlt, deposit, tip, invoice',
  id: 'id, ids, no, nr, num, number, nummer, *nummer, *nr, *id, numero, ref, reference, referenz, code, codigo, key, uid, kennung, *kennung, localizador, folio, mrn, chart, nhs, ssn, nif, dni, bsn, codice, confirmation number, confirmation, referenz*, referentie, record number',
  sure_id:
    'row key, rowkey, external id, event id, uid, booking ref, booking reference, confirmation number, confirmation no, confirmation code, terminnummer, termin nr, terminnr, termin id, terminid, buchungsnummer, ' +
    'localizador, folio, numero de cita, numero cita, id cita, idcita, id citas, id reserva, idreserva, numero reserva, numero de reserva, numero rdv, no rdv, id rdv, afspraaknummer, afspraak nr, aptnum, ' +
    'apt num, appt no, numero appuntamento, id appuntamento, codice appuntamento, numero prenotazione, codice prenotazione, id agendamento, id consulta, boekingsnummer, booking no, booking number, booking id, codigo agendamento',
  // ---- the rest
  status:
    'status, state, apptstatus, aptstatus, *status, estado, statut, etat, stato, situacao, situacion, zustand, toestand, disposition, outcome, attendance, asistencia, presence, presenca, presenza, esito, resultado, active, aktiv, activo, ativo, actif, attivo',
  canceled:
    'cancel, cancel*, canceled, cancelled, cancellation, cancelation, storn*, abgesagt, absage*, annul*, anulad*, anulacion, cancelad*, cancelacion, cancelamento, annull*, disdett*, geannuleerd, annulering, afgezegd, deleted, delete, geloscht, supprime, eliminado, borrado, eliminato, verwijderd, broken',
  absent:
    'no show, noshow, no shows, missed, nicht erschienen, absent, absence, absent*, no asistio, ausente, ausencia, falta, faltou, inasistencia, non presentato, assente, niet verschenen, ' +
    'did not attend, dna',
  rescheduled:
    'reschedul*, moved, verschoben, verlegt, umgebucht, deplace, reporte, reprogram*, reagend*, remarcad*, spostat*, rinviat*, verzet, verplaatst',
  attended: 'attended, showed, show, erschienen, asistio, venu, presente, presentato, compareceu, verschenen',
  consent:
    'ok to text, okay to text, text ok, sms ok, can text, may text, text consent, sms consent, consent to text, text opt in, sms opt in, opt in, optin, sms allowed, text allowed, send sms, send text, receive sms, receive texts, sms reminders, text reminders, sms einwilligung, ' +
    'einwilligung sms, sms erlaubt, sms erwunscht, consentement sms, accepte sms, acepta sms, consentimiento sms, aceita sms, consenso sms, sms toestemming',
  refusal:
    'do not text, do not contact, do not sms, no text, no texts, no sms, text opt out, sms opt out, opt out, optout, opted out, unsubscribed, keine sms, pas de sms, no enviar sms, nao enviar sms, niente sms, geen sms',
  zone: 'time zone, timezone, zone, tz, tzid, zeitzone, fuseau, fuseau horaire, zona horaria, huso, huso horario, fuso, fuso horario, fuso orario, tijdzone, zona',
  language:
    'language, lang, locale, preferred language, sprache, langue, idioma, lengua, lingua, taal, voorkeurstaal',
  notify:
    'notify window, notify_window, notify hours, hours before, remind hours, reminder hours, remind before, reminder, horas antes, avisar horas antes, horas de aviso, aviso, recordatorio, stunden vorher, heures avant, ore prima, uren vooraf',
  half: 'am pm, ampm, am or pm, meridiem',
  all_day:
    'all day, all day event, ganztagig*, toute la journee, journee entiere, todo el dia, dia inteiro, tutto il giorno, giornata intera, hele dag, private, privat, show time as, reminder on off',
  year: 'year, jahr, annee, ano, anno, jaar',
  month: 'month, monat, mois, mes, mese, maand',
};

/** What may be sent, and that it may be: "Txt Msg Ok", "Accepts texts". */
const TEXTS =
  'text, texts, texting, txt, txts, sms, txt msg, text msg, text message, text messages, sms message, sms messages, messages, messaging';
const MAY = 'ok, okay, allowed, permitted, permission, consent, consented, agreed, accepted, opt in, optin';
const MAY_BEFORE =
  'ok to, okay to, ok for, can, may, allow, allows, accept, accepts, receive, receives, wants, permit, permits, agreed to, agrees to, consent to, consents to';

/** @param {string} ones @param {string} others @returns {string[]} each of the ones with each of the others behind it */
function together(ones, others) {
  return ones.split(', ').flatMap((one) => others.split(', ').map((other) => `${one} ${other}`));
}

/** @typedef {keyof typeof WORDS} Topic */

/** @typedef {{ topic: Topic, words: readonly string[] }} Phrase */

const CONSENT = [...together(TEXTS, MAY), ...together(MAY_BEFORE, TEXTS)].join(', ');
const PHRASES = Object.entries({ ...WORDS, consent: `${WORDS.consent}, ${CONSENT}` }).flatMap(
  ([topic, text]) =>
    text
      .split(', ')
      .map((phrase) => ({ topic: /** @type {Topic} */ (topic), words: phrase.trim().split(' ') })),
);
/** By their first word where that is written out, so that a header looks at few. @type {Map<string, Phrase[]>} */
const BY_WORD = new Map();
/** @type {{ topic: Topic, test: (word: string) => boolean }[]} */
const BY_PART = [];
for (const { topic, words } of PHRASES) {
  const [first = ''] = words;
  if (first.endsWith('*') && !first.startsWith('*'))
    BY_PART.push({ topic, test: (word) => word.startsWith(first.slice(0, -1)) });
  else if (first.startsWith('*'))
    BY_PART.push({ topic, test: (word) => word.length > first.length - 1 && word.endsWith(first.slice(1)) });
  else BY_WORD.set(first, [...(BY_WORD.get(first) ?? []), { topic, words }]);
}

/**
 * @param {readonly string[]} header its words
 * @returns {Set<Topic>}
 */
export function topicsOf(header) {
  /** @type {Set<Topic>} */
  const topics = new Set();
  for (const [index, word] of header.entries()) {
    for (const { topic, words } of BY_WORD.get(word) ?? [])
      if (words.every((each, at) => header[index + at] === each)) topics.add(topic);
    for (const { topic, test } of BY_PART) if (test(word)) topics.add(topic);
  }
  const whole = header.join('');
  for (const { topic, words } of BY_WORD.get(whole) ?? []) if (words.length === 1) topics.add(topic);
  return topics;
}
