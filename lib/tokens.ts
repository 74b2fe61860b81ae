import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "./env";

/** 32 random bytes, base64url: 43 characters. */
export const randomToken = (): string => randomBytes(32).toString("base64url");

/** What is stored of a token that opens something. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64url");

/** 32 bytes bound to APP_SECRET, base64url; `purpose` keeps uses apart. */
export const hmac = (purpose: string, text: string): string =>
  createHmac("sha256", env.APP_SECRET).update(`${purpose}:${text}`).digest("base64url");

/** An address as a fingerprint that cannot be turned back without the secret. */
export const ipHash = (ip: string): string => hmac("ip", ip).slice(0, 22);

// What the podcast namespace lays down for the guids of feeds.
const feedNamespace = Buffer.from("ead4c236bf5858c6a2c6a6b28d128cb6", "hex");

/** A UUID (version 5) that follows from a feed's address without its scheme. */
export function nameUuid(name: string): string {
  const bytes = createHash("sha1").update(feedNamespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
