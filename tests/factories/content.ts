import { type PieceContent, type PieceWords, pieceContent } from "@/lib/content/piece";

let made = 0;

const paragraph = (text: string) => ({
  type: "text" as const,
  id: `text${++made}`.padEnd(6, "0"),
  doc: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] },
});

type Traits = Partial<Omit<PieceContent, "words">> & {
  ar?: Partial<PieceWords> | null;
  fr?: Partial<PieceWords> | null;
};

/** What the editor sends of a piece that is fit to be public, in both languages unless one is null. */
export function aContent({ ar = {}, fr = {}, ...shared }: Traits = {}): PieceContent {
  const number = ++made;
  return pieceContent.parse({
    ...shared,
    words: {
      ar: ar && { title: `مقال ${number}`, body: [paragraph("زيت الزيتون ذهب سائل.")], ...ar },
      fr: fr && { title: `Article ${number}`, body: [paragraph("L’huile d’olive est un or liquide.")], ...fr },
    },
  });
}
