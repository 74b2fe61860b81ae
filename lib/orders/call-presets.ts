const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const fiveMinutesMs = 300_000;

/** Times an agent can promise with one tap, as Algiers clock texts ("2026-11-22T19:00"). */
export function timePresets(now: Date): { key: "inHour" | "evening" | "tomorrow"; at: string }[] {
  const soon = new Date(Math.ceil((now.getTime() + hourMs) / fiveMinutesMs) * fiveMinutesMs);
  const today = algiersText(now).slice(0, 10);
  const evening = `${today}T19:00`;
  return [
    { key: "inHour", at: algiersText(soon) },
    ...(algiersText(soon) < evening ? [{ key: "evening" as const, at: evening }] : []),
    { key: "tomorrow", at: `${dayAfter(now, 1)}T10:00` },
  ];
}

/** Days a customer often asks for, as "2026-11-25". */
export const dayPresets = (now: Date): { count: number; day: string }[] =>
  [2, 3, 7].map((count) => ({ count, day: dayAfter(now, count) }));

const dayAfter = (now: Date, days: number): string => algiersText(new Date(now.getTime() + days * dayMs)).slice(0, 10);

// Africa/Algiers is UTC+1 all year.
const algiersText = (time: Date): string => new Date(time.getTime() + hourMs).toISOString().slice(0, 16);
