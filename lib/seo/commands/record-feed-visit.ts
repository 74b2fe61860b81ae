import "server-only";
import { db } from "@/lib/db";
import type { FeedChannel, FeedReader } from "../feeds/channel";

/** Remembers that a feed was asked for, also when nothing had changed. */
export async function recordFeedVisit(channel: FeedChannel, reader: FeedReader): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "FeedVisit" (channel, reader) VALUES (${channel}, ${reader})
    ON CONFLICT (channel, reader) DO UPDATE SET "lastAt" = now() AT TIME ZONE 'UTC', count = "FeedVisit".count + 1`;
}
