import { expect, it, onTestFinished } from 'vitest';
import { draftStanding, markDraft } from '../../src/publish/html/draft.tsx';
import { renderSite } from '../../src/publish/site.ts';
import { freshAssets } from '../builders/published/assets.ts';
import { publication } from '../builders/published/publication.ts';
import { auditSite } from './audit/audit-site.ts';
import { removeSite, writeSite } from './audit/site-folder.ts';

it('axe-core objects to nothing on pages that are marked as a draft, wide, narrow, light and dark', async () => {
  const pages = /^(assets\/.*|(index|404|data\/index|editions\/2024-06\/index)\.html)$/;
  const files = renderSite(publication(), await freshAssets())
    .filter(({ path }) => pages.test(path))
    .map(({ path, content }) => ({
      path,
      content: path.endsWith('.html') ? markDraft(String(content)) : content,
    }));
  const folder = await writeSite([...files, { path: 'standing.css', content: draftStanding }]);
  onTestFinished(() => removeSite(folder));
  expect(await auditSite(folder)).toEqual([]);
});
