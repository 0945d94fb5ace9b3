import type { ApiKey } from '../../config/access-settings.js';
import type { Role, User } from '../users/user.entity.js';

/** Who has signed in on a browser: whoever holds an API key, or a user. */
export type Holder =
  { readonly kind: 'key'; readonly key: ApiKey } | { readonly kind: 'user'; readonly user: User };

/** Under whose name a request comes, and what it may do. */
export interface Caller {
  readonly name: string;
  readonly role: Role;
}

export function callerOf(holder: Holder): Caller {
  return holder.kind === 'key' ? callerOfKey(holder.key) : holder.user;
}

/** A full key is for whoever runs the service: there is nothing that it may not do. */
export function callerOfKey({ name, readOnly }: ApiKey): Caller {
  return { name, role: readOnly ? 'read' : 'admin' };
}
