import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isSite, refuseUnsafe } from '../../src/shelf/site-place.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

let home = '';
beforeEach(() => {
  home = temporaryFolder('site-place');
});

describe('a place for a site', () => {
  it('may be a folder that is not there, or is empty, or holds a site', () => {
    mkdirSync(join(home, 'empty'));
    mkdirSync(join(home, 'site'));
    const front = '<head><meta name="generator" content="Answerable 0.1.0"></head>';
    writeFileSync(join(home, 'site', 'index.html'), front);
    expect(isSite(join(home, 'site'))).toBe(true);
    for (const name of ['new', 'empty', 'site']) {
      expect(() => refuseUnsafe(join(home, name), join(home, 'source'))).not.toThrow();
    }
  });

  it('is not a folder that holds anything else', () => {
    const out = join(home, 'documents');
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.odt'), 'years of work');
    expect(() => refuseUnsafe(out, join(home, 'source'))).toThrow(
      'holds files that Answerable did not make',
    );
    expect(readdirSync(out)).toEqual(['thesis.odt']);
  });

  it.each([['source'], ['source/site'], ['.']])('is never its own source: %s', (out) => {
    const source = join(home, 'source');
    expect(() => refuseUnsafe(join(home, out), source)).toThrow('lie in one another');
  });

  it('is not a name that is taken by a file', () => {
    writeFileSync(join(home, 'site'), 'a file');
    expect(() => refuseUnsafe(join(home, 'site'), join(home, 'source'))).toThrow('is a file');
  });
});
