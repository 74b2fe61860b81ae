import { withdrawAlerts } from "@/lib/customers/commands/withdraw-alerts";
import { confirmInput } from "@/lib/customers/schema";
import { waitingPath } from "@/lib/customers/stock-alert";
import { json, route, seeOther } from "@/lib/http";

/** The button behind the link of a mail: the address waits for nothing any more. */
export const POST = route(
  { schema: confirmInput, limit: "unsubscribe" },
  async ({ input: { token, locale }, wantsJson }) => {
    await withdrawAlerts(token);
    return wantsJson ? json({ ok: true }) : seeOther(waitingPath(locale, token));
  },
);
