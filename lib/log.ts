type Fields = Record<string, string | number | boolean | null | undefined>;

// Phones are masked to their last two digits wherever they turn up (ASVS V16.2.5).
const masked = (value: Fields[string]) =>
  typeof value === "string" ? value.replace(/\+?\d{7,}(\d{2})/g, "…$1") : value;

function write(level: "info" | "warn" | "error", event: string, fields: Fields): void {
  const entry = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, masked(value)]));
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...entry })}\n`);
}

/** One JSON line per event on standard error. */
export const log = {
  info: (event: string, fields: Fields = {}) => write("info", event, fields),
  warn: (event: string, fields: Fields = {}) => write("warn", event, fields),
  error: (event: string, fields: Fields = {}) => write("error", event, fields),
};

/** What may be logged of something thrown. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
