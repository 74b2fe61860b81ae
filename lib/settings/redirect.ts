import { fail, ok, type Result } from "@/lib/result";
import { cleanLine } from "@/lib/text";

export type RedirectFault =
  | "redirect_from_invalid"
  | "redirect_to_invalid"
  | "redirect_reserved"
  | "redirect_same"
  | "redirect_loop"
  | "redirect_twice"
  | "redirect_target_missing";
type Pair = { from: string; to: string };

export const redirectsMax = 20_000;
const lengthMax = 500;

/** An address as it is stored and looked up: path and sorted query, decoded, without host, trackers, fragment and final slash; null when it is none. */
export function addressKey(typed: string): string | null {
  const text = cleanLine(typed.slice(0, 2_000));
  if (!/^(https?:\/\/|\/)/i.test(text) || !URL.canParse(text, "http://shop")) return null;
  const { pathname, searchParams } = new URL(text.replace(/^\/+/, "/"), "http://shop");
  for (const name of [...searchParams.keys()]) if (trackers.test(name)) searchParams.delete(name);
  searchParams.sort();
  const path = decoded(pathname)?.replace(/(?<=.)\/+$/, "");
  const query = decoded(searchParams.toString().replaceAll("+", " "));
  if (!path || query === null || path.startsWith("//")) return null;
  const key = (query ? `${path}?${query}` : path).normalize("NFC");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  return key.length <= lengthMax && !/[\u0000-\u001f\\]/.test(key) ? key : null;
}

// What advertisements hang on every address; it never told pages apart.
const trackers = /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|ttclid|ScCid|epik|msclkid|srsltid|igshid|mc_[ce]id)$/;

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

// Where pages of ours answer, whatever the former shop had there.
const reserved =
  /^\/(?:(?:admin|api|media|sitemaps|islands|fonts|_next)(?:\/.*)?|(?:(?:ar|fr)(?:\/(?:cart|checkout|search|track|orders)(?:\/.*)?)?)?)(?:\?.*)?$/;

/** Both addresses of one redirect as they are stored, or what is wrong with them. */
export function redirectOf(typed: Pair): Result<Pair, RedirectFault> {
  const [from, to] = [addressKey(typed.from), addressKey(typed.to)];
  if (from === null) return fail("redirect_from_invalid");
  if (to === null || /^https?:/i.test(typed.to.trim())) return fail("redirect_to_invalid");
  if (reserved.test(from)) return fail("redirect_reserved");
  return from === to ? fail("redirect_same") : ok({ from, to });
}

/**
 * Adds redirects to those there are: each leads to where its target leads in the end, those that led to an address that
 * now leads on are led on too, and none may run in a circle. Gives what to write and what was refused, by position.
 */
export function mergeRedirects(existing: ReadonlyMap<string, string>, incoming: readonly Pair[]) {
  const web = webOf(existing);
  const faults = new Map<number, RedirectFault>();
  const given = new Map<string, string>();
  for (const [position, { from, to }] of incoming.entries()) {
    const fault = (given.get(from) ?? to) === to ? web.lead(from, to) : "redirect_twice";
    if (fault) faults.set(position, fault);
    else given.set(from, to);
  }
  return { changes: web.changes, faults };
}

function webOf(existing: ReadonlyMap<string, string>) {
  const targets = new Map(existing);
  const sources = new Map<string, Set<string>>();
  const changes = new Map<string, string>();
  const sourcesOf = (to: string): Set<string> => {
    const known = sources.get(to) ?? new Set<string>();
    sources.set(to, known);
    return known;
  };
  for (const [from, to] of existing) sourcesOf(to).add(from);
  const tie = (from: string, to: string) => {
    sourcesOf(targets.get(from) ?? "").delete(from);
    sourcesOf(to).add(from);
    targets.set(from, to);
    changes.set(from, to);
  };
  const lead = (from: string, to: string): RedirectFault | null => {
    // One step is enough: what is in the web leads to its end already.
    const end = targets.get(to) ?? to;
    if (end === from) return "redirect_loop";
    tie(from, end);
    for (const source of [...sourcesOf(from)]) tie(source, end);
    return null;
  };
  return { changes, lead };
}
