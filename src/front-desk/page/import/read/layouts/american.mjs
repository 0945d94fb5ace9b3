/** Layouts of appointment systems and spreadsheets in the United States and Canada, rebuilt; every person is invented. */

export const AMERICAN = [
  {
    name: 'Google Calendar, the number in the subject',
    text: `Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private
Ann Lee (206) 555-0142,12/14/2026,9:00 AM,12/14/2026,9:30 AM,FALSE,Cleaning,Main Street,FALSE
Bob Ray 206-555-0143,12/15/2026,2:30 PM,12/15/2026,3:00 PM,FALSE,,Main Street,FALSE
Staff meeting,12/15/2026,4:00 PM,12/15/2026,5:00 PM,FALSE,,Main Street,FALSE`,
    asked: ['column contact_number'],
    choose: { contact_number: 'Subject' },
    right: ['+12065550142 2026-12-14T09:00', '+12065550143 2026-12-15T14:30'],
    wrong: ['4 number_has_letters'],
  },
  {
    name: 'Acuity, with the time of booking and a cancellation',
    text: `Start Time,End Time,First Name,Last Name,Phone,Email,Type,Calendar,Appointment Price,Paid?,Amount Paid Online,Certificate Code,Notes,Date Scheduled,Label,Scheduled By,Scheduled Time,Canceled,Appointment ID
"March 5, 2027 9:00 am","March 5, 2027 9:30 am",Ann,Lee,'+12065550142,ann@example.org,Massage,Joe,90.00,no,0.00,,,2026-11-02,,client,"November 2, 2026 8:14 pm",,981234501
"March 5, 2027 2:30 pm","March 5, 2027 3:00 pm",Bob,Ray,206-555-0143,bob@example.org,Massage,Joe,90.00,no,0.00,,,2026-11-03,,client,"November 3, 2026 9:14 am",yes,981234502
"March 6, 2027 10:00 am","March 6, 2027 10:30 am",Cy,Poe,2065550144,,Massage,Kim,90.00,no,0.00,,,2026-11-04,,client,"November 4, 2026 1:05 pm",,981234503`,
    asked: [],
    right: ['+12065550142 2027-03-05T09:00 Ann Lee Joe', '+12065550144 2027-03-06T10:00 Cy Poe Kim'],
    left: ['3 canceled'],
  },
  {
    name: 'Calendly, with a zone column',
    text: `Team,Event Type Name,Event Created Date & Time,Start Date & Time,End Date & Time,Location,Invitee Name,Invitee First Name,Invitee Last Name,Invitee Email,Invitee Time Zone,Text Reminder Number,Canceled,Cancelled By,Cancellation reason
Main,Consult,2026-11-02 10:00 am,2026-12-14 9:00 am,2026-12-14 9:30 am,Office 2,Ann Lee,Ann,Lee,ann@example.org,Eastern Time - US & Canada,+1 206-555-0142,false,,
Main,Consult,2026-11-02 11:00 am,2026-12-14 10:00 am,2026-12-14 10:30 am,Office 2,Bob Ray,Bob,Ray,bob@example.org,Eastern Time - US & Canada,+1 206-555-0143,true,Bob Ray,Ill`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00 Ann Lee'],
    left: ['3 canceled'],
  },
  {
    name: 'Square, plain',
    text: `Start,End,Client,Phone Number,Service,Staff,Status
12/14/2026 9:00 AM,12/14/2026 9:45 AM,Ann Lee,+1 (206) 555-0142,Cut,Joe Hill,Accepted
12/14/2026 10:00 AM,12/14/2026 10:45 AM,Bob Ray,+1 (206) 555-0143,Cut,Joe Hill,Cancelled by customer
12/15/2026 1:00 PM,12/15/2026 1:45 PM,Cy Poe,+1 (206) 555-0144,Cut,Joe Hill,No-show`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00 Ann Lee Joe Hill'],
    left: ['3 canceled', '4 over'],
  },
  {
    name: 'Setmore, country codes beside numbers',
    text: `Date,Start time,End time,Customer,Country code,Phone,Service,Provider,Status
2026-12-14,19:0:00,19:30:00,Ann Lee,1,2065550142,Facial,Kim,Confirmed
2026-12-14,9:5:00,9:30:00,Bob Ray,44,07700900123,Facial,Kim,Confirmed`,
    asked: [],
    right: ['+12065550142 2026-12-14T19:00 Ann Lee Kim', '+447700900123 2026-12-14T09:05 Bob Ray Kim'],
  },
  {
    name: 'Mindbody, short halves of the day and a report title',
    text: `Schedule at a Glance,,,,,
All staff,12/14/2026 - 12/18/2026,,,,
Date,Time,Client,Cell Phone,Staff,Status
Mon 12/14/2026,9:00a,"Lee, Ann",206-555-0142,Joe,Booked
Tue 12/15/2026,2:30p,"Ray, Bob",206-555-0143,Joe,Late Cancel
Wed 12/16/2026,12:15p,"Poe, Cy",206-555-0144,Joe,Booked
Total: 3,,,,,`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00 Lee, Ann Joe', '+12065550144 2026-12-16T12:15 Poe, Cy Joe'],
    left: ['5 canceled'],
  },
  {
    name: 'Vagaro, ranges of hours and a duration',
    text: `Appointment Date,Time,Duration,Customer,Mobile,Employee,Appointment Status,Booked On
12/14/2026,05:30 AM - 06:30 AM,1:00,Ann Lee,2065550142,Joe,Confirmed,11/20/2026
12/14/2026,11:30 AM - 12:30 PM,1:00,Bob Ray,2065550143,Joe,Confirmed,11/21/2026`,
    asked: ['night'],
    answers: { night: 'keep' },
    right: ['+12065550142 2026-12-14T05:30 Ann Lee Joe', '+12065550143 2026-12-14T11:30 Bob Ray Joe'],
  },
  {
    name: 'athenahealth, home and mobile numbers, born before',
    text: `Appointment ID,Patient Name,Patient DOB,Patient Home Phone,Patient Mobile Number,Appointment Date,Appointment Start Time,Provider Name,Department,Appointment Status
4711,Ann Lee,01/02/1980,206-555-0199,206-555-0142,12/14/2026,09:00 AM,Dr. Okafor,West,2 - Filled
4712,Bob Ray,03/04/1981,206-555-0198,,12/14/2026,09:30 AM,Dr. Okafor,West,2 - Filled
4713,Cy Poe,05/06/1982,,206-555-0144,12/14/2026,10:00 AM,Dr. Okafor,West,x - Cancelled`,
    asked: ['states'],
    states: { '2 - Filled': 'stands' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee Dr. Okafor'],
    wrong: ['3 number_missing'],
    left: ['4 canceled'],
  },
  {
    name: 'Open Dental, tabs, codes for the state',
    text: `AptNum\tAptDateTime\tLName\tFName\tBirthdate\tHmPhone\tWkPhone\tWirelessPhone\tAptStatus\tProvider
101\t2026-12-14 09:00:00\tLee\tAnn\t1980-01-02\t(206)555-0199\t\t(206)555-0142\t1\tDOC1
102\t2026-12-14 10:00:00\tRay\tBob\t1981-03-04\t(206)555-0198\t\t(206)555-0143\t5\tDOC1
103\t2026-12-15 11:30:00\tPoe\tCy\t1982-05-06\t\t\t(206)555-0144\t1\tHYG1`,
    asked: ['states'],
    states: { 1: 'stands', 5: 'canceled' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee DOC1', '+12065550144 2026-12-15T11:30 Cy Poe HYG1'],
    left: ['3 canceled'],
  },
  {
    name: 'Dentrix-like list, grouped by provider, one day in the title',
    text: `Appointment List,,,,
"Monday, December 14, 2026",,,,
Time,Patient,Mobile Phone,Procedure,Amount
Provider: Dr. Lee,,,,
9:00 AM,Ann Lee,206-555-0142,Crown,900.00
10:30 AM,Bob Ray,206-555-0143,Exam,90.00
Subtotal,,,,990.00
Provider: Dr. Kim,,,,
9:00 AM,Cy Poe,206-555-0144,Exam,90.00
Grand Total,,,,1080.00`,
    asked: ['title_date'],
    answers: { titleDate: true },
    right: [
      '+12065550142 2026-12-14T09:00 Ann Lee Dr. Lee',
      '+12065550143 2026-12-14T10:30 Bob Ray Dr. Lee',
      '+12065550144 2026-12-14T09:00 Cy Poe Dr. Kim',
    ],
  },
  {
    name: 'OpenEMR, states of one character',
    text: `Date,Time,Patient,Phone Cell,Phone Home,Status,Facility
2026-12-14,09:00,Ann Lee,206-555-0142,206-555-0199,-,Main
2026-12-14,13:30,Bob Ray,206-555-0143,206-555-0198,x,Main
2026-12-14,14:00,Cy Poe,206-555-0144,206-555-0197,?,Main`,
    asked: ['states'],
    states: { '-': 'stands', '?': 'over' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee'],
    left: ['3 canceled', '4 over'],
  },
  {
    name: 'Jane, home phone before mobile, twelve hours without a half',
    text: `Date,Start,End,Patient,Home Phone,Mobile Phone,Practitioner,State
2026-12-14,9:00,9:30,Ann Lee,206 555 0199,206 555 0142,Joe Hill,booked
2026-12-14,1:30,2:00,Bob Ray,206 555 0198,206 555 0143,Joe Hill,cancelled
2026-12-14,2:30,3:00,Cy Poe,206 555 0197,206 555 0144,Joe Hill,booked`,
    asked: ['clock'],
    answers: { clock: 'afternoon' },
    right: [
      '+12065550142 2026-12-14T09:00 Ann Lee Joe Hill',
      '+12065550144 2026-12-14T14:30 Cy Poe Joe Hill',
    ],
    left: ['3 canceled'],
  },
  {
    name: 'a spreadsheet with serial numbers, ="…" and labels',
    text: `Name,Phone,Date,Time
Ann Lee,="2065550142",46370,0.375
Bob Ray,C: 206-555-0143,46370,0.604166666666667
Cy Poe,206-555-0144 ext. 4,46371,0.416666666666667
Di Fox,0000000000,46371,0.5
Ed Gil,(h) 206-555-0145,46371,0.5`,
    asked: [],
    right: [
      '+12065550142 2026-12-14T09:00 Ann Lee',
      '+12065550143 2026-12-14T14:30 Bob Ray',
      '+12065550144 2026-12-15T10:00 Cy Poe',
    ],
    wrong: ['5 number_test', '6 number_not_mobile'],
  },
  {
    name: 'a spreadsheet in which nothing tells day from month',
    text: `Client,Cell,Date,Time
Ann Lee,206-555-0142,01/02/2027,9:00 AM
Bob Ray,206-555-0143,01/02/2027,10:00 AM`,
    asked: ['order'],
    answers: { order: 'mdy' },
    right: ['+12065550142 2027-01-02T09:00 Ann Lee', '+12065550143 2027-01-02T10:00 Bob Ray'],
  },
  {
    name: 'a spreadsheet in which one row speaks against the others',
    text: `Client,Cell,Date,Time
Ann Lee,206-555-0142,12/14/2026,9:00 AM
Bob Ray,206-555-0143,15/12/2026,10:00 AM
Cy Poe,206-555-0144,01/02/2027,10:00 AM`,
    asked: ['order'],
    answers: { order: 'mdy' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee', '+12065550144 2027-01-02T10:00 Cy Poe'],
    wrong: ['3 date_impossible'],
  },
  {
    name: 'day, month and year apart, AM and PM too',
    text: `Patient,Mobile,Month,Day,Year,Time,AM/PM
Ann Lee,206-555-0142,12,14,2026,9:00,AM
Bob Ray,206-555-0143,Dec,15,2026,2:30,PM`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00 Ann Lee', '+12065550143 2026-12-15T14:30 Bob Ray'],
  },
  {
    name: 'days as lines between the rows, headers repeated on each page',
    text: `Weekly Schedule,,,
Monday 12/14/2026,,,
Time,Name,Cell,Provider
9:00 AM,Ann Lee,206-555-0142,Dr. Kim
10:00 AM,Bob Ray,206-555-0143,Dr. Kim
Tuesday 12/15/2026,,,
Time,Name,Cell,Provider
9:00 AM,Cy Poe,206-555-0144,Dr. Kim
Page 1 of 1,,,`,
    asked: [],
    right: [
      '+12065550142 2026-12-14T09:00 Ann Lee Dr. Kim',
      '+12065550143 2026-12-14T10:00 Bob Ray Dr. Kim',
      '+12065550144 2026-12-15T09:00 Cy Poe Dr. Kim',
    ],
  },
  {
    name: 'two columns of numbers that fit as well',
    text: `Patient,Mobile 1,Cell,Appt Date,Appt Time
Ann Lee,206-555-0142,206-555-0152,12/14/2026,9:00 AM
Bob Ray,206-555-0143,206-555-0153,12/14/2026,2:00 PM`,
    asked: ['column contact_number'],
    choose: { contact_number: 'Cell' },
    right: ['+12065550152 2026-12-14T09:00 Ann Lee', '+12065550153 2026-12-14T14:00 Bob Ray'],
  },
  {
    name: 'only landlines, which are asked about',
    text: `Patient,Home Phone,Work Phone,Appt Date,Appt Time
Ann Lee,206-555-0142,206-555-0152,12/14/2026,9:00 AM`,
    asked: ['column contact_number'],
    choose: { contact_number: 'Home Phone' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee'],
  },
  {
    name: 'a note that speaks of a cancellation',
    text: `Patient,Cell,Date,Time,Notes
Ann Lee,206-555-0142,12/14/2026,9:00 AM,
Bob Ray,206-555-0143,12/14/2026,2:00 PM,CANCELLED 11/20 by phone`,
    asked: ['mentions'],
    answers: { mentions: 'leave' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee'],
    left: ['3 over'],
  },
  {
    name: 'no headers at all',
    text: `Ann Lee,206-555-0142,12/14/2026 9:00 AM
Bob Ray,206-555-0143,12/15/2026 2:00 PM`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00', '+12065550143 2026-12-15T14:00'],
  },
  {
    name: 'rescheduled ones, and the date of the last visit',
    text: `Patient Name,Cell Phone,Last Visit,Next Appointment,Appt Time,Status
Ann Lee,206-555-0142,06/14/2026,12/14/2026,9:00 AM,Scheduled
Bob Ray,206-555-0143,06/15/2026,12/14/2026,2:00 PM,Rescheduled
Cy Poe,206-555-0144,06/16/2026,12/15/2026,2:00 PM,Completed`,
    asked: ['states'],
    states: { Rescheduled: 'canceled' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee'],
    left: ['3 canceled', '4 over'],
  },
  {
    name: 'times in UTC',
    text: `id,customer_name,customer_phone,starts_at,ends_at,created_at,status
1,Ann Lee,+12065550142,2026-12-14T17:30:00Z,2026-12-14T18:00:00Z,2026-11-01T10:00:00Z,active
2,Bob Ray,+12065550143,2026-12-14T18:30:00Z,2026-12-14T19:00:00Z,2026-11-01T10:00:00Z,canceled`,
    asked: [],
    right: ['+12065550142 2026-12-14T17:30Z Ann Lee'],
    left: ['3 canceled'],
  },
  {
    name: 'headings that say that what is below them does not stand',
    text: `Name,Cell,Date,Time,Type
Ann Lee,206-555-0142,12/14/2026,9:00 AM,Exam
Cancelled Appointments,,,,
Bob Ray,206-555-0143,12/14/2026,10:00 AM,Exam
Waiting list,,,,
Cy Poe,206-555-0144,12/14/2026,11:00 AM,Exam`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00 Ann Lee'],
    left: ['4 canceled', '6 over'],
  },
  {
    name: 'contacts who want no texts',
    text: `Name,Cell,Date,Time,OK to text
Ann Lee,206-555-0142,12/14/2026,9:00 AM,Yes
Bob Ray,206-555-0143,12/14/2026,10:00 AM,No`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00 Ann Lee'],
    left: ['3 over'],
  },
  {
    name: 'beginnings and ends in one cell, and a year that is hardly meant',
    text: `Name,Cell,When
Ann Lee,206-555-0142,12/14/2026 9:00 AM - 12/14/2026 9:30 AM
Bob Ray,206-555-0143,12/28/2029 2:00 PM`,
    asked: ['far'],
    answers: { far: 'leave' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee'],
    left: ['3 over'],
  },
  {
    name: 'a column of dates that are past beside one of dates to come',
    text: `Patient,Cell,Appointment,Next
Ann Lee,206-555-0142,10/14/2026 9:00 AM,12/14/2026 9:00 AM
Bob Ray,206-555-0143,10/15/2026 9:00 AM,12/15/2026 2:00 PM`,
    asked: ['column date'],
    choose: { date: 'Next' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee', '+12065550143 2026-12-15T14:00 Bob Ray'],
  },
  {
    name: 'Fresha',
    text: `Ref #,Client,Mobile number,Service,Team member,Location,Scheduled date,Created date,Cancelled date,Status
#001,Ann Lee,+12065550142,Cut,Joe,Main,"14 Dec 2026, 9:00am","1 Nov 2026, 9:00am",,New
#002,Bob Ray,+12065550143,Cut,Joe,Main,"14 Dec 2026, 10:00am","1 Nov 2026, 9:00am","20 Nov 2026, 9:00am",Cancelled`,
    asked: [],
    right: ['+12065550142 2026-12-14T09:00 Ann Lee Joe'],
    left: ['3 canceled'],
  },
  {
    name: 'a flag for rescheduled ones, and times with their length',
    text: `Name,Cell,Date,Time,Rescheduled
Ann Lee,206-555-0142,12/14/2026,9:00 AM (60 min),No
Bob Ray,206-555-0143,12/14/2026,2:00 PM (30 min),Yes`,
    asked: ['states'],
    states: { Yes: 'canceled' },
    right: ['+12065550142 2026-12-14T09:00 Ann Lee'],
    left: ['3 canceled'],
  },
  {
    name: 'numbers that a spreadsheet has cut off, which is said of each',
    text: `Name,Phone,Date,Time
Ann Lee,2.06555E+09,2026-12-14,09:00
Bob Ray,2.06555E+09,2026-12-14,14:30`,
    asked: [],
    right: [],
    wrong: ['2 number_shortened', '3 number_shortened'],
  },
];
