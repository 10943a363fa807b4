import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesIn, toldSizes } from '../../src/domain/claims/hidden-size/told-sizes.ts';

const sections = new URL('../../src/folder/template/sections/', import.meta.url);

/** What an office publishes of a section that it has only begun: neither comments nor blocks nor the head. */
function proseOf(file: string): readonly string[] {
  return readFileSync(new URL(file, sections), 'utf8')
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<!--.*?-->|^```.*?^```/gms, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Sections whose numbers count people, and are hidden where they are small. */
const aboutPeople = readdirSync(sections).filter((file) =>
  /^(?:stops-|joiners|officer-diversity|special-constabulary|victim-)/.test(file),
);

describe('the words that a new folder comes with', () => {
  it.each(aboutPeople)('tell in %s nothing of the size of a number that may be hidden', (file) => {
    const names = [new Set(namesIn('Stops of people by group Officers Special constables'))];
    const told = proseOf(file).flatMap((text) => toldSizes(text, { names, where: 'beside' }));
    expect(told).toEqual([]);
  });
});
