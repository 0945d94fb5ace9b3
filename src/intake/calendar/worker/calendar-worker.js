// @ts-check
/**
 * Reads one calendar file in a thread of its own: a file may hold rules that never end, and a thread can be ended from outside, its
 * memory be bounded.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { contentLines, Unreadable } from './content-lines.js';
import { EventReader } from './events.js';
import { Occurrences } from './occurrences.js';
import { Zones } from './zones.js';

/**
 * @param {import('../told-events.js').WorkerTask} task
 * @returns {import('../told-events.js').WorkerAnswer}
 */
function read({ bytes, now, until, zone }) {
  try {
    const file = contentLines(decoded(bytes));
    const zones = new Zones(file.zoneNames);
    const usual = (file.timeZone === undefined ? undefined : zones.find(file.timeZone)) ?? zone;
    const reader = new EventReader(zones, usual, file.method === 'CANCEL', now);
    const occurrences = new Occurrences({ now, until, display: usual });
    for (const parts of byUid(file.events.map((lines) => reader.read(lines)))) occurrences.add(parts);
    return { kind: 'read', events: occurrences.events, whole: occurrences.whole };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'refused', code: error.code, message: error.message };
    throw error;
  }
}

/** @param {Uint8Array} bytes */
function decoded(bytes) {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Each part without a UID by itself. @param {readonly import('./events.js').EventPart[]} parts */
function byUid(parts) {
  /** @type {Map<string | import('./events.js').EventPart, import('./events.js').EventPart[]>} */
  const groups = new Map();
  for (const part of parts) {
    const key = part.uid === '' ? part : part.uid;
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return groups.values();
}

parentPort?.postMessage({ kind: 'begun' });
parentPort?.postMessage(read(workerData));
