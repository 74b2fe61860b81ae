import fs from "node:fs";
import path from "node:path";

const statements = /^(import|export)\s+(type\s)?([^"';]*?\sfrom\s+)?"([^"]+)"/gm;

/** True when `from` imports `to` only for its types. dependency-cruiser cannot tell without TypeScript's own API, which version 7 lacks. */
export function isTypeOnly(from, to) {
  const source = fs.readFileSync(from, "utf8");
  const found = [...source.matchAll(statements)].filter(([, , , , specifier]) => leadsTo(from, specifier, to));
  return found.length > 0 && found.every(([, , type, names = ""]) => Boolean(type) || namesOnlyTypes(names));
}

const namesOnlyTypes = (names) => {
  const [, inside = "a value"] = /^\{(.*)\}\s+from\s+$/s.exec(names) ?? [];
  return inside.split(",").every((name) => name.trim() === "" || name.trim().startsWith("type "));
};

function leadsTo(from, specifier, to) {
  const target = specifier.startsWith("@/") ? specifier.slice(2) : path.join(path.dirname(from), specifier);
  return [target, `${target}/index`].some((start) => to.replace(/\.[a-z]+$/, "") === start);
}
