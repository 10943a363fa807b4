import type { Code, CodeColumn, NumberColumn, TextColumn } from '../../domain/tables/dataset.ts';

/** Columns that the registers of the Specified Information Order have in common. */

type More = Partial<Pick<TextColumn, 'optional' | 'blank' | 'also' | 'instead'>>;

/** No row without it: nobody would know what the row is about. */
export const needed = { blank: 'refused' } as const;

/** What the law does not ask for: a body may give it. */
export const extra = { optional: true } as const;

export function words(
  name: string,
  title: string,
  description: string,
  more: More = {},
): TextColumn {
  return { kind: 'text', name, title, description, ...more };
}

export function date(
  name: string,
  title: string,
  description: string,
  more: More = {},
): TextColumn {
  return { ...words(name, title, description, more), format: 'date' };
}

/** Where a document or a page is. */
export function address(
  name: string,
  title: string,
  description: string,
  more: More = {},
): TextColumn {
  return { ...words(name, title, description, more), format: 'address' };
}

/** Pounds with pence. */
export function pounds(
  name: string,
  title: string,
  description: string,
  more: Partial<NumberColumn> = {},
): NumberColumn {
  return {
    kind: 'number',
    name,
    title,
    description,
    unit: { kind: 'money' },
    decimals: 2,
    blank: 'refused',
    ...more,
  };
}

export function category(
  name: string,
  title: string,
  description: string,
  codes: readonly Code[] | 'open',
): CodeColumn {
  return { kind: 'code', name, title, description, codes };
}

/** Whose money it is: since 2012 the Order asks for what the chief officer spends and signs as well. */
export function whose(title: string, description: string): CodeColumn {
  return category('whose', title, description, [
    {
      code: 'body',
      label: 'Local policing body',
      also: ['PCC', 'OPCC', 'PFCC', 'OPFCC', 'Police and Crime Commissioner', 'Mayor'],
    },
    {
      code: 'chief-officer',
      label: 'Chief officer of police',
      also: ['Chief Constable', 'Chief officer', 'Force', 'Police force', 'Commissioner of Police'],
    },
  ]);
}

/** The number that a ledger or log gives to each row. */
export function reference(description: string): TextColumn {
  const also = ['Ref', 'Ref no', 'Reference number', 'Transaction number', 'Invoice number'];
  return words('reference', 'Reference', description, { ...needed, also });
}
