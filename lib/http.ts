import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { type BadRequest, readBody } from "./body";
import { fieldErrors } from "./fields";
import type { RateLimitName } from "./limits";
import { log, messageOf } from "./log";
import { ipOf, isSameOrigin } from "./origin";
import { allow } from "./rate-limit";
import { ipHash } from "./tokens";
import { Overloaded } from "./tx";

type Door<Input> = {
  /** absent = the handler takes no input */
  schema?: z.ZodType<Input>;
  limit?: RateLimitName;
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
    try {
      return await enter(door, handle, request, context);
    } catch (error) {
      return failed(error);
    }
  };
}

async function enter<Input>(
  door: Door<Input>,
  handle: (visit: Visit<Input>) => Promise<Response>,
  request: Request,
  context?: Context,
): Promise<Response> {
  const isWrite = !["GET", "HEAD"].includes(request.method);
  if (isWrite && !isSameOrigin(request)) return refusal("foreign_origin", 403);
  const ip = ipOf(request);
  if (door.limit && !(await allow(door.limit, ip))) return refusal("too_many_requests", 429, { "Retry-After": "60" });

  const body = await readBody(request, door.maxBytes);
  if (!body.ok) return refusal(body.error, statusOf[body.error]);
  const params = await flatParams(context);
  const visit = { raw: body.value, request, ip, ipHash: ipHash(ip), wantsJson: wantsJson(request), params };
  const parsed = door.schema?.safeParse({ ...body.value, ...params });
  if (parsed && !parsed.success) {
    const errors = fieldErrors(parsed.error);
    return door.onInvalid && !visit.wantsJson
      ? door.onInvalid({ errors, ...visit })
      : json({ ok: false, error: "invalid_input", fields: errors }, 422);
  }
  return handle({ ...visit, input: parsed?.data as Input });
}

const statusOf: Record<BadRequest, number> = { body_too_large: 413, body_malformed: 400, body_unsupported: 415 };

async function flatParams(context?: Context): Promise<Record<string, string>> {
  const entries = Object.entries((await context?.params) ?? {});
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.join("/") : value]));
}

function failed(error: unknown): Response {
  if (error instanceof Overloaded) return refusal("busy", 503, { "Retry-After": "5" });
  const id = randomUUID();
  log.error("request_failed", { id, reason: messageOf(error) });
  return json({ ok: false, error: "something_went_wrong", id }, 500);
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
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(message)}</title><body style="font:1.1rem/1.8 system-ui;padding:2rem"><p>${escapeHtml(message)}</p><p><a href="${escapeHtml(url)}">${escapeHtml(linkText)}</a></p></body></html>`;
  return new Response(html, {
    status: 422,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      Refresh: `0; url=${url}`,
      "Cache-Control": "private, no-store",
    },
  });
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
