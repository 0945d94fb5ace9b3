import type { Country } from '../../platform/config/country-setting.js';
import { readNumberOf } from '../../reminders/appointment/contact-number.js';
import type { Json } from './json.js';
import { objectIn, objectsIn, textIn } from './json.js';

interface Point {
  readonly number: string;
  readonly isMobile: boolean;
  readonly rank: number;
}

/**
 * The number by which somebody is texted: a mobile one first, then that of the lowest rank; one that is in use, and not one of old.
 * @param person a Patient or a RelatedPerson
 * @returns in digits, or undefined where there is none
 */
export function phoneOf(person: Json, country: Country, now: Date): Point | undefined {
  return objectsIn(person['telecom'])
    .flatMap((telecom) => pointIn(telecom, country, now) ?? [])
    .sort((a, b) => Number(b.isMobile) - Number(a.isMobile) || a.rank - b.rank)[0];
}

function pointIn(telecom: Json, country: Country, now: Date): Point | undefined {
  const { system, use, rank } = telecom;
  if ((system !== 'phone' && system !== 'sms') || use === 'old' || !isIn(objectIn(telecom['period']), now))
    return undefined;
  const number = readNumberOf(country, (textIn(telecom['value']) ?? '').replace(/^tel:/i, ''));
  if (number === undefined) return undefined;
  return {
    number,
    isMobile: use === 'mobile' || system === 'sms',
    rank: typeof rank === 'number' && rank > 0 ? rank : Infinity,
  };
}

/** A day that it ends on is still in it. */
function isIn(period: Json | undefined, now: Date): boolean {
  const start = textIn(period?.['start']);
  const end = textIn(period?.['end']);
  return (
    !(start !== undefined && Date.parse(start) > now.getTime()) &&
    !(end !== undefined && lastMoment(end) < now.getTime())
  );
}

function lastMoment(written: string): number {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(written);
  return Date.parse(written) + (isDay ? 86_400_000 : 0);
}
