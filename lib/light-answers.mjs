import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import compression from "next/dist/compiled/compression/index.js";
import { savesData } from "./display.mjs";
import { displayedHtml } from "./displayed-html.mjs";
import { arrives, sheetsOf, withSheet } from "./first-sheet.mjs";
import { thinHeader } from "./header-lists.mjs";
import { versionFor } from "./page-versions.mjs";
import { tellLength } from "./stated-length.mjs";

const shopPage = /^\/(?:ar|fr)(?:[/?]|$)/;
const fixedFile = /^\/(?:_next\/static|islands)\/[^?]+$/;
const storedFile = /^\/(?:media|api\/downloads)\//;
const squeezable = /^(?:text\/(?:html|css|javascript)|application\/javascript|image\/svg)/;
const keptAnswers = 400;
// What Next itself does when nobody stands before it; next.config.ts switches it off there.
const compressAsNext = compression();

/**
 * Before Next's listener: what stays the same (pages of the page cache, scripts, styles) is compressed once and well
 * instead of for each visitor, and pages made for one visitor lose the framework as those of the cache do. The panel, the
 * API and pictures pass untouched.
 * @param {import("node:http").RequestListener} listener
 * @returns {import("node:http").RequestListener}
 */
export function lightly(listener) {
  const versionsOf = newest(keptAnswers);
  return (request, response) => {
    if (isShortAnswer(request)) return listener(request, response);
    if (storedFile.test(request.url)) tellLength(response);
    const coding = codingOf(request);
    if (!coding) return compressAsNext(request, response, () => listener(request, response));
    collect(response, (body, reopen) =>
      lighten({ request, response, coding, body, versionsOf, reopen }).catch(() => response.destroy()),
    );
    return listener(request, response);
  };
}

// What a form or a script is told has a few hundred bytes, but no stated length: a compressor for each took a tenth of the
// time of an order.
const isShortAnswer = ({ method, url }) => method === "POST" && url.startsWith("/api/");

// Some proxies compress by themselves and ask us for plain text: a page of the shop is the same light one then.
function codingOf({ method, url, headers }) {
  const isPage = shopPage.test(url) && !headers.rsc;
  if (!(isPage || fixedFile.test(url)) || !["GET", "HEAD"].includes(method) || headers.range) return null;
  return ["br", "gzip"].find((coding) => headers["accept-encoding"]?.includes(coding)) ?? (isPage ? plain : null);
}

const plain = "identity";

async function lighten({ request, response, coding, body, versionsOf, reopen }) {
  const made = await lighter({ request, response, coding, body, versionsOf });
  reopen();
  keepFresh(request, response);
  // A redirect has said its head already.
  if (!response.headersSent)
    response.appendHeader("Vary", isFile(request) ? "Accept-Encoding" : "Accept-Encoding, Save-Data");
  if (!made) return response.end(body);
  // Next says in the head of its answer what to fetch ahead, and a page that brings its sheet needs it no more.
  if (made.bringsSheet) thinHeader(response, "Link", (link) => link.includes('as="style"'));
  if (made.tag) response.setHeader("ETag", made.tag);
  const has = tagsIn(request.headers["if-none-match"]);
  if (has.includes(made.tag) || has.includes(made.twin)) {
    response.removeHeader("Content-Length");
    return response.writeHead(304).end();
  }
  if (coding !== plain) response.setHeader("Content-Encoding", coding);
  response.setHeader("Content-Length", made.bytes.length);
  response.removeHeader("Accept-Ranges");
  response.end(made.bytes);
}

// Several, and made weak by whoever compressed the page anew in between (RFC 9110, 13.1.2).
const tagsIn = (header) => header?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];

// Next lets caches show a page that is stale while they fetch the new one, and browsers do: a merchant's edit would be
// seen at the second look. They ask each time instead, and mostly hear that nothing changed.
function keepFresh({ url }, response) {
  if (shopPage.test(url) && /stale-while-revalidate|s-maxage/.test(response.getHeader("cache-control")))
    response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
}

async function lighter({ request, response, coding, body, versionsOf }) {
  if (body.length === 0 || !squeezable.test(response.getHeader("content-type"))) return null;
  if (isFile(request)) {
    // Addresses of files that nobody has ever made would push the shop's pages out of memory.
    if (response.statusCode !== 200) return null;
    return keptIn(versionsOf(request.url), { name: coding, coding, quality: 11, make: () => body });
  }
  // The page cache hands over one and the same string each time; a page made for one visitor comes in pieces.
  const isKept = response.statusCode === 200 && typeof body === "string";
  if (!isKept) {
    const html = leaner(request, response, body);
    return { bytes: await squeeze(html, coding, 4), bringsSheet: html.includes("<style data-sheet=") };
  }
  const versions = versionsOf(body);
  versions.sheets ??= sheetsOf(body);
  const { name, twin, make } = versionFor(request.headers, body, versions.sheets);
  const [made, same] = await Promise.all([
    keptIn(versions, { name: `${coding} ${name}`, coding, quality: 9, make }),
    versions[`${coding} ${twin}`],
  ]);
  return { ...made, twin: same?.tag };
}

function keptIn(versions, { name, coding, quality, make }) {
  versions[name] ??= squeezeAndTag(make(), coding, quality);
  return versions[name];
}

const isFile = ({ url }) => fixedFile.test(url);

// A page that failed needs the framework to say so.
function leaner({ headers }, { statusCode }, body) {
  if (statusCode >= 500) return body;
  const asked = { saveData: headers["save-data"], cookie: headers.cookie };
  const html = displayedHtml(asked, body.toString(), { waits: false });
  if (savesData(asked.saveData, asked.cookie)) return html;
  return arrives(headers, sheetsOf(html)) ? withSheet(html) : html;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

function squeeze(body, coding, quality) {
  if (coding === plain) return Buffer.from(body);
  return coding === "br"
    ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 18 } })
    : gzipped(body, { level: Math.min(quality, 9) });
}

async function squeezeAndTag(...args) {
  const bytes = await squeeze(...args);
  return { bytes, tag: `"${createHash("sha1").update(bytes).digest("base64url").slice(0, 16)}"` };
}

/** The answer is not sent as it is written, but given to `ready` when it is whole; until then it says that it is sent. */
function collect(response, ready) {
  const parts = [];
  const restore = override(response, {
    flushHeaders: () => undefined,
    write: (part) => parts.push(Buffer.from(part)) > 0,
    end: (part) => {
      restore();
      if (part && parts.length > 0) parts.push(Buffer.from(part));
      const reopen = override(response, { headersSent: true, finished: true, end: () => response });
      ready(parts.length > 0 ? Buffer.concat(parts) : (part ?? ""), reopen);
      return response;
    },
  });
}

/** Puts properties before those of the class, and gives the function that takes them away. */
function override(object, properties) {
  for (const [name, value] of Object.entries(properties))
    Object.defineProperty(object, name, { value, configurable: true, writable: true });
  return () => {
    for (const name of Object.keys(properties)) delete object[name];
  };
}

/** A memory of the `max` keys last used. */
function newest(max) {
  const kept = new Map();
  return (key) => {
    const value = kept.get(key) ?? {};
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > max) kept.delete(kept.keys().next().value);
    return value;
  };
}
