import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { supplyFiles } from '../../src/intake/police-uk/supply-files.ts';
import { outside, suppliers } from '../../src/reference/police-uk/suppliers.ts';

export const forces = { taken: suppliers.map(({ id }) => id), outside };

export const streetHeader =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** A street file of one row. */
export const street = `${streetHeader}\r\n${'0'.repeat(64)},2024-03,Bedfordshire Police,Bedfordshire Police,-0.46,52.13,On or near Café Lane,E01017450,Bedford 009A,Burglary,Under investigation,\r\n`;

export const streetName = '2024-03-bedfordshire-street.csv';

/** What became of everything that was handed over. */
export interface Supplied {
  /** What could be opened: where it stood, what it is, which supply it is from, and its text. */
  readonly files: readonly {
    readonly place: string;
    readonly subject: string;
    readonly supply: string;
    readonly edition: string | null;
    readonly text: string;
  }[];
  readonly refused: readonly string[];
  readonly passedOver: readonly string[];
  /** Temporary files that are still there when all is done. */
  readonly left: readonly string[];
}

/** A folder with these files that is gone after the test. */
export class Desk {
  readonly path = mkdtempSync(join(tmpdir(), 'answerable-supply-'));
  readonly temporary = mkdtempSync(join(tmpdir(), 'answerable-unpacked-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    onTestFinished(() => {
      rmSync(this.path, { recursive: true, force: true });
      rmSync(this.temporary, { recursive: true, force: true });
    });
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), content);
    }
  }

  /** Hands over these names, one after the other, and opens and closes each file. */
  async supply(names: readonly string[], unpackTo = this.temporary): Promise<Supplied> {
    const files: Supplied['files'][number][] = [];
    const refused: string[] = [];
    const passedOver: string[] = [];
    const shown = (place: string): string => place.replace(`${this.path}/`, '');
    let count = 0;
    const temporary = (): string => join(unpackTo, `file-${count++}`);
    const paths = names.map((name) => join(this.path, name));
    for await (const given of supplyFiles(paths, { forces, temporary })) {
      if ('passedOver' in given) passedOver.push(shown(given.passedOver));
      else {
        const opened = 'open' in given ? await given.open() : given;
        if (!opened.ok) refused.push(`${shown(opened.place)}: ${opened.says}. ${opened.fix}`);
        else if ('open' in given) {
          const { kind, force, month, supply } = given;
          files.push({
            place: shown(given.place),
            subject: `${kind} ${force} ${month}`,
            supply: supply.name,
            edition: supply.edition,
            text: readFileSync(opened.path, 'utf8'),
          });
          await opened.close();
        }
      }
    }
    return { files, refused, passedOver, left: readdirSync(this.temporary) };
  }
}
