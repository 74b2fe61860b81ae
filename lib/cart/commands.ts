import "server-only";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits";
import { fail, ok, type Result } from "@/lib/result";

/** Units of the line after the change and of the whole cart; `clampedBy` says why the line has fewer than wanted. */
export type CartChange = { quantity: number; count: number; clampedBy: "stock" | "limit" | null; removed: number };
type Put = {
  cartId: string;
  variantId: number;
  quantity: number;
  /** of an addition that may be sent again: the second time nothing is added */
  key?: string | null;
};
type PutRow = { stock: number | null; quantity: number | null; had: number; isRepeat: boolean };
type PutError = "not_for_sale" | "out_of_stock" | "cart_full";

type Change = Omit<Put, "quantity"> & { action: "add" | "change" | "restore" | "remove"; quantity?: number };

/** Any change of a cart, by its name. */
export async function changeCart({
  action,
  quantity = 1,
  key,
  ...line
}: Change): Promise<Result<CartChange, PutError>> {
  if (action === "remove") return ok({ quantity: 0, clampedBy: null, ...(await removeCartLine(line)) });
  return action === "add" ? addToCart({ ...line, quantity, key: key ?? null }) : setCartLine({ ...line, quantity });
}

/** Adds units to a cart, which is made when it does not exist yet. */
export const addToCart = (put: Put): Promise<Result<CartChange, PutError>> => putLine(put, true);

/** Sets the units of a line; also puts a removed line back. */
export const setCartLine = (put: Put): Promise<Result<CartChange, PutError>> => putLine(put, false);

/** Removes a line and says how many units it had, so that it can be put back. */
export async function removeCartLine({
  cartId,
  variantId,
}: Omit<Put, "quantity">): Promise<{ removed: number; count: number }> {
  const rows = await db.$queryRaw<{ removed: number }[]>`
    DELETE FROM "CartLine" WHERE "cartId" = ${cartId} AND "variantId" = ${variantId} RETURNING quantity AS removed`;
  return { removed: rows[0]?.removed ?? 0, count: await countUnits(cartId) };
}

// One statement: two taps on "add" at the same moment meet on the primary key and both count, and no read can go stale.
async function putLine(
  { cartId, variantId, quantity, key = null }: Put,
  isAdding: boolean,
): Promise<Result<CartChange, PutError>> {
  const most = limits.lineQuantity;
  const wanted = Math.min(quantity, most);
  const rows = await db.$queryRaw<PutRow[]>`
    WITH wanted AS (
      SELECT v.id, v.price, v.stock FROM "Variant" v JOIN "Product" p ON p.id = v."productId"
      WHERE v.id = ${variantId} AND v."isActive" AND p.status = 'published'
    ), room AS (
      SELECT count(*) FILTER (WHERE "variantId" <> ${variantId})::int AS others,
        coalesce(sum(quantity) FILTER (WHERE "variantId" = ${variantId}), 0)::int AS had
      FROM "CartLine" WHERE "cartId" = ${cartId}
    ), basket AS (
      INSERT INTO "Cart" (id, "createdAt", "updatedAt")
      SELECT ${cartId}, timezone('UTC', now()), timezone('UTC', now()) FROM wanted, room WHERE wanted.stock > 0 AND room.others < ${limits.cartLines}::int
      ON CONFLICT (id) DO UPDATE SET "updatedAt" = excluded."updatedAt" RETURNING id
    ), fresh AS (
      INSERT INTO "IdempotencyKey" (scope, key, "requestHash")
      SELECT 'cart:' || basket.id, ${key}, '' FROM basket WHERE ${key}::text IS NOT NULL
      ON CONFLICT DO NOTHING RETURNING key
    ), put AS (
      INSERT INTO "CartLine" ("cartId", "variantId", quantity, "priceSeen", "createdAt")
      SELECT basket.id, wanted.id, least(${wanted}::int, wanted.stock), wanted.price, timezone('UTC', now()) FROM basket, wanted
      WHERE ${key}::text IS NULL OR EXISTS (SELECT 1 FROM fresh)
      ON CONFLICT ("cartId", "variantId") DO UPDATE SET "priceSeen" = excluded."priceSeen", quantity =
        least(CASE WHEN ${isAdding} THEN "CartLine".quantity ELSE 0 END + ${wanted}::int, (SELECT stock FROM wanted), ${most}::int)
      RETURNING quantity
    )
    SELECT (SELECT stock FROM wanted) AS stock, (SELECT quantity FROM put) AS quantity, (SELECT had FROM room) AS had,
      ${key}::text IS NOT NULL AND EXISTS (SELECT 1 FROM basket) AND NOT EXISTS (SELECT 1 FROM fresh) AS "isRepeat"`;
  const row = rows[0];
  return explain(row, cartId, isAdding ? quantity + (row?.had ?? 0) : quantity);
}

async function explain(row: PutRow | undefined, cartId: string, wanted: number): Promise<Result<CartChange, PutError>> {
  if (row?.stock == null) return fail("not_for_sale");
  if (row.isRepeat) return ok({ quantity: row.had, count: await countUnits(cartId), clampedBy: null, removed: 0 });
  if (row.stock <= 0) return fail("out_of_stock");
  if (row.quantity === null) return fail("cart_full");
  const clampedBy = row.quantity >= wanted ? null : row.quantity === row.stock ? "stock" : "limit";
  return ok({ quantity: row.quantity, count: await countUnits(cartId), clampedBy, removed: 0 });
}

/** Units in a cart, for its badge. */
export async function countUnits(cartId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ units: number }[]>`
    SELECT coalesce(sum(quantity), 0)::int AS units FROM "CartLine" WHERE "cartId" = ${cartId}`;
  return row?.units ?? 0;
}
