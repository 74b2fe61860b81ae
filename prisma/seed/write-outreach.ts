import { db } from "@/lib/db";
import { algerianDay } from "@/lib/search/search-note";

const dayMs = 86_400_000;

type Story = {
  host: string;
  contact: string;
  note: string;
  status: string;
  nextStep: string /** days from now */;
  next: number | null;
  linked?: number;
};

// Names under .example belong to nobody (RFC 2606); the first is in the story of the visits.
const stories: Story[] = [
  {
    ...{ host: "dar-oran.example", contact: "نادية، redaction@dar-oran.example", status: "linked", linked: 26 },
    ...{ note: "كتبت عن البرانيس في عدد الشتاء.", nextStep: "شكرها وإرسال صور الربيع", next: 40 },
  },
  {
    ...{ host: "saveurs-dz.example", contact: "Amel, amel@saveurs-dz.example", status: "asked" },
    ...{
      note: "Blog de recettes, deux articles par semaine.",
      nextStep: "Relancer pour l’article sur le miel",
      next: -2,
    },
  },
  {
    ...{ host: "annuaire-artisans.example", contact: "formulaire du site", status: "agreed" },
    ...{ note: "", nextStep: "إرسال بطاقة المنتج الكبيرة", next: 0 },
  },
  {
    ...{ host: "echo-oran.example", contact: "0550 00 00 00", status: "to_ask" },
    ...{ note: "صفحة «تجار من المدينة» كل خميس.", nextStep: "مكالمة رئيسة التحرير", next: 4 },
  },
  {
    ...{ host: "guide-cadeaux.example", contact: "contact@guide-cadeaux.example", status: "declined" },
    ...{ note: "Liens payants seulement.", nextStep: "", next: null },
  },
];

/** Sites the merchant wrote to, asked by now or soon to be. */
export async function writeOutreach(now: Date): Promise<void> {
  const today = Date.parse(algerianDay(now));
  await db.outreachSite.createMany({
    data: stories.map(({ next, linked, ...story }, place) => ({
      ...story,
      address: `https://${story.host}/`,
      nextOn: next === null ? null : new Date(today + next * dayMs),
      linkedAt: linked === undefined ? null : new Date(now.getTime() - linked * dayMs),
      createdAt: new Date(now.getTime() - (30 - place) * dayMs),
    })),
    skipDuplicates: true,
  });
}
