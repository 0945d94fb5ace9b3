import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { MessageKind } from './message.entity.js';
import { MAYBE_READ, Message } from './message.entity.js';

/** `maybe`: it is with the carrier, and may never go out. */
export type HowRead = 'surely' | 'maybe' | 'no';

/** Whether a text of these kinds about one version of a reminder is on the contact's phone. */
export async function howRead(
  manager: EntityManager,
  { id: reminderId, version }: { readonly id: string; readonly version: number },
  kinds: readonly MessageKind[],
): Promise<HowRead> {
  const [kind, status] = [In([...kinds]), In([...MAYBE_READ])];
  const where = { reminderId, version, kind, status };
  const found = await manager.find(Message, { select: { status: true }, where });
  if (found.some(({ status: is }) => is !== 'sending' && is !== 'unknown')) return 'surely';
  return found.length > 0 ? 'maybe' : 'no';
}
