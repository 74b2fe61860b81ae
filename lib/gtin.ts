import { toAsciiDigits } from "./text";

/** A GTIN as typed (EAN-8, UPC-A, EAN-13, ISBN-13, GTIN-14), to its digits; null when it is none. Its last digit proves the others. */
export function gtinOf(typed: string): string | null {
  const digits = toAsciiDigits(typed).replace(/[\s\u00A0-]/g, "");
  return /^(\d{8}|\d{12,14})$/.test(digits) && /[1-9]/.test(digits) && isProven(digits) ? digits : null;
}

/** GS1's ranges for use inside one shop (02, 04, 2; 0 and 2 among eight digits): many shops have the same code for other things. */
export const ownRange = /^([02]\d{7}|[24]\d{11}|\d?(0[24]|2\d)\d{11})$/;

/** The code as feeds and pages may tell it: a shop's own codes stay inside (Google refuses them, merchants/answer/6286293). */
export const publicGtin = (gtin: string): string => (ownRange.test(gtin) ? "" : gtin);

const isProven = (digits: string): boolean => withCheckDigit(digits.slice(0, -1)) === digits;

/** A code without its last digit, with it. GS1 General Specifications 7.9: from the right, weights 3, 1, 3 … */
export function withCheckDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, place) => total + Number(digit) * (place % 2 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
