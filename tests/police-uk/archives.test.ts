import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ZipMember, zipArchive } from '../builders/zip-archive.ts';
import { Desk, street, streetHeader, streetName } from './supplied.ts';

const name = `2024-03/${streetName}`;
const good: ZipMember = { name: '2024-03/2024-03-essex-street.csv', content: street };
const whole = zipArchive([good]);

describe('an archive', () => {
  it.each([
    ['deflated', {}],
    ['stored', { method: 0 }],
    ['with sizes behind the bytes', { sizesBehind: true }],
    ['in the form for large archives', { zip64: true }],
  ])('gives the files in it, %s', async (_, how) => {
    const desk = new Desk({ 'a.zip': zipArchive([{ name, content: street, ...how }]) });
    const { files, left } = await desk.supply(['a.zip']);
    expect(files).toEqual([
      {
        place: `a.zip, ${name}`,
        subject: 'street bedfordshire 2024-03',
        supply: 'a.zip',
        edition: '2024-03',
        text: street,
      },
    ]);
    expect(left).toEqual([]);
  });

  it('is of the month that its name says, and otherwise of the latest in it', async () => {
    const two = zipArchive([good, { name: '2024-05/2024-05-essex-street.csv', content: street }]);
    const desk = new Desk({ '2024-06.zip': two, 'latest.zip': two, '2024-13.zip': two });
    const { files } = await desk.supply(['2024-06.zip', 'latest.zip', '2024-13.zip']);
    expect(files.map(({ supply, edition }) => [supply, edition])).toEqual([
      ['2024-06.zip', '2024-06'],
      ['2024-06.zip', '2024-06'],
      ['latest.zip', '2024-05'],
      ['latest.zip', '2024-05'],
      ['2024-13.zip', '2024-05'],
      ['2024-13.zip', '2024-05'],
    ]);
  });

  it('keeps its own month in a folder and in another archive', async () => {
    const outer = zipArchive([{ name: 'x/2024-06.zip', content: whole }]);
    const desk = new Desk({ 'in/2024-07.zip': whole, 'in/outer.zip': outer });
    const { files, left } = await desk.supply(['in']);
    expect(files.map(({ supply, edition }) => [supply, edition])).toEqual([
      ['in, 2024-07.zip', '2024-07'],
      ['in, outer.zip, x/2024-06.zip', '2024-06'],
    ]);
    expect(left).toEqual([]);
  });

  it('gives its files by name, whatever their order in it', async () => {
    const desk = new Desk({ 'a.zip': zipArchive([good, { name, content: street }]) });
    const { files } = await desk.supply(['a.zip']);
    expect(files.map(({ place }) => place)).toEqual([`a.zip, ${name}`, `a.zip, ${good.name}`]);
  });

  it('may hold other things, which are passed over', async () => {
    const others = ['readme.txt', '2024-03/', `__MACOSX/2024-03/._${streetName}`];
    const members = others.map((other) => ({ name: other, content: '' }));
    const desk = new Desk({ 'a.zip': zipArchive([...members, good]) });
    const { files, refused, passedOver } = await desk.supply(['a.zip']);
    expect([files.length, refused]).toEqual([1, []]);
    expect(passedOver).toEqual([`a.zip, ${others[2]}`, 'a.zip, readme.txt']);
  });

  it('gives back every file as it went in', async () => {
    const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\0\r\n]/gu, '·'));
    const member = fc.record({
      rows: fc.array(line, { minLength: 1 }),
      method: fc.constantFrom(0, 8),
      sizesBehind: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 12 }), async (made) => {
        const members = made.map(({ rows, ...how }, index) => ({
          name: `2024-${String(index + 1).padStart(2, '0')}-essex-street.csv`,
          content: `${streetHeader}\n${rows.join('\n')}x`,
          ...how,
        }));
        const desk = new Desk({ 'a.zip': zipArchive(members) });
        const { files, left } = await desk.supply(['a.zip']);
        expect(files.map(({ text }) => text)).toEqual(members.map(({ content }) => content));
        expect(left).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an archive that cannot be opened', () => {
  it.each([
    ['is cut short', whole.subarray(0, whole.length / 2)],
    ['is no archive', 'Not found'],
    ['is empty', ''],
  ])('because it %s is refused in a sentence, and the next is taken', async (_, content) => {
    const desk = new Desk({ 'a.zip': content, 'b.zip': whole });
    const { files, refused } = await desk.supply(['a.zip', 'b.zip']);
    expect(refused).toEqual([
      'a.zip: the archive is damaged, cut short or no zip file. Download it again.',
    ]);
    expect(files.map(({ supply }) => supply)).toEqual(['b.zip']);
  });

  it('because its directory is damaged is refused', async () => {
    const damaged = Buffer.from(whole);
    damaged.fill(0, whole.lastIndexOf('PK\u0001\u0002'), whole.lastIndexOf('PK\u0001\u0002') + 4);
    const desk = new Desk({ 'a.zip': damaged });
    expect((await desk.supply(['a.zip'])).refused).toEqual([
      'a.zip: the directory of the archive is damaged. Download it again.',
    ]);
  });

  it('because it holds very many files is refused', async () => {
    const many = Array.from({ length: 50_001 }, () => ({ name: 'x', content: '', method: 0 }));
    const desk = new Desk({ 'a.zip': zipArchive(many.map((one) => ({ ...one, zip64: true }))) });
    expect((await desk.supply(['a.zip'])).refused).toEqual([
      'a.zip: the archive holds more than 50000 files. Leave it out.',
    ]);
  });
});

