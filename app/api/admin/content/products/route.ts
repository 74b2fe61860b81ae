import { z } from "zod";
import { staffRoute } from "@/lib/auth/staff-route";
import { productFilterOf } from "@/lib/catalog/admin-filter";
import { listAdminProducts } from "@/lib/catalog/queries/admin-products";
import { json, route } from "@/lib/http";

const input = z.object({ q: z.string().max(200, "too_long").default("") });

/** Products to put into a text, by name or reference. */
export const GET = staffRoute("content", (staff) =>
  route({ schema: input }, async ({ input: { q } }) => {
    const { products } = await listAdminProducts(productFilterOf({ q, status: "published" }), staff.locale);
    return json({
      ok: true,
      value: products.slice(0, 12).map(({ id, title, pictureKey }) => ({ id, title, pictureKey })),
    });
  }),
);
