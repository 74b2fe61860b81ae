import { displaySettings } from "./display.mjs";
import { displayedHtml } from "./displayed-html.mjs";
import { env } from "./env";

/**
 * The page at a path of ours for who saves data or wants larger letters, where no front door makes it: fetched as everybody
 * gets it (and so from where it is kept) and sent as lib/light-answers.mjs would. What cannot be fetched is sent for whole.
 */
export async function displayedPage(request: Request, path: string, send: typeof fetch = fetch): Promise<Response> {
  const { search } = new URL(request.url);
  const whole = () =>
    new Response(null, { status: 307, headers: { Location: `${path}${search ? `${search}&` : "?"}whole=1` } });
  const page = await send(env.APP_URL + path + search, {
    headers: askedFor(request.headers),
    redirect: "manual",
    cache: "no-store",
    signal: AbortSignal.timeout(20_000),
  }).catch(() => null);
  // A deployment that only its makers may see lets nobody else in, not even itself.
  if (!page || page.status === 401 || page.status === 403) return whole();
  const headers = toldAbout(page);
  if (!headers.get("content-type")?.startsWith("text/html"))
    return new Response(page.body, { status: page.status, headers });
  const asked = { saveData: request.headers.get("save-data"), cookie: request.headers.get("cookie") };
  const isKept = !/private|no-store/.test(page.headers.get("cache-control") ?? "");
  const html = displayedHtml(asked, await page.text(), { waits: isKept });
  return new Response(html, { status: page.status, headers });
}

const passedOn = ["user-agent", "accept", "accept-language", "referer", "sec-purpose", "x-forwarded-for"];

// Without the signs that lead here, or it would be asked of us again.
function askedFor(given: Headers): Headers {
  const headers = new Headers();
  for (const name of passedOn) {
    const value = given.get(name);
    if (value) headers.set(name, value);
  }
  const cookies = (given.get("cookie") ?? "").split(/;\s*/);
  const others = cookies.filter((cookie) => !displaySettings.some((name) => cookie.startsWith(`${name}=`)));
  headers.set("cookie", others.join("; "));
  return headers;
}

const toldOn = ["content-type", "content-security-policy", "referrer-policy", "x-robots-tag"];

function toldAbout(page: Response): Headers {
  const headers = new Headers({ "Cache-Control": "private, no-cache", Vary: "Cookie, Save-Data" });
  for (const name of toldOn) {
    const value = page.headers.get(name);
    if (value) headers.set(name, value);
  }
  // Next says where a redirect leads twice when it has just made it.
  const [location] = (page.headers.get("location") ?? "").split(", ");
  if (location) headers.set("Location", location);
  for (const cookie of page.headers.getSetCookie()) headers.append("Set-Cookie", cookie);
  return headers;
}
