import { describe, expect, it } from '@jest/globals';
import { inOrder } from './message-order.js';

const text = (message_id, status, send_at, sent_at = null) => ({ message_id, status, send_at, sent_at });

describe('texts', () => {
  it('stand in the order of time, and what is still ahead below whatever was said before it', () => {
    const made = [
      text('planned', 'scheduled', '2027-03-03 10:00:00'),
      text('late', 'delivered', '2027-03-01 10:00:00', '2027-03-01 12:00:00'),
      text('waiting', 'scheduled', '2027-03-01 09:00:00'),
      text('held back', 'suppressed', '2027-03-01 11:30:00'),
      text('reply', 'received', '2027-03-01 11:00:00'),
    ];

    expect(inOrder(made).map(({ message_id }) => message_id)).toEqual([
      'reply',
      'held back',
      'late',
      'waiting',
      'planned',
    ]);
  });

  it('of the same moment stand as they came to be', () => {
    const at = '2027-03-01 11:00:00';
    const made = [text('reply', 'received', at), text('answer', 'delivered', at, at)];
    expect(inOrder(made)).toEqual(made);
  });
});
