import { hmac } from "@/lib/tokens";

/** The token that takes back all an address waits for: derived, so that every mail can carry it and a copy of the database cannot. */
export const stockAlertTokenOf = (email: string): string => hmac("stock-alert", email);
