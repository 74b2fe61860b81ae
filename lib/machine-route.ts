import "server-only";
import { timingSafeEqual } from "node:crypto";
import { json, refusal } from "./http";
import { log, messageOf } from "./log";
import { machineToken } from "./revalidate";
import { sha256 } from "./tokens";

/** A route that only our own machines call, with the bearer token (Vercel's cron sends CRON_SECRET the same way). */
export const machineRoute =
  (run: (request: Request) => Promise<unknown>) =>
  async (request: Request): Promise<Response> => {
    if (!isOurs(request)) return refusal("forbidden", 403);
    try {
      return json(await run(request));
    } catch (error) {
      log.error("machine_route_failed", { reason: messageOf(error) });
      return refusal("something_went_wrong", 500);
    }
  };

function isOurs(request: Request): boolean {
  const given = sha256(request.headers.get("authorization") ?? "");
  return timingSafeEqual(Buffer.from(given), Buffer.from(sha256(`Bearer ${machineToken()}`)));
}
