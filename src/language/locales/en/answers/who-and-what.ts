/** Alternatives for patterns: the appointment, whose it is, and who else speaks or comes. */
export const APPOINTMENT =
  'appointment|appt|apt|app|appointments|appts|visit|booking|reservation|session|checkup|slot';
export const MINE = 'my|the|this|that|our|your|his|her|their|todays|tomorrows';

export const FAMILY =
  'son|daughter|husband|wife|mom|mother|dad|father|kids|kid|child|children|baby|' +
  'grandma|grandpa|grandmother|grandfather|brother|sister|aunt|uncle|friend|boyfriend|girlfriend|partner|caregiver|aide|neighbor';
