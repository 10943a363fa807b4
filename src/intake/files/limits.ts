/**
 * How much a return may be. A monthly return has tens to thousands of rows; the largest published
 * police workbook at hand (use of force 2019/20, 17 tables) inflates to 10 MB. Beyond these limits a
 * file is a mistake or an attack, and is refused before it can fill the memory.
 */
const largestFile = 32 * 1024 * 1024;

/** Bytes that the parts of a zipped spreadsheet may inflate to, all together. */
export const largestInflated = 48 * 1024 * 1024;

/** Cells of one file, blank ones between filled ones included. */
export const mostCells = 1_000_000;

/** How much of a file is read. */
export interface Limits {
  readonly bytes: number;
  readonly cells: number;
}

export const ofReturns: Limits = { bytes: largestFile, cells: mostCells };

/**
 * Of the copy of a return that Answerable writes: it has every column of its dataset, and a text that a workbook holds once
 * wherever it stands, so that it may be larger than the file that came. A return whose copy would be larger than this is
 * refused as it comes in, so that what was written can always be read.
 */
export const ofCopies: Limits = { bytes: 4 * largestFile, cells: 4 * mostCells };

/** Characters of one cell: the limit of Excel and of LibreOffice. */
export const longestText = 32_767;

/** Elements of an XML part that is read into a tree. */
export const mostElements = 1_000_000;

/** How deep XML elements may stand in each other. */
export const deepestElement = 200;
