import { STORED, type Stored, type StoredName } from './stored.ts';

const keyOf = (name: StoredName) => `anmo.${name}`;

export type Read<N extends StoredName> =
  | { readonly state: 'empty' }
  | { readonly state: 'read'; readonly value: Stored<N> }
  | { readonly state: 'set-aside' };

/**
 * Reads one kept part. What cannot be believed is set aside under `….damaged`, never thrown away, and the usual values
 * serve instead.
 */
export function readStored<N extends StoredName>(store: Storage, name: N): Read<N> {
  const text = store.getItem(keyOf(name));
  if (text === null) return { state: 'empty' };
  const parsed = STORED[name].safeParse(parseJson(text));
  if (parsed.success) return { state: 'read', value: parsed.data as Stored<N> };
  store.setItem(`${keyOf(name)}.damaged`, text);
  store.removeItem(keyOf(name));
  return { state: 'set-aside' };
}

/** What is only read, all the way down. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Keeps one part; a full or forbidden store is no reason to stop. @returns whether it is kept */
export function writeStored<N extends StoredName>(
  store: Storage,
  name: N,
  value: Frozen<Stored<N>>,
): boolean {
  try {
    store.setItem(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets one part, and what of it was ever set aside. */
export function eraseStored(store: Storage, name: StoredName): void {
  store.removeItem(keyOf(name));
  store.removeItem(`${keyOf(name)}.damaged`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
