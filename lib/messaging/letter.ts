import type { Locale } from "@/lib/locale";

/** What orders and visits that a letter led to are counted under; texts: "orders.sources.names". */
export type LetterSource = "newsletter" | "stock-alert";

/** Who writes, as the law wants it under every letter (18-05, article 11). */
export type Sender = { name: string; legalLines: string[] };

/** A letter in words; markup and plain text are made of the same ones. */
export type Letter = {
  locale: Locale;
  sender: Sender;
  subject: string;
  /** the line that mail programs show beside the subject */
  preview: string;
  title: string;
  paragraphs: string[];
  button?: { label: string; url: string; countedAs?: LetterSource };
  /** small, under the button */
  notes?: string[];
  /** of marketing: the words and page that end it */
  unsubscribe?: { label: string; url: string };
};

/** Where the button leads: a page open to all says that a letter led there. Addresses with a token never do, since the first page of a visit is kept beside its order. */
export function buttonUrlOf({ url, countedAs }: NonNullable<Letter["button"]>): string {
  if (!countedAs) return url;
  const counted = new URL(url);
  counted.searchParams.set("utm_source", countedAs);
  counted.searchParams.set("utm_medium", "email");
  return counted.href;
}

const line = "—".repeat(12);

/** The letter for readers without HTML; addresses stand on lines of their own, so that no direction mark breaks them. */
export function plainTextOf({ title, paragraphs, button, notes = [], sender, unsubscribe }: Letter): string {
  const parts = [
    title,
    ...paragraphs,
    ...(button ? [`${button.label}:\n${buttonUrlOf(button)}`] : []),
    ...notes,
    line,
    [sender.name, ...sender.legalLines].join("\n"),
    ...(unsubscribe ? [`${unsubscribe.label}:\n${unsubscribe.url}`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}
