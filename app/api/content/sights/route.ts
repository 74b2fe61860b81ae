import { isbot } from "isbot";
import { countSight } from "@/lib/content/commands/count-sight";
import { sightInput } from "@/lib/content/sight-input";
import { route } from "@/lib/http";

/** Beacons of banners and pieces; robots are thanked and not counted. */
export const POST = route({ schema: sightInput, limit: "sights", maxBytes: 1_024 }, async ({ input, request }) => {
  // Browsers say what they are; a program that says nothing is none.
  const agent = request.headers.get("user-agent");
  if (agent && !isbot(agent)) await countSight(input);
  return new Response(null, { status: 204 });
});
