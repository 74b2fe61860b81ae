import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { cameLine } from "./came.mjs";
import { refuse } from "./front-door-page.mjs";

/** What the address of a request may weigh, in characters; a search of 100 Arabic letters has 600. */
export const maxAddressLength = 8192;

// On globalThis, since Next bundles lib/visit.ts and this file runs beside the bundle.
const visits = new AsyncLocalStorage();
globalThis[Symbol.for("hanout.visits")] = visits;

/**
 * Stands before Next's own listener: refuses what Next answers with 500, drops headers that only a proxy may set, lets our
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
    dropHeaders(request.headers, foreign);
    if (!isFile.test(request.url)) {
      const came = isLanding(request) ? cameLine(request.url, { now: Date.now(), isSecure }) : null;
      return visit(listener, { request, response, came });
    }
    beforeHead(response, asFile(response));
    return listener(request, response);
  };
}

function dropHeaders(headers, foreign) {
  for (const name in headers) if (foreign.test(name)) delete headers[name];
}

function visit(listener, { request, response, came }) {
  const isInPanel = isPanel.test(request.url);
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

// Former addresses count too: their redirects lead on without the advertisement's parameters.
const isLanding = ({ method, url }) => method === "GET" && url.includes("?") && !hasDoors.test(url);

// Next reads the nonce from the policy of the request and puts it on every script it writes.
function lockScripts(request, response) {
  const nonce = `'nonce-${randomBytes(16).toString("base64")}'`;
  request.headers["content-security-policy"] = `script-src ${nonce}`;
  return () => {
    const policy = String(response.getHeader("content-security-policy") ?? "");
    const locked = policy.replace(/script-src [^;]+/, `script-src ${nonce} 'strict-dynamic'`);
    if (locked) response.setHeader("content-security-policy", locked);
  };
}

const internalHeaders = /^(?:x-(?:middleware|nextjs|invoke|matched|now)-|next-resume|content-security-policy)/;
const proxyHeaders = new RegExp(`${internalHeaders.source}|^(?:x-forwarded-|forwarded$|x-real-ip$)`);
const isFile = /^\/(?:_next|media|fonts|islands)\//;
const hasDoors = /^\/(?:api|admin)(?:[/?]|$)/;

// next.config.ts says by address how long a file is kept, and an address without one is told the same: a page of the next
// build, asked for while this one still answered, would stay without its islands for a year.
const asFile = (response) => (status) => {
  if (status >= 400) response.setHeader("Cache-Control", "no-store");
  forgetRouter(response);
  return status;
};

// Next says of every answer that it depends on its router's headers: of a small picture that is a tenth of all bytes.
function forgetRouter(response) {
  const vary = [response.getHeader("vary") ?? []].flat().join(", ").split(", ");
  const meant = vary.filter((name) => name && !/^(?:rsc|next-)/i.test(name));
  if (meant.length > 0) response.setHeader("Vary", meant.join(", "));
  else response.removeHeader("vary");
}

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

/**
 * The status with which a request is refused, or 0.
 * @param {{ method?: string; url?: string; headers: import("node:http").IncomingHttpHeaders }} request
 * @param {string} [origin]
 */
export function refusalOf({ method, url, headers }, origin) {
  if (!url?.startsWith("/")) return 400;
  if (url.length > maxAddressLength) return 414;
  if (!isReadable(url.split("?", 1)[0])) return 400;
  if (!(hasDoors.test(url) ? methodsOfDoors : methodsOfPages).includes(method)) return 405;
  if (namelessParts.test(headers["content-type"] ?? "")) return 400;
  return method === "POST" && isPanel.test(url) && !isOurs(headers, origin) ? 403 : 0;
}

// The shop's pages take no POST: their forms go to /api, so that no request of a stranger reaches the framework's actions.
const methodsOfPages = ["GET", "HEAD"];
const methodsOfDoors = [...methodsOfPages, "POST", "OPTIONS", "PUT", "PATCH", "DELETE"];
const namelessParts = /^multipart\/form-data(?!.*;\s*boundary=)/i;

// The panel's actions ask again (lib/auth/action.ts); route handlers ask by themselves, and some are for programs.
const isPanel = /^\/admin(?:[/?]|$)/;

function isOurs(headers, origin) {
  const given = headers.origin ?? "";
  return given !== "" && (given === origin || (URL.canParse(given) && new URL(given).host === headers.host));
}

function isReadable(path) {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    return !/[\u0000-\u001f\u007f]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
