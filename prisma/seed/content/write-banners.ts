import { saveBanner } from "@/lib/content/commands/edit-banners";
import { weighHourly } from "@/lib/content/jobs";
import { bannerInput } from "@/lib/content/schema";
import { viewerFingerprint } from "@/lib/content/viewer";
import { db } from "@/lib/db";
import { writeWidePicture } from "./wide-pictures";

type Face = { title: string; text: string; button: string; href: string };
type Strip = { name: string; segment?: string; wilayas?: string[]; sources?: string[]; ar: Face; fr: Face };

/** What hangs in the demo shop: for everybody, for neighbours, for who comes by Facebook, and two that compete for who came back. */
export async function writeBanners(): Promise<void> {
  await hang({ name: "واجهة المؤونة", placement: "home_hero", words: await heroWords() });
  const [honey, copper] = [await hangStrip(honeyAgain), await hangStrip(copperAgain)];
  for (const strip of [teaNight, neighbours, fromFacebook]) await hangStrip(strip);
  await writeSights(honey, { seen: 46, acted: 2 });
  await writeSights(copper, { seen: 44, acted: 5 });
  await weighHourly();
}

const hangStrip = ({ ar, fr, ...strip }: Strip) => hang({ ...strip, placement: "home_strip", words: { ar, fr } });

async function hang(banner: object): Promise<number> {
  const blank = { isActive: true, position: 0, startsAt: "", endsAt: "" };
  const saved = await saveBanner(bannerInput.parse({ ...blank, ...banner }), null);
  if (!saved.ok) throw new Error(`a demo banner was refused: ${saved.error}`);
  return saved.value.id;
}

async function heroWords() {
  const things = [
    { thing: "dateBox" as const },
    { thing: "bottle" as const, tint: "#5f6f2e" },
    { thing: "honey" as const },
  ];
  const [left, right] = [
    await writeWidePicture({ ground: "sand", things, side: "left" }),
    await writeWidePicture({ ground: "sand", things, side: "right" }),
  ];
  return {
    ar: {
      picture: left,
      alt: "علبة تمر وقنينة زيت وجرّة عسل",
      title: "من أسواق الجزائر إلى باب بيتك",
      text: "تفحص طلبيتك أولًا، ثم تدفع عند الاستلام.",
      button: "تسوّق المؤونة",
      href: "/ar/categories/مؤونة",
    },
    fr: {
      picture: right,
      alt: "Une boîte de dattes, une bouteille d’huile et un pot de miel",
      title: "Des souks d’Algérie jusqu’à votre porte",
      text: "Vous examinez d’abord, vous payez à la livraison.",
      button: "Voir l’épicerie fine",
      href: "/fr/categories/epicerie-fine",
    },
  };
}

const teaNight: Strip = {
  name: "سهرة الشاي",
  ar: {
    title: "سهرة شاي كما في الجنوب",
    text: "الإبريق والكؤوس والشاي والتمر في طلبية واحدة.",
    button: "اكتشف السهرة",
    href: "/ar/l/سهرة-شاي-كما-في-الجنوب",
  },
  fr: {
    title: "Une soirée de thé comme dans le Sud",
    text: "Théière, verres, thé et dattes en une commande.",
    button: "Découvrir",
    href: "/fr/l/une-soiree-de-the-comme-dans-le-sud",
  },
};

const neighbours: Strip = {
  name: "جيراننا في وهران",
  wilayas: ["31"],
  ar: {
    title: "يا أهل وهران، نحن جيرانكم",
    text: "طلبيتكم تخرج من حيّكم، ولا تقطع إلا شوارعه.",
    button: "تسوّق المؤونة",
    href: "/ar/categories/مؤونة",
  },
  fr: {
    title: "Oranais, nous sommes voisins",
    text: "Votre colis part de votre ville et n’en traverse que les rues.",
    button: "Voir l’épicerie fine",
    href: "/fr/categories/epicerie-fine",
  },
};

const fromFacebook: Strip = {
  name: "ضيوف فيسبوك في وهران",
  wilayas: ["31"],
  sources: ["facebook"],
  ar: {
    title: "رأيتمونا على فيسبوك؟",
    text: "ما في صور صفحتنا هو ما يصل إلى بابكم في وهران.",
    button: "شاهد النحاسيات",
    href: "/ar/categories/مطبخ-ونحاس",
  },
  fr: {
    title: "Vus sur Facebook ?",
    text: "Ce que montrent nos photos est ce qui arrive à votre porte, à Oran.",
    button: "Voir le cuivre",
    href: "/fr/categories/cuisine-et-cuivre",
  },
};

const honeyAgain: Strip = {
  name: "عودة إلى العسل",
  segment: "returning",
  ar: {
    title: "أهلًا بعودتكم",
    text: "عسل السدر لا يمكث طويلًا على الرف.",
    button: "تذوّق العسل",
    href: "/ar/categories/مؤونة/عسل",
  },
  fr: {
    title: "Heureux de vous revoir",
    text: "Le miel de jujubier ne reste jamais longtemps en rayon.",
    button: "Voir les miels",
    href: "/fr/categories/epicerie-fine/miel",
  },
};

const copperAgain: Strip = {
  name: "عودة إلى النحاس",
  segment: "returning",
  ar: {
    title: "ما زال يلمع في انتظاركم",
    text: "نحاس قسنطينة، مطروق باليد.",
    button: "شاهد النحاسيات",
    href: "/ar/categories/مطبخ-ونحاس",
  },
  fr: {
    title: "Il brille encore pour vous",
    text: "Le cuivre de Constantine, martelé à la main.",
    button: "Voir le cuivre",
    href: "/fr/categories/cuisine-et-cuivre",
  },
};

/** Visitors of the last ten days, each on one of them. */
async function writeSights(subjectId: number, { seen, acted }: { seen: number; acted: number }): Promise<void> {
  const data = Array.from({ length: seen }, (_, n) => {
    const day = new Date(Date.now() - (n % 10) * 86_400_000);
    const viewer = viewerFingerprint(`demo ${subjectId} ${n}`);
    return { kind: "banner", subjectId, day, viewer, actedAt: n < acted ? day : null };
  });
  await db.sight.createMany({ data });
}
