import { z } from "zod";
import { giftKeyOf, guidePath } from "@/lib/content/guide";
import { findGuideTitle } from "@/lib/content/queries/guides";
import { askToJoin } from "@/lib/customers/commands/ask-to-join";
import { subscribePath } from "@/lib/customers/opt-in";
import { emailField, trap } from "@/lib/customers/schema";
import { id } from "@/lib/fields";
import { json, refusal, route, seeOther } from "@/lib/http";
import { locales } from "@/lib/locale";
import { refusalPage } from "@/lib/refusal";

const guideRequest = z.object({
  email: emailField,
  guideId: id,
  locale: z.enum(locales).catch("ar"),
  letter: z.literal("on").optional().catch(undefined),
  website: trap,
});

/** Asks for a guide: a link goes to the address, and only its button sends the guide. */
export const POST = route(
  {
    schema: guideRequest,
    limit: "subscribe",
    onInvalid: ({ raw, request, errors }) =>
      refusalPage({ request, error: errors.email ?? "invalid_input", status: 422, locale: raw.locale }),
  },
  async ({ input: { email, guideId, locale, letter, website }, ipHash, wantsJson }) => {
    const guide = await findGuideTitle(guideId, locale);
    if (!guide) return refusal("not_found", 404);
    const gift = { key: giftKeyOf(guideId), title: guide.title };
    const wantsLetter = guide.guide.isForReaders || letter === "on";
    if (website === "") await askToJoin({ email, locale, source: gift.key, wantsLetter, gift, ipHash });
    return wantsJson
      ? json({ ok: true, guide: guidePath(locale, guide.slug) })
      : seeOther(subscribePath(locale, "sent"));
  },
);
