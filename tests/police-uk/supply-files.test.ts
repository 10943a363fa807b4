import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Desk, street, streetHeader, streetName } from './supplied.ts';

const asServed = 'Take the file as data.police.uk serves it.';
const latin = Buffer.from(street, 'latin1');

describe('a file that is handed over', () => {
  it('is its own supply, with its own month', async () => {
    const desk = new Desk({ [streetName]: street });
    expect((await desk.supply([streetName])).files).toEqual([
      {
        place: streetName,
        subject: 'street bedfordshire 2024-03',
        supply: streetName,
        edition: '2024-03',
        text: street,
      },
    ]);
  });

  it.each([
    ['is empty', '', `there is nothing in the file. ${asServed}`],
    ['has no rows', `${streetHeader}\r\n`, `there are no rows under the first line. ${asServed}`],
    ['is not text', `${street}\0`, `the file is not text. ${asServed}`],
    ['is an archive by another name', 'PK\u0003\u0004\0\0', `the file is not text. ${asServed}`],
    ['is in another encoding', latin, `the text is not in UTF-8. ${asServed}`],
    [
      'ends within a character',
      Buffer.from(`${street}é`).subarray(0, -1),
      `the text is not in UTF-8. ${asServed}`,
    ],
    [
      'has lines of the old Macintosh',
      street.replaceAll('\r\n', '\r'),
      `its lines end in carriage returns alone. ${asServed}`,
    ],
    [
      'has another first line',
      `a,b\n${street}`,
      `the first line is not that of a street file: it has a column “a”. ${asServed.replace('it.', 'it, with its first line.')}`,
    ],
  ])('and %s is refused in a sentence', async (_, content, says) => {
    const desk = new Desk({ [streetName]: content });
    expect((await desk.supply([streetName])).refused).toEqual([`${streetName}: ${says}`]);
  });

  it('is read in windows that may end within a character', async () => {
    const long = `${street}${'é\n'.repeat(700_000)}x${'é\n'.repeat(700_000)}`;
    const desk = new Desk({ [streetName]: long });
    const { files, refused } = await desk.supply([streetName]);
    expect(refused).toEqual([]);
    expect(files.map(({ text }) => text.length)).toEqual([long.length]);
  });

  it('may have a byte-order mark and an ending without a line break', async () => {
    const desk = new Desk({ [streetName]: `\uFEFF${street.trimEnd()}é` });
    expect((await desk.supply([streetName])).refused).toEqual([]);
  });

  it('but is not there, or is no file, is refused, and the next is taken', async () => {
    const desk = new Desk({ [streetName]: street, 'other.csv': street });
    const socket = createServer().listen(join(desk.path, 'pipe.csv'));
    onTestFinished(() => void socket.close());
    await once(socket, 'listening');
    const names = ['nowhere', `${streetName}/below`, 'pipe.csv', 'other.csv', streetName];
    const { files, refused } = await desk.supply(names);
    expect(refused).toEqual([
      'nowhere: there is no such file or folder. Correct the path.',
      `${streetName}/below: there is no such file or folder. Correct the path.`,
      'pipe.csv: it is neither a file nor a folder. Save it as a file first.',
      'other.csv: the name does not say the month, the force and the kind of its rows. Name it as data.police.uk does, for example 2024-03-bedfordshire-street.csv.',
    ]);
    expect(files.map(({ place }) => place)).toEqual([streetName]);
  });
});

describe('a folder that is handed over', () => {
  it('is searched to the bottom, in the order of names, and is of its latest month', async () => {
    const desk = new Desk({
      'in/2024-04/2024-04-essex-street.csv': street,
      [`in/2024-03/${streetName}`]: street,
    });
    const { files } = await desk.supply(['in']);
    expect(files.map(({ place, supply, edition }) => [place, supply, edition])).toEqual([
      [`in, 2024-03/${streetName}`, 'in', '2024-04'],
      ['in, 2024-04/2024-04-essex-street.csv', 'in', '2024-04'],
    ]);
  });

  it('has its own name also when it is called by a dot', async () => {
    const desk = new Desk({ [`in/a/${streetName}`]: street });
    const { files } = await desk.supply(['in/a/.']);
    expect(files.map(({ place, supply }) => [place, supply])).toEqual([[`a, ${streetName}`, 'a']]);
  });

  it('may hold other things, which are passed over and counted', async () => {
    const desk = new Desk({ [`in/${streetName}`]: street, 'in/notes.txt': '', 'in/.hidden': '' });
    const { files, refused, passedOver } = await desk.supply(['in']);
    expect([files.length, refused, passedOver]).toEqual([1, [], ['in, notes.txt']]);
  });

  it('is not left by its links, nor searched in circles', async () => {
    const desk = new Desk({ [`out/${streetName}`]: street, 'in/notes.txt': '' });
    symlinkSync(join(desk.path, 'out'), join(desk.path, 'in', 'away'));
    symlinkSync(join(desk.path, 'out', streetName), join(desk.path, 'in', streetName));
    symlinkSync('.', join(desk.path, 'in', 'round'));
    expect(await desk.supply(['in'])).toMatchObject({
      files: [],
      passedOver: [`in, ${streetName}`, 'in, away', 'in, notes.txt', 'in, round'],
    });
  });

  it('says so where there is nothing in it', async () => {
    const desk = new Desk({ 'in/.hidden': '' });
    expect((await desk.supply(['in'])).refused).toEqual([
      'in: there is nothing in it. Hand over what holds files such as 2024-03-bedfordshire-street.csv.',
    ]);
  });

  it('says which of its files are named wrongly, and gives the rest', async () => {
    const desk = new Desk({
      'in/2024-13-essex-street.csv': street,
      'in/2024-03-esex-street.csv': street,
      [`in/${streetName}`]: street,
    });
    const { files, refused } = await desk.supply(['in']);
    expect(files).toHaveLength(1);
    expect(refused).toEqual([
      'in, 2024-03-esex-street.csv: “esex” is no force of England and Wales. Did you mean essex?',
      'in, 2024-13-essex-street.csv: 2024-13 is no month. Months are 01 to 12: correct the name.',
    ]);
  });
});
