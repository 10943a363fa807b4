import { describe, expect, it } from 'vitest';
import { pdfInput } from '../../../src/publish/pdf/input.ts';
import { freshPrintFonts } from '../../builders/published/assets.ts';
import { publication } from '../../builders/published/publication.ts';
import { withoutFirstGroup } from './parts.ts';
import { newestOf, newTypesetter, typesetterOf } from './set-report.ts';

const whole = withoutFirstGroup(publication());
const input = pdfInput(whole, newestOf(whole));
const withoutDescriptions = {
  ...input,
  data: input.data.replaceAll(/"description":"[^"]*"/g, '"description":""'),
};

const setFrom = async (template: string) =>
  (await typesetterOf({ template, fonts: await freshPrintFonts() })).typeset(input);

describe('the typesetter', () => {
  it('sets a report that the standard allows', async () => {
    const template = '#set document(title: "A title")\n= Heading\nWords';
    expect((await setFrom(template)).length).toBeGreaterThan(1000);
  });

  it('refuses a report without a title, with the reason', async () => {
    await expect(setFrom('= Heading')).rejects.toThrow(
      /^The report cannot be set as PDF\/UA-1: missing document title\.$/,
    );
  });

  it('refuses a picture without a description, with the reason', async () => {
    const template = '#set document(title: "A title")\n= Heading\n#image("0.svg")';
    await expect(setFrom(template)).rejects.toThrow(/PDF\/UA-1: .*missing alt text/);
  });

  it('refuses a level of headings that is skipped, with the reason', async () => {
    const template = '#set document(title: "A title")\n= Heading\n=== Another';
    await expect(setFrom(template)).rejects.toThrow(/UA-1: skipped from heading level 1 to 3\.$/);
  });

  it('sees no file of the machine', async () => {
    const template = '#set document(title: "A title")\n= Heading\n#read("/etc/hostname")';
    await expect(setFrom(template)).rejects.toThrow(/PDF\/UA-1: /);
  });

  it('keeps nothing of one report for the next, not even its pictures', async () => {
    const one = await newTypesetter();
    one.typeset(input);
    expect(() => one.typeset({ ...input, pictures: new Map() })).toThrow(/0\.svg/);
  });

  it('sets the next report after it refused one', async () => {
    const one = await newTypesetter();
    const fresh = await newTypesetter();
    expect(() => one.typeset({ ...withoutDescriptions, pictures: new Map() })).toThrow();
    expect(one.typeset(input)).toEqual(fresh.typeset(input));
  });
});
