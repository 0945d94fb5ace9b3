/*
 * Folded: most people type without marks, or with some. Only the words that would be another one without theirs keep them
 * (`text/plain-words.ts`); beside them stands what is typed without, as far as that can be told.
 */
export const NOT = '(khong|hk|ko|k|hong|hok|khg|khum|kh|chang)';
export const APPOINTMENT =
  '(lich hen|cuoc hen|buoi hen|hen|lich|lich kham|buoi kham|cuoc kham|appointment|appt|lich hen kham|cai hen|lich hen cua em|lich hen cua toi|lich hen cua minh|lich hen nay|hen nay)';
