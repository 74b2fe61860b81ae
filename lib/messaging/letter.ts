import type { Locale } from "@/lib/locale";

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
  button?: { label: string; url: string };
  /** small, under the button */
  notes?: string[];
  /** of marketing: the words and page that end it */
  unsubscribe?: { label: string; url: string };
};

const line = "—".repeat(12);

/** The letter for readers without HTML; addresses stand on lines of their own, so that no direction mark breaks them. */
export function plainTextOf({ title, paragraphs, button, notes = [], sender, unsubscribe }: Letter): string {
  const parts = [
    title,
    ...paragraphs,
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...notes,
    line,
    [sender.name, ...sender.legalLines].join("\n"),
    ...(unsubscribe ? [`${unsubscribe.label}:\n${unsubscribe.url}`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}
