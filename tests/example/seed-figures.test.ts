import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/domain/figures/format.ts';
import { compileExample } from '../builders/example.ts';
import { section } from '../builders/published/sections.ts';
import { figuresShown, sectionsOf } from '../builders/shown.ts';
import { seedFiguresA } from './seed-figures-a.ts';
import { seedFiguresB } from './seed-figures-b.ts';
import { seedFiguresC } from './seed-figures-c.ts';
import { seedHidden } from './seed-hidden.ts';

const { publication, findings } = await compileExample();
if (publication === null) throw new Error('The example does not compile.');
const sections = sectionsOf(publication);
const seedFigures = [...seedFiguresA, ...seedFiguresB, ...seedFiguresC];
const isHidden = ({ figure }: { figure: string }) => seedHidden.includes(figure);
const seedHiddenFigures = seedFigures.filter(isHidden);
const seedShownFigures = seedFigures.filter((figure) => !isHidden(figure));

describe('every figure that the document of June 2024 prints', () => {
  it.each(seedShownFigures)('$section: $printed ($says)', ({ section, figure, printed }) => {
    const found = publication.figures.get(figure);
    expect(found && formatFigure(found), figure).toBe(printed);
    expect(figuresShown(sections.get(section) ?? nothing), `shown in ${section}`).toContain(figure);
  });

  it.each(seedHiddenFigures)('$section: $printed ($says) is hidden', ({ section, figure }) => {
    const found = publication.figures.get(figure);
    expect(found && formatFigure(found), figure).toBe('[c]');
    expect(found?.value).toBeNull();
    expect(figuresShown(sections.get(section) ?? nothing), `shown in ${section}`).toContain(figure);
  });

  it('is hidden where the profile asks for it, and nowhere else', () => {
    const suppressed = [...publication.figures.values()].filter(
      ({ status }) => status === 'suppressed',
    );
    expect(suppressed.map(({ id }) => id).toSorted()).toEqual(seedHidden.toSorted());
  });

  it('is traced to a return, its row and column, or computed from some', () => {
    const untraced = [...publication.figures.values()].filter(
      ({ provenance, status }) => status === 'final' && provenance.cells.length === 0,
    );
    expect(untraced.map(({ id }) => id)).toEqual([]);
  });
});

describe('the example', () => {
  it('has the document’s sections in seven groups and a little more', () => {
    expect(sections.size).toBe(26);
    expect(publication.editions).toHaveLength(1);
  });

  it('tells the office how many numbers are hidden, and that none can be worked out', () => {
    const notes = findings.filter(({ code }) => code.startsWith('disclosure-'));
    expect(notes.map(({ code, severity }) => [code, severity])).toEqual([
      ['disclosure-hidden', 'note'],
    ]);
  });

  it('says that it is a demonstration', () => {
    expect(publication.body.demonstration).toContain('not a publication');
  });

  it('types no number or word of comparison: each is bound, a date or a name, or attested', () => {
    expect(findings.filter(({ code }) => /unbound|attested/.test(code))).toEqual([]);
  });
});

const nothing = section({ id: '', title: '' });
