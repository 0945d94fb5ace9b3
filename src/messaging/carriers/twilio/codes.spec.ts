import { describe, expect, it } from '@jest/globals';
import { twilioFault } from './codes.js';

describe('what an error code of Twilio’s is about', () => {
  it.each([21211, 21610, 21614, 21268, 30003, 30005, 30006])('%i: the recipient', (code) => {
    expect(twilioFault(code)).toEqual({ because: 'recipient' });
  });

  it.each([21602, 21617, 30007, 30008, 30036])('%i: the text', (code) => {
    expect(twilioFault(code)).toEqual({ because: 'message' });
  });

  it.each([20003, 20005, 20404, 21472])('%i: our credentials', (code) => {
    expect(twilioFault(code)).toEqual({ because: 'account', accountTrouble: 'credentials_refused' });
  });

  it.each([21606, 21659, 21703, 21704, 30002, 30018, 30024, 30032, 30033, 30034, 30035, 21608])(
    '%i: the number that we send from, or what it is registered for',
    (code) => {
      expect(twilioFault(code)).toEqual({ because: 'account', accountTrouble: 'sender_refused' });
    },
  );

  it.each([20429, 14107, 21611, 30001, 30022, 30023, 30027, 63038])('%i: too much at once', (code) => {
    expect(twilioFault(code)).toEqual({ because: 'pace' });
  });

  it.each([21730, 30017, 30410])('%i: the carrier itself', (code) => {
    expect(twilioFault(code)).toEqual({ because: 'connection' });
  });

  it.each([undefined, 0, 1, 99_999, Number.NaN])('nothing that is known: %s', (code) => {
    expect(twilioFault(code)).toBeUndefined();
  });
});
