import { isSigned } from "@/lib/content/author";
import { saveTopic } from "@/lib/content/commands/edit-topics";
import { publishPiece } from "@/lib/content/commands/publish-piece";
import { createPiece, savePiece } from "@/lib/content/commands/save-piece";
import { type PieceContent, pieceContent } from "@/lib/content/piece";
import type { RichNode } from "@/lib/content/rich-text";
import type { StoredPicture } from "@/lib/content/stored-picture";
import { db } from "@/lib/db";
import { demoProducts } from "../demo-products";
import { copper } from "./copper";
import type { DemoPiece, Part } from "./demo-piece";
import { method } from "./method";
import { oliveOil } from "./olive-oil";
import { deliveryRelease, teaEvening } from "./other-pieces";
import { smartWatch } from "./smart-watch";
import { webTrade } from "./web-trade";
import { writeWidePicture } from "./wide-pictures";
import { type Signer, writeAuthors } from "./write-authors";
import { writeDocuments } from "./write-documents";

const topics = {
  kitchen: { ar: "مطبخ ومائدة", fr: "Cuisine et table" },
  devices: { ar: "أجهزة", fr: "Appareils" },
  home: { ar: "البيت", fr: "Maison" },
  stories: { ar: "حكايات السوق", fr: "Histoires du souk" },
};
const pieces = [oliveOil, smartWatch, webTrade, copper, deliveryRelease, teaEvening, method];
const dayMs = 86_400_000;

/** The blog, a press release and a landing page of the demo shop, as the merchant would have written them. */
export async function writeContent(now: Date): Promise<void> {
  const topicIds: Record<string, number> = {};
  for (const [key, name] of Object.entries(topics)) {
    const saved = await saveTopic({ name }, null);
    if (saved.ok) topicIds[key] = saved.value.id;
  }
  const signers = await writeAuthors();
  for (const piece of pieces) await writePiece(piece, { topicIds, signers }, now);
  await writeDocuments();
}

type Ids = { topicIds: Record<string, number>; signers: Record<Signer, number> };

async function writePiece(piece: DemoPiece, { topicIds, signers }: Ids, now: Date): Promise<void> {
  const cover = piece.cover && (await writeWidePicture(piece.cover));
  const idOf = await productIds([piece.products, ...shelvesOf(piece)].flat());
  const [film, guide] = await Promise.all([firstId(db.film), firstId(db.guide)]);
  const known = { cover, idOf, film, guide };
  const content = pieceContent.parse({
    goal: piece.goal,
    topicId: piece.topic ? topicIds[piece.topic] : null,
    authorId: isSigned(piece.kind) ? signers[piece.topic === "devices" ? "yacine" : "samira"] : null,
    cover,
    productIds: piece.products.flatMap((key) => idOf(key) ?? []),
    words: { ar: wordsOf(piece, "ar", known), fr: wordsOf(piece, "fr", known) },
  } satisfies Record<keyof PieceContent, unknown>);
  const { value } = await createPiece(piece.kind, null);
  const saved = await savePiece({ id: value.id, seenVersion: 0, content }, null);
  if (!saved.ok) throw new Error(`a demo text was refused: ${saved.error}`);
  await publishPiece({ id: value.id }, null, new Date(now.getTime() - piece.daysOld * dayMs));
}

type Known = {
  cover: StoredPicture | null;
  idOf: (key: string) => number | undefined;
  film: number | undefined;
  guide: number | undefined;
};

const wordsOf = (piece: DemoPiece, locale: "ar" | "fr", known: Known) => ({
  ...piece[locale],
  body: blocksOf(piece[locale].body, known, piece[locale].coverAlt),
});

// Neighbouring texts become one block; each other part stands alone.
function blocksOf(parts: Part[], known: Known, alt: string): unknown[] {
  const blocks: { type: string; [field: string]: unknown }[] = [];
  let text: RichNode[] = [];
  const close = () => {
    if (text.length > 0)
      blocks.push({ type: "text", id: `textpart${blocks.length}`, doc: { type: "doc", content: text } });
    text = [];
  };
  for (const part of parts) {
    const block = standalone(part, { ...known, alt });
    if (!block) text.push(part as RichNode);
    else {
      close();
      blocks.push({ ...block, id: block.type === "products" ? "shelf0" : `${block.type}part${blocks.length}` });
    }
  }
  close();
  return blocks;
}

function standalone(part: Part, { cover, idOf, film, guide, alt }: Known & { alt: string }) {
  switch (part.type) {
    case "faq":
    case "timeline":
    case "figures":
      return part;
    case "hero":
      return { ...part, picture: cover, alt };
    case "shelf":
      return {
        type: "products",
        title: part.title,
        from: "picked",
        productIds: part.products.flatMap((key) => idOf(key) ?? []),
      };
    case "film":
      return { ...part, filmId: film };
    case "guide":
      return { ...part, guideId: guide };
    default:
      return null;
  }
}

type Table = { findFirst: (query: { orderBy: { id: "asc" }; select: { id: true } }) => Promise<{ id: number } | null> };

const firstId = async (table: Table): Promise<number | undefined> =>
  (await table.findFirst({ orderBy: { id: "asc" }, select: { id: true } }))?.id;

const shelvesOf = (piece: DemoPiece): string[] =>
  piece.ar.body.flatMap((part) => (part.type === "shelf" ? part.products : []));

async function productIds(keys: string[]): Promise<(key: string) => number | undefined> {
  const slugs = new Map(keys.map((key) => [key, demoProducts.find((product) => product.key === key)?.slug.fr ?? ""]));
  const rows = await db.productTranslation.findMany({
    where: { locale: "fr", slug: { in: [...slugs.values()] } },
    select: { slug: true, productId: true },
  });
  return (key) => rows.find((row) => row.slug === slugs.get(key))?.productId;
}
