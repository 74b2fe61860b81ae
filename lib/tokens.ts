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
