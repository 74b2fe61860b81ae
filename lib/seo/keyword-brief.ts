import { toWrite } from "@/lib/content/piece";
import type { Locale } from "@/lib/locale";
import { pick } from "@/lib/locale";
import { searchKey } from "@/lib/text";

export type Brief = { titles: string[]; questions: string[]; headings: string[]; related: string[] };

/** What an article for a term should answer, in the words people search with; `related`: longer searches that hold it. */
export function briefOf(term: string, locale: Locale, related: readonly string[]): Brief {
  const say = (ar: string[], fr: string[]) => pick(locale, ar, fr);
  const thing = thingOf(term);
  const inAlgeria = /جزائر|algéri|algeri/i.test(term) ? "" : pick(locale, " في الجزائر", " en Algérie");
  const longer = related.filter((other) => other !== term).slice(0, 6);
  return {
    titles: say(
      [
        `${term}: كيف تختار وكم تدفع${inAlgeria}`,
        `دليل ${term}: ما يسأل عنه الزبائن قبل الشراء`,
        `${term} بين الجودة والسعر: ما الذي يستحق`,
      ],
      [
        `${term} : bien choisir et à quel prix${inAlgeria}`,
        `Guide ${term} : ce que les clients demandent avant d’acheter`,
        `${term} : entre qualité et prix, que prendre`,
      ],
    ),
    questions: say(
      [
        `كم سعر ${thing}${inAlgeria}؟`,
        `كيف أعرف الجودة في ${thing}؟`,
        `ما الفرق بين أنواع ${thing}؟`,
        `هل أستطيع إرجاع ما اشتريت؟`,
        `كم يستغرق التوصيل إلى ولايتي؟`,
      ],
      [
        `Quel est le prix de « ${thing} »${inAlgeria} ?`,
        `Comment reconnaître la bonne qualité ?`,
        `Quelles différences entre les modèles ?`,
        `Puis-je retourner mon achat ?`,
        `En combien de jours la livraison arrive-t-elle dans ma wilaya ?`,
      ],
    ),
    headings: [
      ...say(
        [`ما الذي تبحث عنه حين تبحث عن ${term}`, "كيف تختار: ثلاثة أمور تنظر إليها", "الأسعار وما يغيّرها"],
        [
          `Ce que l’on cherche avec « ${term} »`,
          "Bien choisir : trois choses à regarder",
          "Les prix et ce qui les fait varier",
        ],
      ),
      ...longer.slice(0, 3),
      ...say(["أسئلة الزبائن"], ["Questions des clients"]),
    ],
    related: longer,
  };
}

// "شراء الذهب" asks for gold: nobody asks what buying gold costs.
const buying = new Set(
  "شراء شري نشري اشتري بيع للبيع سعر اسعار ثمن اثمان سومة تسوق كم achat acheter vente prix tarif combien buy price"
    .split(" ")
    .map(searchKey),
);
const joining = new Set("de du des d un une le la les".split(" "));

/** What a search is about, without the words for buying it: "prix de la montre" → "montre". */
export function thingOf(term: string): string {
  const words = term.trim().split(/\s+/);
  const from = words.findIndex((word) => !buying.has(searchKey(word)));
  if (from <= 0) return term;
  const start = words.findIndex((word, place) => place >= from && !joining.has(word.toLowerCase()));
  return words.slice(start < 0 ? from : start).join(" ");
}

type Draft = {
  title: string;
  seoDescription: string;
  paragraphs: { heading: string; hint: string }[];
  questions: string[];
};

/** The brief as a draft that is to be filled: headings with what to write under them, never finished sentences. */
export function draftOf(term: string, locale: Locale, brief: Brief): Draft {
  const hint = pick(
    locale,
    `${toWrite} اكتب هنا بكلماتك: ${term}، بأمثلة من متجرك.`,
    `${toWrite} À écrire ici avec vos mots : ${term}, avec des exemples de votre boutique.`,
  );
  return {
    title: (brief.titles[0] ?? term).slice(0, 120),
    seoDescription: "",
    paragraphs: brief.headings.slice(0, -1).map((heading) => ({ heading, hint })),
    questions: brief.questions,
  };
}
