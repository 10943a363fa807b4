/**
 * How much a return may be. A monthly return has tens to thousands of rows; the largest published
 * police workbook at hand (use of force 2019/20, 17 tables) inflates to 10 MB. Beyond these limits a
 * file is a mistake or an attack, and is refused before it can fill the memory.
 */
export const largestFile = 32 * 1024 * 1024;

/** Bytes that the parts of a zipped spreadsheet may inflate to, all together. */
export const largestInflated = 48 * 1024 * 1024;

/** Cells of one file, blank ones between filled ones included. */
export const mostCells = 1_000_000;

/** Characters of one cell: the limit of Excel and of LibreOffice. */
export const longestText = 32_767;

/** Elements of an XML part that is read into a tree. */
export const mostElements = 1_000_000;

/** How deep XML elements may stand in each other. */
export const deepestElement = 200;
