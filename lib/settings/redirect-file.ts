import { parse } from "csv-parse/sync";
import { fail, ok, type Result } from "@/lib/result";

export type RedirectLine = { line: number; from: string; to: string };

export const redirectFileLimits = { bytes: 900_000, lines: 5_000 };

/** The lines of a table of old and new addresses: UTF-8, UTF-16 or Windows Arabic; separated by comma, semicolon or tab; with or without a headline. */
export function readRedirectFile(
  bytes: Uint8Array,
): Result<RedirectLine[], "file_empty" | "file_too_large" | "file_unreadable"> {
  if (bytes.length > redirectFileLimits.bytes) return fail("file_too_large");
  const rows = rowsOf(textOf(bytes));
  if (!rows) return fail("file_unreadable");
  const lines = rows
    .map(({ record, info }) => ({ line: info.lines, from: record[0]?.trim() ?? "", to: record[1]?.trim() ?? "" }))
    .filter(({ from, to }, position) => from + to !== "" && !(position === 0 && isHeadline(from)));
  if (lines.length === 0) return fail("file_empty");
  return lines.length > redirectFileLimits.lines ? fail("file_too_large") : ok(lines);
}

// An address begins with a slash or a scheme; a headline with neither.
const isHeadline = (cell: string): boolean => !/^(\/|https?:)/i.test(cell);

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1256").decode(bytes);
  }
}

type Row = { record: string[]; info: { lines: number } };

function rowsOf(text: string): Row[] | null {
  const [first = ""] = text.split("\n", 1);
  const delimiter = ["\t", ";", ","].find((mark) => first.includes(mark)) ?? ",";
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as Row[];
  } catch {
    return null;
  }
}
