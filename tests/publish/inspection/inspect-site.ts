import type { OutputFile } from '../../../src/publish/output.ts';
import { brokenLinks, type SiteFiles } from './links.ts';
import { policyFaults } from './policy.ts';
import { structureFaults } from './structure.ts';

/** The text files of a site by path; fonts and the like count as empty. */
export function siteFiles(files: readonly OutputFile[]): SiteFiles {
  return new Map(
    files.map((file) => [file.path, typeof file.content === 'string' ? file.content : '']),
  );
}

/** Files that are written beside the site when it is released: pages lead to them. */
const besides = [
  'release.json',
  'releases/index.html',
  'standing.css',
  'package.zip',
  'editions/2024-06/report.pdf',
  'editions/2024-06/card.png',
  'assets/verify.js',
].map((path): [string, string] => [path, '']);

/** Every fault that can be found in a site without a browser, with its page; none in a good one. */
export function inspectSite(files: SiteFiles): string[] {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  return [
    ...brokenLinks(new Map([...besides, ...files])),
    ...pages.flatMap(([path, html]) =>
      [...structureFaults(html), ...policyFaults(html)].map((fault) => `${path}: ${fault}`),
    ),
  ];
}
