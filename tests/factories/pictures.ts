import { db } from "@/lib/db";

type Texts = { altAr?: string; altFr?: string; captionAr?: string; captionFr?: string; valueCode?: string };
type Traits = Texts & { width?: number; key?: string };

/** A picture after the others of a product, without a word unless given; returns its id and key. */
export async function aPicture(productId: number, { width = 960, key = crypto.randomUUID(), ...texts }: Traits = {}) {
  const media = await db.media.create({ data: { key, width, height: width, thumbhash: "" } });
  const position = await db.productImage.count({ where: { productId } });
  const { id } = await db.productImage.create({
    data: { productId, mediaId: media.id, position, ...texts },
    select: { id: true },
  });
  return { id, key };
}
