import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { paint } from "@/lib/media/painter";
import { mediaStore } from "@/lib/media/stores";
import { cardDrawing, cardSize } from "@/lib/seo/card-drawing";
import { type FoundCard, findCard } from "@/lib/seo/queries/find-card";
import { saveShopSettings } from "@/lib/settings/commands";
import { aProduct } from "../../factories/catalog";
import { aFilm, aGuide } from "../../factories/content";

const anyHash = "0123456789abcdef";
const moved = (found: FoundCard | null) => (found && "movedTo" in found ? found.movedTo : "");
const fileOf = (found: FoundCard | null) => moved(found).replace("/media/cards/", "");
const isKept = (name: string) => mediaStore().exists(name);

describe("a social card", () => {
  it("is drawn at its first request, kept, and replaced when the product changes", async () => {
    const { id } = await aProduct({ ar: "تمر دقلة نور", variants: [{ price: 2_500 }] });
    const name = fileOf(await findCard(`card-product-${id}-ar-${anyHash}.jpg`));
    expect(name).toMatch(new RegExp(`^card-product-${id}-ar-[0-9a-f]{16}\\.jpg$`));

    const drawn = await findCard(name);
    if (!drawn || !("jpeg" in drawn)) throw new Error("not drawn");
    expect(await sharp(drawn.jpeg).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    expect(drawn.jpeg.length).toBeLessThan(200_000);
    expect(await isKept(name)).toBe(true);
    const again = await findCard(name);
    expect(again && "jpeg" in again && Buffer.from(again.jpeg).equals(drawn.jpeg)).toBe(true);

    await db.variant.updateMany({ where: { productId: id }, data: { price: 260_000 } });
    const next = fileOf(await findCard(name));
    expect(next).not.toBe(name);
    expect(await isKept(name)).toBe(false);
    expect(await findCard(next)).toHaveProperty("jpeg");
    await mediaStore().delete(next);
  });

  it("exists only for what shoppers can see", async () => {
    const { id } = await aProduct({ status: "draft" });
    for (const name of [`card-product-${id}-ar`, "card-product-99-ar", "card-category-99-fr", "card-shop-1-ar"])
      expect(await findCard(`${name}-${anyHash}.jpg`)).toBeNull();
    expect(await findCard("k1-640.jpg")).toBeNull();
  });

  it("of an article is there once the article is public", async () => {
    const words = { locale: "fr", title: "Le cuivre", slug: "cuivre", body: [] };
    const data = { kind: "article", previewKey: "k", translations: { create: words } };
    const { id } = await db.piece.create({ data });
    expect(await findCard(`card-piece-${id}-fr-${anyHash}.jpg`)).toBeNull();
    await db.piece.update({ where: { id }, data: { status: "published", publishedAt: new Date() } });
    expect(fileOf(await findCard(`card-piece-${id}-fr-${anyHash}.jpg`))).toContain(`card-piece-${id}-fr-`);
    expect(await findCard(`card-piece-${id}-ar-${anyHash}.jpg`)).toBeNull();
  });

  it("shows the dots below a last letter, and no vowel signs, which the painter would set beside their letters", async () => {
    const empty = { locale: "ar" as const, note: "", amount: "", before: "", unit: "", saving: "", shop: "حانوت" };
    const shape = {
      ...cardSize,
      picture: null,
      zoom: 1 as const,
      qualities: [82],
      chroma: "4:2:0" as const,
      maxBytes: 1e6,
    };
    const painted = async (title: string) =>
      Buffer.from((await paint({ ...shape, drawing: cardDrawing({ ...empty, title }, false) })) ?? "").toString(
        "base64",
      );
    expect(await painted("علي")).not.toBe(await painted("على"));
    expect(await painted("لا يسودّ")).toBe(await painted("لا يسود"));
  });

  it("of a film, a guide and a recording is there while they are public", async () => {
    const { saved } = await aFilm();
    const film = saved.ok ? saved.value.id : 0;
    const guide = await aGuide();
    for (const name of [`film-${film}`, `guide-${guide}`])
      expect(fileOf(await findCard(`card-${name}-fr-${anyHash}.jpg`))).toContain(`card-${name}-fr-`);
    await db.film.updateMany({ data: { status: "draft" } });
    for (const name of [`film-${film}`, "guide-99", "podcast-1", "episode-1"])
      expect(await findCard(`card-${name}-fr-${anyHash}.jpg`)).toBeNull();
  });

  it("of the shop carries its name of today", async () => {
    const name = fileOf(await findCard(`card-shop-0-fr-${anyHash}.jpg`));
    const settings = { name: { ar: "دكان", fr: "Dokkan" }, tagline: { ar: "", fr: "" } };
    await saveShopSettings(settings as Parameters<typeof saveShopSettings>[0], null);
    expect(fileOf(await findCard(name))).not.toBe(name);
  });
});
