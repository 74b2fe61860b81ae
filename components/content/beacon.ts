/** Tells the server something once a day, with this browser's random number; `mark` names what was told. */
export function tellOnce(url: string, mark: string, said: Record<string, string>): void {
  const today = new Date().toISOString().slice(0, 10);
  try {
    if (localStorage.getItem(mark) === today) return;
    localStorage.setItem(mark, today);
    const body = new Blob([JSON.stringify({ ...said, viewer: viewer() })], { type: "application/json" });
    navigator.sendBeacon(url, body);
  } catch {
    // A browser that keeps nothing cannot be told from another: it is not counted.
  }
}

/** A random number that stays in this browser: it names nobody. */
function viewer(): string {
  const known = localStorage.getItem("viewer");
  if (known) return known;
  const made = crypto.randomUUID();
  localStorage.setItem("viewer", made);
  return made;
}
