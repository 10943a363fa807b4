import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { renderSite } from '../../src/publish/site.ts';
import { publication } from '../builders/published/publication.ts';
import { inspectSite } from '../publish/inspection/inspect-site.ts';
import { readTags } from '../publish/inspection/markup.ts';
import { manyPayments, somePayments, withRegister } from './made-up-register.ts';

const filesOf = (of: Publication) =>
  new Map(renderSite(of, []).map(({ path, content }) => [path, String(content)]));

const rows = [...somePayments, ...manyPayments(345)];
const files = filesOf(withRegister(rows));
const folder = 'registers/made-up-payments';
const page = (number: number) =>
  files.get(`${folder}/${number === 1 ? '' : `${number}/`}index.html`) ?? '';
const index = files.get('registers/index.html') ?? '';

/** The cells of the table on a page, row by row, as text. */
function cellsOf(html: string): readonly (readonly string[])[] {
  const [, body = ''] = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(html) ?? [];
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
      cell.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&'),
    ),
  );
}

describe('a site without registers', () => {
  const without = filesOf(publication());

  it('has no page about them, and leads to none', () => {
    expect([...without.keys()].filter((path) => path.startsWith('registers/'))).toEqual([]);
    expect(without.get('data/index.html')).not.toContain('registers/');
  });
});

describe('a site with a register that has no rows', () => {
  const empty = filesOf(withRegister([]));

  it('has the list of registers alone, and says there that it was not supplied', () => {
    expect([...empty.keys()].filter((path) => path.startsWith('registers/'))).toEqual([
      'registers/index.html',
    ]);
    const [, missing] = (empty.get('registers/index.html') ?? '').split('Not supplied');
    expect(missing).toContain('Made-up payments');
    expect(missing).toContain('Asked for by: a made-up order, paragraph 9(z).');
  });
});

describe('the list of registers', () => {
  it('says of each what it is, what asks for it, how many rows it has and its latest period', () => {
    expect(index).toContain('href="../registers/made-up-payments/index.html">Made-up payments</a>');
    expect(index).toContain('Payments that were never made');
    expect(index).toContain('350 rows. Latest: May 2024. Asked for by: a made-up order, paragraph');
    expect(index).not.toContain('Not supplied');
  });

  it('is led to from the page of data', () => {
    expect(files.get('data/index.html')).toContain('href="../registers/index.html"');
  });
});

