import { createHash, createHmac, timingSafeEqual } from "node:crypto";

// Crockford's: nothing that is mistaken for another sign when it is copied from a screen by hand.
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * What proves that whoever opens an empty shop can read its server's log: 60 bits, "K7QF-9M2X-3HTP".
 * @param {string} secret APP_SECRET
 */
export function setupCode(secret) {
  const bytes = createHmac("sha256", secret).update("setup:code").digest().subarray(0, 12);
  const code = [...bytes].map((byte) => signs[byte % 32]).join("");
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/**
 * Takes the same time for every wrong code.
 * @param {string} secret APP_SECRET
 * @param {string} typed in any case, with or without dashes and spaces
 */
export const isSetupCode = (secret, typed) => timingSafeEqual(digestOf(setupCode(secret)), digestOf(typed));

/** @param {string} typed */
function digestOf(typed) {
  const plain = typed
    .toUpperCase()
    .replace(/[^\dA-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return createHash("sha256").update(plain).digest();
}
