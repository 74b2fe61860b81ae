import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { recordUnlessHeard } from "@/lib/audit/commands";
import { env } from "@/lib/env";
import { fieldErrors } from "@/lib/fields";
import { log, messageOf } from "@/lib/log";
import { isSameOrigin } from "@/lib/origin";
import type { Result } from "@/lib/result";
import { Overloaded } from "@/lib/tx";
import { answerWith, beginAnswer } from "@/lib/visit";
import { formInput, typedOf } from "./form-input";
import { may, type Permission } from "./permissions";
import { currentStaff, type Staff } from "./queries";

export type DoorError =
  | "foreign_origin"
  | "sign_in_required"
  | "not_allowed"
  | "invalid_input"
  | "busy"
  | "something_went_wrong";
export type ActionFailure<E extends string = string> = {
  ok: false;
  error: E | DoorError;
  /** error code by field path ("name.ar") */
  fields?: Record<string, string>;
  /** what was typed, by field name, to fill the form again */
  typed?: Record<string, string>;
  /** names the log line of something unexpected */
  errorId?: string;
};
export type ActionResult<T = unknown, E extends string = string> = { ok: true; value: T } | ActionFailure<E>;

// A command may name the fields it refuses, like zod does.
type Outcome<T, E extends string> = Result<T, E> & { fields?: Record<string, string> };

/** Takes plain input, a FormData, or what useActionState passes: (previous, FormData). */
export type Action<T, E extends string> = (first?: unknown, second?: unknown) => Promise<ActionResult<T, E>>;

/** A door for everybody: origin, then schema, then `run`. */
export function action<S extends z.ZodType, T, E extends string>(
  schema: S,
  run: (input: z.output<S>) => Promise<Outcome<T, E>>,
): Action<T, E> {
  return door(
    schema,
    async () => null,
    (input) => run(input),
  );
}

/** A door of the panel: origin, session, permission, schema, `run`, audit. Pass `staff` on as the actor of recordAudit: a change nobody recorded is recorded here, less precisely. */
export function staffAction<S extends z.ZodType, T, E extends string>(
  permission: Permission,
  schema: S,
  run: (input: z.output<S>, staff: Staff) => Promise<Outcome<T, E>>,
): Action<T, E> {
  const who = async (): Promise<Staff | DoorError> => {
    const staff = await currentStaff();
    if (!staff) return "sign_in_required";
    // A copy for this call alone, so that the audit log can tell whether it has heard of this very change.
    return may(staff.role, permission) ? { ...staff } : "not_allowed";
  };
  return door(schema, who, async (input, staff) => {
    const leaveTrace = () => recordUnlessHeard({ actor: staff, action: permission, subject: "", after: input });
    try {
      const outcome = await run(input, staff);
      if (outcome.ok) await leaveTrace();
      return outcome;
    } catch (error) {
      // A redirect is thrown, and comes after the work is done.
      if (isRedirect(error)) await leaveTrace();
      throw error;
    }
  });
}

const isRedirect = (error: unknown): boolean =>
  String((error as { digest?: unknown } | null)?.digest).startsWith("NEXT_REDIRECT");

function door<S extends z.ZodType, W, T, E extends string>(
  schema: S,
  who: () => Promise<W | DoorError>,
  run: (input: z.output<S>, who: W) => Promise<Outcome<T, E>>,
): Action<T, E> {
  const enter = async (posted: unknown): Promise<ActionResult<T, E>> => {
    if (!isSameOrigin(await thisRequest())) return { ok: false, error: "foreign_origin" };
    const visitor = await who();
    if (isDoorError(visitor)) return { ok: false, error: visitor };
    const parsed = schema.safeParse(posted instanceof FormData ? formInput(posted) : posted);
    return parsed.success
      ? run(parsed.data, visitor)
      : { ok: false, error: "invalid_input", fields: fieldErrors(parsed.error) };
  };
  return async (first, second) => {
    beginAnswer();
    const posted = second instanceof FormData ? second : first;
    const outcome = await enter(posted).catch(failureOf);
    if (!outcome.ok) answerWith(statusOf[outcome.error] ?? 422);
    return outcome.ok || !(posted instanceof FormData) ? outcome : { ...outcome, typed: typedOf(posted) };
  };
}

// A script and a person read the code; the status is for everything between (logs, proxies, tests).
const statusOf: Partial<Record<string, number>> = {
  sign_in_required: 401,
  foreign_origin: 403,
  not_allowed: 403,
  too_many_attempts: 429,
  something_went_wrong: 500,
  busy: 503,
};

const isDoorError = (value: unknown): value is DoorError => typeof value === "string";

/** The request behind the running action or page, as far as its headers go. */
export const thisRequest = async (): Promise<Request> =>
  new Request(env.APP_URL, { method: "POST", headers: new Headers(await headers()) });

function failureOf(error: unknown): ActionFailure<never> {
  unstable_rethrow(error);
  if (error instanceof Overloaded) return { ok: false, error: "busy" };
  const errorId = randomUUID();
  log.error("action_failed", { id: errorId, reason: messageOf(error) });
  return { ok: false, error: "something_went_wrong", errorId };
}
