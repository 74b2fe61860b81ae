import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { env } from "./env";

/** What must be read again but not by whoever holds a copy of the database: AES-256-GCM under APP_SECRET, bound to `purpose`. */
export function seal(purpose: string, text: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(purpose), iv);
  return Uint8Array.from(Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]));
}

/** The sealed text; null when it was sealed for something else, by another secret, or changed since. */
export function unseal(purpose: string, sealed: Uint8Array): string | null {
  const bytes = Buffer.from(sealed);
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(purpose), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

const keyOf = (purpose: string): Buffer => createHash("sha256").update(`seal:${purpose}:${env.APP_SECRET}`).digest();
