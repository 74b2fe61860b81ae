const key = "hanout:wilaya";

/** Keeps the wilaya that somebody chose to learn a fee or to order: in this browser, for the next time it is asked. */
export function rememberWilaya(code: string): void {
  try {
    if (/^\d\d$/.test(code)) localStorage.setItem(key, code);
  } catch {
    // Private windows may refuse: nothing is kept then.
  }
}

/** The code last chosen here, "" = none. */
export function chosenWilaya(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
