import { beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { everyElement } from './reading/elements.ts';
import { type ReadReport, squash } from './reading/read-report.ts';
import { exampleReport, newestOf } from './set-report.ts';

let publication: Publication;
let report: ReadReport;

beforeAll(async () => {
  ({ publication, report } = await exampleReport());
});

const sections = () => newestOf(publication).groups.flatMap((group) => group.sections);
const charts = () =>
  sections().flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
  );
const all = () => everyElement(report.elements);
const withRole = (role: string) => all().filter((element) => element.role === role);
const headings = () => all().filter(({ role }) => /^H\d$/.test(role));

describe('the report of the example, as programs that help to read see it', () => {
  it('declares PDF/UA-1 and is tagged', () => {
    expect(report.metadata['pdfuaid:part']).toBe('1');
    expect(report.isTagged).toBe(true);
  });

  it('has title, author, language, keywords and summary in its properties', () => {
    expect(report.info).toMatchObject({
      Title:
        'Information document, June 2024, Office of the Police and Crime Commissioner for Bedfordshire',
      Author: 'Office of the Police and Crime Commissioner for Bedfordshire',
      Language: 'en-GB',
      Keywords: 'Bedfordshire, June 2024',
      Subject: newestOf(publication).summary,
    });
  });

  it('is dated with the instant of its edition', () => {
    const instant = newestOf(publication).published.replaceAll(/[-:T]/g, '');
    expect(report.info.CreationDate).toBe(`D:${instant}`);
    expect(report.info.ModDate).toBe(`D:${instant}`);
  });

  it('has headings that begin at the first level and skip none', () => {
    const levels = headings().map(({ role }) => Number(role.slice(1)));
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(levels[0]).toBe(1);
    expect(skipped).toEqual([]);
  });

  it('has a heading for each group and each section, in their order', () => {
    const wanted = newestOf(publication).groups.flatMap((group) => [
      `H1 ${squash(group.title)}`,
      ...group.sections.map(({ title }) => `H2 ${squash(title)}`),
    ]);
    const found = headings().map(({ role, text }) => `${role} ${squash(text)}`);
    expect(found.filter((heading) => /^H[12]/.test(heading)).slice(1, wanted.length + 1)).toEqual(
      wanted,
    );
  });

  it('has a bookmark for each group with its sections', () => {
    const groups = newestOf(publication).groups.map(({ title, sections: inGroup }) => ({
      title,
      sections: inGroup.map((section) => section.title),
    }));
    const found = report.bookmarks.map(({ title, children }) => ({
      title,
      sections: children.map((child) => child.title),
    }));
    expect(found.slice(0, groups.length)).toEqual(groups);
  });

  it('ends its bookmarks with what is said about the report and how figures were worked out', () => {
    expect(report.bookmarks.slice(-2).map(({ title }) => title)).toEqual([
      'About this report',
      'How the figures were worked out',
    ]);
  });

  it('describes every chart in the words of the page, in order', () => {
    expect(charts().length).toBeGreaterThan(20);
    expect(withRole('Figure').map(({ alt }) => alt)).toEqual(
      charts().map(({ description }) => description),
    );
  });

  it('tags nothing inside a chart, for which its description stands', () => {
    expect(everyElement(withRole('Figure').flatMap(({ children }) => children))).toEqual([]);
  });

  it('says of every link where it leads', () => {
    expect(report.links.length).toBeGreaterThan(100);
    expect(report.links.filter(({ says }) => says.trim() === '')).toEqual([]);
  });

  it('leads from its contents to every section', () => {
    const entries = withRole('TOCI').map(({ text }) => squash(text));
    const titles = sections().map(({ title }) => squash(title));
    const missing = titles.filter((title) => !entries.some((entry) => entry.startsWith(title)));
    expect(missing).toEqual([]);
  });
});

describe('the report of the example, on paper', () => {
  it('is A4 on every page', () => {
    expect(new Set(report.sizes.map(([width, height]) => `${width} × ${height}`))).toEqual(
      new Set(['595 × 842']),
    );
  });

  it('has the area, the month and the number of the page at the foot of every page', () => {
    const wanted = report.sizes.map((_, index) => squash(`Bedfordshire, June 2024${index + 1}`));
    expect(report.footers.map(squash)).toEqual(wanted);
  });

  it('numbers its pages in a reader as on paper', () => {
    expect(report.labels).toEqual(report.sizes.map((_, index) => String(index + 1)));
  });

  it('keeps what stands at the foot out of what is read out', () => {
    expect(all().filter(({ text }) => squash(text).startsWith('Bedfordshire,June2024'))).toEqual(
      [],
    );
  });
});
