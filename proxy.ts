import { type NextRequest, NextResponse } from "next/server";
import { cameLine } from "@/lib/came.mjs";
import { askedPath, isLanding, isOfPanel, refusalOf, scriptLock } from "@/lib/door-rules.mjs";
import { env } from "@/lib/env";
import { panelPolicy } from "@/lib/policy.mjs";
import { refusalPage } from "@/lib/refusal-page.mjs";
import { searchLine } from "@/lib/search/found-by";

/** What our front door does (lib/front-door.mjs), on hosts where none stands, as far as Next lets it be done. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { method, headers, nextUrl } = request;
  const url = nextUrl.pathname + nextUrl.search;
  const status = refusalOf({ method, url, headers: Object.fromEntries(headers) }, new URL(env.APP_URL).origin);
  if (status) return refused(status, headers);
  return isOfPanel(url) ? locked(request) : remembered(request);
}

async function refused(status: 400 | 403 | 405 | 414, asked: Headers): Promise<NextResponse> {
  // Every text of the shop is in these files: most processes refuse nobody.
  const [ar, fr] = await Promise.all([import("@/messages/ar.json"), import("@/messages/fr.json")]);
  const texts = { ar: ar.shop.refused_address, fr: fr.shop.refused_address };
  const { headers, body } = refusalPage(status, { accept: asked.get("accept"), texts });
  return new NextResponse(body, { status, headers });
}

function locked({ headers: given, nextUrl: { pathname, search } }: NextRequest): NextResponse {
  const headers = new Headers(given);
  headers.set(askedPath, pathname + search);
  // In development React evaluates text.
  if (env.NODE_ENV === "development") return NextResponse.next({ request: { headers } });
  const { asked, lock } = scriptLock();
  headers.set("content-security-policy", asked);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set("content-security-policy", lock(panelPolicy(pathname)));
  return answer;
}

function remembered({ method, headers, nextUrl }: NextRequest): NextResponse {
  const url = nextUrl.pathname + nextUrl.search;
  const isSecure = env.APP_URL.startsWith("https:");
  const answer = NextResponse.next();
  const came = isLanding({ method, url }) ? cameLine(url, { now: Date.now(), isSecure }) : null;
  for (const line of [came, searchLine(nextUrl, headers, isSecure)])
    if (line) answer.headers.append("set-cookie", line);
  return answer;
}

// Read from the source at build time, so in plain words. `x-front-door` says that there is nothing to do (doorSign of
// lib/door-rules.mjs); every other request that is named here costs a call, so kept pages are not.
export const config = {
  matcher: [
    {
      source: "/((?!api|admin|_next|media|fonts|islands).*)",
      has: [{ type: "query", key: "utm_source" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    {
      source: "/((?!api|admin|_next|media|fonts|islands).*)",
      has: [{ type: "query", key: "gclid" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    {
      source: "/((?!api|admin|_next|media|fonts|islands).*)",
      has: [{ type: "query", key: "gbraid" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    {
      source: "/((?!api|admin|_next|media|fonts|islands).*)",
      has: [{ type: "query", key: "wbraid" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    {
      source: "/((?!api|admin|_next|media|fonts|islands).*)",
      has: [{ type: "query", key: "ttclid" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    {
      source: "/((?!api|admin|_next|media|fonts|islands).*)",
      has: [{ type: "query", key: "ScCid" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    {
      source: "/((?!api|admin|_next|media|fonts|islands).*)",
      has: [{ type: "query", key: "epik" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    {
      source: "/((?!api|admin|_next|media|fonts|islands).*)",
      has: [{ type: "query", key: "fbclid" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    {
      source: "/:locale(ar|fr)/search",
      has: [{ type: "query", key: "q" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    { source: "/admin/:path*", missing: [{ type: "header", key: "x-front-door" }] },
    // A page of the shop takes no body, and nothing takes a form in parts that does not say where they end.
    {
      source: "/((?!api(?:/|$)|admin(?:/|$)).*)",
      has: [{ type: "header", key: "content-type" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    {
      source: "/((?!api(?:/|$)|admin(?:/|$)).*)",
      has: [{ type: "header", key: "next-action" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    {
      source: "/api/:path*",
      has: [{ type: "header", key: "content-type", value: "multipart/form-data(?!.*boundary=).*" }],
      missing: [{ type: "header", key: "x-front-door" }],
    },
    // Everything but what can be read: ASCII without control characters, and UTF-8 of two, three and four bytes.
    {
      source:
        "/((?!(?:[^%]|%[2-6][0-9A-Fa-f]|%7[0-9A-Ea-e]|%(?:[Cc][2-9A-Fa-f]|[Dd][0-9A-Fa-f]|[Ee]0%[ABab][0-9A-Fa-f]|[Ee][Dd]%[89][0-9A-Fa-f]|[Ee][1-9A-Ca-cE-Fe-f]%[89ABab][0-9A-Fa-f]|[Ff]0%[9ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|[Ff][1-3]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|[Ff]4%8[0-9A-Fa-f]%[89ABab][0-9A-Fa-f])%[89ABab][0-9A-Fa-f])*$).*)",
      missing: [{ type: "header", key: "x-front-door" }],
    },
  ],
};
