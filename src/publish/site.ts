import type { Publication } from '../domain/publication/publication.ts';
import { en } from '../locale/en.ts';
import { apiFiles } from './api/files.ts';
import { csvFiles } from './csv/files.ts';
import { stopFiles } from './explorer/stop-files.ts';
import { feedFiles } from './feeds/files.ts';
import { allPages } from './html/all-pages.ts';
import { pageRenderer } from './html/render-page.tsx';
import { indexSite } from './html/site-index.ts';
import { odsFiles } from './ods/files.ts';
import type { OutputFile } from './output.ts';
import { registerFiles } from './registers/site-registers.ts';

/**
 * The whole public site of a publication: pages, downloads and the `assets` (stylesheet, fonts,
 * icon, at paths `assets/…`) that all pages share. The same publication gives the same bytes.
 */
export function renderSite(
  publication: Publication,
  assets: readonly OutputFile[],
): readonly OutputFile[] {
  const site = indexSite(publication, en);
  const pages = [...allPages(site)].map(pageRenderer(site));
  return [
    ...pages,
    ...stopFiles(site),
    ...registerFiles(site.registers),
    ...csvFiles(publication),
    ...apiFiles(publication),
    ...odsFiles(publication),
    ...feedFiles(publication),
    ...assets,
  ];
}
