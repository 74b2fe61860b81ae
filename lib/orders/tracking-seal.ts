import { hmac } from "@/lib/tokens";

const opensForMs = 30 * 60_000;

/** A short-lived pass to one order's state for somebody who knew its number and phone: the phone itself never stands in an address. */
export function sealTracking(number: number, now: Date): string {
  const until = now.getTime() + opensForMs;
  return `${number}.${until}.${signatureOf(number, until)}`;
}

/** The order's number when the pass is ours and still good, else null. */
export function openTracking(seal: string, now: Date): number | null {
  const [number, until, signature] = /^(\d{1,9})\.(\d{13})\.([\w-]{43})$/.exec(seal)?.slice(1) ?? [];
  if (!number || !until || Number(until) < now.getTime()) return null;
  return signature === signatureOf(Number(number), Number(until)) ? Number(number) : null;
}

const signatureOf = (number: number, until: number): string => hmac("tracking", `${number}.${until}`);
