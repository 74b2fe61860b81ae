import { askToJoin } from "@/lib/customers/commands/ask-to-join";
import { subscribePath } from "@/lib/customers/opt-in";
import { subscribeInput } from "@/lib/customers/schema";
import { json, route, seeOther } from "@/lib/http";
import { isLocale } from "@/lib/locale";
import { termsIn } from "@/lib/search/found-by";
import { algerianDay } from "@/lib/search/search-note";

/** The form of the letter. The answer is the same whatever the shop knows of the address. */
export const POST = route(
  {
    schema: subscribeInput,
    limit: "subscribe",
    onInvalid: ({ raw }) => seeOther(`${subscribePath(isLocale(raw.locale) ? raw.locale : "ar")}?error=email_invalid`),
  },
  async ({ input: { website, ...asked }, request, ipHash, wantsJson }) => {
    const searched = termsIn(request.headers, algerianDay(new Date()));
    if (website === "") await askToJoin({ ...asked, wantsLetter: true, gift: null, ipHash, searched });
    return wantsJson ? json({ ok: true }) : seeOther(subscribePath(asked.locale, "sent"));
  },
);
