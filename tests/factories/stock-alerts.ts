import { POST } from "@/app/api/stock-alerts/route";
import { adjustStock } from "@/lib/catalog/commands/adjust-stock";
import { stockInput } from "@/lib/catalog/schema";
import { posted } from "../support/request";
import { aProduct } from "./catalog";

export const staff = { id: "staff-1", name: "Amina" };
export const email = "amina@example.dz";
let visitors = 0;

/** The form of a product page, sent from an address of its own. */
export const askForAlert = (variantId: number, fields: Record<string, string> = {}): Promise<Response> => {
  const visitor = { "x-forwarded-for": `10.2.${visitors >> 8}.${++visitors & 255}` };
  const form = { variantId: `${variantId}`, email, locale: "ar", website: "", ...fields };
  return POST(posted("/api/stock-alerts", form, visitor));
};

/** A published product whose one variant is sold out; `move` changes its stock as staff do. */
export async function aSoldOut({ stock = 0 } = {}) {
  const { id, slugs, variantIds } = await aProduct({ variants: [{ stock }] });
  const variantId = variantIds[0] ?? 0;
  const move = (direction: string, units: number) =>
    adjustStock(stockInput.parse({ id, variantId, direction, units: `${units}`, reason: "received" }), staff);
  return { id, slugs, variantId, move };
}
