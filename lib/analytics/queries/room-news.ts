import "server-only";
import { countHosts } from "./hosts";
import { countDueOutreach } from "./outreach";

/** What waits in the rooms of the visits' pages: sites that are new, and steps whose day has come. */
export async function countRoomNews(now: Date): Promise<{ links: number; outreach: number }> {
  const [hosts, due] = await Promise.all([countHosts(), countDueOutreach(now)]);
  return { links: hosts.new, outreach: due };
}
