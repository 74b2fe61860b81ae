/** Ways to the shop; "share" = a link that a visitor of the shop gave on. */
export const sourceKinds = ["search", "social", "share", "ads", "mail", "classifieds", "referral", "direct"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What an arriving browser tells: the host of the page before ("" = none) and two words of the address. */
export type Arrival = { host: string; utmSource: string; utmMedium: string };
/** `name`: an engine, a network or a host; "" = not named. */
export type Source = { kind: SourceKind; name: string };

/** Where a visit came from; null when it came from the shop itself. A paid or shared link says more than the page it stood on. */
export function sourceOf({ host: told, utmSource, utmMedium }: Arrival, ownHosts: readonly string[]): Source | null {
  if (told !== "" && ownHosts.some((own) => bareHost(own) === bareHost(told))) return null;
  const host = hostOf(told);
  const page = placeOf(host);
  const tagged = taggedPlace(utmSource);
  const kind = kindOfMedium(utmMedium);
  if (kind) return { kind, name: tagged?.name ?? page?.name ?? nameOf(utmSource) };
  return page ?? tagged ?? unknownPlace(host, utmSource);
}

/** A host as it is stored: lower case, without port and "www."; "" for what is no public name. */
export function hostOf(told: string): string {
  const host = bareHost(told);
  return host.length <= 100 && /^([a-z\d_]([a-z\d_-]*[a-z\d_])?\.)+([a-z]{2,}|xn--[a-z\d-]+)$/.test(host) ? host : "";
}

const bareHost = (told: string): string =>
  told
    .toLowerCase()
    .replace(/:\d{1,5}$/, "")
    .replace(/^www\.|\.$/g, "");

const mediums: [SourceKind, RegExp][] = [
  ["ads", /^(cpc|cpm|cpv|ppc|ads?|paid.*|display|banner|retargeting|sponsored)$/],
  ["share", /^share$/],
  ["mail", /^(e-?mail|newsletter)$/],
];

const kindOfMedium = (medium: string): SourceKind | undefined =>
  mediums.find(([, words]) => words.test(medium.trim().toLowerCase()))?.[0];

type Place = Source & { hosts: RegExp; words?: string[] };
const domain = (names: string): RegExp => new RegExp(`(^|\\.)(${names})$`);
// Engines have an address in each country: google.dz, google.com.eg, google.co.uk.
const anyCountry = "(com|[a-z]{2}|com?\\.[a-z]{2})";

// The first that fits counts: letters and answers of Google live under names of their own.
const places: Place[] = [
  { kind: "mail", name: "gmail", hosts: /^(mail\.google\.com|com\.google\.android\.gm)$/ },
  {
    kind: "mail",
    name: "outlook",
    hosts: domain("outlook\\.(live|office|office365)\\.com|com\\.microsoft\\.office\\.outlook"),
  },
  { kind: "mail", name: "yahoo", hosts: domain("mail\\.yahoo\\.com") },
  { kind: "mail", name: "proton", hosts: domain("mail\\.proton\\.me|mail\\.protonmail\\.com") },
  { kind: "search", name: "gemini", hosts: /^gemini\.google\.com$/ },
  {
    kind: "search",
    name: "google",
    hosts: new RegExp(
      `^((images|news|lens|shopping|m)\\.)?google\\.${anyCountry}$|^com\\.google\\.android\\.googlequicksearchbox$`,
    ),
  },
  { kind: "search", name: "bing", hosts: domain("bing\\.com") },
  { kind: "search", name: "yahoo", hosts: domain("search\\.yahoo\\.(com|co\\.jp)|yahoo\\.com") },
  { kind: "search", name: "duckduckgo", hosts: domain("duckduckgo\\.com|com\\.duckduckgo\\.mobile\\.android") },
  { kind: "search", name: "yandex", hosts: new RegExp(`(^|\\.)(yandex\\.${anyCountry}|ya\\.ru)$`) },
  { kind: "search", name: "ecosia", hosts: domain("ecosia\\.org") },
  { kind: "search", name: "qwant", hosts: domain("qwant\\.com") },
  { kind: "search", name: "brave", hosts: /^search\.brave\.com$/ },
  { kind: "search", name: "baidu", hosts: domain("baidu\\.com") },
  { kind: "search", name: "chatgpt", hosts: domain("chatgpt\\.com|chat\\.openai\\.com"), words: ["chatgpt.com"] },
  { kind: "search", name: "perplexity", hosts: domain("perplexity\\.ai"), words: ["perplexity.ai"] },
  { kind: "search", name: "copilot", hosts: domain("copilot\\.microsoft\\.com") },
  { kind: "social", name: "messenger", hosts: domain("messenger\\.com|m\\.me|com\\.facebook\\.orca") },
  {
    kind: "social",
    name: "facebook",
    hosts: domain("facebook\\.com|fb\\.(me|com|watch)|com\\.facebook\\.(katana|lite)"),
    words: ["fb", "meta"],
  },
  { kind: "social", name: "instagram", hosts: domain("instagram\\.com|com\\.instagram\\.android"), words: ["ig"] },
  { kind: "social", name: "threads", hosts: domain("threads\\.(net|com)") },
  { kind: "social", name: "tiktok", hosts: domain("tiktok\\.com|com\\.zhiliaoapp\\.musically") },
  {
    kind: "social",
    name: "youtube",
    hosts: domain("youtube\\.com|youtu\\.be|com\\.google\\.android\\.youtube"),
    words: ["yt"],
  },
  { kind: "social", name: "x", hosts: domain("t\\.co|x\\.com|twitter\\.com"), words: ["twitter"] },
  { kind: "social", name: "linkedin", hosts: domain("linkedin\\.com|lnkd\\.in|com\\.linkedin\\.android") },
  { kind: "social", name: "pinterest", hosts: new RegExp(`(^|\\.)(pinterest\\.${anyCountry}|pin\\.it)$`) },
  { kind: "social", name: "snapchat", hosts: domain("snapchat\\.com|com\\.snapchat\\.android") },
  { kind: "social", name: "whatsapp", hosts: domain("whatsapp\\.(com|net)|wa\\.me|com\\.whatsapp"), words: ["wa"] },
  {
    kind: "social",
    name: "telegram",
    hosts: domain("telegram\\.(org|me)|t\\.me|org\\.telegram\\.messenger"),
    words: ["tg"],
  },
  { kind: "social", name: "reddit", hosts: domain("reddit\\.com") },
  { kind: "classifieds", name: "ouedkniss", hosts: domain("ouedkniss\\.com|com\\.ouedkniss\\.ouedkniss") },
  { kind: "mail", name: "webmail", hosts: /^(web)?mail\./ },
];

const placeOf = (host: string): Source | undefined => bare(places.find(({ hosts }) => host !== "" && hosts.test(host)));

// What a merchant writes into links by hand: "Facebook", "ig", or the address itself.
function taggedPlace(written: string): Source | undefined {
  const word = written.trim().toLowerCase();
  return bare(places.find(({ name, words = [] }) => name === word || words.includes(word))) ?? placeOf(hostOf(word));
}

const bare = (place: Place | undefined): Source | undefined => place && { kind: place.kind, name: place.name };

/** A word of a campaign as it is stored; "" for what is none. */
function nameOf(written: string): string {
  const word = written.trim().toLowerCase();
  return /^[a-z\d][a-z\d._-]{0,39}$/.test(word) ? word : "";
}

function unknownPlace(host: string, utmSource: string): Source {
  const name = host || nameOf(utmSource);
  return { kind: name === "" ? "direct" : "referral", name };
}
