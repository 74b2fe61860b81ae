import "server-only";
import type { z } from "zod";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { suggestedTexts } from "../picture-texts";
import { pictureFactsOf } from "../queries/picture-facts";
import type { altsInput } from "../schema";
import { lockProduct } from "./changed-product";

/** Pictures a product page shows. */
export const picturesMax = 12;

type Locked = NonNullable<Awaited<ReturnType<typeof lockProduct>>>;

/** Puts a stored picture after the others. On a published product it arrives with suggested texts: shoppers never meet a picture without any. */
export async function attachPicture({ id, mediaId }: { id: number; mediaId: string }, actor: Actor) {
  return withTx(async (tx) => {
    const product = await lockProduct(tx, id);
    if (!product) return fail("product_not_found");
    if (product.images.length >= picturesMax) return fail("too_many_pictures");

    const texts = product.status === "published" ? await textsFor(tx, product) : {};
    const image = await tx.productImage.create({
      data: {
        productId: id,
        mediaId,
        position: (product.images.at(-1)?.position ?? -1) + 1,
        ...texts,
      },
      select: { id: true },
    });
    await recordAudit(tx, { actor, action: "picture_added", subject: `product:${id}`, after: { image: image.id } });
    return ok({ id, imageId: image.id, categoryIds: [product.categoryId] });
  });
}

async function textsFor(tx: DbClient, product: Locked) {
  const facts = await pictureFactsOf(product.id, tx);
  if (!facts) return {};
  const { alt, caption } = suggestedTexts(facts, [...product.images, { valueCode: null }], product.images.length);
  return { altAr: alt.ar, altFr: alt.fr, captionAr: caption.ar, captionFr: caption.fr };
}

/** Saves the descriptions and captions; what shoppers already see may not lose them. */
export async function saveAlts({ id, images }: Omit<z.output<typeof altsInput>, "publish">, actor: Actor) {
  return withTx(async (tx) => {
    const product = await lockProduct(tx, id);
    if (!product) return fail("product_not_found");
    const fields = product.status === "published" ? emptyTexts(images) : {};
    if (Object.keys(fields).length > 0) return { ...fail("alts_missing"), fields };

    const known = product.images.filter((image) => images[image.id]);
    for (const { id: imageId } of known)
      await tx.productImage.update({ where: { id: imageId }, data: { ...images[imageId] }, select: { id: true } });
    const before = Object.fromEntries(known.map(({ id: imageId, position: _, ...texts }) => [imageId, texts]));
    await recordAudit(tx, { actor, action: "picture_texts_saved", subject: `product:${id}`, before, after: images });
    return ok({ id, categoryIds: [product.categoryId] });
  });
}

const required = ["altAr", "altFr", "captionAr", "captionFr"] as const;

const emptyTexts = (images: z.output<typeof altsInput>["images"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(images).flatMap(([imageId, texts]) =>
      required.filter((name) => !texts[name]).map((name) => [`images.${imageId}.${name}`, "required"]),
    ),
  );

type Move = { id: number; imageId: string; direction: "up" | "down" };

/** Changes places with the neighbour; at the end of the row nothing happens. */
export async function movePicture({ id, imageId, direction }: Move, actor: Actor) {
  return withTx(async (tx) => {
    const product = await lockProduct(tx, id);
    const from = product?.images.findIndex((image) => image.id === imageId) ?? -1;
    if (!product || from === -1) return fail("picture_not_found");
    const to = from + (direction === "up" ? -1 : 1);
    const order = product.images.map((image) => image.id);
    if (order[to] === undefined) return ok({ id, categoryIds: [product.categoryId] });

    [order[from], order[to]] = [order[to], imageId];
    await reorder(tx, product, order);
    await recordAudit(tx, { actor, action: "pictures_reordered", subject: `product:${id}`, after: { order } });
    return ok({ id, categoryIds: [product.categoryId] });
  });
}

/** The last picture of a published product stays. The files stay too: old orders show them. */
export async function removePicture({ id, imageId }: { id: number; imageId: string }, actor: Actor) {
  return withTx(async (tx) => {
    const product = await lockProduct(tx, id);
    const image = product?.images.find((candidate) => candidate.id === imageId);
    if (!product || !image) return fail("picture_not_found");
    if (product.status === "published" && product.images.length === 1) return fail("last_picture");

    await tx.productImage.delete({ where: { id: imageId }, select: { id: true } });
    await recordAudit(tx, { actor, action: "picture_removed", subject: `product:${id}`, before: image });
    return ok({ id, categoryIds: [product.categoryId] });
  });
}

// Positions are unique per product, so everything steps aside before it takes its place.
async function reorder(tx: DbClient, product: Locked, order: string[]): Promise<void> {
  const free = (product.images.at(-1)?.position ?? 0) + 1;
  for (const start of [free, 0])
    for (const [place, id] of order.entries())
      await tx.productImage.update({ where: { id }, data: { position: start + place }, select: { id: true } });
}
