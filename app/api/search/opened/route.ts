import { isbot } from "isbot";
import { route } from "@/lib/http";
import { isLocale } from "@/lib/locale";
import { noteOpen } from "@/lib/search/commands/note-open";

/** Where browsers tell, without any script (<a ping>), that a result of a search was opened. */
export const POST = route({ limit: "search", maxBytes: 100 }, async ({ request }) => {
  const asked = new URL(request.url).searchParams;
  const [typed, locale] = [asked.get("q") ?? "", asked.get("locale")];
  const agent = request.headers.get("user-agent") ?? "";
  if (isLocale(locale) && agent !== "" && !isbot(agent)) await noteOpen({ locale, typed });
  return new Response(null, { status: 204 });
});
