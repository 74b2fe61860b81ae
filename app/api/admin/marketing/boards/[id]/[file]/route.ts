import { staffRoute } from "@/lib/auth/staff-route";
import { refusal, route } from "@/lib/http";
import { isBoardSize } from "@/lib/marketing/board-size";
import { networkPackage, picturesPackage } from "@/lib/marketing/queries/board-package";
import { faceOf, findBoard } from "@/lib/marketing/queries/find-board";
import { boardDownload } from "@/lib/marketing/schema";

/** "pictures.zip" for a site, "300x250.zip" for an ad network. */
export const GET = staffRoute("marketing", () =>
  route({ schema: boardDownload, limit: "download" }, async ({ input: { id, file } }) => {
    const board = await findBoard(id);
    if (!board) return refusal("board_not_found", 404);
    const { face } = await faceOf(board);
    const zip = isBoardSize(file) ? await networkPackage(face, file) : await picturesPackage(face);
    if (!zip) return refusal("busy", 503, { "Retry-After": "5" });
    return new Response(zip, {
      headers: {
        "Content-Type": "application/zip",
        "Content-Disposition": `attachment; filename="${board.word}-${file}.zip"`,
        "Cache-Control": "private, no-store",
      },
    });
  }),
);
