import type { EditionFile } from '../../folder/edition.ts';
import { parseYaml } from '../../folder/yaml-document.ts';
import { type RolledSection, rollTitle } from './roll-section.ts';

/** The words of an `edition.yaml` in a later edition: its title, its summary, and the names of its groups, which stay. */
export interface RolledHead {
  readonly title: string;
  readonly summary: string;
  /** What was moved on in them and what is to be read, by the text of the new file. */
  readonly told: (text: string) => Pick<RolledSection, 'moved' | 'toRead' | 'pinned'>;
}

export function rollHead({ title, summary, contents }: EditionFile, months: number): RolledHead {
  const words = [
    { path: ['title'], rolled: rollTitle(title, months) },
    { path: ['summary'], rolled: rollTitle(summary, months) },
    ...contents.map(({ group }, position) => ({
      path: ['contents', position, 'group'],
      rolled: rollTitle(group, 0),
    })),
  ];
  return {
    title: rollTitle(title, months).text,
    summary: rollTitle(summary, months).text,
    told(text) {
      const document = parseYaml(text);
      const lineOf = document.ok ? document.lineOf : () => 1;
      const at = (pick: 'moved' | 'toRead') =>
        words.flatMap(({ path, rolled }) =>
          rolled[pick].map((named) => ({ ...named, line: lineOf(path) })),
        );
      return { moved: at('moved'), toRead: at('toRead'), pinned: [] };
    },
  };
}
