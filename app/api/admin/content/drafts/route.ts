import { z } from "zod";
import { staffRoute } from "@/lib/auth/staff-route";
import { keepDraft } from "@/lib/content/commands/keep-draft";
import { id } from "@/lib/fields";
import { json, refusal, route } from "@/lib/http";

const input = z.object({
  id,
  seenVersion: z.int("invalid").min(0, "invalid"),
  draft: z.looseObject({}, "invalid"),
});

// A long article in both languages is under 200 KB.
const maxBytes = 600 * 1024;

/** What is being typed, every few seconds. */
export const POST = staffRoute("content", () =>
  route({ schema: input, maxBytes }, async ({ input: typed }) => {
    const kept = await keepDraft(typed);
    return kept.ok ? json(kept) : refusal(kept.error, 409);
  }),
);