const climbs = 'its path leads out of the archive. Do not use this archive.';
const damaged = 'it is damaged inside the archive. Download it again.';
const grows = 'it would grow to more than 100 times its size. Do not use this archive.';

describe('a file in an archive', () => {
  it.each([
    ['climbs out', { name: `../${streetName}` }, climbs],
    ['begins at the root', { name: `/etc/${streetName}` }, climbs],
    ['names a drive', { name: `C:/${streetName}` }, climbs],
    ['climbs out in the way of Windows', { name: `a/../../${streetName}` }, climbs],
    ['is encrypted', { encrypted: true }, 'it is protected with a password. Save it without one.'],
    [
      'is packed by another method',
      { method: 12 },
      'it is packed in a way that not every program can unpack. Pack it again as an ordinary zip file.',
    ],
    ['has another checksum', { claimedChecksum: 1 }, damaged],
    ['is longer than it says', { claimedSize: 10 }, damaged],
    ['is shorter than it says', { claimedSize: 10_000 }, damaged],
    ['grows without measure', { content: `${street}${'A'.repeat(17 << 20)}` }, grows],
    ['says that it is huge', { claimedSize: 300 << 20 }, grows],
    [
      'is no text',
      { content: '\0' },
      'the file is not text. Take the file as data.police.uk serves it.',
    ],
  ])('that %s is refused in a sentence, and the others are taken', async (_, odd, says) => {
    const member = { name, content: street, ...odd };
    const desk = new Desk({ 'a.zip': zipArchive([member, good]) });
    const { files, refused, left } = await desk.supply(['a.zip']);
    expect(refused).toEqual([`a.zip, ${member.name}: ${says}`]);
    expect(files.map(({ place }) => place)).toEqual([`a.zip, ${good.name}`]);
    expect(left).toEqual([]);
  });

  it('climbs out with backslashes in vain', async () => {
    const member = { name: `a\\..\\..\\${streetName}`, content: street };
    const desk = new Desk({ 'a.zip': zipArchive([member]) });
    expect((await desk.supply(['a.zip'])).refused).toEqual([
      `a.zip, a/../../${streetName}: ${climbs}`,
    ]);
  });

  it('is shown without what a terminal would obey', async () => {
    const member = { name: `\u001b[2J/${streetName}`, content: street };
    const desk = new Desk({ 'a.zip': zipArchive([member]) });
    const { files } = await desk.supply(['a.zip']);
    expect(files.map(({ place }) => place)).toEqual([`a.zip, \uFFFD[2J/${streetName}`]);
  });

  it('is refused where there is nowhere to unpack it to', async () => {
    const desk = new Desk({ 'a.zip': whole });
    const { refused } = await desk.supply(['a.zip'], `${desk.path}/nowhere`);
    expect(refused).toEqual([
      `a.zip, ${good.name}: it cannot be unpacked into the folder of the lake, which is full or may not be written to. Make room and take it in again; what was taken stays.`,
    ]);
  });
});

describe('archives in each other', () => {
  it.each([
    [2, ['a.zip, 1.zip, 2024-03/2024-03-essex-street.csv'], []],
    [3, ['a.zip, 2.zip, 1.zip, 2024-03/2024-03-essex-street.csv'], []],
    [
      4,
      [],
      [
        'a.zip, 3.zip, 2.zip, 1.zip: archives stand in each other more than 3 deep. Take it out of the others.',
      ],
    ],
  ])('are opened three deep: %i', async (depth, places, refusals) => {
    const desk = new Desk({ 'a.zip': within(depth) });
    const { files, refused, left } = await desk.supply(['a.zip']);
    expect(files.map(({ place }) => place)).toEqual(places);
    expect(refused).toEqual(refusals);
    expect(left).toEqual([]);
  });

  it('may grow to 64 GB together, by what each says of itself, and no further', async () => {
    const said = { claimedSize: 16 * 1024 ** 2, content: street, method: 8 };
    const inside = Array.from({ length: 2048 }, (_, at) => ({
      ...said,
      name: `${at}/${streetName}`,
    }));
    const content = zipArchive(inside);
    const members = ['1.zip', '2.zip'].map((one) => ({ name: one, content }));
    const desk = new Desk({ 'a.zip': zipArchive(members) });
    const { refused } = await desk.supply(['a.zip']);
    expect(refused.filter((says) => says.endsWith(damaged))).toHaveLength(4095);
    expect(refused.slice(4095)).toEqual([
      `a.zip, 2.zip, 999/${streetName}: the archive would grow to more than 64 GB in all. Do not use this archive.`,
    ]);
  });
});

/** An archive in so many others, the outermost counted. */
function within(depth: number): Buffer {
  if (depth === 1) return whole;
  return zipArchive([{ name: `${depth - 1}.zip`, content: within(depth - 1) }]);
}
