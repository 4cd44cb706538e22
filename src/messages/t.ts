import { createInstance } from 'i18next';
import { en } from './en.ts';

type Catalogue = typeof en;
type Unplural<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** Every message there is; a plural is named without its `_one` and `_other`. */
export type MessageKey = Unplural<keyof Catalogue>;

type Text<K extends MessageKey> = K extends keyof Catalogue
  ? Catalogue[K]
  : `${K}_other` extends keyof Catalogue
    ? Catalogue[`${K}_other`]
    : never;
type Slots<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Slots<Rest> : never;
type Given<K extends MessageKey> = [Slots<Text<K>>] extends [never]
  ? [values?: undefined]
  : [values: Readonly<Record<Slots<Text<K>>, string | number>>];

const catalogue = createInstance({
  lng: 'en',
  resources: { en: { translation: en } },
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});
void catalogue.init();

/** The words of a message, its slots filled; `count` chooses the plural. */
export function t<K extends MessageKey>(key: K, ...[values]: Given<K>): string {
  return catalogue.t(key, values as Record<string, string | number> | undefined);
}
