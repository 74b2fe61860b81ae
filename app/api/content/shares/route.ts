import { isbot } from "isbot";
import { countShare } from "@/lib/content/commands/count-share";
import { shareInput } from "@/lib/content/share-input";
import { route } from "@/lib/http";

/** Beacons of shares and of those who came by them; robots are thanked and not counted. */
export const POST = route({ schema: shareInput, limit: "sights", maxBytes: 1_024 }, async ({ input, request }) => {
  const agent = request.headers.get("user-agent");
  if (agent && !isbot(agent)) await countShare(input);
  return new Response(null, { status: 204 });
});
