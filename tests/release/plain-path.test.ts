import { describe, expect, it } from 'vitest';
import { findAlike, isPlainPath } from '../../src/domain/release/plain-path.ts';
import { isReleaseId } from '../../src/domain/release/release-id.ts';
import { visible } from '../../src/domain/text/visible.ts';

describe('a path that is handed over', () => {
  it.each([
    'body.yaml',
    'editions/2024-06/a.md',
    'comparators/x/tables été.xlsx',
    'a..b/c',
    'editions/2024-06/constables.md',
    'a/com10.csv',
  ])('is plain: %s', (path) => {
    expect(isPlainPath(path)).toBe(true);
  });

  it.each([
    '',
    '/etc/passwd',
    '../a',
    'a/../b',
    'a/./b',
    'a//b',
    'a/',
    'a\\b',
    'C:/a',
    'a\u0000b',
    'a\u001bb',
    'a\u202eb',
    'editions/2024-06/con.md',
    'documents/NUL',
    'a/com1.tar.gz',
    'a./b',
    'a /b',
    `${'a'.repeat(201)}`,
    `${'a/'.repeat(600)}b`,
  ])('leads elsewhere or means something else: %j', (path) => {
    expect(isPlainPath(path)).toBe(false);
  });

  it('is one with another that differs by case or by the writing of an accent', () => {
    expect(findAlike(['a/B.csv', 'a/b.csv'])).toBe('a/b.csv');
    expect(findAlike(['\u00e9.csv', 'e\u0301.csv'])).toBe('e\u0301.csv');
    expect(findAlike(['a', 'b'])).toBeNull();
  });
});

describe('the id of a release', () => {
  it.each(['2024-06-r1', '2024-12-r999999', 'none'])('is %s', (id) => {
    expect(isReleaseId(id)).toBe(true);
  });

  it.each(['', '2024-13-r1', '2024-06-r0', '2024-06-r1/..', '../x', '2024-06-r1\n', null, 7])(
    'is not %j',
    (id) => {
      expect(isReleaseId(id)).toBe(false);
    },
  );
});

describe('text for a terminal', () => {
  it('shows what would act on it', () => {
    expect(visible('a\u001b[31mb\u009bc\u0007\u202ed\n')).toBe(
      'a\\u001b[31mb\\u009bc\\u0007\\u202ed\\u000a',
    );
  });

  it('stays as it is where nothing does', () => {
    expect(visible('Größe, “été” – £5 [x]')).toBe('Größe, “été” – £5 [x]');
  });
});
