import { env } from "./env";
import { visitorIp } from "./ip";
import { currentVisit } from "./visit";

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

/** The visitor's address, for limits: never one that the visitor could choose (lib/ip.ts). */
export const ipOf = (request: Request): string =>
  visitorIp({
    forwardedFor: request.headers.get("x-forwarded-for"),
    socket: currentVisit()?.address,
    trustedProxies: env.TRUSTED_PROXIES,
  });
