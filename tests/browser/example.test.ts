import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { compile } from '../../src/shelf/compile-folder.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { auditSite } from './audit/audit-site.ts';
import { overflowingPages } from './audit/overflow.ts';
import { removeSite, writeSite } from './audit/site-folder.ts';

let folder = '';

beforeAll(async () => {
  const { publication } = await compile('examples/bedfordshire', () => '2024-07-01T08:30:00Z');
  if (publication === null) throw new Error('the example does not compile');
  folder = await writeSite(renderSite(publication, await freshAssets()));
});

afterAll(() => removeSite(folder));

describe('the site of the example', () => {
  it('is found without fault by axe-core on every page', async () => {
    expect(await auditSite(folder)).toEqual([]);
  }, 600_000);

  it('fits 320 and 1,600 px, and 390 and 1,280 px with text at 200%', async () => {
    expect(await overflowingPages(folder)).toEqual([]);
  }, 600_000);
});
