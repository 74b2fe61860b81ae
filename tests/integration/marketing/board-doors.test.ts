import sharp from "sharp";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET as download } from "@/app/api/admin/marketing/boards/[id]/[file]/route";
import { GET as hang } from "@/app/media/boards/[name]/route";
import { productPath } from "@/lib/catalog/paths";
import { db } from "@/lib/db";
import { boardFilePath } from "@/lib/marketing/board";
import { type BoardSizeId, boardBytesMax, boardSizeIds, boardSizes } from "@/lib/marketing/board-size";
import { saveBoard } from "@/lib/marketing/commands/save-board";
import { boardPicture } from "@/lib/marketing/queries/board-picture";
import { faceOf, findBoard } from "@/lib/marketing/queries/find-board";
import { storePicture } from "@/lib/media/commands";
import { mediaStore } from "@/lib/media/stores";
import { boardForm } from "../../factories/boards";
import { aProduct } from "../../factories/catalog";
import { badTexts } from "../../support/bad-input";
import { visitAs } from "../../support/next-headers";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const ask = (name: string) =>
  hang(new Request(`http://shop.test/media/boards/x`), { params: Promise.resolve({ name }) });
const fetchZip = (id: string, file: string) =>
  download(new Request("http://shop.test/api/admin/marketing/boards/x"), { params: Promise.resolve({ id, file }) });
const nameOf = (path: string) => path.replace("/media/boards/", "");

let id: number;
let productId: number;
beforeEach(async () => {
  const product = await aProduct({ ar: "تمر دقلة نور", variants: [{ price: 2_500 }] });
  productId = product.id;
  const { slug } = await db.productTranslation.findUniqueOrThrow({
    where: { productId_locale: { productId, locale: "ar" } },
  });
  const title = "تمر دقلة نور من طولقة، مختار";
  const saved = await saveBoard(
    boardForm({ page: productPath("ar", slug), hasPrice: true, title, button: "اطلب" }),
    null,
  );
  if (!saved.ok) throw new Error(saved.error);
  id = saved.value.id;
});
const face = async () => {
  const board = await findBoard(id);
  if (!board) throw new Error("gone");
  return (await faceOf(board)).face;
};

async function expectLight(size: BoardSizeId, density: 1 | 2 = 1): Promise<void> {
  const jpeg = await boardPicture(await face(), size, density);
  expect(jpeg?.length, size).toBeLessThanOrEqual(boardBytesMax);
  const [width, height] = [boardSizes[size].width * density, boardSizes[size].height * density];
  expect(await sharp(jpeg ?? Buffer.alloc(0)).metadata(), size).toMatchObject({ format: "jpeg", width, height });
}

describe("a picture on another site", () => {
  it("is drawn at its first request, kept, and follows the price", async () => {
    const name = nameOf(boardFilePath(await face(), "300x250", 2));
    const drawn = await ask(name);
    expect(Object.fromEntries(drawn.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": "public, max-age=31536000, immutable",
    });
    const jpeg = Buffer.from(await drawn.arrayBuffer());
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: "jpeg", width: 600, height: 500 });
    expect(await mediaStore().exists(name)).toBe(true);

    await db.variant.updateMany({ where: { productId }, data: { price: 260_000 } });
    const moved = await ask(name);
    expect(moved.status).toBe(302);
    const location = moved.headers.get("location") ?? "";
    expect(location).toBe(boardFilePath(await face(), "300x250", 2));
    expect(location).not.toContain(name);
    expect(await mediaStore().exists(name)).toBe(false);
  });

  it("weighs at most 150 KB, with the busiest of pictures too", async () => {
    await expectLight("1080x1920");
    const pixels = Buffer.alloc(1_000 * 1_000 * 3);
    for (let at = 0; at < pixels.length; at++) pixels[at] = (at * 2_654_435_761) >>> 24;
    const noise = await sharp(pixels, { raw: { width: 1_000, height: 1_000, channels: 3 } })
      .jpeg()
      .toBuffer();
    const stored = await storePicture(noise);
    if (!stored.ok) throw new Error(stored.error);
    await db.board.update({ where: { id }, data: { mediaId: stored.value.mediaId } });
    await expectLight("320x50");
    await expectLight("300x600", 2);
  }, 60_000);

  it("of a board that is gone, or of none, is not there", async () => {
    const name = nameOf(boardFilePath(await face(), "300x250"));
    await db.board.delete({ where: { id } });
    expect((await ask(name)).status).toBe(404);
    for (const [what, text] of badTexts) expect((await ask(text)).status, what).toBe(404);
  });
});

describe("a frame on another site", () => {
  it("may stand anywhere, sets no cookie and shows the present picture", async () => {
    const frame = await ask(`board-${id}-728x90.html`);
    expect(frame.status).toBe(200);
    expect(frame.headers.get("content-security-policy")).toMatch(/^default-src 'none';.*frame-ancestors \*$/);
    expect(frame.headers.get("x-frame-options")).toBeNull();
    expect(frame.headers.get("set-cookie")).toBeNull();
    expect(frame.headers.get("x-robots-tag")).toBe("noindex");
    const page = await frame.text();
    expect(page).toContain(boardFilePath(await face(), "728x90", 1));
    expect(page).toContain("2\u202f500");
    expect(page).not.toContain("<script");
    expect((await ask("board-99999-728x90.html")).status).toBe(404);
  });
});

describe("what is handed over", () => {
  it("is only for those who may", async () => {
    visitAs();
    expect((await fetchZip(String(id), "pictures.zip")).status).toBe(401);
    await visitSignedIn("agent");
    expect((await fetchZip(String(id), "pictures.zip")).status).toBe(403);
  });

  it("is the package of a size, the same each time and light enough", async () => {
    await visitSignedIn("owner");
    const [first, second] = [await fetchZip(String(id), "320x50.zip"), await fetchZip(String(id), "320x50.zip")];
    expect(first.headers.get("content-disposition")).toBe('attachment; filename="elwatan-dz-com-320x50.zip"');
    const bytes = Buffer.from(await first.arrayBuffer());
    expect(Buffer.from(await second.arrayBuffer()).equals(bytes)).toBe(true);
    expect(bytes.length).toBeLessThanOrEqual(boardBytesMax);
    const text = bytes.toString("latin1");
    for (const part of ["index.html", "ad.jpg", "backup.jpg", "ad.size", "var clickTag"]) expect(text).toContain(part);
  });

  it("is all pictures at once", async () => {
    await visitSignedIn("owner");
    const zip = Buffer.from(await (await fetchZip(String(id), "pictures.zip")).arrayBuffer()).toString("latin1");
    for (const size of boardSizeIds) expect(zip).toContain(`${size}.jpg`);
  }, 90_000);

  it("is nothing for what makes no sense", async () => {
    await visitSignedIn("owner");
    expect((await fetchZip("99999", "320x50.zip")).status).toBe(404);
    for (const [what, text] of badTexts) {
      expect((await fetchZip(text, "320x50.zip")).status, what).toBeOneOf([404, 422]);
      expect((await fetchZip(String(id), text)).status, what).toBe(422);
    }
  });
});
