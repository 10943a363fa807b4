import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import type { ShownBy } from '../../src/domain/law/requirement.ts';
import { bodyTypes } from '../../src/reference/body-types.ts';
import { elements } from '../../src/reference/elements.ts';
import { prioritiesOn, prioritySets } from '../../src/reference/priorities.ts';
import { announcedChanges } from '../../src/reference/requirements/announced.ts';
import { requirements } from '../../src/reference/requirements/index.ts';
import { instruments } from '../../src/reference/requirements/instruments.ts';
import { lawSources } from '../../src/reference/requirements/law-sources.ts';

const order = requirements.filter(
  ({ instrument, id }) => instrument === 'si-2011-3050' && id !== 'allowance-claims',
);

/** Paragraphs of Part 1 of the Schedule as amended, each letter once (law-and-methods.md, 1.2). */
const paragraphs =
  `1(a) 1(b) 1(c) 1(d) 1(e) 1(f) 2(a) 2(b)(i) 2(b)(ii) 2(b)(iii) 2(c) 2(d) 2(e) 2A 3(a) 3(b) 3(c)
  3(d) 3(e) 3(f) 3(g) 3(h) 4(a) 4(b) 4(c) 4(d) 5(a) 5(b) 5(c) 5(d) 6(a) 6(b) 6(c) 7 7A(a) 7A(b) 7B(a) 7B(b) 7C(a)(i)
  7C(a)(ii) 7C(b)(i) 7C(b)(ii) 7C(b)(iii) 8`.split(/\s+/);

