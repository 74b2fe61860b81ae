import { stringify } from "csv-stringify/sync";

/** Lines of a CSV, RFC 4180; a cell that a spreadsheet would run as a formula is made text by an apostrophe. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { escape_formulas: true, record_delimiter: "\r\n" });

/** Tells Excel that what follows is UTF-8; for files that people open, never for machines. */
export const byteOrderMark = "\uFEFF";
