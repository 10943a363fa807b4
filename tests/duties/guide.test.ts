import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dutiesSchema } from '../../src/folder/duties.ts';
import { requirements } from '../../src/reference/requirements/index.ts';

const guide = readFileSync(fileURLToPath(new URL('../../docs/duties.md', import.meta.url)), 'utf8');
const example = /```yaml\n([\s\S]+?)```/.exec(guide)?.[1] ?? '';

describe('the guide to duties.yaml', () => {
  it('shows a file that is read, with every kind of evidence', () => {
    const file = v.parse(dutiesSchema, parse(example));
    const kinds = file.evidence.flatMap((one) =>
      (['section', 'dataset', 'document', 'link'] as const).filter(
        (kind) => one[kind] !== undefined,
      ),
    );
    expect(new Set(kinds)).toEqual(new Set(['link', 'document', 'section']));
    const named = [
      ...file.evidence.flatMap(({ requirement }) => requirement),
      ...Object.keys(file.targets),
      ...file['not-applicable'].map(({ requirement }) => requirement),
    ];
    const known = new Set(requirements.map(({ id }) => id));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('names every kind of event', () => {
    const events = dutiesSchema.entries.events.wrapped.item.entries.event.options;
    expect(events.filter((kind) => !guide.includes(`\`${kind}\``))).toEqual([]);
  });
});
