import "server-only";
import { revalidateTag } from "next/cache";
import { env } from "./env";
import { hmac } from "./tokens";

/** Bearer token of the machine's own doors (jobs, cache): CRON_SECRET, or one that every process derives from APP_SECRET. */
export const machineToken = (): string => env.CRON_SECRET ?? hmac("machine", "jobs");

/** Makes public pages with these tags fresh for the next visitor. For route handlers; actions use updateTag. */
export const expireTags = (tags: string[]): void => {
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
};

/** The same from the worker, which is another process than the one that holds the pages. */
export async function askToExpire(tags: string[], send: typeof fetch = fetch): Promise<void> {
  const answer = await send(`${env.APP_URL}/api/jobs/pages`, {
    method: "POST",
    headers: { authorization: `Bearer ${machineToken()}`, "content-type": "application/json" },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`pages were not refreshed: ${answer.status}`);
}
