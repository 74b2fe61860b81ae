import { toAsciiDigits } from "./text";

/** A GTIN as typed (EAN-8, UPC-A, EAN-13, ISBN-13, GTIN-14), to its digits; null when it is none. Its last digit proves the others. */
export function gtinOf(typed: string): string | null {
  const digits = toAsciiDigits(typed).replace(/[\s\u00A0-]/g, "");
  return /^(\d{8}|\d{12,14})$/.test(digits) && /[1-9]/.test(digits) && isProven(digits) ? digits : null;
}

// GS1 General Specifications 7.9: from the right, weights 1, 3, 1, 3 … add up to a multiple of ten.
function isProven(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => total + Number(digit) * (place % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}
