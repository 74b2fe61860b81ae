import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, runNode } from "../../prisma/local/processes.mjs";

const next = path.join(root, "node_modules/next/dist/bin/next");
const bare = path.join(root, "tests/bench/bare");
const captured = path.join(bare, "captured");
const served = path.join(bare, "public");

/**
 * Builds the bare app around the markup, style sheet and pictures of our own pages. Each page exists twice: whole, for
 * the browser, and as `<name>-sent`, cut so that the bare app, which sends its markup a second time for React, sends as
 * many bytes as we do. `<name>.full` is our page as it is, for the static server.
 */
export async function buildBareApp({ shopUrl, pages, env }) {
  for (const folder of [captured, served]) rmSync(folder, { recursive: true, force: true });
  for (const folder of [captured, path.join(served, "media")]) mkdirSync(folder, { recursive: true });
  const htmls = await Promise.all(Object.entries(pages).map(async ([name, at]) => [name, await textOf(shopUrl + at)]));
  for (const [name, html] of htmls) {
    const body = bodyOf(html);
    writeFileSync(path.join(captured, `${name}.html`), body);
    writeFileSync(path.join(captured, `${name}-sent.html`), cutTo(html.length, body));
    writeFileSync(path.join(captured, `${name}.full`), html);
  }
  const all = htmls.map(([, html]) => html).join("");
  await keep(shopUrl + all.match(/<link rel="stylesheet" href="([^"]+)"/)?.[1], "/style.css");
  for (const [picture] of all.matchAll(/\/media\/[\w.-]+\.(webp|jpg)/g)) await keep(shopUrl + picture, picture);
  await runNode([next, "build", bare], { env: { ...env, CAPTURED: captured } });
  return { args: [next, "start", bare], captured };
}

const textOf = async (url) => (await fetch(url)).text();

// What a reader sees, without any script: the bare app brings its own.
const bodyOf = (html) =>
  (html.match(/<body[^>]*>([\s\S]*)<\/body>/)?.[1] ?? "").replace(/<script\b[\s\S]*?<\/script>/g, "");

/** Bytes that an empty page of the bare app has already. */
const frameBytes = 5_000;
// The bare app sends its markup as such, and again as the text from which React makes it.
const bytesAgain = (text) => JSON.stringify(JSON.stringify(text).replace(/[<>&]/g, "\\u0000")).length;

function cutTo(wanted, body) {
  const share = (wanted - frameBytes) / (body.length + bytesAgain(body));
  return share >= 1 ? body : body.slice(0, body.lastIndexOf("<", Math.floor(body.length * share)));
}

const kept = new Set();

async function keep(url, name) {
  if (kept.has(name)) return;
  kept.add(name);
  writeFileSync(path.join(served, name), Buffer.from(await (await fetch(url)).arrayBuffer()));
}
