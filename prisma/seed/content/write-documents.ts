import { firstQuestions } from "@/lib/content/commands/fill-questions";
import { saveDocument } from "@/lib/content/commands/save-document";
import { pressDocument } from "@/lib/content/documents";
import { writeWidePicture } from "./wide-pictures";
import { writeBanners } from "./write-banners";

const both = (ar: string, fr: string) => ({ ar, fr });

/** Questions, press room and the billboards of the demo shop. */
export async function writeDocuments(): Promise<void> {
  await saveDocument("faq", await firstQuestions(), null);
  await saveDocument("press", pressDocument.parse({ ...press, pictures: await pressPictures() }), null);
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

async function pressPictures() {
  const [pantry, tea] = [
    await writeWidePicture({
      ground: "sage",
      things: [{ thing: "bottle", tint: "#5f6f2e" }, { thing: "dateBox" }, { thing: "honey" }],
      side: "middle",
    }),
    await writeWidePicture({ ground: "clay", things: [{ thing: "teapot" }, { thing: "teaGlass" }], side: "middle" }),
  ];
  return [
    {
      picture: pantry,
      alt: both(
        "قنينة زيت زيتون وعلبة تمر وجرّة عسل",
        "Une bouteille d’huile d’olive, une boîte de dattes et un pot de miel",
      ),
      caption: both("زيت من القبائل وتمر من طولقة وعسل سدر.", "Huile de Kabylie, dattes de Tolga et miel de jujubier."),
    },
    {
      picture: tea,
      alt: both("إبريق شاي وكأس", "Une théière et un verre à thé"),
      caption: both("سهرة شاي كما في الجنوب.", "Une soirée de thé comme dans le Sud."),
    },
  ];
}
