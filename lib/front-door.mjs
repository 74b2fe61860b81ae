import { AsyncLocalStorage } from "node:async_hooks";
import { existsSync } from "node:fs";
import path from "node:path";
import { cameLine } from "./came.mjs";
import { doorSign, inSmallLetters, isLanding, isOfPanel, refusalOf, scriptLock } from "./door-rules.mjs";
import { refuse, saysMissing } from "./front-door-page.mjs";
import { thinHeader } from "./header-lists.mjs";

// On globalThis, since Next bundles lib/visit.ts and this file runs beside the bundle.
const visits = new AsyncLocalStorage();
globalThis[Symbol.for("hanout.visits")] = visits;

/**
 * Stands before Next's own listener: refuses what Next answers with 500, leads /FR to /fr, drops headers that only a proxy may set, lets our
 * code know the caller's real address and choose status and cookies of its answer (lib/visit.ts), lets the browser remember
 * which advertisement led here (lib/came.mjs), and lets only scripts with this answer's nonce run in the panel.
 * @param {import("node:http").RequestListener} listener
 * @param {{ trustedProxies: number; origin?: string }} options how many proxies in front write X-Forwarded-*; the shop's own origin
 * @returns {import("node:http").RequestListener}
 */
export function frontDoor(listener, { trustedProxies, origin }) {
  const foreign = trustedProxies > 0 ? internalHeaders : proxyHeaders;
  const isSecure = origin?.startsWith("https:") ?? false;
  return (request, response) => {
    const status = refusalOf(request, origin);
    if (status) return refuse(request, response, status);
    if (isGone(request.url)) return saysMissing(response);
    const quiet = inSmallLetters(request.url);
    if (quiet) return response.writeHead(308, { Location: quiet, "Content-Length": 0 }).end();
    dropHeaders(request.headers, foreign);
    request.headers[doorSign] = "1";
    if (!isFile.test(request.url)) return visit(listener, { request, response, isSecure });
    beforeHead(response, asFile(response));
    return listener(request, response);
  };
}

// Next knows the files of public/ from its start, and fails with 500 over one that has gone since.
function isGone(url) {
  const [, file] = /^(\/(?:islands|fonts)\/[\w.-]+)(?:\?|$)/.exec(url) ?? [];
  return file !== undefined && !existsSync(path.join(publicFolder, file));
}

const publicFolder = path.join(import.meta.dirname, "../public");

function dropHeaders(headers, foreign) {
  for (const name in headers) if (foreign.test(name)) delete headers[name];
}

function visit(listener, { request, response, isSecure }) {
  const came = isLanding(request) ? cameLine(request.url, { now: Date.now(), isSecure }) : null;
  const isInPanel = isOfPanel(request.url);
  const isAction = request.method === "POST" && isInPanel;
  const visited = {
    address: request.socket.remoteAddress ?? "",
    path: request.url,
    since: Date.now(),
    status: 0,
    isHeard: false,
    cookies: [],
  };
  const lock = isInPanel ? lockScripts(request, response) : undefined;
  beforeHead(response, (given) => {
    lock?.();
    for (const line of visited.cookies) response.appendHeader("set-cookie", line);
    if (came) addPersonal(response, came);
    return statusFor(visited, { given, isAction });
  });
  return visits.run(visited, () => listener(request, response));
}

// The page is everybody's and comes from the kept copy, but this answer is not: no cache in between may give it to another.
function addPersonal(response, line) {
  response.appendHeader("set-cookie", line);
  if (!/private|no-store/.test(response.getHeader("cache-control") ?? ""))
    response.setHeader("Cache-Control", "private, no-cache");
}

function lockScripts(request, response) {
  const { asked, lock } = scriptLock();
  request.headers["content-security-policy"] = asked;
  return () => {
    const policy = response.getHeader("content-security-policy");
    if (policy) response.setHeader("content-security-policy", lock(String(policy)));
  };
}

const internalHeaders = /^(?:x-(?:middleware|nextjs|invoke|matched|now)-|next-resume|content-security-policy)/;
const proxyHeaders = new RegExp(`${internalHeaders.source}|^(?:x-forwarded-|forwarded$|x-real-ip$)`);
const isFile = /^\/(?:_next|media|fonts|islands)\//;

// next.config.ts says by address how long a file is kept, and an address without one is told the same: a page of the next
// build, asked for while this one still answered, would stay without its islands for a year.
const asFile = (response) => (status) => {
  if (status >= 400) response.setHeader("Cache-Control", "no-store");
  // Next says of every answer that it depends on its router's headers: of a small picture that is a tenth of all bytes.
  thinHeader(response, "Vary", (header) => /^(?:rsc|next-)/i.test(header));
  return status;
};

function beforeHead(response, statusFor) {
  const writeHead = response.writeHead;
  response.writeHead = (status, ...rest) => {
    // Next says where a redirect leads twice when it has just made it.
    const [location] = [response.getHeader("location") ?? []].flat();
    if (location) response.setHeader("location", location);
    return writeHead.call(response, statusFor(status), ...rest);
  };
}

function statusFor({ status, isHeard }, { given, isAction }) {
  if (given === 200 && status > 0) return status;
  // A form that Next could not even read, since no code of ours has run: its 500 is the sender's fault.
  return given === 500 && isAction && !isHeard ? 400 : given;
}
