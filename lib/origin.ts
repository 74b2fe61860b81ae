import { env } from "./env";

/** Whether a write comes from our own pages: Origin must be there and name this shop (a missing one is refused). */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (!origin || origin === "null") return false;
  return origin === new URL(env.APP_URL).origin || isOwnHost(origin, request.headers.get("host"));
}

// In development and tests the port differs from APP_URL; Host is set by the browser, which a foreign page cannot change.
function isOwnHost(origin: string, host: string | null): boolean {
  try {
    return host !== null && new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** The visitor's address: X-Forwarded-For is believed only from as many proxies as the configuration names. */
export function ipOf(request: Request): string {
  const hops =
    request.headers
      .get("x-forwarded-for")
      ?.split(",")
      .map((hop) => hop.trim()) ?? [];
  return hops.at(-Math.max(1, env.TRUSTED_PROXIES)) || "unknown";
}
