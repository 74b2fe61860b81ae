import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { barePage, escapeHtml } from "./bare-page.mjs";
import { type BadRequest, readBody } from "./body";
import { fieldErrors } from "./fields";
import type { RateLimitName } from "./limits";
import { log, messageOf } from "./log";
import { ipOf, isSameOrigin } from "./origin";
import { allow } from "./rate-limit";
import { refusalPage, wantsPage } from "./refusal";
import { ipHash } from "./tokens";
import { Overloaded } from "./tx";

type Door<Input> = {
  /** absent = the handler takes no input */
  schema?: z.ZodType<Input>;
  limit?: RateLimitName;
  /** for what a secret in the address allows and no cookie does: machines write here without an Origin */
  fromAnywhere?: boolean;
  maxBytes?: number;
  /** what a person sees when fields are wrong; without it the answer is JSON */
  onInvalid?: (context: {
    errors: Record<string, string>;
    raw: Record<string, unknown>;
    request: Request;
    ipHash: string;
  }) => Promise<Response> | Response;
};
export type Visit<Input> = {
  input: Input;
  raw: Record<string, unknown>;
  request: Request;
  ip: string;
  ipHash: string;
  wantsJson: boolean;
  params: Record<string, string>;
};
type Context = { params: Promise<Record<string, string | string[]>> };

/** The wrapper of every route handler: origin → rate limit → size → body → schema → handler; nothing thrown reaches the visitor. */
export function route<Input = undefined>(door: Door<Input>, handle: (visit: Visit<Input>) => Promise<Response>) {
  return async (request: Request, context?: Context): Promise<Response> => {
    const call: Call = { request, context, typed: {} };
    try {
      return await enter(door, handle, call);
    } catch (error) {
      return failed(error, call);
    }
  };
}

/** What is known of a request while it is let in; `typed` is what a person must not lose. */
type Call = { request: Request; context?: Context; typed: Record<string, unknown> };

async function enter<Input>(
  door: Door<Input>,
  handle: (visit: Visit<Input>) => Promise<Response>,
  call: Call,
): Promise<Response> {
  const { request } = call;
  const isWrite = !["GET", "HEAD"].includes(request.method);
  // Never with a button to send it again: that would make a foreign page's request look like ours.
  if (isWrite && !door.fromAnywhere && !isSameOrigin(request))
    return refuse(call, { error: "foreign_origin", status: 403 });
  const ip = ipOf(request);
  const isAllowed = !door.limit || (await allow(door.limit, ip));
  if (!isAllowed && !wantsPage(request)) return refuse(call, tooMany);

  const body = await readBody(request, door.maxBytes);
  if (!body.ok) return refuse(call, { error: body.error, status: statusOf[body.error] });
  call.typed = body.value;
  if (!isAllowed) return refuse(call, tooMany);

  const params = await flatParams(call.context);
  const visit = { raw: body.value, request, ip, ipHash: ipHash(ip), wantsJson: wantsJson(request), params };
  const parsed = door.schema?.safeParse({ ...body.value, ...params });
  if (parsed && !parsed.success) return invalid(door, visit, fieldErrors(parsed.error));
  return handle({ ...visit, input: parsed?.data as Input });
}

const tooMany = { error: "too_many_requests", status: 429, headers: { "Retry-After": "60" } };

async function invalid<Input>(
  door: Door<Input>,
  visit: Omit<Visit<Input>, "input">,
  errors: Record<string, string>,
): Promise<Response> {
  if (door.onInvalid && !visit.wantsJson) return door.onInvalid({ errors, ...visit });
  return wantsPage(visit.request)
    ? refusalPage({ request: visit.request, error: "invalid_input", status: 422, locale: visit.raw.locale })
    : json({ ok: false, error: "invalid_input", fields: errors }, 422);
}

// What may succeed later is offered to be sent again, with all that was typed.
const worthRepeating = [429, 500, 503];

type Reason = { error: string; status: number; headers?: Record<string, string>; id?: string };

async function refuse({ request, typed }: Call, { error, status, headers = {}, id }: Reason): Promise<Response> {
  if (!wantsPage(request)) return json({ ok: false, error, id }, status, headers);
  const again = request.method === "POST" && worthRepeating.includes(status) ? typed : undefined;
  const page = await refusalPage({ request, error, status, again, locale: typed.locale, id });
  for (const [name, value] of Object.entries(headers)) page.headers.set(name, value);
  return page;
}

const statusOf: Record<BadRequest, number> = { body_too_large: 413, body_malformed: 400, body_unsupported: 415 };

async function flatParams(context?: Context): Promise<Record<string, string>> {
  const entries = Object.entries((await context?.params) ?? {});
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.join("/") : value]));
}

async function failed(error: unknown, call: Call): Promise<Response> {
  if (error instanceof Overloaded) return refuse(call, { error: "busy", status: 503, headers: { "Retry-After": "5" } });
  const id = randomUUID();
  log.error("request_failed", { id, reason: messageOf(error) });
  return refuse(call, { error: "something_went_wrong", status: 500, id });
}

export const wantsJson = (request: Request): boolean =>
  request.headers.get("accept")?.includes("application/json") ?? false;

/** A JSON answer that no cache keeps. */
export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(value, { status, headers: { "Cache-Control": "private, no-store", ...headers } });

/** An expected refusal, as JSON: { ok: false, error }. */
export const refusal = (error: string, status: number, headers: Record<string, string> = {}): Response =>
  json({ ok: false, error }, status, headers);

/** After a form without JavaScript: the browser GETs `path` (same origin, starts with one slash). */
export function seeOther(path: string): Response {
  const target = /^\/(?![/\\])/.test(path) ? path : "/";
  return new Response(null, {
    status: 303,
    headers: { Location: encodeURI(decodeURI(target)), "Cache-Control": "private, no-store" },
  });
}

/** 422 for a person without JavaScript: says so, and the browser goes on to the form, which shows the errors beside the fields. */
export function refusedForm({
  formUrl,
  lang,
  dir,
  message,
  linkText,
}: {
  formUrl: string;
  lang: string;
  dir: string;
  message: string;
  linkText: string;
}): Response {
  const url = encodeURI(decodeURI(formUrl));
  const body = `<section><h1>${escapeHtml(message)}</h1><p><a href="${escapeHtml(url)}">${escapeHtml(linkText)}</a></p></section>`;
  return new Response(barePage({ lang, dir, title: escapeHtml(message), body }), {
    status: 422,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      Refresh: `0; url=${url}`,
      "Cache-Control": "private, no-store",
    },
  });
}
