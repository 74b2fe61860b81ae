const offsetMs = 3_600_000;

/** "2026-12-01T08:30" on Algerian clocks (UTC+1 all year) of an ISO hour; "" when it is none. */
export function localHourOf(iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? "" : new Date(at + offsetMs).toISOString().slice(0, 16);
}

/** The ISO hour in UTC of what an hour field holds; what is no hour stays as it is, to be refused in words. */
export function utcOfLocalHour(typed: string): string {
  const at = Date.parse(`${typed}:00+01:00`);
  return Number.isNaN(at) ? typed : new Date(at).toISOString();
}
