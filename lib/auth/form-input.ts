type Fields = Record<string, unknown>;
const maxFields = 2_000;
const segment = /^[A-Za-z0-9_-]{1,64}$/;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** A posted form as an object: "name.ar" nests, "tags[]" is always a list, Next's own fields are left out. Anything else is null. */
export function formInput(form: FormData): Fields | null {
  const entries = [...form].filter(([name]) => !name.startsWith("$ACTION"));
  if (entries.length > maxFields) return null;
  const input: Fields = {};
  for (const [name, value] of entries) if (!put(input, name, value)) return null;
  return input;
}

function put(input: Fields, name: string, value: FormDataEntryValue): boolean {
  const isList = name.endsWith("[]");
  const path = (isList ? name.slice(0, -2) : name).split(".");
  if (path.length > 5 || !path.every((part) => segment.test(part) && !forbidden.has(part))) return false;
  const last = path.pop() ?? "";
  const home = descend(input, path);
  if (!home) return false;
  home[last] = isList ? [...(Array.isArray(home[last]) ? home[last] : []), value] : value;
  return true;
}

function descend(from: Fields, path: string[]): Fields | null {
  let at = from;
  for (const part of path) {
    const next = at[part] ?? {};
    if (typeof next !== "object" || Array.isArray(next)) return null;
    at[part] = next;
    at = next as Fields;
  }
  return at;
}

const secret = /password|token|secret/i;

/** What was typed, by field name, to fill the form again; never passwords or files. */
export function typedOf(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    if (
      typeof value === "string" &&
      !name.startsWith("$ACTION") &&
      !secret.test(name) &&
      segment.test(name.replaceAll(".", "-")) &&
      !forbidden.has(name)
    )
      typed[name] = value.slice(0, 5_000);
  }
  return typed;
}
