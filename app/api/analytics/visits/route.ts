import { isbot } from "isbot";
import { noteVisit } from "@/lib/analytics/commands/note-visit";
import { visitInput } from "@/lib/analytics/visit-input";
import { env } from "@/lib/env";
import { route } from "@/lib/http";

/** Beacons of page views, sent as they are left; robots are thanked and not counted. */
export const POST = route({ schema: visitInput, limit: "visits", maxBytes: 4_096 }, async ({ input, request }) => {
  const agent = request.headers.get("user-agent") ?? "";
  const ownHosts = [new URL(env.APP_URL).host, request.headers.get("host") ?? ""];
  if (agent !== "" && !isbot(agent)) await noteVisit(input, ownHosts);
  return new Response(null, { status: 204 });
});
