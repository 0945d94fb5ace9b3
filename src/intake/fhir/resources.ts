import type { Json } from './json.js';
import { objectIn, objectsIn, textIn } from './json.js';

/** One entry of a bundle, or a resource that came alone. */
export interface Entry {
  readonly resource: Json | undefined;
  readonly fullUrl: string | undefined;
  readonly method: string | undefined;
  /** What the request in it is about. */
  readonly url: string | undefined;
}

/** Finds what resources refer to among those that came with them. */
export class Resources {
  readonly #byAddress = new Map<string, Json>();
  readonly #byIdentifier = new Map<string, Json>();

  constructor(entries: readonly Entry[]) {
    for (const { resource, fullUrl } of entries) {
      if (!resource) continue;
      const local = localOf(resource);
      if (fullUrl !== undefined) this.#byAddress.set(fullUrl, resource);
      if (local !== undefined) this.#byAddress.set(local, resource);
      for (const identifier of objectsIn(resource['identifier'])) {
        const name = nameOf(resource['resourceType'], identifier);
        if (name !== undefined) this.#byIdentifier.set(name, resource);
      }
    }
  }

  /**
   * @param actor a Reference, by an address or by an identifier
   * @param from the resource that refers, which may contain what it refers to
   */
  find(actor: Json, from: Json): Json | undefined {
    const reference = textIn(actor['reference']);
    if (reference !== undefined) return this.#at(reference, from);
    const name = nameOf(actor['type'], objectIn(actor['identifier']) ?? {});
    return name === undefined ? undefined : this.#byIdentifier.get(name);
  }

  #at(reference: string, from: Json): Json | undefined {
    if (reference.startsWith('#'))
      return objectsIn(from['contained']).find(({ id }) => textIn(id) === reference.slice(1));
    const plain = reference.replace(/\/_history\/[^/]*$/, '');
    return this.#byAddress.get(plain) ?? this.#byAddress.get(plain.split('/').slice(-2).join('/'));
  }
}

/** `Patient https://ehr.example/mrn|123`. */
function nameOf(type: unknown, identifier: Json): string | undefined {
  const value = textIn(identifier['value']);
  return textIn(type) === undefined || value === undefined
    ? undefined
    : `${textIn(type)} ${textIn(identifier['system']) ?? ''}|${value}`;
}

/** `Patient/123`. */
export function localOf(resource: Json): string | undefined {
  const [type, id] = [textIn(resource['resourceType']), textIn(resource['id'])];
  return type !== undefined && id !== undefined ? `${type}/${id}` : undefined;
}

export function entriesOf(bundle: Json): Entry[] {
  return objectsIn(bundle['entry']).map((entry) => {
    const request = objectIn(entry['request']);
    return {
      resource: objectIn(entry['resource']),
      fullUrl: textIn(entry['fullUrl']),
      method: textIn(request?.['method']),
      url: textIn(request?.['url']),
    };
  });
}
