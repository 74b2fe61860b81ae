import { z } from "zod";
import { staffRoute } from "@/lib/auth/staff-route";
import { phoneField } from "@/lib/fields";
import { json, route } from "@/lib/http";
import { findCaller } from "@/lib/orders/queries/find-caller";

const input = z.object({ phone: phoneField });

/** What the shop knows of the number that is calling. */
export const GET = staffRoute("orders.write", () =>
  route({ schema: input }, async ({ input: { phone } }) => json({ ok: true, value: await findCaller(phone) })),
);
