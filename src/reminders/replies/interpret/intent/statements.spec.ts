import { describe, expect, it } from '@jest/globals';
import { readReply } from '../reply-intent.js';

describe('a bare answer beside a statement', () => {
  it.each([
    ['No, we have the flu', 'cancel'],
    ['No, I got the flu but now the fever is gone so I can come', 'unclear'],
    ['No, the trip is the week after', 'unclear'],
    ['No, I have a trip', 'cancel'],
  ])('is no "no" where nothing stands in the way any more: %j', (text, intent) => {
    expect(readReply(text, 'en').intent).toBe(intent);
  });

  it.each([
    ['Yes, he hates the car', 'confirm'],
    ['Yes, the car broke', 'unclear'],
    ['Yes, no car', 'unclear'],
  ])('tells by the words whether something hinders: %j', (text, intent) => {
    expect(readReply(text, 'en').intent).toBe(intent);
  });

  it.each([
    ['yes my wife drives me she knows the zither', 'confirm'],
    ['yes my wife drives me to another zither', 'unclear'],
    ['yes she knows the zither', 'unclear'],
  ])('stands in one breath before who brings whom: %j', (text, intent) => {
    expect(readReply(text, 'en').intent).toBe(intent);
  });
});
