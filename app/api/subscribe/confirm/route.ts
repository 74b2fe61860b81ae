import { confirmOptIn } from "@/lib/customers/commands/confirm-opt-in";
import { subscribePath } from "@/lib/customers/opt-in";
import { confirmInput } from "@/lib/customers/schema";
import { json, refusal, route, seeOther } from "@/lib/http";

/** The button of the page behind the link: a link alone confirms nothing, since mail scanners open links. */
export const POST = route({ schema: confirmInput, limit: "tracking" }, async ({ input, ipHash, wantsJson }) => {
  const confirmed = await confirmOptIn({ token: input.token, ipHash });
  if (!confirmed.ok)
    return wantsJson ? refusal(confirmed.error, 410) : seeOther(subscribePath(input.locale, "expired"));
  const step = confirmed.value.hasGift ? "gift" : "done";
  return wantsJson ? json({ ok: true, step }) : seeOther(subscribePath(input.locale, step));
});
