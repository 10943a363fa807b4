import { attribute, type Parts } from './parts.ts';

/** A link of a part to another part, or to something outside (ECMA-376, part 2, 9.3). */
export interface Relation {
  /** The part that it stands in; empty where it is the document itself. */
  readonly from: string;
  readonly id: string;
  /** The end of its type: `comments`, `oleObject`. */
  readonly kind: string;
  /** Path of a part, or an address where it leads outside. */
  readonly target: string;
  readonly outside: boolean;
}

/** All links of a document. */
export class Relations {
  readonly all: readonly Relation[];
  readonly #targets: ReadonlyMap<string, string>;
  readonly #owners = new Map<string, string>();

  constructor(parts: Parts) {
    this.all = parts.names.filter(isRelations).flatMap((name) => relationsIn(parts, name));
    this.#targets = new Map(this.all.map(({ from, id, target }) => [key(from, id), target]));
    for (const { from, target, outside } of this.all) {
      const path = target.toLowerCase();
      if (!outside && !this.#owners.has(path)) this.#owners.set(path, from);
    }
  }

  /** Where a link of a part leads, or nothing. */
  target(from: string, id: string): string {
    return this.#targets.get(key(from, id)) ?? '';
  }

  /** The first part that links to this one: the sheet of a part with comments. */
  owner(part: string): string {
    return this.#owners.get(part.toLowerCase()) ?? '';
  }
}

function isRelations(name: string): boolean {
  return /(^|\/)_rels\/[^/]*\.rels$/i.test(name);
}

function key(from: string, id: string): string {
  return JSON.stringify([from, id]);
}

function relationsIn(parts: Parts, name: string): readonly Relation[] {
  const from = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, '$1$2');
  const found: Relation[] = [];
  parts.walk(name, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const outside = /^external$/i.test(attribute(attributes, 'TargetMode'));
      const target = attribute(attributes, 'Target');
      found.push({
        from,
        id: attribute(attributes, 'Id'),
        kind: attribute(attributes, 'Type').split('/').at(-1) ?? '',
        target: outside ? target : resolve(from, target),
        outside,
      });
    },
  });
  return found;
}

/** A path as seen from the folder of the part that names it. */
function resolve(from: string, target: string): string {
  const path = decoded(target).replace(/#.*$/, '');
  const start = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const way: string[] = [...start];
  for (const step of path.split('/')) {
    if (step === '..') way.pop();
    else if (step !== '' && step !== '.') way.push(step);
  }
  return way.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
