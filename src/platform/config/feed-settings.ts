import type { EnvironmentReader } from './environment-reader.js';

export interface FeedSetting {
  readonly name: string;
  /** A secret: whoever has the address of a private calendar can read it. */
  readonly url: string;
}

export interface FeedSettings {
  readonly calendars: readonly FeedSetting[];
  /** Whether they may be at addresses of this machine or of its own network. */
  readonly allowPrivate: boolean;
}

const MAX_FEEDS = 50;
const FEED = /^([a-z0-9][a-z0-9_-]{0,39}):((?:https?|webcal):\/\/\S+)$/i;
const PROBLEM = `must be at most ${MAX_FEEDS} of name:URL with commas between them, such as lee:https://calendar.example/lee.ics; a name has letters, digits, - and _, and each is there once`;

export function readFeeds(read: EnvironmentReader): FeedSettings {
  return {
    calendars: read.parsed('CALENDAR_FEEDS', '', readCalendars, PROBLEM),
    allowPrivate: read.oneOf('CALENDAR_FEEDS_PRIVATE', 'off', ['off', 'on']) === 'on',
  };
}

const BETWEEN = /,(?=\s*[a-z0-9][\w-]{0,39}:(?:https?|webcal):\/\/)/i;

/** @returns null where it is nothing of the kind */
function readCalendars(text: string): readonly FeedSetting[] | null {
  const written = text.trim() === '' ? [] : text.split(BETWEEN);
  const calendars = written.flatMap((each) => {
    const [, name = '', address = ''] = FEED.exec(each.trim()) ?? [];
    // How calendars write an address that a program is to subscribe to.
    const url = address.replace(/^webcal:/i, 'https:');
    return URL.canParse(url) && new URL(url).username === '' ? [{ name, url }] : [];
  });
  const names = new Set(calendars.map(({ name }) => name.toLowerCase()));
  return names.size === written.length && written.length <= MAX_FEEDS ? calendars : null;
}
