import type { Locale } from "@/lib/locale";

/** The link in the mail works this long. */
export const optInHours = 48;

/** Names the sentence under the form (customers.consent in messages): a new sentence, a new name. */
export const consentTextVersion = "2026-11b";

export type OptInState = "open" | "confirmed" | "expired";

export function optInStateOf(optIn: { confirmedAt: Date | null; expiresAt: Date }, now: Date): OptInState {
  if (optIn.confirmedAt) return "confirmed";
  return optIn.expiresAt > now ? "open" : "expired";
}

/** What is told after a step; each is a static page. */
export const subscribeSteps = ["sent", "done", "gift", "expired", "left"] as const;
export type SubscribeStep = (typeof subscribeSteps)[number];

export const subscribePath = (locale: Locale, step?: SubscribeStep): string =>
  step ? `/${locale}/subscribe/${step}` : `/${locale}/subscribe`;
export const confirmPath = (locale: Locale, token: string): string => `/${locale}/subscribe/confirm/${token}`;
export const unsubscribePath = (locale: Locale, token: string): string => `/${locale}/unsubscribe/${token}`;
/** Of RFC 8058: mail programs POST here by themselves. */
export const oneClickPath = (token: string): string => `/api/unsubscribe/${token}`;
