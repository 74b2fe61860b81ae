import { readOrderForm } from "@/lib/checkout/order-form";
import { findDraft, quoteOf } from "@/lib/checkout/queries";

/** Who orders, as typed. */
export const typedBuyer = {
  name: "أمينة بن يوسف",
  phone: "0555 12 34 56",
  wilaya: "31",
  commune: "بئر الجير",
  mode: "home",
  address: "",
  note: "",
};

/** The express form of one product, as a browser posts it. */
export const expressForm = (variantId: number, changes: Record<string, string> = {}) => ({
  ...typedBuyer,
  locale: "ar",
  source: "express",
  variantId: String(variantId),
  quantity: "2",
  ...changes,
});

/** The token of the draft a response leads to. */
export const draftTokenOf = (response: Response): string =>
  /checkout\/([\w-]{43})/.exec(response.headers.get("location") ?? response.headers.get("refresh") ?? "")?.[1] ?? "";

/** What the review page posts for a draft. */
export async function reviewOf(token: string): Promise<Record<string, string>> {
  const draft = await findDraft(token);
  const read = draft && readOrderForm(draft.form);
  if (!draft || !read || !("buyer" in read)) throw new Error("no review");
  const quote = await quoteOf(draft, read.buyer, "ar");
  return { draft: token, locale: "ar", total: String(quote.total), seen: quote.seen };
}
