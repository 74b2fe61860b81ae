import { beforeEach, describe, expect, it, vi } from "vitest";
import { changeStatus, describePictures } from "@/lib/catalog/admin-actions";
import { findProductBySlug } from "@/lib/catalog/queries/find-product";
import { db } from "@/lib/db";
import { aProduct } from "../../factories/catalog";
import { aPicture } from "../../factories/pictures";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const formOf = (fields: Record<string, string | number>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  return form;
};
const lastEntry = () => db.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });

beforeEach(() => visitSignedIn("owner"));

describe("publishing", () => {
  it("is refused until every picture is described in both languages", async () => {
    const { id, slugs } = await aProduct({ status: "draft" });
    expect(await changeStatus({ id, to: "published" })).toMatchObject({ error: "not_ready_to_publish" });
    const image = await aPicture(id);
    expect(await changeStatus({ id, to: "published" })).toMatchObject({ error: "alts_missing" });
    await describePictures({ id, images: { [image.id]: { altAr: "قفة", altFr: "" } } });
    expect(await changeStatus({ id, to: "published" })).toMatchObject({ error: "alts_missing" });
    expect(await findProductBySlug("ar", slugs.ar)).toBeNull();

    await describePictures({
      id,
      images: {
        [image.id]: { altAr: "قفة", altFr: "Couffin", captionAr: "قفة الدوم.", captionFr: "Tressé à la main." },
      },
    });
    expect(await changeStatus({ id, to: "published" })).toMatchObject({ ok: true });
    expect((await findProductBySlug("ar", slugs.ar))?.pictures[0]?.alt).toBe("قفة");
    expect(await lastEntry()).toMatchObject({ action: "product_published", before: { status: "draft" } });
  });

  it("saves what was typed and publishes with one press, or names the fields that are still empty", async () => {
    const { id } = await aProduct({ status: "draft" });
    const image = await aPicture(id);
    const caption = { captionAr: "قفة الدوم.", captionFr: "Tressé à la main." };
    const press = (altFr: string, captionAr = "قفة الدوم.") =>
      describePictures({ id, publish: "1", images: { [image.id]: { altAr: "قفة", altFr, ...caption, captionAr } } });
    expect(await press("", "")).toMatchObject({
      error: "alts_missing",
      fields: { [`images.${image.id}.altFr`]: "alt_required", [`images.${image.id}.captionAr`]: "caption_required" },
    });
    expect(await db.productImage.findMany({ select: { altAr: true } })).toEqual([{ altAr: "قفة" }]);
    expect(await press("Couffin")).toMatchObject({ ok: true });
    expect(await db.product.findUnique({ where: { id }, select: { status: true } })).toEqual({ status: "published" });
  });

  it("does not let a description be emptied afterwards", async () => {
    const { id } = await aProduct();
    const image = await aPicture(id, { altAr: "قفة", altFr: "Couffin" });
    const refused = await describePictures(
      formOf({ id, [`images.${image.id}.altAr`]: "x", [`images.${image.id}.altFr`]: " " }),
    );
    expect(refused).toMatchObject({ fields: { [`images.${image.id}.altFr`]: "required" } });
    expect((await db.productImage.findUniqueOrThrow({ where: { id: image.id } })).altFr).toBe("Couffin");
  });
});
