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

// Its word in prisma/seed/write-boards.ts.
const forumBoard: StorySource = { source: "forum-cuisine-dz-example", medium: "display", campaign: "هدايا-نوفمبر" };

/** What led to the orders of the story, by the buyer's name; the others came by themselves. */
export const storySources: Record<string, StorySource> = {
  "أمينة بن يوسف": facebookAd("video", "IwY2xjawDemoAmina"),
  "Yacine Haddad": tiktokAd("E.C.P.DemoYacine"),
  "سعاد مرابط": shared("whatsapp"),
  "ليلى بوعلام": shared("whatsapp"),
  "Mohamed Saïdi": facebookAd("photo", "IwY2xjawDemoMohamed"),
  "فاطمة الزهراء قاسم": facebookAd("video", "IwY2xjawDemoFatima"),
  "رشيد بلعيد": forumBoard,
  "Nadia Cherif": forumBoard,
  "نسيم حمادي": tiktokAd("E.C.P.DemoNassim"),
  azeaze: tiktokAd("E.C.P.DemoNobody"),
};

/** Buyers who called: staff took their orders while they were on the phone. */
export const phoneStory = ["عبد القادر زروقي", "Amel Benali", "هدى منصوري"];
