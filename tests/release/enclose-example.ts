import { exampleWith, packageAndBack, sha256 } from './package-and-back.ts';

// Run on its own, in the time zone and language of whoever runs it.
const { zip, repacked } = await packageAndBack(exampleWith({}));
process.stdout.write(`${sha256(zip)} ${sha256(repacked)}\n`);