describe('the register of the law', () => {
  it('holds every item of the Order as amended, in its order', () => {
    expect(order.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
  });

  it('calls each item by its paragraph, and once', () => {
    const ids = requirements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(order.map(({ id }) => id)).toEqual(
      paragraphs.map((paragraph) =>
        paragraph
          .toLowerCase()
          .replaceAll(/\)\(|\(/g, '-')
          .replaceAll(')', ''),
      ),
    );
  });

  it('dates items by the order that inserted them: 2012, 2013 and 31 May 2021', () => {
    const inserted = order.filter(({ insertedBy }) => insertedBy !== undefined);
    expect(inserted.map(({ id, inForce }) => [id, inForce.from])).toEqual([
      ['2a', '2012-11-22'],
      ['3-h', '2013-08-12'],
      ...['7a-a', '7a-b', '7b-a', '7b-b', '7c-a-i', '7c-a-ii', '7c-b-i', '7c-b-ii', '7c-b-iii'].map(
        (id) => [id, '2021-05-31'],
      ),
    ]);
    const first = order.filter(({ insertedBy }) => insertedBy === undefined);
    expect(new Set(first.map(({ inForce }) => inForce.from))).toEqual(new Set(['2012-01-16']));
  });

  it('asks for a prominent place for the items of 2021 and no others', () => {
    const prominent = requirements.filter((requirement) => requirement.prominent);
    expect(prominent.every(({ insertedBy }) => insertedBy === 'si-2021-547')).toBe(true);
    expect(prominent).toHaveLength(9);
  });

  it('names instruments and sources that it has', () => {
    const known = new Set(instruments.map(({ id }) => id));
    const named = requirements.flatMap(({ instrument, insertedBy, changedBy = [] }) => [
      instrument,
      ...(insertedBy === undefined ? [] : [insertedBy]),
      ...changedBy,
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const sources = new Set(lawSources.map(({ id }) => id));
    const cited = requirements.flatMap(({ item, time, threshold }) => [
      ...item.sources,
      ...time.sources,
      ...(threshold?.known.sources ?? []),
    ]);
    expect(cited.filter((id) => !sources.has(id))).toEqual([]);
    expect([...sources].filter((id) => !cited.includes(id))).toEqual([]);
  });

  it('rests what it calls confirmed on an instrument or a record of Parliament, and cites none for what was not found', () => {
    const read = new Map(lawSources.map(({ id, reads }) => [id, reads]));
    const facts = requirements.flatMap(({ id, item, time }) => [
      { id, ...item },
      { id, ...time },
    ]);
    const unfounded = facts.filter(
      ({ certainty, sources }) =>
        certainty === 'confirmed' &&
        !sources.some((source) => ['instrument', 'parliament'].includes(read.get(source) ?? '')),
    );
    expect(unfounded).toEqual([]);
    const reported = facts.filter(
      ({ certainty, sources }) => certainty === 'reported' && sources.length === 0,
    );
    expect(reported).toEqual([]);
    const guessed = facts.filter(
      ({ certainty, confidence }) =>
        (certainty === 'general-knowledge') !== (confidence !== undefined),
    );
    expect(guessed).toEqual([]);
  });

  it('sets a last day by law or account only where one was found: before the year, one month, 56 days, and days for accounts', () => {
    const withDay = requirements.filter(
      ({ timing, time }) =>
        time.certainty !== 'general-knowledge' &&
        (timing.kind === 'before-financial-year' ||
          (timing.kind === 'after-period' && timing.lastDays !== undefined) ||
          (timing.kind === 'after-event' &&
            (timing.withinMonths !== undefined || timing.withinDays !== undefined))),
    );
    expect(withDay.map(({ id }) => id)).toEqual([
      '3-a',
      '3-b',
      '3-c',
      '3-d',
      '3-e',
      '7b-a',
      '7b-b',
      'inspection-comments',
      'accounts',
    ]);
    const read = new Map(requirements.map(({ id, time }) => [id, time.certainty]));
    expect(['7b-a', '7b-b', 'inspection-comments', 'accounts'].map((id) => read.get(id))).toEqual([
      'reported',
      'reported',
      'confirmed',
      'confirmed',
    ]);
  });

  it('is shown by datasets and columns that there are', () => {
    const problems = requirements.flatMap(({ id, shownBy = [] }) =>
      shownBy.flatMap((by) => missingIn(by).map((missing) => `${id}: ${missing}`)),
    );
    expect(problems).toEqual([]);
  });

  it('has for each of its parts an element that an edition can hold', () => {
    const parts = requirements.flatMap((requirement) =>
      requirement.parts === 'national-priorities'
        ? (prioritiesOn('2024-06-30')?.priorities ?? []).map(({ id }) => `priority-${id}`)
        : (requirement.parts ?? []).map(({ id }) => id),
    );
    expect(parts).toHaveLength(6 + 7);
    expect(parts.filter((id) => !elements.some((element) => element.id === id))).toEqual([]);
  });

  it('knows the six priorities as one set among others, from the day of the Order of 2021', () => {
    expect(prioritySets.map(({ priorities }) => priorities.length)).toEqual([6]);
    expect(prioritiesOn('2021-05-30')).toBeUndefined();
    expect(prioritiesOn('2021-05-31')?.id).toBe('2021');
  });

  it('binds kinds of body that are known', () => {
    const types = requirements.flatMap(({ binds }) => binds?.types ?? []);
    expect(types.filter((type) => bodyTypes[type] === undefined)).toEqual([]);
  });

  it('keeps what was announced apart from the law, with when and by whom', () => {
    for (const { from, announced, says, source, address = 'https://' } of announcedChanges) {
      expect(address).toMatch(/^https:\/\//);
      expect(from).toMatch(/^\d{4}(-\d{2})?$/);
      expect(announced).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      expect(says).toMatch(/not found|No such law was found/);
      expect(source).not.toBe('');
    }
    const days = announcedChanges.map(({ announced }) => announced);
    expect(days).toEqual(days.toSorted());
  });
});

/** What an item is said to be shown by and is not there: dataset, column or code. */
function missingIn(by: ShownBy): readonly string[] {
  const dataset = datasets.find((one) => one.id === by.dataset);
  if (dataset === undefined) return [`no dataset ${by.dataset}`];
  const columns = new Map(dataset.columns.map((column) => [column.name, column]));
  const named = [by.needs, by.event, by.title, by.published, ...Object.keys(by.where ?? {})];
  const codes = Object.entries(by.where ?? {}).flatMap(([name, wanted]) => {
    const column = columns.get(name);
    if (column?.kind !== 'code' || column.codes === 'open') return [];
    const known = new Set(column.codes.map(({ code }) => code));
    return [wanted].flat().filter((code) => typeof code === 'string' && !known.has(code));
  });
  return [...named.filter((name) => name !== undefined && !columns.has(name)), ...codes].map(
    String,
  );
}
