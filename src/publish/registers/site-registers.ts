import { makeRegister } from '../../domain/registers/make-register.ts';
import { openRegister } from '../../domain/registers/open-register.ts';
import type { Register } from '../../domain/registers/register.ts';
import type { Table } from '../../domain/tables/table.ts';
import { addresses } from '../addresses.ts';
import type { OutputFile } from '../output.ts';
import { writeRowsFile } from './data-file.ts';

/** A register that has rows: what its pages are made from, and the script that hands its rows over. */
export interface SiteRegister {
  readonly table: Table;
  readonly register: Register;
  readonly rowsFile: string;
}

/** The tables that are registers, with rows or without. */
export function registerTables(tables: readonly Table[]): readonly Table[] {
  return tables.filter(({ dataset }) => dataset.register !== undefined);
}

/** Those that have rows. The tables are the published ones: what is hidden in them reaches no page and no file. */
export function siteRegisters(tables: readonly Table[]): readonly SiteRegister[] {
  return tables.flatMap((table) => {
    const view = table.dataset.register;
    if (view === undefined || table.rows.length === 0) return [];
    const compact = makeRegister(table, view);
    const register = openRegister(compact);
    return register === null ? [] : [{ table, register, rowsFile: writeRowsFile(compact) }];
  });
}

/** The files that pages of registers load. */
export function registerFiles(registers: readonly SiteRegister[]): readonly OutputFile[] {
  return registers.map(({ register, rowsFile }) => ({
    path: addresses.registerRows(register.id),
    content: rowsFile,
  }));
}
