import { randomUUID } from "node:crypto";
import { authorInput } from "@/lib/content/author";
import { publishPiece } from "@/lib/content/commands/publish-piece";
import { saveAuthor } from "@/lib/content/commands/save-author";
import { saveFilm } from "@/lib/content/commands/save-film";
import { saveGuide } from "@/lib/content/commands/save-guide";
import { createPiece, savePiece } from "@/lib/content/commands/save-piece";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { filmInput } from "@/lib/content/film";
import { guideInput } from "@/lib/content/guide";
import { type PieceContent, type PieceKind, type PieceWords, pieceContent } from "@/lib/content/piece";
import { db } from "@/lib/db";
import { aProduct } from "./catalog";

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

const captions = "WEBVTT\n\n00:00.500 --> 00:04.000\nإبريق";

/** A film with captions in Arabic and a product in it, public unless said otherwise; its file is a name without bytes. */
export async function aFilm({ publish = true, ...more }: { publish?: boolean; [field: string]: unknown } = {}) {
  const { id: fileId, key } = await aStoredFile({ kind: "video", format: "mp4", seconds: 13 });
  await db.media.create({ data: { key, width: 960, height: 960, thumbhash: "" } });
  const { id: productId } = await aProduct();
  const input = filmInput.parse({
    fileId,
    posterKey: key,
    ar: { title: `صينية ${key}`, slug: "صينية", text: "x", captions },
    fr: { title: "Plateau", text: "x", transcript: "Tout le texte" },
    spots: { 0: { from: "0:02", to: "0:05", productId: String(productId) } },
    ...more,
  });
  const saved = await saveFilm(input, null);
  if (publish && saved.ok) await turnPublic({ kind: "film", id: saved.value.id, status: "published" }, null);
  return { saved, productId, fileId, key, captions };
}

type GuideTraits = { files?: Record<"ar" | "fr", { id: string }>; publish?: boolean; isForReaders?: "on" };

/** A guide in both languages, public unless said otherwise. */
export async function aGuide({ files, publish = true, ...more }: GuideTraits = {}): Promise<number> {
  const pdf = { kind: "pdf", format: "pdf" };
  const { ar, fr } = files ?? { ar: await aStoredFile(pdf), fr: await aStoredFile(pdf) };
  const input = guideInput.parse({
    ar: { title: "دليل العناية بالنحاس", text: "كيف يبقى لامعًا", points: "التنظيف\nالحفظ", fileId: ar.id },
    fr: { title: "Entretenir le cuivre", text: "Pour qu’il brille", points: "", fileId: fr.id },
    ...more,
  });
  const saved = await saveGuide(input, null);
  if (!saved.ok) throw new Error(saved.error);
  if (publish) await turnPublic({ kind: "guide", id: saved.value.id, status: "published" }, null);
  return saved.value.id;
}

/** A series with one public episode, spoken in French. */
export async function aSeries() {
  const cover = await aStoredFile({ kind: "cover", format: "jpg" });
  const audio = await aStoredFile({ kind: "audio", format: "mp3" });
  const words = (locale: string, slug: string) => ({ locale, slug, title: "Causerie", text: "x" });
  return db.podcast.create({
    data: {
      coverId: cover.id,
      category: "Leisure",
      texts: { create: [words("fr", "causerie"), words("ar", "حديث")] },
      episodes: {
        create: {
          ...{ number: 1, publishedAt: new Date() },
          status: "published",
          texts: { create: { locale: "fr", title: "Un", notes: "x", fileId: audio.id, chapters: [] } },
        },
      },
    },
  });
}

/** A file that is a name without bytes. */
export function aStoredFile(facts: { kind: string; format: string; seconds?: number }) {
  const key = randomUUID().replaceAll("-", "");
  const name = `f.${facts.format}`;
  return db.storedFile.create({ data: { key, fingerprint: key, name, bytes: 10, isReady: true, ...facts } });
}

type AuthorTraits = { ar?: object; fr?: object; links?: string; pictureKey?: string };

/** Somebody who signs articles, سميرة or Samira unless said otherwise. */
export async function anAuthor({ ar, fr, ...more }: AuthorTraits = {}): Promise<number> {
  const input = authorInput.parse({ ...more, ar: { name: "سميرة", ...ar }, fr: { name: "Samira", ...fr } });
  const saved = await saveAuthor(input, null);
  if (!saved.ok) throw new Error(saved.error);
  return saved.value.id;
}

type PieceTraits = { kind?: PieceKind; publish?: boolean };

/** A saved piece, public unless said otherwise; its words are those of aContent. */
export async function aPiece(content = aContent(), { kind = "article", publish = true }: PieceTraits = {}) {
  const { value } = await createPiece(kind, null);
  const saved = await savePiece({ id: value.id, seenVersion: 0, content }, null);
  if (!saved.ok) throw new Error(saved.error);
  if (publish) await publishPiece({ id: value.id }, null);
  return value.id;
}
