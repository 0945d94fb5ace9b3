import type { EnvironmentReader } from './environment-reader.js';

export const CARRIER_NAMES = ['simulator', 'flowroute', 'twilio'] as const;
export type CarrierName = (typeof CARRIER_NAMES)[number];

export interface FlowrouteSettings {
  readonly accessKey: string;
  readonly secretKey: string;
  /** Digits only, as Flowroute's v2.1 wants it. */
  readonly number: string;
  readonly apiUrl: string;
}

export interface TwilioSettings {
  readonly accountSid: string;
  readonly authToken: string;
  /** Digits only. */
  readonly number: string;
  readonly apiUrl: string;
  /** Who answers STOP, START and HELP by a text: Twilio does, unless that was switched off there. */
  readonly optOut: OptOutAnswerer;
}

const OPT_OUT_ANSWERERS = ['twilio', 'service'] as const;
type OptOutAnswerer = (typeof OPT_OUT_ANSWERERS)[number];

export interface CarrierSettings {
  /** The preferred one first; the others stand in for it in their order. */
  readonly inUse: readonly [CarrierName, ...CarrierName[]];
  readonly flowroute: FlowrouteSettings;
  readonly twilio: TwilioSettings;
  /** Messages a second for the whole installation, for each carrier; 0 is unlimited. */
  readonly perSecond: Readonly<Record<CarrierName, number>>;
}

/** Flowroute takes 5 a second; Twilio queues by itself, and the simulator takes all. */
const USUAL_PACE: Readonly<Record<CarrierName, number>> = { simulator: 0, flowroute: 5, twilio: 0 };

export function readCarriers(read: EnvironmentReader): CarrierSettings {
  const inUse = read.parsed(
    'SMS_CARRIER',
    'simulator',
    readNames,
    `must be one of ${CARRIER_NAMES.join(', ')}, or several of them in order, separated by commas`,
  );
  // Read once: a pace that is no number is one problem, not one for each carrier.
  const set =
    read.text('SMS_PER_SECOND') === undefined ? undefined : read.integer('SMS_PER_SECOND', 0, 0, 100_000);
  const perSecond = (name: CarrierName): number => set ?? USUAL_PACE[name];
  return {
    inUse,
    flowroute: readFlowroute(read, inUse.includes('flowroute')),
    twilio: readTwilio(read, inUse.includes('twilio')),
    perSecond: {
      simulator: perSecond('simulator'),
      flowroute: perSecond('flowroute'),
      twilio: perSecond('twilio'),
    },
  };
}

function readNames(text: string): [CarrierName, ...CarrierName[]] | null {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const known = names.flatMap((name) => CARRIER_NAMES.find((each) => each === name) ?? []);
  const [first, ...others] = known;
  const allKnownOnce = known.length === names.length && new Set(known).size === known.length;
  return first !== undefined && allKnownOnce ? [first, ...others] : null;
}

function readFlowroute(read: EnvironmentReader, inUse: boolean): FlowrouteSettings {
  const secret = (name: string): string =>
    inUse ? read.required(name, 'SMS_CARRIER=flowroute needs it') : read.text(name, '');
  return {
    accessKey: secret('FLOWROUTE_ACCESS_KEY'),
    secretKey: secret('FLOWROUTE_SECRET_KEY'),
    number: inUse
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

function readTwilio(read: EnvironmentReader, inUse: boolean): TwilioSettings {
  if (inUse) read.required('PUBLIC_URL', 'Twilio signs its webhooks together with the address it posts to');
  return {
    accountSid: inUse
      ? read.matching('TWILIO_ACCOUNT_SID', '', /^AC[0-9a-fA-F]{32}$/, 'must be AC and 32 hex digits')
      : '',
    authToken: inUse
      ? read.required('TWILIO_AUTH_TOKEN', 'SMS_CARRIER=twilio needs it')
      : read.text('TWILIO_AUTH_TOKEN', ''),
    number: inUse
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
