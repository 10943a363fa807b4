import type { Scale, Unit } from '../../domain/figures/unit.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { anyOf, echo } from '../wording.ts';
import { readMoney } from './money.ts';
import { type NumberStyle, readPlainNumber } from './plain-number.ts';
import { readSeconds } from './seconds.ts';

/** Reads the text of a number as its unit allows: `88.4%`, `2m 2s`, `22nd`, `£1,234.50`, `Adequate`. */
export function readValue(text: string, unit: Unit, style: NumberStyle): Outcome<number> {
  switch (unit.kind) {
    case 'percentage':
      return readPlainNumber(text.replace(/\s*%$/, ''), style);
    case 'seconds':
      return readSeconds(text, style);
    case 'rank':
      return readPlainNumber(text.replace(/^(\d+)\s*(st|nd|rd|th)$/i, '$1'), style);
    case 'money':
      return text.endsWith('%') ? percentageElsewhere(text) : readMoney(text, style);
    case 'scale':
      return readGrade(text, unit);
    default:
      return text.endsWith('%') ? percentageElsewhere(text) : readPlainNumber(text, style);
  }
}

/** A grade by its label, or by its position, which counts from 1. */
function readGrade(text: string, { name, labels, of }: Scale): Outcome<number> {
  const said = fold(text);
  const position = labels.findIndex((label) => fold(label) === said) + 1;
  if (position > 0) return accept(position);
  const given = /^\d+$/.test(text) ? Number(text) : 0;
  if (given >= 1 && given <= labels.length) return accept(given);
  return refuse(
    'not-on-the-scale',
    of === undefined
      ? `${echo(text)} is not on the scale ${name}`
      : `${echo(text)} is no ${name} of ${of}`,
    `Write ${anyOf(labels)}.`,
  );
}

function fold(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ');
}

function percentageElsewhere(text: string): Outcome<never> {
  return refuse(
    'percentage-for-number',
    `${echo(text)} is a percentage, and this column holds none`,
    'Write the number itself. In a spreadsheet, set the format of the cell to a number.',
  );
}
