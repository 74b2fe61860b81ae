import "server-only";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import QRCode from "qrcode";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { db } from "@/lib/db";
import { allow } from "@/lib/rate-limit";
import { fail, ok, type Result } from "@/lib/result";
import { auth, hasSecondStep } from "../queries";

type Fields = { fields?: Record<string, string> };
export type SecondStep = {
  /** data: URL of the picture an authenticator app reads */
  picture: string;
  /** the same to type by hand */
  secret: string;
  /** each opens one sign-in without the phone; shown once */
  codes: string[];
};

/** Makes a secret for the member's authenticator app; it counts only after confirmSecondStep. */
export async function beginSecondStep(
  password: string,
  actor: Actor,
): Promise<Result<SecondStep, "wrong_password" | "too_many_attempts" | "second_step_is_on"> & Fields> {
  if (!(await allow("signInAccount", `own|${actor.id}`))) return fail("too_many_attempts");
  if (await hasSecondStep(actor.id)) return fail("second_step_is_on");
  const made = await refusable(async () =>
    auth.api.enableTwoFactor({ body: { password, method: "totp" }, headers: await headers() }),
  );
  if (!made || !("totpURI" in made)) return { ...fail("wrong_password"), fields: { password: "wrong_password" } };
  const secret = new URL(made.totpURI).searchParams.get("secret") ?? "";
  const svg = await QRCode.toString(made.totpURI, { type: "svg", margin: 2 });
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return ok({ picture, secret, codes: made.backupCodes });
}

/** The first right code turns the second step on. */
export async function confirmSecondStep(code: string, actor: Actor): Promise<Result<null, "wrong_code"> & Fields> {
  const isRight = await refusable(async () => auth.api.verifyTOTP({ body: { code }, headers: await headers() }));
  if (!isRight) return { ...fail("wrong_code"), fields: { code: "wrong_code" } };
  await recordAudit(db, { actor, action: "second_step_on", subject: `staff:${actor.id}` });
  return ok(null);
}

export async function endSecondStep(
  password: string,
  actor: Actor,
): Promise<Result<null, "wrong_password" | "too_many_attempts"> & Fields> {
  if (!(await allow("signInAccount", `own|${actor.id}`))) return fail("too_many_attempts");
  const ended = await refusable(async () =>
    auth.api.disableTwoFactor({ body: { password }, headers: await headers() }),
  );
  if (!ended) return { ...fail("wrong_password"), fields: { password: "wrong_password" } };
  await recordAudit(db, { actor, action: "second_step_off", subject: `staff:${actor.id}` });
  return ok(null);
}

/** Ends a sign-in that waits for its code: six digits of the app, or one of the backup codes. */
export async function finishSignIn({
  code,
  ip,
}: {
  code: string;
  ip: string;
}): Promise<Result<null, "wrong_code" | "too_many_attempts"> & Fields> {
  if (!(await allow("signIn", ip))) return fail("too_many_attempts");
  const visit = new Headers(await headers());
  visit.set("x-forwarded-for", ip);
  const body = { code };
  const opened = await refusable(async () =>
    /^\d{6}$/.test(code)
      ? auth.api.verifyTOTP({ body, headers: visit })
      : auth.api.verifyBackupCode({ body, headers: visit }),
  );
  if (!opened) return { ...fail("wrong_code"), fields: { code: "wrong_code" } };
  const { id, name } = opened.user;
  await recordAudit(db, { actor: { id, name }, action: "signed_in", subject: `staff:${id}` });
  return ok(null);
}

// What better-auth refuses is null here; anything else is ours to hear of.
async function refusable<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}
