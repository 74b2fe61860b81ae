import { leaveLetter } from "@/lib/customers/commands/leave-letter";
import { subscribePath } from "@/lib/customers/opt-in";
import { tokenInput } from "@/lib/customers/schema";
import { json, refusal, route, seeOther } from "@/lib/http";

/** One POST ends the letter: of the button on the page, or of a mail program by itself (RFC 8058), which has no Origin and no cookies. */
export const POST = route(
  { schema: tokenInput, limit: "unsubscribe", fromAnywhere: true },
  async ({ input, raw, ipHash }) => {
    const left = await leaveLetter({ token: input.token, ipHash });
    if (!left.ok) return refusal(left.error, 404);
    return raw.from === "page" ? seeOther(subscribePath(left.value.locale, "left")) : json({ ok: true });
  },
);
