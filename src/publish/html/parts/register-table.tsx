import type { JSX } from 'preact';
import {
  type Register,
  type RegisterColumn,
  type RegisterOrder,
  type RegisterValue,
  valueIn,
} from '../../../domain/registers/register.ts';
import type { RegisterWords } from '../../../locale/register-words.ts';
import { unitUnder } from '../table-units.ts';

interface RegisterTableProps {
  readonly register: Register;
  readonly rows: readonly number[];
  readonly caption: string;
  /** What the rows are in the order of. */
  readonly order: RegisterOrder;
  /** The address of the same rows in another order; null in a file, where no heading leads anywhere. */
  readonly sortLink: ((order: RegisterOrder) => string) | null;
  readonly words: RegisterWords;
}

/** Written out because some browsers forget that a table is one where it is styled as a list. */
const role = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
} as const;

/** Some rows of a register. On a phone each row stands as a list, a line for each cell under its name. */
export function RegisterTable(props: RegisterTableProps): JSX.Element {
  const { register, rows, caption, order } = props;
  return (
    <table class="line-by-line" {...role.table}>
      <caption id="rows">{caption}</caption>
      <thead {...role.rowgroup}>
        <tr {...role.row}>
          {register.shown.map((column) => (
            <Heading column={column} order={order} table={props} />
          ))}
        </tr>
      </thead>
      <tbody {...role.rowgroup}>
        {rows.map((row) => (
          <tr {...role.row}>
            {register.shown.map((column) => (
              <Cell
                column={column}
                value={valueIn(column, row)}
                isHeader={column.name === register.header}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heading(props: {
  column: RegisterColumn;
  order: RegisterOrder;
  table: RegisterTableProps;
}): JSX.Element {
  const { column, order, table } = props;
  const { name, title, kind, measured } = column;
  const sorted = order.column === name;
  const next = { column: name, descending: sorted ? !order.descending : isFirstDescending(column) };
  const says = table.words.answer.sortBy(table.words.order[kind][next.descending ? 1 : 0]);
  const attributes = {
    ...(kind === 'number' ? { class: 'amount' } : {}),
    ...(sorted ? { 'aria-sort': order.descending ? descending : ascending } : {}),
    // The script makes links of these.
    ...(table.sortLink === null
      ? { 'data-sort': `${next.descending ? '-' : ''}${name}`, 'data-says': says }
      : {}),
  };
  const unit = measured === null ? '' : unitUnder(title, measured.unit);
  return (
    <th scope="col" {...role.columnheader} {...attributes}>
      {table.sortLink === null ? (
        title
      ) : (
        <a href={table.sortLink(next)}>
          {title}
          <span class="govuk-visually-hidden">{says}</span>
        </a>
      )}
      {unit !== '' && <span class="unit">{unit}</span>}
    </th>
  );
}

const [ascending, descending] = ['ascending', 'descending'] as const;

/** Readers look for the largest sums and the latest days first, and for names from A. */
function isFirstDescending({ kind }: RegisterColumn): boolean {
  return kind === 'number' || kind === 'date' || kind === 'period';
}

function Cell(props: {
  column: RegisterColumn;
  value: RegisterValue;
  isHeader: boolean;
}): JSX.Element {
  const { column, value, isHeader } = props;
  const attributes = {
    ...(column.kind === 'number' ? { class: 'amount' } : {}),
    // The name of the column beside its value, where there is no room for columns.
    ...(value.text === '' ? {} : { 'data-label': column.title }),
  };
  const content = column.kind === 'address' ? <Address text={value.text} /> : value.text;
  if (isHeader && value.text !== '') {
    return (
      <th scope="row" {...role.rowheader} {...attributes}>
        {content}
      </th>
    );
  }
  return (
    <td {...role.cell} {...attributes}>
      {content}
    </td>
  );
}

/** A link that says where it leads; of anything but an address on the web, the words alone. */
function Address({ text }: { text: string }): JSX.Element {
  if (!/^https?:\/\//i.test(text)) return <>{text}</>;
  return <a href={text}>{shortAddress(text)}</a>;
}

const longestAddress = 50;

/** The host and, where the whole is long, the last part of the way: `www.example.org/…/minutes.pdf`. */
function shortAddress(address: string): string {
  const plain = address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  if (plain.length <= longestAddress) return plain;
  const [host = ''] = plain.split('/');
  const last = plain.slice(plain.lastIndexOf('/') + 1);
  return `${host}/…/${last.slice(-longestAddress).toWellFormed()}`;
}
