// @ts-check
// Copies this folder to .answerable/observable and installs Observable Framework there, from its own
// lock file. It is no dependency of the project, and nothing of it lies among the sources.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../../setup/run.mjs';

const sources = fileURLToPath(new URL('.', import.meta.url));
const workshop = fileURLToPath(new URL('../../.answerable/observable/', import.meta.url));

mkdirSync(workshop, { recursive: true });
cpSync(sources, workshop, { recursive: true });
if (!existsSync(join(workshop, 'node_modules', '@observablehq', 'framework'))) {
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], workshop);
}
