import { z } from "zod";
import { displaySettings } from "@/lib/display.mjs";
import { env } from "@/lib/env";
import { json, route, seeOther } from "@/lib/http";
import { isLocale } from "@/lib/locale";

const input = z.object({ setting: z.enum(displaySettings, "invalid"), on: z.enum(["0", "1"], "invalid") });

/** The switches in the footer: a cookie for a year, and back to the page. */
export const POST = route(
  { schema: input, limit: "cart" },
  async ({ input: { setting, on }, request, wantsJson, raw }) => {
    const response = wantsJson ? json({ ok: true }) : seeOther(backOf(request, raw.locale));
    const headers = new Headers(response.headers);
    const age = on === "1" ? 365 * 86_400 : 0;
    const secure = env.APP_URL.startsWith("https:") ? "; Secure" : "";
    headers.append("Set-Cookie", `${setting}=${on}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`);
    return new Response(response.body, { status: response.status, headers });
  },
);

// Only the path of where the form stood: an address elsewhere has one too, and it leads nowhere foreign.
function backOf(request: Request, locale: unknown): string {
  const home = `/${isLocale(locale) ? locale : "ar"}`;
  const from = request.headers.get("referer");
  const path = from && URL.canParse(from) ? new URL(from).pathname : home;
  return /^\/(ar|fr)(\/|$)/.test(path) ? path : home;
}
