import type { Locale } from "@/lib/locale";

/** Transactional: somebody waits for it. Marketing: only with consent, never to a suppressed address. */
export type MessageKind = "transactional" | "marketing";

/** What a reader sees of a mail. `text` is the whole letter without markup. */
export type MailContent = { subject: string; html: string; text: string };

/** One message as a sender gets it. `id` names it for good: sent twice, it is the same message. */
export type Message = MailContent & {
  id: string;
  to: string;
  fromName: string;
  locale: Locale;
  /** of marketing: the address that ends it by one POST (RFC 8058) */
  unsubscribeUrl?: string;
};

/** An address as it is stored and compared. The local part is folded too: nobody means two people by it. */
export const foldAddress = (typed: string): string => typed.trim().normalize("NFC").toLowerCase();

/** "s…a@example.dz": enough to recognise one's own, nothing to collect. */
export function maskAddress(address: string): string {
  const [name = "", host = ""] = address.split("@");
  return `${name.slice(0, 1)}…${name.length > 1 ? name.slice(-1) : ""}@${host}`;
}
