/** Particles that may stand anywhere and change nothing. */
export const P =
  '(po|ho|na|pa|na po|po na|na ho|pa po|po muna|muna|muna po|na lang|na lang po|nalang|nalang po|lang po|po kasi|kasi|pong|nga|nga po|na nga|po talaga|talaga|rin|rin po|na rin)';
export const NOT = '(hindi|hnd|hndi|hinde|di|d)';
export const APPOINTMENT =
  '(appointment|appt|apointment|appoinment|schedule|sched|iskedyul|check up|checkup|konsulta|konsultasyon|visit|tipanan|slot|booking)';
