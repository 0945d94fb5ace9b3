import { read } from '../service/api.js';
import { addDays } from '../time/days.js';
import { startOfDay, today } from '../time/times.js';
import { useEffect, useState } from '../ui/preact.js';

const SUGGESTED_FROM = { days: 14, limit: 200 };

/** Persons and places of the appointments of these days: most of what is typed at a desk was typed there before. */
export function useSuggestions() {
  const [suggestions, setSuggestions] = useState({
    participants: /** @type {string[]} */ ([]),
    locations: /** @type {string[]} */ ([]),
  });
  useEffect(() => {
    const ended = new AbortController();
    const { days, limit } = SUGGESTED_FROM;
    const query = {
      from: startOfDay(today()).toISOString(),
      to: startOfDay(addDays(today(), days)).toISOString(),
      limit,
    };
    read('reminder', query, ended.signal).then(
      ({ reminders }) =>
        setSuggestions({
          participants: namesIn(reminders, 'participant'),
          locations: namesIn(reminders, 'location'),
        }),
      // The form does as well without.
      () => {},
    );
    return () => ended.abort();
  }, []);
  return suggestions;
}

/**
 * @param {readonly Record<string, string | null>[]} reminders
 * @param {string} field
 */
function namesIn(reminders, field) {
  const names = reminders.map((reminder) => reminder[field]).filter((name) => typeof name === 'string');
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}
