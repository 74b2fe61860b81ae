"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import {
  categoryIdInput,
  categoryInput,
  categoryMoveInput,
  categoryRemovalInput,
  newCategoryInput,
} from "./category-input";
import { adjustStock } from "./commands/adjust-stock";
import { changeProductStatus, deleteDraft } from "./commands/change-product-status";
import { createProduct } from "./commands/create-product";
import { movePicture, removePicture, saveAlts } from "./commands/edit-pictures";
import { moveCategory } from "./commands/move-category";
import { pictureCategory } from "./commands/picture-category";
import { removeCategory } from "./commands/remove-category";
import { createCategory, saveCategory } from "./commands/save-category";
import { saveProductFacts } from "./commands/save-product-facts";
import { saveProductTexts } from "./commands/save-product-texts";
import { saveProductVariants } from "./commands/save-product-variants";
import { productFactsInput } from "./fact-input";
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

export const saveFacts = staffAction("products.write", productFactsInput, async (input, staff) => {
  const saved = await saveProductFacts(input, staff);
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

type Shelved = { ok: true; value: { id: number; heirId?: number | null } } | { ok: false; error: string };

// Menus, home page, breadcrumbs and sitemaps all come from the tree, which has the catalogue's tag.
function showShelves(saved: Shelved): void {
  if (!saved.ok && saved.error === "edited_meanwhile") refresh();
  if (!saved.ok) return;
  updateTag(cacheTags.catalog);
  for (const id of [saved.value.id, saved.value.heirId]) if (id) updateTag(cacheTags.category(id));
}

export const addCategory = staffAction("products.write", newCategoryInput, async (input, staff) => {
  const created = await createCategory(input, staff);
  showShelves(created);
  return created.ok ? redirect(`/admin/products/categories/${created.value.id}?done=created`) : created;
});

export const editCategory = staffAction("products.write", categoryInput, async (input, staff) => {
  const saved = await saveCategory(input, staff);
  showShelves(saved);
  if (saved.ok) refresh();
  return saved;
});

export const shiftCategory = staffAction("products.write", categoryMoveInput, async ({ move }, staff) => {
  const moved = await moveCategory(move, staff);
  showShelves(moved);
  refresh();
  return moved;
});

export const dropCategoryPicture = staffAction("products.write", categoryIdInput, async ({ id }, staff) => {
  const taken = await pictureCategory({ id, mediaId: null }, staff);
  showShelves(taken);
  refresh();
  return taken;
});

export const dropCategory = staffAction("products.write", categoryRemovalInput, async (input, staff) => {
  const removed = await removeCategory(input, staff);
  showShelves(removed);
  return removed.ok ? redirect("/admin/products/categories?done=removed") : removed;
});
