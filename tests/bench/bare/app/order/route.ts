import { pool } from "../pool";

/** One guarded statement and nothing else: the floor of what an order costs. */
export async function POST(request: Request) {
  const { variantId } = (await request.json()) as { variantId: number };
  const { rowCount } = await pool.query(
    `WITH taken AS (UPDATE "Variant" SET stock = stock - 1 WHERE id = $1 AND stock >= 1 RETURNING id)
     INSERT INTO "StockMovement" ("variantId", quantity, reason) SELECT id, -1, 'adjustment' FROM taken`,
    [variantId],
  );
  return Response.json({ ok: rowCount === 1 }, { status: rowCount === 1 ? 200 : 409 });
}
