import "server-only";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { findProductBySlug } from "@/lib/catalog/queries/find-product";
import { db } from "@/lib/db";
import { textsOf } from "@/lib/i18n/texts";
import type { Locale } from "@/lib/locale";
import { log } from "@/lib/log";
import { paint } from "@/lib/media/painter";
import { pictureName, pictureUrl } from "@/lib/media/picture";
import { mediaStore } from "@/lib/media/stores";
import { cardDrawing, cardSize } from "../card-drawing";
import type { Site } from "../site";
import {
  type Card,
  type CardKind,
  cardName,
  cardPath,
  categoryCard,
  productCard,
  readCardName,
  shopCard,
} from "../social-card";
import { contentCards } from "./find-content-card";
import { findSite } from "./find-site";

type Asked = { site: Site; id: number; note: string };
export type FoundCard = { jpeg: Uint8Array } | { movedTo: string };

/** A social card by its name: drawn at the first request and kept. A name of the past leads to the present one; null = no such thing. */
export async function findCard(name: string): Promise<FoundCard | null> {
  const asked = readCardName(name);
  const card = asked && (await cardOf(asked));
  if (!card) return null;
  if (cardName(card) !== name) return { movedTo: await forget(name, card) };
  const kept = await mediaStore().get(name);
  if (kept) return { jpeg: kept };
  const jpeg = await paintOnce(name, card);
  return jpeg ? { jpeg } : { movedTo: card.pictureKey ? pictureUrl(card.pictureKey, 640, "jpg") : "/icon.svg" };
}

async function cardOf({ kind, id, locale }: { kind: CardKind; id: number; locale: Locale }): Promise<Card | null> {
  const [site, t] = await Promise.all([findSite(locale), textsOf(locale)]);
  return subjects[kind]({ site, id, note: t("catalog.metaClosing") });
}

const subjects: Record<CardKind, (asked: Asked) => Promise<Card | null>> = {
  shop: async ({ site, id, note }) => (id === 0 ? shopCard(site, note) : null),
  category: async ({ site, id, note }) => {
    const node = (await categoryTree(site.locale)).find((category) => category.id === id);
    return node ? categoryCard(site, node, note) : null;
  },
  ...contentCards,
  product: async ({ site, id, note }) => {
    const where = { productId_locale: { productId: id, locale: site.locale } };
    const words = await db.productTranslation.findUnique({ where, select: { slug: true } });
    const product = words && (await findProductBySlug(site.locale, words.slug));
    return product ? productCard(site, product, note) : null;
  },
};

// What nobody links to any more makes room.
async function forget(name: string, card: Card): Promise<string> {
  await mediaStore().delete(name);
  return cardPath(card);
}

const underBrush = new Map<string, Promise<Uint8Array | null>>();

function paintOnce(name: string, card: Card): Promise<Uint8Array | null> {
  const begun = underBrush.get(name) ?? draw(name, card).finally(() => underBrush.delete(name));
  underBrush.set(name, begun);
  return begun;
}

async function draw(name: string, { words, pictureKey }: Card): Promise<Uint8Array | null> {
  const picture = pictureKey ? await mediaStore().get(pictureName(pictureKey, 640, "jpg")) : null;
  const drawing = cardDrawing(words, picture !== null);
  const jpeg = await paint({ drawing, picture, ...cardSize, zoom: 1, qualities: [82], chroma: "4:2:0", maxBytes: 1e6 });
  if (jpeg) await mediaStore().put(name, jpeg);
  else log.error("card_not_painted", { name });
  return jpeg;
}
