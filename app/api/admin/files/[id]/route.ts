import { staffRoute } from "@/lib/auth/staff-route";
import { json, refusal, route } from "@/lib/http";
import { finishFile, storePart } from "@/lib/media/commands/receive-file";
import { partBytes } from "@/lib/media/long-file";
import { fileInput, filePartInput } from "@/lib/media/schema";

// Room for the form around the part.
const maxBytes = partBytes + 16 * 1024;

/** One part. */
export const POST = staffRoute("content", (staff) =>
  route({ schema: filePartInput, limit: "filePart", maxBytes }, async ({ input: { id, part, bytes } }) => {
    const stored = await storePart({ id, part, bytes: new Uint8Array(await bytes.arrayBuffer()) }, staff.id);
    return stored.ok ? json(stored) : refusal(stored.error, 422);
  }),
);

/** The end: all parts are there. */
export const PUT = staffRoute("content", (staff) =>
  route({ schema: fileInput, limit: "upload" }, async ({ input: { id } }) => {
    const finished = await finishFile(id, staff.id);
    return finished.ok ? json(finished) : refusal(finished.error, 422);
  }),
);
