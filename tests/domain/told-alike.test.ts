import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/domain/figures/unit.ts';
import { toldAlike } from '../../src/domain/tables/told-alike.ts';

function given(text: string) {
  const value = text === '' ? null : Number(text.replaceAll(/[%,]/g, ''));
  return {
    value,
    status: value === null ? ('unavailable' as const) : ('final' as const),
    given: text,
  };
}

describe('numbers set beside each other', () => {
  it.each<[Unit['kind'], number, readonly [string, string], readonly [string, string]]>([
    ['percentage', 1, ['89.93', '91.1%'], ['89.93%', '91.10%']],
    ['percentage', 1, ['89.9', '91%'], ['89.9%', '91.0%']],
    ['fte', 1, ['1102', '1132.25'], ['1,102.00', '1,132.25']],
    ['seconds', 0, ['122', '95'], ['2m 2s', '1m 35s']],
    ['fte', 1, ['', '12'], ['blank', '12.0']],
  ])(
    'are both in their unit, of kind %s, and as exact as the other',
    (kind, decimals, texts, told) => {
      const unit = { kind } as Unit;
      expect(toldAlike(texts.map(given), { unit, decimals })).toEqual(told);
    },
  );
});
