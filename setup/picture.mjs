// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { provideBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { run } from './run.mjs';
import { SetupError, say, tell } from './say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, '.answerable', 'picture');
const page = 'editions/2024-06/clares-law/index.html';
const picture = join(root, 'docs', 'images', 'site.png');

// Takes the README's picture again: run it when the look of the site has changed.
await tell(async () => {
  process.chdir(root);
  await build(root);
  const command = join(root, 'bin', 'answerable.mjs');
  const published = await run(process.execPath, [
    command,
    'publish',
    'examples/bedfordshire',
    '--out',
    site,
  ]);
  if (published !== 0) throw new SetupError('The example could not be published.');
  const executablePath = await provideBrowser();
  if (executablePath === undefined) throw new SetupError('There is no browser to take it with.');
  const args = ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'];
  const browser = await chromium.launch({ executablePath, args });
  const view = await browser.newPage({ viewport: { width: 1280, height: 1100 } });
  await view.goto(pathToFileURL(join(site, page)).href);
  mkdirSync(join(root, 'docs', 'images'), { recursive: true });
  await view.screenshot({ path: picture });
  await browser.close();
  say(`Took ${picture}.`);
});
