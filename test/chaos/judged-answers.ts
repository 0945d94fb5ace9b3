import type { Evidence, Judgement } from './judgement.js';

/** What each answer of a person is answered with. */
const ANSWERED = [
  { yes: true, kind: 'confirmation', words: 'marked confirmed', status: 'confirmed' },
  { yes: false, kind: 'cancellation', words: 'marked canceled', status: 'canceled' },
] as const;

/** Whether this is one of our texts that answer one of a person's. Pure. */
export function isAnswer(body: string): boolean {
  return ANSWERED.some(({ words }) => body.includes(words));
}

/** Each text that came in is answered once, however often it was delivered, and the last one counts. Pure. */
export function judgeAnswers({ accepted, texts, answers }: Evidence, judgement: Judgement): void {
  const reminders = new Map(
    texts.filter(({ kind }) => kind === 'reminder').map((text) => [text.recipient, text]),
  );
  for (const [number, given] of answers) {
    const reminder = reminders.get(number);
    const last = ANSWERED.find(({ yes }) => yes === given.at(-1));
    if (last && (reminder?.willAttend !== Number(last.yes) || reminder.reminderStatus !== last.status))
      judgement.wrong.push(`${number}: should be ${last.status}, and is ${reminder?.reminderStatus}`);
    if (last && !reminder?.confirmSent)
      judgement.wrong.push(`${number}: the answer went out, but its reminder does not say so`);
  }
  for (const { yes, kind, words } of ANSWERED) {
    const onPhones = countBy(accepted.filter(({ body }) => body.includes(words)).map(({ to }) => to));
    for (const number of new Set([...onPhones.keys(), ...answers.keys()])) {
      const due = (answers.get(number) ?? []).filter((given) => given === yes).length;
      const there = onPhones.get(number) ?? 0;
      if (there < due) judgement.lost.push(`${number}: ${due - there} × ${kind} never reached the carrier`);
      if (there > due) judgement.doubled.push(`${number}: ${there} × ${kind} instead of ${due}`);
    }
  }
}

function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
