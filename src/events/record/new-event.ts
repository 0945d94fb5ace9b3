import type { EventData, EventType } from './event.entity.js';

export interface NewEvent {
  readonly type: EventType;
  /** What it is about; events of one stream are delivered in their order. */
  readonly stream: string;
  /** What the receiver needs, and no more: it may be kept there for long. */
  readonly data: EventData;
  /** Where the same thing may be found out twice: it becomes one event. */
  readonly onceKey?: string;
}
