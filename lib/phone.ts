import { fail, ok, type Result } from "./result";
import { cleanText, toAsciiDigits } from "./text";

export type PhoneError =
  | "phone_required"
  | "phone_letters"
  | "phone_too_short"
  | "phone_too_long"
  | "phone_foreign"
  | "phone_invalid";

const mobile = /^0[567]\d{8}$/;
const landline = /^0(2[1-9]|3[1-8]|4[1-9])\d{6}$/;

/** Any Algerian spelling of a mobile or landline number to E.164 ("+213555123456"). */
export function normalizePhone(text: string): Result<string, PhoneError> {
  const typed = toAsciiDigits(cleanText(text))
    .replace(/\(0\)/g, "")
    .replace(/[\s.\-_/()]/g, "");
  if (typed === "") return fail("phone_required");
  if (/[^\d+]/.test(typed) || typed.lastIndexOf("+") > 0) return fail("phone_letters");

  const digits = typed.replace(/^(\+|00)/, "");
  const isInternational = digits !== typed;
  if (isInternational && !digits.startsWith("213")) return fail("phone_foreign");

  const national = nationalOf(digits);
  if (mobile.test(national) || landline.test(national)) return ok(`+213${national.slice(1)}`);
  return fail(whyNot(national));
}

function nationalOf(digits: string): string {
  const local = digits.startsWith("213") && digits.length >= 11 ? digits.slice(3) : digits;
  return local.startsWith("0") ? local : `0${local}`;
}

function whyNot(national: string): PhoneError {
  const isMobile = /^0[567]/.test(national);
  const expected = isMobile ? 10 : 9;
  if (!isMobile && !/^0[234]/.test(national)) return national.length < 10 ? "phone_too_short" : "phone_invalid";
  if (national.length < expected) return "phone_too_short";
  return national.length > expected ? "phone_too_long" : "phone_invalid";
}

/** E.164 to the way Algerians write it: "0555 12 34 56", "021 63 22 11". Put it inside <bdi dir="ltr">. */
export function displayPhone(e164: string): string {
  const national = `0${e164.slice(4)}`;
  const head = national.length === 10 ? 4 : 3;
  return [national.slice(0, head), ...(national.slice(head).match(/\d{2}/g) ?? [])].join(" ");
}

/** Numbers nobody owns: one digit repeated, or a plain run. They are marked for the call, never refused. */
export function looksFake(e164: string): boolean {
  const digits = e164.slice(5);
  return (
    /^(\d)\1{6,}/.test(digits) ||
    /(\d)\1{6,}$/.test(digits) ||
    "0123456789012345".includes(digits) ||
    "9876543210987654".includes(digits)
  );
}

export const telUrl = (e164: string): string => `tel:${e164}`;

/** Opens WhatsApp on the phone or the web with the text already written. */
export const whatsappUrl = (e164: string, text: string): string =>
  `https://wa.me/${e164.slice(1)}?text=${encodeURIComponent(text)}`;

/** The first of these numbers (E.164 or "") that a text message reaches, or null. */
export const firstMobile = (numbers: readonly string[]): string | null =>
  numbers.find((number) => /^\+213[567]\d{8}$/.test(number)) ?? null;
