import { prismaAdapter } from "better-auth/adapters/prisma";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins/two-factor";
import { env } from "@/lib/env";
import { hmac } from "@/lib/tokens";
import { inTurn } from "./in-turn";
import { sessionHours } from "./session-age";

const isSecure = env.APP_URL.startsWith("https:");

const cookieAttributes = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } as const;

/** Hashes are better-auth's scrypt, two at a time. */
export const passwords = { hash: inTurn(2, hashPassword), verify: inTurn(2, verifyPassword) };

/** better-auth is called by our own actions only; none of its HTTP routes are mounted, so there is nothing else to attack. */
export const authOn = (database: Parameters<typeof prismaAdapter>[0]) =>
  betterAuth({
    baseURL: env.APP_URL,
    secret: hmac("better-auth", "secret"),
    database: prismaAdapter(database, { provider: "postgresql", transaction: true }),
    telemetry: { enabled: false },
    // Passwords and addresses have no place in logs, and refusals are recorded by signIn itself.
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      password: passwords,
    },
    // Idle time is judged by currentStaff from updatedAt; expiresAt stays the absolute end.
    session: { expiresIn: sessionHours.absolute * 3_600, disableSessionRefresh: true, cookieCache: { enabled: false } },
    user: {
      additionalFields: {
        role: { type: "string", input: false },
        locale: { type: "string", input: false },
        isDisabled: { type: "boolean", input: false },
      },
    },
    // Our own limit counts per account and per address, in Postgres (lib/limits.ts).
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: isSecure ? "__Host-staff" : "staff",
          attributes: cookieAttributes,
        },
        two_factor: { name: isSecure ? "__Host-staff-step" : "staff-step", attributes: cookieAttributes },
      },
    },
    // A sign-in that waits for its code has ten minutes and five tries; the account rests after ten wrong ones.
    plugins: [twoFactor({ issuer: "Hanout" }), nextCookies()],
  });
