import { z } from "zod";
import { machineRoute } from "@/lib/machine-route";
import { expireTags } from "@/lib/revalidate";

const input = z.object({ tags: z.array(z.string().max(100)).max(200) });

/** The worker's way to say that public pages changed. */
export const POST = machineRoute(async (request) => {
  expireTags(input.parse(await request.json()).tags);
  return { ok: true };
});
