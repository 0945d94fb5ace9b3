import { describe, expect, it } from '@jest/globals';
import { isSameSignature, twilioSignature } from './signature.js';

const URL = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const form = (caller: string): Record<string, string> => ({
  To: '+18005551212',
  From: caller,
  Digits: '1234',
  Caller: caller,
  CallSid: 'CA1234567890ABCDE',
});

describe('Twilio’s signature', () => {
  // The vendor's own examples: github.com/TwilioDevEd/api-snippets, and its documentation of webhook security.
  it.each([
    ['+14158675310', 'GvWf1cFY/Q7PnoempGyD5oXAezc='],
    ['+14158675309', 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
    ['+12349013030', '0/KCTR6DLpKmkAf8muzZqo1nDgQ='],
  ])('is the vendor’s for a call from %s', (caller, signature) => {
    expect(twilioSignature('12345', URL, form(caller))).toBe(signature);
  });

  it('covers the token, the address, and every field', () => {
    const signature = twilioSignature('12345', URL, form('+14158675310'));

    expect(twilioSignature('12346', URL, form('+14158675310'))).not.toBe(signature);
    expect(twilioSignature('12345', `${URL}0`, form('+14158675310'))).not.toBe(signature);
    expect(twilioSignature('12345', URL, { ...form('+14158675310'), Digits: '1235' })).not.toBe(signature);
    expect(twilioSignature('12345', URL, { ...form('+14158675310'), More: '' })).not.toBe(signature);
  });

  it('is compared whole', () => {
    expect(isSameSignature('abc=', 'abc=')).toBe(true);
    expect(isSameSignature('abd=', 'abc=')).toBe(false);
    expect(isSameSignature('', 'abc=')).toBe(false);
    expect(isSameSignature('abc==', 'abc=')).toBe(false);
  });
});
