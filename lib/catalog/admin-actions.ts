"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { adjustStock } from "./commands/adjust-stock";
import { changeProductStatus, deleteDraft } from "./commands/change-product-status";
import { createProduct } from "./commands/create-product";
import { movePicture, removePicture, saveAlts } from "./commands/edit-pictures";
import { saveProductTexts } from "./commands/save-product-texts";
import { saveProductVariants } from "./commands/save-product-variants";
import {
  altsInput,
  newProductInput,
  pictureInput,
  pictureMoveInput,
  productIdInput,
  productTextsInput,
  productVariantsInput,
  statusInput,
  stockInput,
} from "./schema";

type Saved = { ok: true; value: { id: number; categoryIds: number[] } } | { ok: false; error: string };

// The storefront at once; this page also after a refusal, so that a second try is made upon what is true now.
function show(saved: Saved): void {
  if (saved.ok) {
    updateTag(cacheTags.product(saved.value.id));
    updateTag(cacheTags.catalog);
    for (const id of new Set(saved.value.categoryIds)) updateTag(cacheTags.category(id));
  }
  if (saved.ok || saved.error === "edited_meanwhile") refresh();
}

export const addProduct = staffAction("products.write", newProductInput, async (input, staff) => {
  const created = await createProduct(input, staff);
  return created.ok ? redirect(`/admin/products/${created.value.id}?done=created`) : created;
});

export const saveTexts = staffAction("products.write", productTextsInput, async (input, staff) => {
  const saved = await saveProductTexts(input, staff);
  show(saved);
  return saved;
});

export const saveVariants = staffAction("products.write", productVariantsInput, async (input, staff) => {
  const saved = await saveProductVariants(input, staff);
  show(saved);
  return saved;
});

export const changeStock = staffAction("products.write", stockInput, async (input, staff) => {
  const saved = await adjustStock(input, staff);
  show(saved);
  return saved;
});

export const changeStatus = staffAction("products.write", statusInput, async (input, staff) => {
  const changed = await changeProductStatus(input, staff);
  show(changed);
  return changed;
});

export const removeDraft = staffAction("products.write", productIdInput, async ({ id }, staff) => {
  const removed = await deleteDraft(id, staff);
  return removed.ok ? redirect("/admin/products?done=deleted") : removed;
});

// One press saves what was typed and publishes it, so that a missing description is refused beside its field.
export const describePictures = staffAction("products.write", altsInput, async ({ publish, ...input }, staff) => {
  const saved = await saveAlts(input, staff);
  const outcome = saved.ok && publish ? await changeProductStatus({ id: input.id, to: "published" }, staff) : saved;
  show(saved);
  return outcome;
});

export const shiftPicture = staffAction("products.write", pictureMoveInput, async (input, staff) => {
  const moved = await movePicture(input, staff);
  show(moved);
  return moved;
});

export const dropPicture = staffAction("products.write", pictureInput, async (input, staff) => {
  const removed = await removePicture(input, staff);
  show(removed);
  return removed;
});
