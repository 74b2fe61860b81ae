import { staffRoute } from "@/lib/auth/staff-route";
import { json, refusal, route } from "@/lib/http";
import { startFile } from "@/lib/media/commands/receive-file";
import { startFileInput } from "@/lib/media/schema";

/** Begins an upload, or says what is there of one that broke off. */
export const POST = staffRoute("content", (staff) =>
  route({ schema: startFileInput, limit: "upload" }, async ({ input }) => {
    const started = await startFile(input, staff.id);
    return started.ok ? json(started, 201) : refusal(started.error, 422);
  }),
);
