import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../../prisma/local/processes.mjs";

const jar = path.join(root, "node_modules/vnu-jar/build/dist/vnu.jar");

/** Whether the checker can run: it is a Java program. */
export const hasJava = () => spawnSync("java", ["-version"]).status === 0;

/**
 * What the W3C's Nu HTML Checker finds wrong, as sentences with the page and the markup.
 * @param {Map<string, string>} pages HTML by a name
 * @returns {Promise<string[]>}
 */
export async function htmlErrors(pages) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "html-"));
  const names = [...pages.keys()];
  for (const [at, name] of names.entries()) fs.writeFileSync(path.join(folder, `${at}.html`), pages.get(name) ?? "");
  const { messages } = JSON.parse(await check(folder));
  fs.rmSync(folder, { recursive: true });
  return messages.map(({ url, message, extract = "" }) => {
    const name = names[Number(path.basename(url, ".html"))];
    return `${name}: ${message} ${extract.replace(/\s+/g, " ").slice(0, 200)}`;
  });
}

// The checker says what it found on stderr, and ends with 1 when it found something.
function check(folder) {
  const child = spawn("java", ["-jar", jar, "--errors-only", "--format", "json", "--skip-non-html", folder]);
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => resolve(said));
  });
}
