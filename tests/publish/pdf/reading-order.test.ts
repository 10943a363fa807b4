import { beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { type ReadReport, squash, textInOrder } from './reading/read-report.ts';
import { missingInOrder, wordsInOrder } from './reading/words-in-order.ts';
import { exampleReport, newestOf } from './set-report.ts';

let publication: Publication;
let report: ReadReport;

beforeAll(async () => {
  ({ publication, report } = await exampleReport());
});

const squashed = (texts: readonly string[]) => texts.map(squash).filter((text) => text !== '');
const sections = () => newestOf(publication).groups.flatMap((group) => group.sections);
/** From the first heading of a group on: the contents before it name everything once. */
const readOut = () => {
  const title = newestOf(publication).groups[0]?.title ?? '';
  const first = report.elements.findIndex(({ role, text }) => role === 'H1' && text === title);
  return textInOrder(report.elements.slice(first));
};

describe('what is read out of the report', () => {
  it('begins with who publishes, the title, the summary and the sentence of the demonstration', () => {
    const { title, summary } = newestOf(publication);
    const { name, demonstration = '' } = publication.body;
    const cover = textInOrder(report.elements.filter(({ page }) => page === 1));
    const wanted = squashed([name, title, summary, demonstration, 'Published', 'Sign-off']);
    expect(wanted).toHaveLength(6);
    expect(missingInOrder(cover, wanted)).toEqual([]);
  });

  it('is every section in turn, with all that it says, in the order of its page', () => {
    const wanted = squashed(sections().flatMap(wordsInOrder));
    expect(wanted.length).toBeGreaterThan(400);
    expect(missingInOrder(readOut(), wanted)).toEqual([]);
  });

  it('ends with what is hidden, how to verify, and how figures were worked out', () => {
    const wanted = squashed([
      'About this report',
      'Numbers that are hidden, and why',
      ...publication.disclosure.profile.says,
      'How to check that this is what was published',
      publication.release.id,
      'How the figures were worked out',
    ]);
    expect(missingInOrder(readOut(), wanted)).toEqual([]);
  });
});
