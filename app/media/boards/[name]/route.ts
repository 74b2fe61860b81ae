import { z } from "zod";
import { route } from "@/lib/http";
import { readBoardName } from "@/lib/marketing/board";
import { framePage } from "@/lib/marketing/board-code";
import type { BoardSizeId } from "@/lib/marketing/board-size";
import { findBoardPicture } from "@/lib/marketing/queries/board-picture";
import { faceOf, findBoard } from "@/lib/marketing/queries/find-board";

const asked = z.object({ name: z.string() });

/** What hangs on other sites: "board-3-300x250.html" for their frames, and the pictures. A counter would cost more than the answer, and what is drawn is drawn once. */
export const GET = route({ schema: asked }, async ({ input: { name } }) => {
  const file = readBoardName(name);
  if (!file) return missing();
  if (file.kind === "frame") return frame(file.id, file.size);
  const found = await findBoardPicture(name, file);
  if (!found) return missing();
  if ("movedTo" in found) return new Response(null, { status: 302, headers: { ...notKept, Location: found.movedTo } });
  return new Response(new Uint8Array(found.jpeg), {
    headers: {
      "Content-Type": "image/jpeg",
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'",
      "X-Robots-Tag": "noindex",
    },
  });
});

const notKept = { "Cache-Control": "no-store" };
const missing = (): Response => new Response(null, { status: 404, headers: notKept });

const policy = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

async function frame(id: number, size: BoardSizeId): Promise<Response> {
  const board = await findBoard(id);
  if (!board) return missing();
  const { face } = await faceOf(board);
  return new Response(framePage(face, size), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "public, max-age=300",
      "Content-Security-Policy": policy,
      "X-Robots-Tag": "noindex",
    },
  });
}
