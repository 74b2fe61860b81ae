import { saveBanner } from "@/lib/content/commands/edit-banners";
import { firstQuestions } from "@/lib/content/commands/fill-questions";
import { saveDocument } from "@/lib/content/commands/save-document";
import { pressDocument } from "@/lib/content/documents";
import { bannerInput } from "@/lib/content/schema";
import { writeWidePicture } from "./wide-pictures";

const both = (ar: string, fr: string) => ({ ar, fr });

/** Questions, press room and the first billboards of the demo shop. */
export async function writeDocuments(): Promise<void> {
  await saveDocument("faq", await firstQuestions(), null);
  await saveDocument("press", pressDocument.parse(press), null);
  await writeBanners();
}

const press = {
  intro: both(
    "«حانوت وهران» متجر تجريبي يبيع ما يصنعه الحرفيون وتنتجه الأرض في الجزائر، من زيت القبائل إلى نحاس قسنطينة.",
    "Hanout Oran est une boutique de démonstration : elle vend ce que font les artisans et la terre d’Algérie, de l’huile de Kabylie au cuivre de Constantine.",
  ),
  facts: [
    { label: both("المدينة", "Ville"), value: both("وهران", "Oran") },
    { label: both("التوصيل", "Livraison"), value: both("69 ولاية", "69 wilayas") },
    { label: both("الدفع", "Paiement"), value: both("نقدًا عند الاستلام", "En espèces à la livraison") },
    { label: both("اللغتان", "Langues"), value: both("العربية والفرنسية", "Arabe et français") },
  ],
  contactName: "",
};

async function writeBanners(): Promise<void> {
  const things = [
    { thing: "dateBox" as const },
    { thing: "bottle" as const, tint: "#5f6f2e" },
    { thing: "honey" as const },
  ];
  const [left, right] = [
    await writeWidePicture({ ground: "sand", things, side: "left" }),
    await writeWidePicture({ ground: "sand", things, side: "right" }),
  ];
  const hero = {
    name: "واجهة المؤونة",
    placement: "home_hero",
    words: {
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
    },
  };
  const strip = {
    name: "سهرة الشاي",
    placement: "home_strip",
    words: {
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
    },
  };
  for (const banner of [hero, strip]) {
    const times = { startsAt: "", endsAt: "" };
    const saved = await saveBanner(
      bannerInput.parse({ audience: "everybody", isActive: true, position: 0, ...times, ...banner }),
      null,
    );
    if (!saved.ok) throw new Error(`a demo banner was refused: ${saved.error}`);
  }
}
