import type { OpenDataKind, OpenDataSupply } from './open-data.ts';

/** What a file of data.police.uk is about, as its name says. */
export interface SupplySubject {
  readonly kind: OpenDataKind;
  /** Id of the force. */
  readonly force: string;
  /** `2024-03`. */
  readonly month: string;
}

/** One file that was handed over, alone, in a folder or in an archive, and not yet read. */
export interface SupplyFile extends SupplySubject {
  /** Where it stands, for a person: `2024-06.zip, 2024-03/2024-03-bedfordshire-street.csv`. */
  readonly place: string;
  readonly supply: OpenDataSupply;
  /** Makes it readable on disk. What is opened has to be closed. */
  readonly open: () => Promise<OpenedSupply | SupplyRefusal>;
}

/** A CSV file on disk: UTF-8 text whose first line names the columns of its kind. */
export interface OpenedSupply {
  readonly ok: true;
  readonly path: string;
  /** Of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The columns in the file’s own order, under the names of data.police.uk. */
  readonly columns: readonly string[];
  readonly close: () => Promise<void>;
}

/** Why something that was handed over was not taken. */
export interface SupplyRefusal {
  readonly ok: false;
  /** Stable, kebab case. */
  readonly code: string;
  /** Where it stands, for a person. */
  readonly place: string;
  /** One sentence without a full stop, without the place. */
  readonly says: string;
  readonly fix: string;
}

/** Something in a folder or archive that is no file of data.police.uk and is passed over. */
export interface PassedOver {
  readonly passedOver: string;
}
