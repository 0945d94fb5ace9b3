import { isAnswer, judgeAnswers } from './judged-answers.js';
import { isNotice, judgeNotices } from './judged-notices.js';
import type { Asked } from './lying-carrier.js';
import { REFUSED_NUMBER } from './lying-carrier.js';
import type { TextOnRecord } from './records.js';
import type { Promised } from './reminders.js';
import { locationIn } from './reminders.js';
import type { Changed } from './staff.js';

/** What a scenario has left behind, when nothing is under way any more. */
export interface Evidence {
  readonly promised: readonly Promised[];
  /** What people have answered, one after the other, by number: true is yes. */
  readonly answers: ReadonlyMap<string, readonly boolean[]>;
  /** Appointments that were changed after people had been reminded of them. */
  readonly changed: readonly Changed[];
  /** The carrier's ids of texts that it has reported as delivered. */
  readonly delivered: ReadonlySet<string>;
  /** What the carrier has accepted: whatever the service believes, this is on the phones. */
  readonly accepted: readonly AcceptedText[];
  readonly asked: readonly Asked[];
  readonly texts: readonly TextOnRecord[];
  /** Places of reminders that have no text. */
  readonly withoutText: readonly string[];
  readonly endedAt: Date;
}

export interface AcceptedText {
  readonly id: string;
  readonly to: string;
  readonly body: string;
  readonly receivedAt: Date;
}

export interface Judgement {
  readonly lost: string[];
  readonly doubled: string[];
  readonly late: string[];
  readonly wrong: string[];
}

/** From the service's last look at the clock, right before it writes, to the carrier's, over a busy machine. */
const ON_ITS_WAY_MS = 1_000;
const SENT = new Set(['sent', 'delivered', 'undelivered']);
const ENDED_UNSENT: Readonly<Record<string, string>> = { expired: 'expired', failed: 'failed' };

/** Holds what was promised, what the carrier has accepted and what is on record against each other. Pure. */
export function judge(evidence: Evidence): Judgement {
  const judgement: Judgement = { lost: [], doubled: [], late: [], wrong: [] };
  const byPlace = new Map<string, Place>();
  const place = (location: string): Place => {
    const known = byPlace.get(location) ?? new Place(location);
    byPlace.set(location, known);
    return known;
  };
  const changed = new Set(evidence.changed.map(({ number }) => number));
  for (const one of evidence.promised) if (!changed.has(one.number)) place(one.location).promised.push(one);
  const isOfChange = ({ to, body }: { to: string; body: string }): boolean =>
    isNotice(body) || changed.has(to);
  for (const text of evidence.accepted) {
    const location = isOfChange(text) ? undefined : locationIn(text.body);
    if (location) place(location).accepted.push(text);
  }
  for (const ask of evidence.asked) {
    const location = isOfChange(ask) ? undefined : locationIn(ask.body);
    if (location) place(location).asked.push(ask);
  }
  for (const text of evidence.texts)
    if (text.kind === 'reminder' && !changed.has(text.recipient) && text.location?.startsWith('Room '))
      place(text.location).texts.push(text);
  for (const each of byPlace.values()) each.judge(judgement, evidence);
  for (const location of evidence.withoutText)
    if (location.startsWith('Room ')) judgement.wrong.push(`${location}: a reminder without a text`);
  for (const { carrierId, status, kind, recipient } of evidence.texts)
    if (evidence.delivered.has(carrierId ?? '') && status !== 'delivered')
      judgement.wrong.push(`${kind} to ${recipient} was reported as delivered, and is ${status}`);
  for (const { to, body } of evidence.accepted)
    if (!locationIn(body) && !isAnswer(body) && !isNotice(body))
      judgement.wrong.push(`${to} got a text of nobody's: ${body}`);
  judgeAnswers(evidence, judgement);
  judgeNotices(evidence, judgement);
  return judgement;
}

/** All that belongs to one place: one reminder, or two that are twins. */
class Place {
  readonly promised: Promised[] = [];
  readonly accepted: AcceptedText[] = [];
  readonly asked: Asked[] = [];
  readonly texts: TextOnRecord[] = [];

  constructor(private readonly location: string) {}

  judge({ lost, doubled, late, wrong }: Judgement, { endedAt }: Evidence): void {
    const say = (list: string[], count: number, what: string): void => {
      for (let index = 0; index < count; index++) list.push(`${this.location}: ${what} (${this.#state()})`);
    };
    const later = this.promised.filter(({ isDueLater }) => isDueLater).length;
    const answered = this.promised.filter((one) => one.answered).length - later;
    const sent = this.texts.filter(({ status }) => SENT.has(status)).length;
    const ended = this.texts.filter((text) => rightlyUnsent(text, endedAt)).length;
    const accepted = this.accepted.length;
    say(lost, answered - accepted - ended, 'never reached the carrier');
    say(wrong, Math.min(accepted, later), 'went out before its time');
    say(doubled, accepted - this.promised.length, 'reached the carrier once too often');
    say(wrong, sent - accepted, 'is on record as sent, and the carrier has not accepted it');
    say(wrong, Math.min(accepted, this.texts.length) - sent, 'was accepted, and is not on record as sent');
    for (const ms of this.asked.map((ask) => this.#lateMs(ask)))
      if (ms > ON_ITS_WAY_MS) say(late, 1, `went out ${ms} ms after the appointment`);
    for (const { to } of this.accepted)
      if (!this.promised.some(({ number }) => number === to)) say(wrong, 1, `went to ${to}`);
    for (const text of this.texts) {
      const problem = this.#contradiction(text, endedAt);
      if (problem) say(wrong, 1, problem);
    }
  }

  #state(): string {
    const texts = this.texts.map(({ status, reminderStatus }) => `${status}/${reminderStatus}`).join(' ');
    return `promised ${this.promised.length}, accepted ${this.accepted.length}, on record: ${texts || 'nothing'}`;
  }

  /** Whether the carrier then takes it, and how long it thinks about that, is not the service's merit or fault. */
  #lateMs({ at, lookedLateMs }: Asked): number {
    return at.getTime() - lookedLateMs - Math.max(...this.promised.map(({ notAfter }) => notAfter.getTime()));
  }

  #contradiction(text: TextOnRecord, endedAt: Date): string | undefined {
    const { status, carrierId, reminderSent, reminderStatus, version, reminderVersion } = text;
    if (SENT.has(status)) {
      const accepted = this.accepted.find(({ id }) => id === carrierId);
      if (!accepted) return 'has an id that is not its own';
      if (accepted.body !== text.body) return 'is on record with other words than those that were sent';
      if (version !== reminderVersion) return undefined;
      if (!reminderSent) return 'was sent, but its reminder does not say so';
      return ['notified', 'confirmed', 'canceled'].includes(reminderStatus ?? '')
        ? undefined
        : 'was sent, but its reminder is not notified';
    }
    if (status === 'scheduled' && this.promised.some(({ isDueLater }) => isDueLater)) return undefined;
    if (!(status in ENDED_UNSENT)) return `is still ${status}`;
    if (!rightlyUnsent(text, endedAt)) return `is ${status} without a reason`;
    if (status === 'expired' && text.attempt === 0 && text.updatedAt < text.notAfter)
      return 'was given up before its appointment, and never tried';
    return reminderSent || reminderStatus !== ENDED_UNSENT[status]
      ? 'ended, but not its reminder'
      : undefined;
  }
}

function rightlyUnsent({ status, notAfter, recipient }: TextOnRecord, endedAt: Date): boolean {
  return (
    (status === 'expired' && notAfter < endedAt) || (status === 'failed' && REFUSED_NUMBER.test(recipient))
  );
}
