import { describe, expect, it } from '@jest/globals';
import { readReply } from '../interpret/reply-intent.js';
import { decideReply } from './open-questions.js';
import type { Appointment, ReplyAction } from './reply-action.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const appointment = (willAttend: boolean | null): Appointment => ({
  reminderId: 'a',
  at: new Date(NOW.getTime() + 86_400_000),
  timeZone: 'UTC',
  names: [],
  asked: true,
  since: NOW,
  willAttend,
  isUntold: false,
  isCanceledByStaff: false,
  saidAt: null,
  askedLast: null,
  answeredAt: null,
});
const decide = (text: string, willAttend: boolean | null): ReplyAction =>
  decideReply({ text, appointments: [appointment(willAttend)], offered: undefined, now: NOW });

const SMALL_TALK = [
  'Liked “[West Side]\nThank you! Your appointment has been marked confirmed.”',
  'Liked "Thank you!"',
  'Loved an image',
  'LOVED AN IMAGE',
  'Liked a photo',
  'Laughed at an attachment',
  'Emphasized a movie',
  'Emphasised “See you”',
  'Disliked “Your appointment has been marked confirmed.”',
  'Questioned “Thank you! Your appointment”',
  'Reacted ❤️ to “Thank you! Your appointment has been…”',
  'Reacted 👍 to "Thank you! Your app…',
  'Removed a heart from “Thank you!”',
  'Removed a like from an image',
  '👍 to “ Thank you! Your appointment ”',
  '❤️ to “Thank you!”',
  'Maria liked “Thank you!”',
  'Le gustó “Gracias”',
  'Le encantó una imagen',
  'Reaccionó con ❤️ a “Gracias”',
  'A aimé « Merci »',
  'A adoré une image',
  'Hat ein Herz auf „Danke“',
  '❤️',
  '❤',
  '🙏🙏',
  '😊',
  '🎉🎉🎉!',
  '🙏🏽',
  ':)',
  '<3',
  ';-) :D',
  '!',
  '...',
  'Thank you so much!',
  'Thanks Maria',
  'Thank you, Dr. Smith!',
  "You're welcome",
  'Many thanks!',
  'Thanks so much for your help!',
  'Thank you for letting me know 🙏',
  'Happy holidays',
  'Gracias',
  'Merci beaucoup',
  'I know',
];
const WANTS_SOMETHING = [
  '?',
  '❓',
  '🤒',
  '😢',
  ':(',
  '👎',
  'Loved “See you then” but I may be late',
  'Liked “that” can we move it?',
  'I liked the doctor',
  'Thanks but what time',
  'Questioned the time',
  '“[West Side] Thank you! Your appointment has been marked confirmed.”',
];

describe('reactions and thanks', () => {
  it.each(SMALL_TALK)('meet silence once the question is answered: %j', (text) => {
    expect([decide(text, true), decide(text, false)]).toEqual([{ kind: 'silence' }, { kind: 'silence' }]);
  });

  it.each(SMALL_TALK)('are no answer to an open question: %j', (text) => {
    expect(decide(text, null).kind).toBe('unparsable');
  });

  it.each(WANTS_SOMETHING)('are not what somebody should look into: %j', (text) => {
    expect(decide(text, true).kind).toMatch(/unparsable|question/u);
  });

  it.each(['👍', '👍🏽', '✅', '👌👌', 'ok 👍'])('leave %j a weak yes to an open question', (text) => {
    expect(readReply(text)).toEqual({ intent: 'confirm', weak: true });
    expect(decide(text, null)).toEqual({ kind: 'apply', answers: [{ reminderId: 'a', attend: true }] });
    expect(decide(text, true)).toEqual({ kind: 'silence' });
  });

  it('leave 👎 a weak no', () => {
    expect(decide('👎', null)).toEqual({ kind: 'apply', answers: [{ reminderId: 'a', attend: false }] });
    expect(decide('👎', false)).toEqual({ kind: 'silence' });
  });
});
