/** The cookie of the last visit that an advertisement, a share or a letter led to. Gone with the order it led to. */
export const cameCookie = "came";
/** A visit this many days back may still have led to an order. */
export const cameDays = 30;

/** Click ids of Google, TikTok, Snapchat, Pinterest and Meta. Facebook hangs its own on every link that is shared there, so it comes last. */
export const clickKinds = /** @type {const} */ (["gclid", "gbraid", "wbraid", "ttclid", "ScCid", "epik", "fbclid"]);
export const cameWords = /** @type {const} */ (["utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"]);

/** @typedef {Partial<Record<typeof cameWords[number] | typeof clickKinds[number], string>>} Touch */
/** @typedef {{ touch: Touch; landedOn: string; day: string }} Came `landedOn` is a path without query, decoded; the day is Algerian, "2026-11-22" */

/**
 * The Set-Cookie line for a landing whose address says what led to it; null when it says nothing of the kind. Browsers keep it
 * of a page that a person opened, and not of one that another site loads as a picture or in a frame.
 * @param {string} url path and query; the front door has seen that the path can be read
 * @param {{ now: number; isSecure: boolean }} at
 */
export function cameLine(url, { now, isSecure }) {
  const [path, ...rest] = url.split("?");
  const query = new URLSearchParams(rest.join("?"));
  const touch = touchIn((name) => query.get(name));
  if (!touch) return null;
  // Algeria is an hour ahead of UTC all year.
  const value = JSON.stringify({ ...touch, at: landingOf(decodeURIComponent(path)), on: dayOf(now + 3_600_000) });
  return cookieLine(Buffer.from(value).toString("base64url"), { age: cameDays * 86_400, isSecure });
}

/** The Set-Cookie line after which the browser forgets. @param {boolean} isSecure */
export const forgetCame = (isSecure) => cookieLine("", { age: 0, isSecure });

/**
 * What the cookie holds; what somebody wrote into it by hand passes the same checks as an address, or is nothing.
 * @param {string | null} value
 * @param {string} today
 * @returns {Came | null}
 */
export function cameIn(value, today) {
  const { at, on, ...parts } = objectIn(value ?? "");
  const touch = touchIn((name) => (Object.hasOwn(parts, name) ? parts[name] : null));
  return touch && isRecent(on, today) ? { touch, landedOn: landingOf(at), day: on } : null;
}

const token = (max) => new RegExp(`^[\\w.~=-]{1,${max}}$`);
// Names that a merchant gave: letters of any script, signs and spaces, but nothing of code or of an e-mail address, and no
// place holder that an advertiser forgot to fill ("__CAMPAIGN_NAME__", "{{ad.name}}").
const words = (max) => new RegExp(`^(?!__.*__$)[^<>{}"\`\\\\@]{1,${max}}$`, "u");
const shapes = {
  ...{ utm_source: words(60), utm_medium: words(60), utm_campaign: words(100), utm_term: words(100) },
  utm_content: words(100),
  ...{ gclid: token(200), gbraid: token(200), wbraid: token(200), ttclid: token(600), ScCid: token(100) },
  ...{ epik: token(300), fbclid: token(500) },
};

function touchIn(partOf) {
  const partsOf = (names) =>
    names.flatMap((name) => {
      const text = cleaned(partOf(name));
      return shapes[name].test(text) ? [[name, text]] : [];
    });
  const touch = Object.fromEntries([...partsOf(cameWords), ...partsOf(clickKinds).slice(0, 1)]);
  return touch.utm_source || clickKinds.some((kind) => touch[kind]) ? touch : null;
}

const cleaned = (text) =>
  typeof text === "string"
    ? text.slice(0, 1_000).normalize("NFC").replace(/\s/g, " ").replace(/\p{C}/gu, "").replace(/ +/g, " ").trim()
    : "";

// A page of the shop, to be linked to, and not its visitor: addresses of orders and of what letters lead to are secrets.
const secret = /^\/(?:ar|fr)\/(?:orders|checkout|preview|downloads|alerts|unsubscribe|subscribe\/confirm)\//;
const landingOf = (path) => {
  const page = [...cleaned(path)].slice(0, 120).join("");
  return /^\/(?![/\\])/.test(page) && !secret.test(page) ? page : "";
};

const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

const cookieLine = (value, { age, isSecure }) =>
  `${cameCookie}=${value}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly${isSecure ? "; Secure" : ""}`;

function objectIn(value) {
  try {
    const read = JSON.parse(Buffer.from(value.slice(0, 4_000), "base64url").toString());
    return typeof read === "object" && read !== null ? read : {};
  } catch {
    return {};
  }
}

// Compared with the days there are: whatever else is written there is no day.
const isRecent = (day, today) =>
  Array.from({ length: cameDays }, (_, ago) => dayOf(Date.parse(today) - ago * 86_400_000)).includes(day);
