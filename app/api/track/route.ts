import { trackInput } from "@/lib/checkout/schema";
import { json, route, seeOther } from "@/lib/http";
import { isLocale } from "@/lib/locale";
import { findOrderForTracking } from "@/lib/orders/queries";
import { sealTracking } from "@/lib/orders/tracking-seal";
import { normalizePhone } from "@/lib/phone";
import { toAsciiDigits } from "@/lib/text";

/** Number and phone must both be right; a wrong pair says the same whichever of them is wrong. */
export const POST = route(
  {
    schema: trackInput,
    limit: "tracking",
    onInvalid: ({ raw }) => seeOther(`/${isLocale(raw.locale) ? raw.locale : "ar"}/track?error=order_not_found`),
  },
  async ({ input, wantsJson }) => {
    const number = numberOf(input.number);
    const phone = normalizePhone(input.phone);
    const order = number !== null && phone.ok ? await findOrderForTracking(number, phone.value) : null;
    const page = `/${input.locale}/track`;
    if (!order)
      return wantsJson ? json({ ok: false, error: "order_not_found" }, 404) : seeOther(`${page}?error=order_not_found`);
    const location = `${page}?pass=${sealTracking(order.number, new Date())}`;
    return wantsJson ? json({ ok: true, location }) : seeOther(location);
  },
);

/** The number as people copy it: "#1042", "رقم 1042", Arabic digits. */
function numberOf(typed: string): number | null {
  const digits = /\d{1,9}/.exec(toAsciiDigits(typed))?.[0];
  return digits && Number(digits) > 0 ? Number(digits) : null;
}
