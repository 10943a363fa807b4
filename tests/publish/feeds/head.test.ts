import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import type { OutputFile } from '../../../src/publish/output.ts';
import { renderSite } from '../../../src/publish/site.ts';
import { publication } from '../../builders/published/publication.ts';

const happy = publication();
const site = 'https://data.example.police.uk/figures/';
const unsited = renderSite(happy, []);
const sited = renderSite({ ...happy, body: { ...happy.body, site } }, []);

function page(files: readonly OutputFile[], path: string): string {
  return String(files.find((file) => file.path === path)?.content);
}

function structured(html: string) {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

const edition = 'editions/2024-06/index.html';

describe('the head of a page', () => {
  it('says where the page stands for good, where the address of the site is known', () => {
    expect(page(sited, 'measures/index.html')).toContain(
      `<link rel="canonical" href="${site}measures/index.html"/>`,
    );
    expect(page(unsited, 'measures/index.html')).not.toContain('canonical');
  });

  it('gives no address to what stands in for pages that are not there', () => {
    expect(page(sited, '404.html')).not.toContain('canonical');
  });

  it('gives the picture of an edition in full where it can, else as a link of the page', () => {
    expect(page(sited, edition)).toContain(
      `<meta property="og:image" content="${site}editions/2024-06/card.png"/>`,
    );
    expect(page(unsited, edition)).toContain(
      '<meta property="og:image" content="../../editions/2024-06/card.png"/>',
    );
  });

  it('names the feed on every page, and the other formats of an edition on its page', () => {
    expect(page(unsited, edition)).toContain('type="application/atom+xml"');
    expect(page(unsited, edition)).toContain('type="application/pdf"');
    expect(page(unsited, 'measures/index.html')).toContain('href="../feed.xml"');
  });

  it('has data for search engines on the pages of editions and data alone', () => {
    const bearing = unsited.filter(({ content }) => String(content).includes('ld+json'));
    expect(bearing.map(({ path }) => path).toSorted()).toEqual(['data/index.html', edition]);
  });
});

describe('what search engines read', () => {
  it('leads from the page to files that are there', () => {
    const { dataset } = structured(page(unsited, 'data/index.html'));
    const paths = dataset.flatMap(({ distribution }: { distribution: { contentUrl: string }[] }) =>
      distribution.map(({ contentUrl }) =>
        new URL(contentUrl, 'https://x/data/').pathname.slice(1),
      ),
    );
    expect(paths).toContain('data/recorded-crime.csv');
    expect(unsited.map((file) => file.path)).toEqual(expect.arrayContaining(paths));
  });

  it('tells of the edition in every format, from the top of a site whose address is known', () => {
    const { '@type': type, encoding } = structured(page(sited, edition));
    expect(type).toBe('Report');
    expect(encoding[0].contentUrl).toBe(`${site}editions/2024-06/report.pdf`);
  });

  it('says that a demonstration is one, and of no other publication', () => {
    const { demonstration: _, ...body } = happy.body;
    const real: Publication = { ...happy, body };
    const status = (html: string) => structured(html).creativeWorkStatus;
    expect(status(page(unsited, edition))).toBe('Demonstration');
    expect(status(page(renderSite(real, []), edition))).toBeUndefined();
  });

  it('cannot end the element that it stands in', () => {
    const name = '</script><b>Office & “others”';
    const hostile = renderSite({ ...happy, body: { ...happy.body, name } }, []);
    expect(structured(page(hostile, edition)).publisher.name).toBe(name);
  });
});

describe('the page of editions', () => {
  it('lists what is announced with how sure it is, and leads to feed, calendar and catalogue', () => {
    const planned = [
      { edition: '2024-07', published: '2024-08-01T08:30:00Z', status: 'provisional' },
    ] as const;
    const html = page(renderSite({ ...happy, planned }, []), 'editions/index.html');
    expect(html).toContain('July 2024: 1 August 2024 at 9:30am (not confirmed)');
    expect(html).toContain('href="../events.ics"');
    expect(html).toContain('href="../catalogue.json"');
  });
});
