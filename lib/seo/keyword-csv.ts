import { parse } from "csv-parse/sync";
import { fail, ok, type Result } from "@/lib/result";
import { cleanLine, searchKey, toAsciiDigits } from "@/lib/text";

export type MetricSource = "search_console" | "keyword_planner";
export type MetricRow = {
  key: string;
  text: string;
  impressions: number;
  clicks: number;
  /** mean place × 10 */
  position: number | null;
  volume: number | null;
  /** centimes */
  cpcLow: number | null;
  cpcHigh: number | null;
};

const rowsMax = 5_000;
// A column of the database holds no more: 20 million dinars a click, or 200 million searches, is a slip of the pen.
const centimesMax = 2_000_000_000;

// Names of columns in English, French and Arabic exports, as search keys.
const columns = {
  text: [
    "top queries",
    "query",
    "requetes les plus frequentes",
    "requete",
    "اهم طلبات البحث",
    "طلب البحث",
    "keyword",
    "mot cle",
    "الكلمه الرييسيه",
  ],
  clicks: ["clicks", "clics", "النقرات"],
  impressions: ["impressions", "مرات الظهور"],
  position: ["position", "الموضع", "موضع"],
  volume: ["avg monthly searches", "nombre moyen de recherches mensuelles", "متوسط عمليات البحث الشهريه"],
  cpcLow: [
    "top of page bid low range",
    "enchere de haut de page limite inferieure",
    "عرض سعر اعلي الصفحه النطاق المنخفض",
  ],
  cpcHigh: [
    "top of page bid high range",
    "enchere de haut de page limite superieure",
    "عرض سعر اعلي الصفحه النطاق المرتفع",
  ],
} as const;
type Column = keyof typeof columns;
type Places = Partial<Record<Column, number>>;

/** Search Console's queries or Keyword Planner's ideas, whichever the columns say. `rate`: dinars for one unit of the file's money. */
export function parseKeywordCsv(
  bytes: Uint8Array,
  rate: number,
): Result<{ source: MetricSource; rows: MetricRow[] }, "csv_unreadable"> {
  const lines = linesOf(bytes);
  const head = lines.findIndex((line) => placesOf(line).text !== undefined);
  const places = placesOf(lines[head] ?? []);
  const isPlanner = places.volume !== undefined;
  if (head === -1 || (!isPlanner && places.impressions === undefined)) return fail("csv_unreadable");
  const rows = lines.slice(head + 1, head + 1 + rowsMax).flatMap((line) => rowOf(line, places, rate) ?? []);
  // A term that differs in its letters only is one term here: the greater figures are the better known spelling's.
  const byKey = new Map<string, MetricRow>();
  for (const row of rows) if (weightOf(row) >= weightOf(byKey.get(row.key))) byKey.set(row.key, row);
  return ok({ source: isPlanner ? "keyword_planner" : "search_console", rows: [...byKey.values()] });
}

const weightOf = (row: MetricRow | undefined): number => (row ? (row.volume ?? row.impressions) : -1);

// Keyword Planner writes UTF-16 with tabs, Search Console UTF-8 with commas.
function linesOf(bytes: Uint8Array): string[][] {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes);
  const delimiter = text.includes("\t") ? "\t" : (text.split("\n")[0] ?? "").includes(";") ? ";" : ",";
  try {
    const options = { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
    return parse(text.replaceAll("\u0000", ""), { ...options, to: rowsMax + 20 }) as string[][];
  } catch {
    return [];
  }
}

function placesOf(line: readonly string[]): Places {
  const keys = line.map(searchKey);
  const found = Object.entries(columns).map(([name, names]) => {
    const place = keys.findIndex((key) => (names as readonly string[]).includes(key));
    return [name, place === -1 ? undefined : place];
  });
  return Object.fromEntries(found);
}

function rowOf(line: readonly string[], places: Places, rate: number): MetricRow | null {
  const cell = (column: Column) => numberOf(line[places[column] ?? -1]);
  const text = cleanLine((line[places.text ?? -1] ?? "").slice(0, 200)).slice(0, 100);
  const key = searchKey(text).slice(0, 100).trim();
  if (key === "") return null;
  const centimes = (value: number | null) =>
    value === null ? null : Math.min(centimesMax, Math.round(value * rate * 100));
  const position = cell("position");
  return {
    ...{ key, text },
    impressions: Math.round(cell("impressions") ?? 0),
    clicks: Math.round(cell("clicks") ?? 0),
    position: position === null ? null : Math.round(position * 10),
    volume: places.volume === undefined ? null : Math.round(cell("volume") ?? 0),
    cpcLow: centimes(cell("cpcLow")),
    cpcHigh: centimes(cell("cpcHigh")),
  };
}

/** "1,234", "1 234,5", "0,45", "٤٥": what spreadsheets of three languages write; null for "" and "–". */
function numberOf(cell: string | undefined): number | null {
  const plain = toAsciiDigits(cell ?? "").replace(/[^\d.,]/g, "");
  if (!/\d/.test(plain)) return null;
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(plain) && !/^0/.test(plain);
  const value = Number(grouped ? plain.replace(/[.,]/g, "") : plain.replace(/[.,](?=.*[.,])/g, "").replace(",", "."));
  return Number.isFinite(value) && value >= 0 && value < 2e8 ? value : null;
}
