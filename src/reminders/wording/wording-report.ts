import type { SegmentCount } from '../../messaging/segments.js';
import { countSegments } from '../../messaging/segments.js';
import type { WordingSettings } from '../../platform/config/wording-settings.js';
import { Wording } from './wording.js';

export interface MeasuredText extends SegmentCount {
  /** The language that was asked for; undefined for the plain texts. */
  readonly language: string | undefined;
  readonly text: string;
}

/** On a Wednesday in September: the longest English names of both. */
const SAMPLE = {
  at: new Date('2027-09-22T19:30:00Z'),
  timeZone: '+00:00',
  location: 'West Side Mechanics',
  participant: 'Joe',
  name: 'Maria Garcia',
};

/** What a reminder costs with these settings: one of usual length, in the plain wording and each configured language. */
export function measureReminders(settings: WordingSettings): MeasuredText[] {
  const wording = new Wording(settings);
  return [undefined, ...Object.keys(settings.perLanguage)].map((language) => {
    const text = wording.reminder({ ...SAMPLE, language });
    return { language, text, ...countSegments(text) };
  });
}
