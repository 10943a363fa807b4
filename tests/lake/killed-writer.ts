import { mkdirSync } from 'node:fs';
import { takeLock } from '../../src/lake/lock.ts';
import { taking } from '../builders/records.ts';

/** A process that takes files into a lake, one line for each, for a test that ends it while it does. */
const [lake = '', given = ''] = process.argv.slice(2);
mkdirSync(lake, { recursive: true });
const lock = takeLock(lake, process.pid);
process.stdout.write(`${lock.ok ? 'begun' : lock.says}\n`);
for await (const { kind } of taking(lake, given)) process.stdout.write(`${kind}\n`);
