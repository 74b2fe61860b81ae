import { barePage, escapeHtml } from "./bare-page.mjs";
import { env } from "./env";
import { defaultLocale, directionOf, isLocale, type Locale, localeTag } from "./locale";

type Refusal = {
  request: Request;
  /** key of a text under "errors" */
  error: string;
  status: number;
  /** what was typed, when it may be sent again as it is */
  again?: Record<string, unknown>;
  locale?: unknown;
  /** names the line of the log */
  id?: string;
};

/** Whether a person is waiting for the answer: a plain form or link, not a script. */
export const wantsPage = (request: Request): boolean => {
  const accept = request.headers.get("accept") ?? "";
  return accept.includes("text/html") && !accept.includes("application/json");
};

/** A refusal as a page: what happened, the way back, and where sending again helps a button that does, with all that was typed. */
export async function refusalPage({ request, error, status, again, locale, id }: Refusal): Promise<Response> {
  const language = isLocale(locale) ? locale : languageOf(request);
  const { default: texts } = await import(`@/messages/${language}.json`);
  const { title, back, send, kept, code } = texts.shop.refusal;
  const fields = again && hiddenFields(again);
  const parts = [
    `<h1>${title}</h1><p>${texts.errors[error] ?? texts.errors.invalid_input}</p>`,
    fields !== undefined && `<p>${kept}</p>${formOf(request, fields, send)}`,
    `<p><a href="${escapeHtml(backOf(request, language))}">${back}</a></p>`,
    id && `<p><small>${code} <bdi>${id}</bdi></small></p>`,
  ];
  const body = `<section>${parts.filter(Boolean).join("")}</section>`;
  return new Response(barePage({ lang: localeTag(language), dir: directionOf(language), title, body }), {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}

// A page cannot hold a file, and one without it would be another form than the one that was sent.
function hiddenFields(fields: Record<string, unknown>): string | undefined {
  const entries = Object.entries(fields);
  if (!entries.every(([, value]) => typeof value === "string")) return undefined;
  return entries
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(String(value))}">`)
    .join("");
}

const formOf = (request: Request, fields: string, label: string): string =>
  `<form method="post" action="${escapeHtml(new URL(request.url).pathname)}">${fields}<button>${label}</button></form>`;

function languageOf(request: Request): Locale {
  const [, first] = refererOf(request)?.pathname.split("/") ?? [];
  if (isLocale(first)) return first;
  const wanted = request.headers
    .get("accept-language")
    ?.toLowerCase()
    .match(/\b(ar|fr)\b/)?.[1];
  return isLocale(wanted) ? wanted : defaultLocale;
}

const backOf = (request: Request, locale: Locale): string => {
  const referer = refererOf(request);
  return referer ? referer.pathname + referer.search : `/${locale}`;
};

/** The page the request came from, when it is one of ours. */
function refererOf(request: Request): URL | null {
  const text = request.headers.get("referer") ?? "";
  const referer = URL.canParse(text) ? new URL(text) : null;
  const isOurs = referer?.origin === new URL(env.APP_URL).origin || referer?.host === request.headers.get("host");
  return isOurs ? referer : null;
}
