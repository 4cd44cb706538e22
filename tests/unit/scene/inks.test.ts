import { describe, expect, it } from 'vitest';
import { parseHex, readInks } from '../../../src/scene/theme/inks.ts';

describe('inks', () => {
  it('are read from the page, whatever way its colours are written in hex', () => {
    expect(parseHex(' #b3361b ')).toEqual([0xb3 / 255, 0x36 / 255, 0x1b / 255]);
    expect(parseHex('#0f8')).toEqual([0, 1, 0x88 / 255]);
    expect(parseHex('')).toEqual([0.5, 0.5, 0.5]);
    const inks = readInks({ getPropertyValue: (name) => (name === '--m-li' ? '#868686' : '#000000') });
    expect(inks.meridians['LI']).toEqual([0x86 / 255, 0x86 / 255, 0x86 / 255]);
    expect(inks.meridians['CV']).toEqual([0, 0, 0]);
  });
});
