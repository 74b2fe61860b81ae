import { z } from "zod";
import { staffRoute } from "@/lib/auth/staff-route";
import { json, route } from "@/lib/http";
import { listAddableVariants, listVariants } from "@/lib/orders/queries/list-addable-variants";

const input = z.object({
  q: z.string("invalid").max(200, "too_long").default(""),
  ids: z
    .string("invalid")
    .regex(/^\d{1,9}(,\d{1,9}){0,49}$/, "invalid")
    .optional(),
});

/** Variants on sale by name or reference; or, by `ids`, those of an order being written, as they are now. */
export const GET = staffRoute("orders.write", () =>
  route({ schema: input }, async ({ input: { q, ids } }) =>
    json({ ok: true, value: ids ? await listVariants(ids.split(",").map(Number)) : await listAddableVariants(q) }),
  ),
);
