import { randomBytes } from "node:crypto";

// What is asked of a request before Next sees it: by our front door (lib/front-door.mjs), and on hosts without it by proxy.ts.

/** The header by which the front door tells Next that proxy.ts and the rewrites for other hosts have nothing to do. */
export const doorSign = "x-front-door";

/** The header in which proxy.ts tells a page of the panel its own address, which Next does not. */
export const askedPath = "x-asked-path";

/** What the address of a request may weigh, in characters; a search of 100 Arabic letters has 600. */
export const maxAddressLength = 8192;

/** Whether an address is of the panel. @param {string} url path and query */
export const isOfPanel = (url) => /^\/admin(?:[/?]|$)/.test(url);

/**
 * Whether an advertisement may have led here. Former addresses count too: their redirects lead on without its parameters.
 * @param {{ method?: string; url: string }} request
 */
export const isLanding = ({ method, url }) => method === "GET" && url.includes("?") && !hasDoors.test(url);

/**
 * "/FR/blog" as "/fr/blog", between which the rules of next.config.ts know no difference; null where the language is small.
 * @param {string} url path and query
 */
export function inSmallLetters(url) {
  const [, locale, rest] = /^\/(ar|fr)((?:[/?].*)?)$/is.exec(url) ?? [];
  return locale && locale !== locale.toLowerCase() ? `/${locale.toLowerCase()}${rest}` : null;
}

/**
 * What lets only scripts with this answer's nonce run: Next reads the nonce from the policy of the request and puts it on every
 * script that it writes; `lock` makes the policy of the answer out of the usual one.
 * @returns {{ asked: string; lock: (policy: string) => string }}
 */
export function scriptLock() {
  const asked = `script-src 'nonce-${randomBytes(16).toString("base64")}'`;
  return { asked, lock: (policy) => policy.replace(/script-src [^;]+/, `${asked} 'strict-dynamic'`) };
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
  // The panel's actions ask again (lib/auth/action.ts); route handlers ask by themselves, and some are for programs.
  return method === "POST" && isOfPanel(url) && !isOurs(headers, origin) ? 403 : 0;
}

const hasDoors = /^\/(?:api|admin)(?:[/?]|$)/;
// The shop's pages take no POST: their forms go to /api, so that no request of a stranger reaches the framework's actions.
const methodsOfPages = ["GET", "HEAD"];
const methodsOfDoors = [...methodsOfPages, "POST", "OPTIONS", "PUT", "PATCH", "DELETE"];
const namelessParts = /^multipart\/form-data(?!.*;\s*boundary=)/i;

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
