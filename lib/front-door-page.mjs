import { readFileSync } from "node:fs";
import { refusalPage } from "./refusal-page.mjs";

const textsOf = (locale) =>
  JSON.parse(readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), "utf8")).shop.refused_address;

// Read when the first request is refused: most servers never do.
let texts;

/**
 * Answers without Next (lib/refusal-page.mjs).
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {400 | 403 | 405 | 414} status
 */
export function refuse(request, response, status) {
  texts ??= { ar: textsOf("ar"), fr: textsOf("fr") };
  const { headers, body } = refusalPage(status, { accept: request.headers.accept, texts });
  response.writeHead(status, {
    ...headers,
    "Content-Length": Buffer.byteLength(body),
    // What the refused request still sends is not read.
    Connection: "close",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Answers for a file that is not there: nobody reads it, and nobody may keep it.
 * @param {import("node:http").ServerResponse} response
 */
export function saysMissing(response) {
  const headers = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Content-Type": "text/plain" };
  response.writeHead(404, headers).end("Not Found");
}
