import { describe, expect, it } from 'vitest';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import { en } from '../../../src/messages/en.ts';
import { t } from '../../../src/messages/t.ts';

describe('the messages', () => {
  it('choose the plural and fill the slots', () => {
    expect(t('units.steps', { count: 1 })).toBe('1 step');
    expect(t('units.steps', { count: 5 })).toBe('5 steps');
    expect(t('step.of', { number: 2, total: 7 })).toBe('Step 2 of 7');
  });

  it('have both numbers of every plural', () => {
    const keys = new Set<string>(Object.keys(en));
    for (const key of keys) {
      if (key.endsWith('_one')) expect(keys).toContain(key.replace(/_one$/, '_other'));
      if (key.endsWith('_other')) expect(keys).toContain(key.replace(/_other$/, '_one'));
    }
  });

  it('name every region of the body', () => {
    for (const region of BODY_REGIONS) expect(t(`region.${region}`)).toMatch(/^[a-z ]+$/);
  });

  it('are what they are called: no key is shown for want of words', () => {
    for (const [key, words] of Object.entries(en)) expect(words, key).not.toMatch(/^[a-z]+\.[a-z.-]+$/);
  });
});
