import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { publication } from '../builders/published/publication.ts';
import { siteFiles } from './inspection/inspect-site.ts';
import { readText } from './inspection/markup.ts';

const files = siteFiles(renderSite(publication(), []));
const text = (path: string) => readText(files.get(path) ?? '');

describe('the front page', () => {
  it('shows the newest edition with the answer of each section', () => {
    expect(text('index.html')).toContain('Latest edition: June 2024');
    expect(text('index.html')).toContain('Homicide The force recorded 8 [p] homicides in 2023/24.');
  });

  it('leads to measures, data, definitions and editions', () => {
    expect(text('index.html')).toMatch(/More Measures : .* Data : .* Definitions : .* Editions : /);
  });
});

describe('the edition page', () => {
  it('says who made it and who has and has not signed it', () => {
    expect(text('editions/2024-06/index.html')).toContain(
      'Sign-off Force executive, Bedfordshire Police: Not signed Sign-off Chief executive, Office of the Police and Crime Commissioner: Said to be signed Revision 1. First publication.',
    );
  });

  it('lists the sections of each group in order', () => {
    expect(text('editions/2024-06/index.html')).toMatch(
      /National priorities for policing Homicide .* Transparency and open communication Clare’s Law .* Officers in post against the budget Stop and search /,
    );
  });
});

describe('the whole edition on one page', () => {
  const whole = text('editions/2024-06/whole/index.html');

  it('holds every section with its blocks and findings', () => {
    expect(whole).toMatch(
      /Homicides recorded each quarter .* Requests each month, by route .* Time taken to answer .* What the checks found .* Officers by rank, 31 May 2024 .* Searches by age/,
    );
  });

  it('lists what it holds', () => {
    expect(whole).toContain(
      'Contents Homicide Clare’s Law Officers in post against the budget Stop and search',
    );
  });
});

describe('the list of editions', () => {
  it('names each with its revision and the reason for it', () => {
    expect(text('editions/index.html')).toContain('Revision 1. First publication.');
  });
});

describe('the accessibility statement', () => {
  const statement = text('accessibility/index.html');

  it('has what the regulations ask for', () => {
    expect(statement).toContain('treat it as partially compliant');
    expect(statement).toContain('What we know is not accessible');
    expect(statement).toContain('Website: https://www.bedfordshire.pcc.police.uk/');
    expect(statement).toContain('Equality and Human Rights Commission');
    expect(statement).toContain('This statement was prepared with the edition of June 2024.');
  });

  it('claims no audit that did not take place', () => {
    expect(statement).toContain('No audit by hand');
  });

  it('says so where the body has given no contact', () => {
    const body = { name: 'A body', type: 'mayor' };
    const site = siteFiles(renderSite(publication({ body }), []));
    expect(readText(site.get('accessibility/index.html') ?? '')).toContain(
      'No contact address has been entered for this body yet.',
    );
  });
});

describe('the page of definitions', () => {
  const definitions = text('definitions/index.html');

  it('explains every symbol, and zero', () => {
    expect(definitions).toMatch(
      / 0 none were counted.* \[p\] .* \[r\] .* \[c\] .* \[x\] .* \[z\] /,
    );
  });

  it('states what is checked in each dataset', () => {
    expect(definitions).toContain('Requests are the sum of Right to Ask and Right to Know.');
  });

  it('defines each column and each measure', () => {
    expect(definitions).toContain('Right to Ask Requests that a member of the public made.');
    expect(definitions).toContain('Officers in post Police officers in post on the day');
  });
});

describe('the data page', () => {
  const data = text('data/index.html');

  it('lists each dataset with returns and rows', () => {
    expect(data).toContain('Clare’s Law requests 1 12 CSV , Clare’s Law requests');
  });

  it('says of each column what it may hold', () => {
    expect(data).toContain('offence category homicide (Homicide)');
    expect(data).toContain('ethnicity category any name');
  });

  it('names the datasets that were never returned', () => {
    expect(data).toContain('no return has been received for them: Partnership events');
  });
});
