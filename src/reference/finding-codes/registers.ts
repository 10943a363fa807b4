import type { FindingCode } from './finding-code.ts';

const source =
  'Elected Local Policing Bodies (Specified Information) Order 2011, Schedule, as amended in 2012 and 2013.';

type Entry = readonly [code: string, title: string, why: string, fix: string];

const checked: readonly Entry[] = [
  [
    'item-not-asked-for',
    'A row that the Order does not ask for',
    'Small items among large ones make a register long, and sums over it are no longer those of the items that the law means.',
    'Leave it out, if the body does not mean to publish more than it must.',
  ],
  [
    'contract-on-other-list',
    'A contract on the wrong list',
    'Of contracts over £10,000 a copy has to be published; of the others, their value, parties and purpose.',
    'Put it on the list that its value belongs to.',
  ],
  [
    'days-impossible',
    'Days that cannot be',
    'What ends before it begins is a slip of a day or of a year, and a reader cannot tell of which.',
    'Look at both days.',
  ],
  [
    'published-late',
    'Papers that came after the meeting',
    'Agenda and reports are published so that people can come to a meeting, or write to it, and know what it is about.',
    'Publish them before the meeting, or say why they were late.',
  ],
  [
    'asked-for-and-empty',
    'Something that the Order asks for and is not said',
    'The Order asks not only who was paid, but for what, and why that was good value: without it, a register answers half a question.',
    'Write it, or say in words that there is none.',
  ],
];

/** What is looked for in the registers that the Order asks for. */
export const registerCodes: readonly FindingCode[] = checked.map(([code, title, why, fix]) => ({
  code,
  stage: 'check',
  title,
  why,
  fix,
  source,
}));
