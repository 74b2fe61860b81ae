const hours = [10, 14, 19];
const days = 2;
const friday = 5;
/** Africa/Algiers is UTC+1 all year. */
const offsetHours = 1;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A slot that opens in less than this is too soon after a missed call. */
const minGapMs = hourMs;

/** Missed calls after which nobody calls by schedule any more. */
export const maxAttempts = hours.length * days;

/**
 * When to call again after the given number of missed calls: the next of 10:00, 14:00, 19:00 in Algiers, never on a
 * Friday; null once two days of calls are used up.
 */
export function nextCallAt(attempts: number, now: Date): Date | null {
  if (attempts >= maxAttempts) return null;
  const earliest = now.getTime() + minGapMs;
  const today = startOfDay(now);
  for (let day = 0; day <= 2; day += 1) {
    const start = today + day * dayMs;
    if (isFriday(start)) continue;
    const slot = hours.map((hour) => start + hour * hourMs).find((time) => time >= earliest);
    if (slot !== undefined) return new Date(slot);
  }
  return new Date(earliest);
}

/** 10:00 in Algiers on a day written as "2026-11-25"; null when there is no such day. */
export function morningOf(day: string): Date | null {
  const start = Date.parse(`${day}T00:00:00+01:00`);
  return Number.isNaN(start) ? null : new Date(start + 10 * hourMs);
}

/** A time of a datetime-local input ("2026-11-25T16:30"), read as Algiers time. */
export function algiersTime(text: string): Date | null {
  const time = Date.parse(`${text}:00+01:00`);
  return Number.isNaN(time) ? null : new Date(time);
}

const startOfDay = (now: Date): number =>
  Math.floor((now.getTime() + offsetHours * hourMs) / dayMs) * dayMs - offsetHours * hourMs;

const isFriday = (start: number): boolean => new Date(start + offsetHours * hourMs).getUTCDay() === friday;
