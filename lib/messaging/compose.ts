import type { Locale } from "@/lib/locale";
import { displayPhone } from "@/lib/phone";
import type { ShopSettings } from "@/lib/settings/shop-settings";
import { type Letter, plainTextOf, type Sender } from "./letter";
import type { MailContent } from "./message";

/** The mail of a letter. The template is loaded with the first one: its parts take a second to load. */
export async function composeLetter(letter: Letter): Promise<MailContent> {
  const { letterHtml } = await import("./templates/letter-template");
  return { subject: letter.subject, html: letterHtml(letter), text: plainTextOf(letter) };
}

/** The seller as far as the merchant has filled it in, each part in its own direction. */
export function senderOf(shop: ShopSettings, locale: Locale): Sender {
  const contact = [shop.phone && displayPhone(shop.phone), shop.email].filter(Boolean).map(leftToRight);
  const registers = [shop.rc && `RC ${shop.rc}`, shop.nif && `NIF ${shop.nif}`].filter(Boolean).map(leftToRight);
  const name = shop.name[locale];
  const lines = [shop.legalName || name, shop.address[locale], contact.join(" · "), registers.join(" · ")];
  return { name, legalLines: lines.filter(Boolean) };
}

// In its own direction, and whole where the line breaks.
const leftToRight = (text: string): string => `\u2066${text.replaceAll(" ", "\u00A0")}\u2069`;
