import { createHash } from 'node:crypto';
import { publication } from '../../builders/published/publication.ts';
import { withoutFirstGroup } from './parts.ts';
import { setReport } from './set-report.ts';

/** Run by itself: prints the SHA-256 of the report that `same-bytes.test.ts` sets as well. */
const pdf = await setReport(withoutFirstGroup(publication()));
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
