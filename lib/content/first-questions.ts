import { translations } from "@/lib/i18n/translations";
import { type FaqDocument, faqDocument } from "./documents";

const groups = {
  order: ["account", "change"],
  delivery: ["pay", "cost"],
  returns: ["unlike"],
} as const;

/** What every buyer of a new shop asks, answered by what the shop does by itself; the merchant goes on from there. */
export function firstQuestions(): FaqDocument {
  const [ar, fr] = [translations("ar", "content.faq.first"), translations("fr", "content.faq.first")];
  const both = (key: string) => ({ ar: ar(key as never), fr: fr(key as never) });
  return faqDocument.parse({
    groups: Object.entries(groups).map(([group, questions]) => ({
      name: both(`${group}.name`),
      items: questions.map((question) => ({
        question: both(`${group}.${question}.question`),
        answer: both(`${group}.${question}.answer`),
      })),
    })),
  });
}
