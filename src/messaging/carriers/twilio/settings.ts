import type { EnvironmentReader } from '../../../platform/config/environment-reader.js';

const OPT_OUT_ANSWERERS = ['twilio', 'service'] as const;

export interface TwilioSettings {
  readonly accountSid: string;
  /** Calls are made with the first; what Twilio has signed with either is taken. */
  readonly authTokens: readonly string[];
  /** Digits only. */
  readonly number: string;
  readonly apiUrl: string;
  /** Who answers STOP, START and HELP by a text: Twilio does, unless that was switched off there. */
  readonly optOut: (typeof OPT_OUT_ANSWERERS)[number];
}

/** @param isInUse only then the account's settings are needed */
export function readTwilio(read: EnvironmentReader, isInUse: boolean): TwilioSettings {
  if (isInUse) read.required('PUBLIC_URL', 'Twilio signs its webhooks together with the address it posts to');
  return {
    accountSid: isInUse
      ? read.matching('TWILIO_ACCOUNT_SID', '', /^AC[0-9a-fA-F]{32}$/, 'must be AC and 32 hex digits')
      : '',
    authTokens: isInUse ? readTokens(read) : [],
    number: isInUse
      ? read
          .matching(
            'TWILIO_NUMBER',
            '',
            /^\+?[1-9]\d{7,14}$/,
            'must be your Twilio number with its country code',
          )
          .replace('+', '')
      : '',
    apiUrl: read.calledUrl('TWILIO_API_URL', 'https://api.twilio.com'),
    optOut: read.oneOf('TWILIO_OPT_OUT', 'twilio', OPT_OUT_ANSWERERS),
  };
}

function readTokens(read: EnvironmentReader): string[] {
  if (read.required('TWILIO_AUTH_TOKEN', 'SMS_CARRIER=twilio needs it') === '') return [];
  const written = read.checked('TWILIO_AUTH_TOKEN', '', (text) =>
    areTokens(tokensIn(text))
      ? undefined
      : 'must be the token of your account, or two with a comma between them, the new one first',
  );
  return written === '' ? [] : tokensIn(written);
}

function tokensIn(text: string): string[] {
  return text.split(',').map((token) => token.trim());
}

/** Never an empty one: anybody could sign with that. */
function areTokens(tokens: readonly string[]): boolean {
  return tokens.length <= 2 && !tokens.includes('');
}
