import type { OrderSource } from "@/lib/orders/order-source";

type StorySource = Partial<OrderSource> & Pick<OrderSource, "source" | "medium">;

const facebookAd = (content: string, clickId: string): StorySource => ({
  ...{ source: "facebook", medium: "cpc", campaign: "هدايا نوفمبر", content },
  ...{ clickIdKind: "fbclid", clickId },
});
const tiktokAd = (clickId: string): StorySource => ({
  ...{ source: "tiktok", medium: "cpc", campaign: "montres", clickIdKind: "ttclid", clickId },
});
const shared = (source: string): StorySource => ({ source, medium: "share" });

/** What led to the orders of the story, by the buyer's name; the others came by themselves. */
export const storySources: Record<string, StorySource> = {
  "أمينة بن يوسف": facebookAd("video", "IwY2xjawDemoAmina"),
  "Yacine Haddad": tiktokAd("E.C.P.DemoYacine"),
  "سعاد مرابط": shared("whatsapp"),
  "ليلى بوعلام": shared("whatsapp"),
  "Mohamed Saïdi": facebookAd("photo", "IwY2xjawDemoMohamed"),
  "فاطمة الزهراء قاسم": facebookAd("video", "IwY2xjawDemoFatima"),
  "رشيد بلعيد": shared("facebook"),
  "Amel Benali": facebookAd("photo", "IwY2xjawDemoAmel"),
  "نسيم حمادي": tiktokAd("E.C.P.DemoNassim"),
  azeaze: tiktokAd("E.C.P.DemoNobody"),
};
