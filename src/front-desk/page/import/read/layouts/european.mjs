/** Layouts of practices and shops in Europe and Latin America, rebuilt; every person is invented. */

const GERMAN = { home: 'DE', zone: 'Europe/Berlin' };
const BRITISH = { home: 'GB', zone: 'Europe/London' };
const FRENCH = { home: 'FR', zone: 'Europe/Paris' };
const SPANISH = { home: 'ES', zone: 'Europe/Madrid' };

export const EUROPEAN = [
  {
    name: 'Outlook in German',
    ...GERMAN,
    text: `"Betreff";"Beginnt am";"Beginnt um";"Endet am";"Endet um";"Ganztägiges Ereignis";"Beschreibung";"Ort"
"Anna Müller 0151 23456789";"14.12.2026";"09:00:00";"14.12.2026";"09:30:00";"Aus";"";"Raum 2"
"Abgesagt: Bernd Roth 0151 23456780";"14.12.2026";"10:00:00";"14.12.2026";"10:30:00";"Aus";"";"Raum 2"`,
    asked: ['column contact_number'],
    choose: { contact_number: 'Betreff' },
    right: ['+4915123456789 2026-12-14T09:00'],
    left: ['3 canceled'],
  },
  {
    name: 'Outlook in French, one header twice',
    ...FRENCH,
    text: `Objet;Début;Début;Fin;Fin;Description;Emplacement
Anne Petit 06 12 34 56 78;14/12/2026;09:00:00;14/12/2026;09:30:00;;Salle 2
Bruno Roux 06 12 34 56 79;15/12/2026;14:00:00;15/12/2026;14:30:00;;Salle 2`,
    asked: ['column contact_number'],
    choose: { contact_number: 'Objet' },
    right: ['+33612345678 2026-12-14T09:00', '+33612345679 2026-12-15T14:00'],
  },
  {
    name: 'a German practice, tabs, born and entered at other times',
    ...GERMAN,
    text: `Nachname\tVorname\tGeburtsdatum\tTelefon privat\tHandy\tTermin am\tUhrzeit\tBehandler\tErstellt am\tStatus
Müller\tAnna\t02.03.1980\t030 123456\t0151 23456789\t14.12.2026\t09:00\tDr. Lee\t01.11.2026\tbestätigt
Roth\tBernd\t04.05.1981\t030 123457\t0151 23456780\t14.12.2026\t14:30\tDr. Lee\t02.11.2026\tstorniert
Sander\tCarla\t06.07.1982\t\t0049 151 23456781\t15.12.2026\t10:15\tDr. Lee\t03.11.2026\tvereinbart`,
    asked: [],
    right: [
      '+4915123456789 2026-12-14T09:00 Anna Müller Dr. Lee',
      '+4915123456781 2026-12-15T10:15 Carla Sander Dr. Lee',
    ],
    left: ['3 canceled'],
  },
  {
    name: 'a German list with months in words',
    ...GERMAN,
    text: `Terminliste;;;
Praxis Dr. Lee, gedruckt am 28.11.2026;;;
Name;Mobiltelefon;Datum;Zeit
Anna Müller;(0151) 2345 6789;14. Dezember 2026;um 14:30
Bernd Roth;0151/23456780;Dienstag, 15. Dezember;9 Uhr
Anzahl: 2;;;`,
    asked: [],
    right: ['+4915123456789 2026-12-14T14:30 Anna Müller', '+4915123456780 2026-12-15T09:00 Bernd Roth'],
  },
  {
    name: 'a French practice',
    ...FRENCH,
    text: `Nom;Prénom;Né(e) le;Tél. fixe;Portable;Date du RDV;Heure;Praticien;Statut
PETIT;Anne;02/03/1980;01 23 45 67 89;06 12 34 56 78;14/12/2026;14h30;Dr Roy;confirmé
ROUX;Bruno;04/05/1981;;06 12 34 56 79;05/01/2027;9h;Dr Roy;annulé
SIMON;Claire;06/07/1982;;6 12 34 56 70;05/01/2027;9h15;Dr Roy;prévu`,
    asked: [],
    right: [
      '+33612345678 2026-12-14T14:30 Anne PETIT Dr Roy',
      '+33612345670 2027-01-05T09:15 Claire SIMON Dr Roy',
    ],
    left: ['3 canceled'],
  },
  {
    name: 'a Spanish clinic, with Excel naming the separator',
    ...SPANISH,
    text: `sep=;
Nombre;Apellidos;F. Nac.;Teléfono fijo;Móvil;Fecha cita;Hora cita;Profesional;Estado
Ana;López García;02/03/1980;91 123 45 67;612 34 56 78;14/12/2026;9:00;Dra. Ruiz;Confirmada
Bea;Martín;04/05/1981;;612345679;14/12/2026;16:30;Dra. Ruiz;Anulada
Carlos;Soto;06/07/1982;;+34 612 345 670;05/01/2027;17:00;Dra. Ruiz;Pendiente`,
    asked: ['states'],
    states: { Pendiente: 'stands' },
    right: [
      '+34612345678 2026-12-14T09:00 Ana López García Dra. Ruiz',
      '+34612345670 2027-01-05T17:00 Carlos Soto Dra. Ruiz',
    ],
    left: ['4 canceled'],
  },
  {
    name: 'SimplyBook, the record before the appointment',
    ...SPANISH,
    text: `"Code";"Record date";"Date";"Time";"Provider";"Service";"Client";"Phone";"Status"
"a1b2";"20-11-2026";"14-12-2026";"09:00";"Joe";"Corte";"Ana López";"+34612345678";"confirmed"
"a1b3";"21-11-2026";"15-12-2026";"17:00";"Joe";"Corte";"Bea Martín";"+34612345679";"canceled"`,
    asked: [],
    right: ['+34612345678 2026-12-14T09:00 Ana López Joe'],
    left: ['3 canceled'],
  },
  {
    name: 'Cliniko in Britain, several numbers in a cell',
    ...BRITISH,
    text: `Date,Time,Practitioner,Patient,Patient phone numbers,Did not arrive,Cancelled at
14 Dec 2026,9:00am,Joe Hill,Ann Lee,"Mobile: 07700 900123, Home: 020 7946 0958",No,
14 Dec 2026,9:30am,Joe Hill,Bob Ray,"Home: 020 7946 0959",No,
15 Dec 2026,2:00pm,Joe Hill,Cy Poe,"Home: 020 7946 0957, Mobile: 07700 900125",No,20 Nov 2026`,
    asked: [],
    right: ['+447700900123 2026-12-14T09:00 Ann Lee Joe Hill'],
    wrong: ['3 number_not_mobile'],
    left: ['4 canceled'],
  },
  {
    name: 'a British surgery, NHS numbers of ten digits, zeros eaten',
    ...BRITISH,
    text: `NHS Number,Patient,Tel (mob),Tel (home),Appt date,Appt time,Clinician,Slot status
4857773456,Ann Lee,7700900123,2079460958,14/12/2026,09:10,Dr Shah,Booked
4857773457,Bob Ray,07700 900124,,14/12/2026,14:20,Dr Shah,DNA
4857773458,Cy Poe,07700900125,,05/01/2027,11:00,Dr Shah,Booked`,
    asked: [],
    right: [
      '+447700900123 2026-12-14T09:10 Ann Lee Dr Shah',
      '+447700900125 2027-01-05T11:00 Cy Poe Dr Shah',
    ],
    left: ['3 over'],
  },
  {
    name: 'a Portuguese clinic',
    home: 'PT',
    zone: 'Europe/Lisbon',
    text: `Utente;Data de nascimento;Telemóvel;Data da consulta;Hora;Médico;Situação
Ana Silva;02/03/1980;912 345 678;14/12/2026;14h30;Dr. Costa;Confirmada
Beto Reis;04/05/1981;912345679;05/01/2027;10h00;Dr. Costa;Desmarcada`,
    asked: [],
    right: ['+351912345678 2026-12-14T14:30 Ana Silva Dr. Costa'],
    left: ['3 canceled'],
  },
  {
    name: 'an Italian practice',
    home: 'IT',
    zone: 'Europe/Rome',
    text: `Cognome;Nome;Data di nascita;Cellulare;Data appuntamento;Ora;Medico;Stato
Rossi;Anna;02/03/1980;347 1234567;14/12/2026;14.30;Dott. Verdi;confermato
Bianchi;Bruno;04/05/1981;3471234568;05/01/2027;ore 9:15;Dott. Verdi;annullato
Neri;Carla;06/07/1982;+39 347 1234569;05/01/2027;10.00;Dott. Verdi;prenotato`,
    asked: [],
    right: [
      '+393471234567 2026-12-14T14:30 Anna Rossi Dott. Verdi',
      '+393471234569 2027-01-05T10:00 Carla Neri Dott. Verdi',
    ],
    left: ['3 canceled'],
  },
  {
    name: 'a Dutch practice',
    home: 'NL',
    zone: 'Europe/Amsterdam',
    text: `Achternaam;Voornaam;Geboortedatum;Telefoon thuis;Mobiel;Datum afspraak;Tijd;Behandelaar;Status
Jansen;Anna;02-03-1980;020 1234567;06 12345678;14-12-2026;14.30 uur;Dr. Smit;bevestigd
Bakker;Bram;04-05-1981;;06-12345679;05-01-2027;09:15;Dr. Smit;geannuleerd`,
    asked: [],
    right: ['+31612345678 2026-12-14T14:30 Anna Jansen Dr. Smit'],
    left: ['3 canceled'],
  },
  {
    name: 'a Mexican clinic read at a desk in the United States',
    text: `Paciente;Celular;Fecha;Hora;Médico
Ana López;55 1234 5678;14/12/2026;4:30 p.m.;Dra. Ruiz
Bea Martín;55 1234 5679;15/12/2026;10:00 a.m.;Dra. Ruiz`,
    asked: ['country'],
    country: 'MX',
    right: [
      '+525512345678 2026-12-14T16:30 Ana López Dra. Ruiz',
      '+525512345679 2026-12-15T10:00 Bea Martín Dra. Ruiz',
    ],
  },
  {
    name: 'dates that only their weekdays tell apart',
    ...BRITISH,
    text: `Client,Mobile,When
Ann Lee,07700 900123,Sat 05/12/2026 9:00am
Bob Ray,07700 900124,Sun 06/12/2026 10:00am`,
    asked: [],
    right: ['+447700900123 2026-12-05T09:00 Ann Lee', '+447700900124 2026-12-06T10:00 Bob Ray'],
  },
  {
    name: 'a German list with area codes apart, and whether somebody came',
    ...GERMAN,
    text: `Name;Vorwahl;Rufnummer;Datum;Zeit;Erschienen
Anna Müller;0151;23456789;14.12.2026;09:00;
Bernd Roth;0151;23456780;14.12.2026;10:00;nein`,
    asked: ['states'],
    states: { nein: 'over' },
    right: ['+4915123456789 2026-12-14T09:00 Anna Müller'],
    left: ['3 over'],
  },
  {
    name: 'Doctolib-like, names in parts of the patient',
    ...FRENCH,
    text: `Date de début;Heure de début;Date de fin;Heure de fin;Patient nom;Patient prénom;Patient date de naissance;Téléphone mobile;Téléphone fixe;Agenda;Motif;Statut;Créé le
14/12/2026;09:00;14/12/2026;09:15;PETIT;Anne;02/03/1980;06 12 34 56 78;01 23 45 67 89;Dr Roy;Consultation;Confirmé;01/11/2026
14/12/2026;09:15;14/12/2026;09:30;ROUX;Bruno;04/05/1981;06 12 34 56 79;;Dr Roy;Consultation;Absent excusé;01/11/2026`,
    asked: [],
    right: ['+33612345678 2026-12-14T09:00 Anne PETIT Dr Roy'],
    left: ['3 over'],
  },
];
