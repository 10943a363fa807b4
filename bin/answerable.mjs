#!/usr/bin/env node
// @ts-check
// Plain JavaScript that an old Node can read, and as little of it as possible: every command
// starts here, and starting is part of what a person waits for.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = new URL('../dist/cli/main.js', import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  await runOnProjectNode();
} else if (!existsSync(main)) {
  refuse('Answerable is not built yet: run npm start or npm test in its folder once.');
} else {
  // Kept beside the build, so that a command does not compile again what the last one compiled.
  module.enableCompileCache?.(`${root}.answerable/cache`);
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
}

async function runOnProjectNode() {
  const { oldestNode, projectNode } = await import('../setup/node.mjs');
  const node = projectNode(root);
  if (node === undefined || !existsSync(node)) {
    // In a package that was installed there is no set-up.
    const canBring = existsSync(new URL('../setup/start.mjs', import.meta.url));
    const remedy = canBring
      ? 'run npm start in its folder once, which brings a newer one'
      : 'install a newer one (https://nodejs.org) and call it again';
    refuse(
      `Answerable needs Node ${oldestNode} or later and this is ${process.version}: ${remedy}.`,
    );
    return;
  }
  const { run } = await import('../setup/run.mjs');
  process.exitCode = await run(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
}

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence);
  process.exitCode = 2;
}