describe('the pages of a register', () => {
  it('hold every row of the CSV file once, in the order of the register', () => {
    const shown = [1, 2, 3, 4].flatMap((number) => cellsOf(page(number)));
    const csv: readonly Record<string, string>[] = parse(
      files.get('data/made-up-payments.csv') ?? '',
      { columns: true },
    );
    expect(shown).toHaveLength(350);
    const symbols: Record<string, string> = { suppressed: '[c]', unavailable: '[x]' };
    const told = csv.map(
      ({ recipient, category_label, amount = '', amount_status = '', purpose }) => [
        recipient,
        category_label,
        symbols[amount_status] ?? Number(amount).toFixed(2),
        purpose,
      ],
    );
    const read = shown.map(([, recipient, category, amount = '', purpose]) => [
      recipient,
      category,
      amount.replaceAll(',', '').replace(' [p]', ''),
      purpose,
    ]);
    const inOrder = (of: readonly unknown[]) => of.map((row) => JSON.stringify(row)).toSorted();
    expect(inOrder(read)).toEqual(inOrder(told));
    expect(shown.at(0)?.slice(0, 4)).toEqual([
      '3 May 2024',
      'Café Zoë & Daughters',
      'Estates',
      '1,234.50',
    ]);
    expect(shown.at(-1)?.slice(0, 2)).toEqual(['', 'Acme']);
  });

  it('lead to one another, and none to a page that is not there', () => {
    expect(files.has(`${folder}/5/index.html`)).toBe(false);
    expect(page(1)).toContain('Page 1 of 4');
    expect(page(1)).toContain('rel="next" href="../../registers/made-up-payments/2/index.html"');
    expect(page(2)).toContain('rel="prev" href="../../../registers/made-up-payments/index.html"');
    expect(page(4)).not.toContain('rel="next"');
    const assets = ['site.css', 'icon.svg', 'register.js'].map(
      (name) => [`assets/${name}`, ''] as const,
    );
    const faults = inspectSite(new Map([...files, ...assets]));
    expect(faults.filter((fault) => fault.startsWith('registers/'))).toEqual([]);
  });

  it('lead to the whole register as one CSV, as JSON, and to what its columns hold', () => {
    expect(page(1)).toContain('href="../../data/made-up-payments.csv"');
    expect(page(1)).toContain('href="../../api/datasets/made-up-payments.json"');
    expect(page(1)).toContain('href="../../data/index.html#made-up-payments"');
  });

  it('tell the sum of the whole, what it is without, and what symbols mean', () => {
    expect(page(1)).toMatch(/Amount in total: [\d,.]+ \[p\]\. 2 rows have no number/);
    expect(page(4)).toMatch(
      /\[c\] <a href="\.\.\/\.\.\/\.\.\/disclosure\/index\.html">confidential/,
    );
  });

  it('show links by where they lead, and what is no address on the web as words', () => {
    expect(page(1)).toContain(
      '<a href="https://www.example.org/spending/tea.pdf">example.org/spending/tea.pdf</a>',
    );
    expect(page(1)).toContain('>example.org/…/end.pdf</a>');
    expect(page(1)).toContain('>on request</td>');
  });

  it('hide the form until something can answer, and say so without script', () => {
    expect(page(1)).toMatch(/<form id="ask"[^>]* hidden/);
    expect(page(1)).toContain('<noscript>');
    expect(page(1)).toContain('href="index.html?page=1"');
    expect(page(2)).not.toContain('<form');
  });

  it('load their script on the first alone, and the rows not before they are needed', () => {
    const loading = [...files].filter(([, content]) => content.includes('assets/register.js'));
    expect(loading.map(([path]) => path)).toEqual([`${folder}/index.html`]);
    expect(
      readTags(page(1)).filter(({ attributes }) => attributes.src?.endsWith('rows.js')),
    ).toEqual([]);
  });

  it('say which column the rows are in the order of', () => {
    expect(page(1).match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="descending"']);
  });

  it('weigh under 18 kB compressed', () => {
    const weights = [1, 2, 3, 4].map((number) => gzipSync(page(number)).length);
    expect(Math.max(...weights)).toBeLessThan(18_000);
  });
});

describe('what is hidden in a register', () => {
  it('stands in none of its files, whatever the return has in its place', () => {
    const amount = { value: null, status: 'suppressed', given: '913.24' } as const;
    const hidden = filesOf(withRegister([{ recipient: 'Acme', amount }]));
    const telling = [...hidden].filter(([, content]) => content.includes('913.24'));
    expect(telling.map(([path]) => path)).toEqual([]);
    expect(hidden.get(`${folder}/index.html`)).toContain('>[c]</td>');
    expect(hidden.get(`${folder}/rows.js`)).toContain('[null,"suppressed"]');
  });
});

describe('words that would run', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://example.org")',
    '<!--/register--><!--register-->',
    '\u2028</script>\u2029',
  ];
  const attacked = filesOf(
    withRegister([
      ...hostile.map((recipient) => ({ recipient, purpose: recipient })),
      { document: 'javascript:alert(1)' },
      { document: ' JavaScript:alert(1)' },
      { document: 'https://example.org/"onmouseover="alert(1)' },
    ]),
  );
  const attackedPage = attacked.get(`${folder}/index.html`) ?? '';

  it('stay words on the page', () => {
    expect(attackedPage).not.toContain('<script>alert');
    expect(attackedPage).not.toContain('<img');
    const tags = readTags(attackedPage);
    expect(
      tags
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter((name) => name.startsWith('on')),
    ).toEqual([]);
    expect(tags.filter(({ attributes }) => /^\s*javascript:/i.test(attributes.href ?? ''))).toEqual(
      [],
    );
    expect(attackedPage.match(/<!--register-->/g)).toHaveLength(1);
  });

  it('stay words in the script that hands the rows over', () => {
    const script = attacked.get(`${folder}/rows.js`) ?? '';
    const self: { answerableRegister?: { columns: { values: unknown[] }[] } } = {};
    new Function('self', script)(self);
    expect(self.answerableRegister?.columns[2]?.values).toEqual([
      ...hostile.map((text) => text.trim()),
      'Nobody Limited',
    ]);
    expect(Object.keys(self)).toEqual(['answerableRegister']);
  });

  it('are no formula in the CSV file', () => {
    const read: string[][] = parse(attacked.get('data/made-up-payments.csv') ?? '');
    const running = read.flat().filter((cell) => /^[=@]/.test(cell));
    expect(running).toEqual([]);
    expect(read.flat()).toContain('\'=HYPERLINK("http://example.org")');
  });
});
