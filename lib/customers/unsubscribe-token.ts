import { hmac } from "@/lib/tokens";

/** The token in every letter to a subscriber: derived, so that any later letter can carry it and a copy of the database cannot. */
export const unsubscribeTokenOf = (subscriberId: string): string => hmac("unsubscribe", subscriberId);
