import type { EnvironmentReader } from '../../../platform/config/environment-reader.js';

export interface FlowrouteSettings {
  readonly accessKey: string;
  readonly secretKey: string;
  /** Digits only, as Flowroute's v2.1 wants it. */
  readonly number: string;
  readonly apiUrl: string;
}

/** @param isInUse only then the account's settings are needed */
export function readFlowroute(read: EnvironmentReader, isInUse: boolean): FlowrouteSettings {
  const secret = (name: string): string =>
    isInUse ? read.required(name, 'SMS_CARRIER=flowroute needs it') : read.text(name, '');
  return {
    accessKey: secret('FLOWROUTE_ACCESS_KEY'),
    secretKey: secret('FLOWROUTE_SECRET_KEY'),
    number: isInUse
      ? read
          .matching(
            'FLOWROUTE_NUMBER',
            '',
            /^\+?1\d{10}$/,
            'must be your Flowroute number, 11 digits, 1XXXXXXXXXX',
          )
          .replace('+', '')
      : '',
    apiUrl: read.calledUrl('FLOWROUTE_API_URL', 'https://api.flowroute.com'),
  };
}
