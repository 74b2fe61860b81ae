import "server-only";
import type { DbClient } from "@/lib/db";
import { textsOf } from "@/lib/i18n/texts";
import { type FaqDocument, faqDocument } from "../documents";

const groups = { order: ["account", "change"], delivery: ["pay", "cost"], returns: ["unlike"] };

/** Gives a shop without questions those that every buyer asks; a merchant's own are left alone. */
export async function fillQuestions(client: DbClient): Promise<void> {
  await client.contentDocument.createMany({
    data: [{ key: "faq", value: await firstQuestions() }],
    skipDuplicates: true,
  });
}

/** What every buyer of a new shop asks, answered by what the shop does by itself; the merchant goes on from there. */
export async function firstQuestions(): Promise<FaqDocument> {
  const [ar, fr] = await Promise.all([textsOf("ar"), textsOf("fr")]);
  const both = (place: string) => {
    const key = `content.faq.first.${place}` as never;
    return { ar: ar(key), fr: fr(key) };
  };
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
