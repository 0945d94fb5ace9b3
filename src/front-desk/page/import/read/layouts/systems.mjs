/** Layouts of systems as they export them with more columns than anybody needs, rebuilt; every person is invented. */

export const SYSTEMS = [
  {
    name: 'Mindbody, days between the rows, three kinds of phones in front of each other',
    text: `Appointments Report,,,,,,,,,
West Side Wellness,Generated 11/28/2026 4:12 PM,,,,,,,,
Time,Client ID,Client,Phone (Home),Phone (Cell),Phone (Work),Session Type,Staff,Confirmed,Visit Status
"Monday, December 14, 2026",,,,,,,,,
9:00 am - 9:50 am,100000231,"Lee, Ann",206-555-0182,206-555-0142,,Massage 50,"Hill, Joe",Yes,Booked
2:30 pm - 3:20 pm,100000232,"Ray, Bob",,206-555-0143,206-555-0193,Massage 50,"Hill, Joe",No,Early Cancel
"Tuesday, December 15, 2026",,,,,,,,,
11:15 am - 12:05 pm,100000233,"Poe, Cy",206-555-0184,206-555-0144,,Massage 50,"Moe, Kim",No,Booked
,,,,,,,,Total,3`,
    asked: [],
    right: [
      '+12065550142 2026-12-14T09:00 Lee, Ann Hill, Joe',
      '+12065550144 2026-12-15T11:15 Poe, Cy Moe, Kim',
    ],
    left: ['6 canceled'],
  },
  {
    name: 'Square by its API, times in UTC beside the zone of the shop',
    text: `booking_id,version,status,created_at,updated_at,start_at,location_id,location_time_zone,customer_id,customer_given_name,customer_family_name,customer_phone,duration_minutes,team_member,source
kc1a2b3,0,ACCEPTED,2026-11-02T18:11:12Z,2026-11-02T18:11:12Z,2026-12-14T17:30:00Z,LQ1,America/Los_Angeles,CX1,Ann,Lee,+12065550142,45,Joe Hill,FIRST_PARTY_BUYER
kc1a2b4,1,CANCELLED_BY_SELLER,2026-11-03T18:11:12Z,2026-11-04T18:11:12Z,2026-12-14T19:00:00Z,LQ1,America/Los_Angeles,CX2,Bob,Ray,+12065550143,45,Joe Hill,FIRST_PARTY_BUYER
kc1a2b5,0,NO_SHOW,2026-11-05T18:11:12Z,2026-11-06T18:11:12Z,2026-12-14T20:00:00Z,LQ1,America/Los_Angeles,CX3,Cy,Poe,+12065550144,45,Joe Hill,FIRST_PARTY_MERCHANT
kc1a2b6,0,ACCEPTED,2026-11-06T18:11:12Z,2026-11-06T18:11:12Z,2026-12-15T17:30:00Z,LQ1,America/Los_Angeles,CX4,Dee,Fox,+12065550145,45,Kim Moe,FIRST_PARTY_MERCHANT`,
    asked: [],
    right: [
      '+12065550142 2026-12-14T17:30Z Ann Lee Joe Hill',
      '+12065550145 2026-12-15T17:30Z Dee Fox Kim Moe',
    ],
    left: ['3 canceled', '4 over'],
  },
  {
    name: 'Acuity with the questions of a form, one of them about an emergency',
    text: `Start Time,End Time,First Name,Last Name,Phone,Email,Type,Calendar,Appointment Price,Paid?,Amount Paid Online,Certificate Code,Notes,Date Scheduled,Label,Scheduled By,Appointment ID,Best number to text you at,Emergency contact name,Emergency contact phone,Date of birth
"December 14, 2026 9:00 am","December 14, 2026 9:30 am",Ann,Lee,2065550182,ann@example.org,Facial,Room 2,90.00,no,0.00,,,2026-11-02,,client,881234501,(206) 555-0142,Max Lee,206-555-0172,02/03/1980
"December 14, 2026 2:30 pm","December 14, 2026 3:00 pm",Bob,Ray,2065550183,bob@example.org,Facial,Room 2,90.00,no,0.00,,,2026-11-03,,client,881234502,(206) 555-0143,Eva Ray,206-555-0173,04/05/1981`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00 Ann Lee', '+12065550143 2026-12-14T14:30 Bob Ray'],
  },
  {
    name: 'Calendly, the number as the answer to a question',
    text: `Event Type Name,Start Date & Time,End Date & Time,Event Created Date & Time,Canceled,Marked as No-Show,Invitee Name,Invitee Email,Invitee Time Zone,Guest Email(s),Question 1,Response 1,Question 2,Response 2,Host
Consult,2026-12-14 09:00,2026-12-14 09:30,2026-11-02 10:00,False,No,Ann Lee,ann@example.org,America/New_York,,Mobile phone for reminders,+1 206-555-0142,Anything else?,,Kim Moe
Consult,2026-12-14 15:00,2026-12-14 15:30,2026-11-03 10:00,False,Yes,Bob Ray,bob@example.org,America/New_York,,Mobile phone for reminders,+1 206-555-0143,Anything else?,No,Kim Moe
Consult,2026-12-15 15:00,2026-12-15 15:30,2026-11-04 10:00,True,No,Cy Poe,cy@example.org,America/New_York,,Mobile phone for reminders,+1 206-555-0144,Anything else?,,Kim Moe`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00 Ann Lee Kim Moe'],
    left: ['3 over', '4 canceled'],
  },
  {
    name: 'SimplePractice, several phones in a cell, states in capitals',
    text: `Date of Service,Client,Client Phone,Clinician,Office,Appointment Type,Billing Code,Fee,Status,Client Balance
12/14/2026 09:00,Ann Lee,"mobile: (206) 555-0142; home: (206) 555-0182",Kim Moe LMFT,Main Office,Individual,90837,150.00,SCHEDULED,0.00
12/14/2026 13:00,Bob Ray,"home: (206) 555-0183; mobile: (206) 555-0143",Kim Moe LMFT,Main Office,Individual,90837,150.00,LATE CANCELED,0.00
12/15/2026 13:00,Cy Poe,"mobile: (206) 555-0144",Kim Moe LMFT,Main Office,Individual,90837,150.00,CLINICIAN CANCELED,0.00
12/15/2026 16:00,Dee Fox,"mobile: (206) 555-0145",Kim Moe LMFT,Video Office,Couple,90847,180.00,SCHEDULED,20.00`,
    asked: [],
    right: [
      '+12065550142 2026-12-14T09:00 Ann Lee Kim Moe LMFT',
      '+12065550145 2026-12-15T16:00 Dee Fox Kim Moe LMFT',
    ],
    left: ['3 canceled', '4 canceled'],
  },
  {
    name: 'Dentrix, a day’s list with letters before the phones',
    text: `Appointment Book View,,,,,,
"Monday - December 14, 2026",,,,,,
Provider: DDS1 Dr. Lee,,,,,,
Time,Length,Op,Patient,Phones,Reason,Status
9:00a,30,OP1,"Lee, Ann",H: (206)555-0182 M: (206)555-0142,Prophy,<none>
2:30p,60,OP2,"Ray, Bob",M: (206)555-0143,Crown,Confirmed
Provider: HYG1 Kim,,,,,,
10:00a,60,OP3,"Poe, Cy",H: (206)555-0184 W: (206)555-0194 M: (206)555-0144,Prophy,Broken`,
    asked: ['title_date'],
    answers: { titleDate: true },
    right: [
      '+12065550142 2026-12-14T09:00 Lee, Ann DDS1 Dr. Lee',
      '+12065550143 2026-12-14T14:30 Ray, Bob DDS1 Dr. Lee',
    ],
    left: ['8 canceled'],
  },
  {
    name: 'Open Dental by a query, states in words run together',
    text: `PatNum,LName,FName,Preferred,Birthdate,HmPhone,WkPhone,WirelessPhone,TxtMsgOk,AptNum,AptDateTime,Pattern,AptStatus,Confirmed,ProvAbbr,Op,ProcDescript,DateTStamp
12,Lee,Ann,,1980-02-03,(206)555-0182,,(206)555-0142,Yes,5501,2026-12-14 09:00:00,//XXXX//,Scheduled,Unconfirmed,DOC1,OP1,"PerEx, Pro",2026-11-02 10:11:12
13,Ray,Bob,,1981-04-05,(206)555-0183,,(206)555-0143,Yes,5502,2026-12-14 10:00:00,//XXXX//,UnschedList,Unconfirmed,DOC1,OP1,Crn,2026-11-02 10:11:12
14,Poe,Cy,,1982-06-07,,,(206)555-0144,No,5503,2026-12-14 11:00:00,//XXXX//,Scheduled,Unconfirmed,DOC1,OP1,Crn,2026-11-02 10:11:12
15,Fox,Dee,,1983-08-09,,,(206)555-0145,Yes,5504,2026-12-14 12:00:00,//XXXX//,Broken,Unconfirmed,DOC1,OP1,Crn,2026-11-02 10:11:12`,
    asked: ['states'],
    states: { UnschedList: 'canceled' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee DOC1'],
    left: ['3 canceled', '4 over', '5 canceled'],
  },
  {
    name: 'a garage: dropped off and picked up, the shop’s own number in each row',
    text: `Appt #,Customer,Customer Phone,Vehicle,VIN,Drop Off,Pick Up,Service Advisor,Stage,Shop Phone
A-1001,Ann Lee,(206) 555-0142,2019 Subaru Outback,4S4BSANC5K3300001,12/14/26 8:00 AM,12/14/26 5:00 PM,Joe Hill,Scheduled,(206) 555-0100
A-1002,Bob Ray,(206) 555-0143,2015 Ford F-150,1FTEW1EF5FFA00002,12/15/26 8:30 AM,12/16/26 5:00 PM,Joe Hill,Canceled,(206) 555-0100
A-1003,Cy Poe,(206) 555-0144,2021 Kia Soul,KNDJ23AU1M7700003,12/16/26 9:00 AM,12/16/26 4:00 PM,Joe Hill,Scheduled,(206) 555-0100`,
    asked: [],
    right: [
      '+12065550142 2026-12-14T08:00 Ann Lee Joe Hill',
      '+12065550144 2026-12-16T09:00 Cy Poe Joe Hill',
    ],
    left: ['3 canceled'],
  },
  {
    name: 'Vagaro, day and night phones, deleted and denied ones',
    text: `Appointment Date,Customer,Customer Tags,Day Phone,Night Phone,Mobile,Service,Service Provider,Booked By,Booked Date,Appointment Status,Check In Time
"Mon, Dec 14, 2026 9:00 AM",Ann Lee,VIP,2065550182,2065550192,2065550142,Cut,Joe Hill,Online,"Nov 2, 2026 7:11 PM",Accepted,
"Mon, Dec 14, 2026 2:30 PM",Bob Ray,,,,2065550143,Cut,Joe Hill,Staff,"Nov 3, 2026 7:11 PM",Deleted,
"Tue, Dec 15, 2026 4:45 PM",Cy Poe,,2065550184,,2065550144,Color,Joe Hill,Staff,"Nov 4, 2026 7:11 PM",Denied,
"Tue, Dec 15, 2026 6:45 PM",Dee Fox,,,,2065550145,Color,Joe Hill,Staff,"Nov 4, 2026 7:11 PM",Show,`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00 Ann Lee Joe Hill'],
    left: ['3 canceled', '4 canceled', '5 over'],
  },
  {
    name: 'Fresha in Britain, a day and a time in one cell, lengths in words',
    home: 'GB',
    zone: 'Europe/London',
    text: `Ref #,Channel,Created date,Created by,Client,Mobile number,Service,Scheduled Date,Scheduled time,Duration,Location,Team member,Price,Status
#0A1B2C,Online,"02 Nov 2026, 18:11",Ann Lee,Ann Lee,+44 7700 900142,Cut,14 Dec 2026,14:30,1h 30min,Main Street,Joe,£45,New
#0A1B2D,Offline,"03 Nov 2026, 09:11",Joe,Bob Ray,+44 7700 900143,Cut,14 Dec 2026,16:30,45min,Main Street,Joe,£45,Cancelled
#0A1B2E,Offline,"03 Nov 2026, 09:15",Joe,Walk-In,,Cut,14 Dec 2026,17:30,45min,Main Street,Joe,£45,Started
#0A1B2F,Offline,"04 Nov 2026, 09:15",Joe,Dee Fox,+44 7700 900145,Cut,15 Dec 2026,09:00,45min,Main Street,Joe,£45,Confirmed`,
    asked: [],
    right: ['+447700900142 2026-12-14T14:30 Ann Lee Joe', '+447700900145 2026-12-15T09:00 Dee Fox Joe'],
    left: ['3 canceled', '4 over'],
  },
  {
    name: 'Doctolib, two last names, states of the waiting room',
    home: 'FR',
    zone: 'Europe/Paris',
    text: `Date;Heure;Agenda;Civilité;Nom de naissance;Nom d'usage;Prénom;Date de naissance;Téléphone portable;Téléphone fixe;Motif de consultation;Nouveau patient;Statut;Créé le;Notes
14/12/2026;09:00;Dr Roy;Mme;PETIT;MARTIN;Anne;02/03/1980;06 12 34 56 78;01 23 45 67 89;Contrôle;Non;À venir;02/11/2026;
14/12/2026;14:30;Dr Roy;M.;ROUX;;Bruno;04/05/1981;06 12 34 56 79;;Contrôle;Oui;Excusé;03/11/2026;
15/12/2026;10:15;Dr Roy;Mme;SABOT;;Claire;06/07/1982;06 12 34 56 80;;Contrôle;Non;Absent non excusé;04/11/2026;
15/12/2026;11:15;Dr Roy;Mme;DURAND;;Denise;08/09/1983;06 12 34 56 81;;Contrôle;Non;À venir;04/11/2026;`,
    asked: [],
    right: [
      '+33612345678 2026-12-14T09:00 Anne MARTIN Dr Roy',
      '+33612345681 2026-12-15T11:15 Denise Dr Roy',
    ],
    left: ['3 canceled', '4 over'],
  },
  {
    name: 'a Dutch clinic, from and to, moved ones say where to',
    home: 'NL',
    zone: 'Europe/Amsterdam',
    text: `Afspraaknr;Datum;Van;Tot;Cliënt;Geb.datum;Mobiel;Tel. thuis;Behandelaar;Locatie;Status;Aangemaakt op
7001;14-12-2026;09.00;09.30;Anna de Boer;02-03-1980;06 12345678;020 1234567;Dr. Visser;Amsterdam;Gepland;02-11-2026
7002;14-12-2026;10.00;10.30;Bas Smit;04-05-1981;06 12345679;;Dr. Visser;Amsterdam;Geannuleerd door cliënt;03-11-2026
7003;14-12-2026;11.00;11.30;Cor Vos;06-07-1982;06 12345680;;Dr. Visser;Amsterdam;Verplaatst naar 15-12-2026;04-11-2026
7004;15-12-2026;11.00;11.30;Cor Vos;06-07-1982;06 12345680;;Dr. Visser;Amsterdam;Gepland;04-11-2026`,
    asked: ['states'],
    states: { 'Verplaatst naar 15-12-2026': 'canceled' },
    right: [
      '+31612345678 2026-12-14T09:00 Anna de Boer Dr. Visser',
      '+31612345680 2026-12-15T11:00 Cor Vos Dr. Visser',
    ],
    left: ['3 canceled', '4 canceled'],
  },
  {
    name: 'a clinic that writes the year first with two digits',
    text: `No,Name,Mobile,Date,Time,Provider
1,Ann Lee,206-555-0142,26-12-14,09:00,Dr. Kim
2,Bob Ray,206-555-0143,26-12-15,14:30,Dr. Kim
3,Cy Poe,206-555-0144,27-01-05,10:15,Dr. Kim`,
    asked: [],
    right: [
      '+12065550142 2026-12-14T09:00 Ann Lee Dr. Kim',
      '+12065550143 2026-12-15T14:30 Bob Ray Dr. Kim',
      '+12065550144 2027-01-05T10:15 Cy Poe Dr. Kim',
    ],
  },
  {
    name: 'a list of what was called off, which only its title says',
    text: `Cancelled Appointments
12/14/2026 - 12/18/2026
Date,Time,Client,Mobile
12/14/2026,9:00 AM,Ann Lee,206-555-0142
12/15/2026,2:30 PM,Bob Ray,206-555-0143`,
    asked: [],
    right: [],
    left: ['4 canceled', '5 canceled'],
  },
  {
    name: 'a list whose title says that what was called off is not in it',
    text: `Appointments (excluding cancelled)
Date,Time,Client,Mobile
12/14/2026,9:00 AM,Ann Lee,206-555-0142
12/15/2026,2:30 PM,Bob Ray,206-555-0143`,
    asked: ['states'],
    states: { 'Appointments (excluding cancelled)': 'stands' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee', '+12065550143 2026-12-15T14:30 Bob Ray'],
  },
];
