import { z } from "zod";
import { staffRoute } from "@/lib/auth/staff-route";
import { listPictures } from "@/lib/content/queries/admin-pieces";
import { json, refusal, route } from "@/lib/http";
import { limits } from "@/lib/limits";
import { storePicture } from "@/lib/media/commands";

const page = z.object({
  page: z.coerce.number("invalid").int("invalid").min(1, "invalid").max(500, "invalid").default(1),
});

/** Pictures to choose from, newest first. */
export const GET = staffRoute("content", () =>
  route({ schema: page }, async ({ input }) => json({ ok: true, value: await listPictures(input.page) })),
);

const upload = z.object({ picture: z.instanceof(File, { error: "picture_missing" }) });
// Room for the form around the picture; the picture itself is measured again.
const envelopeBytes = 64 * 1024;

/** One new picture for a text, a banner or a cover. */
export const POST = staffRoute("content", () =>
  route(
    { schema: upload, limit: "upload", maxBytes: limits.uploadBytes + envelopeBytes },
    async ({ input: { picture } }) => {
      const stored = await storePicture(new Uint8Array(await picture.arrayBuffer()));
      if (!stored.ok) return refusal(stored.error, 422);
      const { key, width, height } = stored.value;
      return json({ ok: true, value: { key, width, height } }, 201);
    },
  ),
);
