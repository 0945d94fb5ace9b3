import { Readable } from 'node:stream';
import type { Event } from '../record/event.entity.js';
import { EventDto } from './event.dto.js';
import type { LiveEvents } from './live-events.js';

/** So that proxies keep the connection. */
const BEAT_MS = 15_000;
/** For a listener that wants to hear it: three in a row must be missing before it calls the connection gone. */
const HEARTBEAT_MS = 5_000;
/** Who takes nothing for so long is not there any more. */
const STALLED_MS = 30_000;
/** Then the listener comes again, with a key or a session that still holds. */
const MAX_MS = 15 * 60_000;
const COME_AGAIN_MS = 1_000;

/**
 * Events as `text/event-stream`, each made only when the one before it has been taken: who reads slowly makes nothing pile up.
 * @param after what was heard last; without it only what happens from now on is told
 * @param isHeard whether it is told every five seconds that nothing has happened: a comment is not heard in a browser
 * @param gone when there is nobody to tell any more
 */
export async function eventStream(
  live: LiveEvents,
  after: number | undefined,
  isHeard: boolean,
  gone: AbortSignal,
): Promise<Readable> {
  const end = AbortSignal.any([gone, AbortSignal.timeout(MAX_MS)]);
  const { begin, events } = await live.listen(after, isHeard ? HEARTBEAT_MS : BEAT_MS, end);
  const stream = Readable.from(
    frames(begin, events, isHeard ? HEARTBEAT : BEAT, () => stream.destroy()),
    { objectMode: false },
  );
  return stream;
}

const BEAT = ':\n\n';
const HEARTBEAT = 'event: heartbeat\ndata: {}\n\n';

async function* frames(
  begin: number,
  events: AsyncIterable<readonly Event[]>,
  beat: string,
  drop: () => void,
): AsyncGenerator<string> {
  // The id alone tells no event, but a browser that is cut off before the first one then knows where it was.
  yield `retry: ${COME_AGAIN_MS}\nid: ${begin}\n\n`;
  for await (const some of events) {
    const stalled = setTimeout(drop, STALLED_MS);
    yield some.length === 0 ? beat : some.map(frame).join('');
    clearTimeout(stalled);
  }
}

function frame(event: Event): string {
  return `id: ${event.position}\nevent: ${event.type}\ndata: ${JSON.stringify(EventDto.of(event))}\n\n`;
}
