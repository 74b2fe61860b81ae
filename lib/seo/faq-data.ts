import type { FAQPage } from "schema-dts";

/** Questions that stand on the page with their answers in full, as plain text. */
export function faqData(entries: readonly { question: string; answer: string }[]): Exclude<FAQPage, string> {
  return {
    "@type": "FAQPage",
    mainEntity: entries.map(({ question, answer }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: answer },
    })),
  };
}
