const typedKey = "hanout:typed";
const keyPrefix = "hanout:key:";
const kept = ["name", "phone", "wilaya", "commune", "mode", "desk", "address", "note"];

// A private window may refuse storage: then nothing is kept, and nothing breaks.
function safely<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

/** What was typed here before, on this device only. */
export const remembered = (): Record<string, string> =>
  safely(() => JSON.parse(localStorage.getItem(typedKey) ?? "{}")) ?? {};

/** Keeps what is typed until the order is placed. */
export function remember(form: HTMLFormElement): void {
  const data = new FormData(form);
  const typed = Object.fromEntries(kept.map((name) => [name, String(data.get(name) ?? "")]));
  safely(() => localStorage.setItem(typedKey, JSON.stringify(typed)));
}

/** The key of this order: the same for each try, another for each thing ordered. */
export function orderKey(what: string): string | null {
  return safely(() => {
    const known = localStorage.getItem(keyPrefix + what);
    const key = known ?? crypto.randomUUID();
    if (!known) localStorage.setItem(keyPrefix + what, key);
    return key;
  });
}

/** After the order nothing personal stays on the device. */
export function forget(): void {
  safely(() => {
    localStorage.removeItem(typedKey);
    for (const name of Object.keys(localStorage).filter((key) => key.startsWith(keyPrefix)))
      localStorage.removeItem(name);
  });
}
