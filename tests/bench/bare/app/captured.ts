import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The markup of one of our own pages, so that both apps send a page of the same size. */
export function captured(page: string): string {
  const file = path.join(process.env.CAPTURED ?? "captured", `${page}.html`);
  return existsSync(file) ? readFileSync(file, "utf8") : "<p>Run `npm run bench` first.</p>";
}
