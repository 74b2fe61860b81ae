/** The address of a link within the shop as the doctor keeps it: decoded, from the root, without fragment; null = elsewhere, or not for it. */
export function pathOf(href: string, base: string): string | null {
  try {
    const [url, home] = [new URL(href, base), new URL(base)];
    if (url.origin !== home.origin || !/^https?:$/.test(url.protocol)) return null;
    const path = readable(url.pathname).replace(/(.)\/+$/, "$1");
    const query = pageOf(url.searchParams);
    return query === null || path.length + query.length > 1000 ? null : path + query;
  } catch {
    return null;
  }
}

// decodeURI leaves what would change the address ("%2F"); encodeURI must not encode its sign again.
/** The same as a machine asks for it. */
export const requestPath = (path: string): string => encodeURI(path).replace(/%25([0-9A-F]{2})/gi, "%$1");

/** The last part of an address, in words: "/ar/products/ساعة-ذكية" → "ساعة ذكية". */
export const slugWords = (path: string): string => (path.split("?")[0]?.split("/").at(-1) ?? "").replace(/[-_]+/g, " ");

/** "ar" of "/ar/…"; null for what stands outside the languages. */
export const localeOfPath = (path: string): string | null => path.match(/^\/(ar|fr)(?=\/|\?|$)/)?.[1] ?? null;

// Pages of a list are followed, as products may be linked from nowhere else; every other query is a filter or a search.
function pageOf(query: URLSearchParams): string | null {
  const keys = [...query.keys()];
  if (keys.length === 0) return "";
  const page = query.get("page") ?? "";
  return keys.length === 1 && /^\d{1,3}$/.test(page) ? `?page=${page}` : null;
}

function readable(pathname: string): string {
  try {
    return decodeURI(pathname).normalize("NFC");
  } catch {
    return pathname;
  }
}

type RobotsRule = { isAllowed: boolean; length: number; pattern: RegExp };

/** The rules of robots.txt for a robot: those that name it, else those for everybody ("*"). */
export function robotsOf(text: string, agent = "*"): RobotsRule[] {
  const wanted = agent.toLowerCase();
  const groups = groupsIn(text);
  const named = groups.filter(({ agents }) => agents.includes(wanted));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"));
  return chosen.flatMap(({ rules }) => rules);
}

type Group = { agents: string[]; rules: RobotsRule[] };

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  let wasAgent = false;
  for (const [name, value] of linesOf(text)) {
    const last = groups.at(-1);
    if (name === "user-agent" && wasAgent) last?.agents.push(value.toLowerCase());
    else if (name === "user-agent") groups.push({ agents: [value.toLowerCase()], rules: [] });
    else if (value && /^(dis)?allow$/.test(name))
      last?.rules.push({ isAllowed: name === "allow", length: value.length, pattern: patternOf(value) });
    wasAgent = name === "user-agent";
  }
  return groups;
}

/** Whether robots may read a path: of the rules that fit, the longest decides, and "allow" wins a tie (RFC 9309). */
export function mayRead(path: string, rules: RobotsRule[]): boolean {
  const fitting = rules.filter(({ pattern }) => pattern.test(path));
  const longest = Math.max(0, ...fitting.map(({ length }) => length));
  return fitting.length === 0 || fitting.some(({ isAllowed, length }) => isAllowed && length === longest);
}

const linesOf = (text: string): [string, string][] =>
  text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name, value] = line.replace(/#.*/, "").match(/^\s*([\w-]+)\s*:\s*(.*?)\s*$/) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), value ?? ""]];
  });

function patternOf(rule: string): RegExp {
  const escaped = readable(rule)
    .replace(/[.+?^{}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, ".*");
  return new RegExp(`^${escaped.endsWith("$") ? escaped : escaped.replace(/\$/g, "\\$")}`);
}
