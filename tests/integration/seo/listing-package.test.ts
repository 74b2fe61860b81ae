import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/admin/products/[id]/listing/route";
import { pictureName } from "@/lib/media/picture";
import { mediaStore } from "@/lib/media/stores";
import { aProduct } from "../../factories/catalog";
import { aPicture } from "../../factories/pictures";
import { badTexts } from "../../support/bad-input";
import { visitAs } from "../../support/next-headers";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const fetchListing = (id: string | number) =>
  GET(new Request("http://shop.test/api/admin/products/1/listing"), { params: Promise.resolve({ id: String(id) }) });

let id: number;
beforeEach(async () => {
  ({ id } = await aProduct({ ar: "إبريق شاي", fr: "Théière", variants: [{ price: 3_200 }] }));
  for (const key of ["kept", "lost", "last"]) await aPicture(id, { key });
  for (const key of ["kept", "last"]) await mediaStore().put(pictureName(key, 640, "jpg"), Buffer.from(`jpeg ${key}`));
});

describe("a listing in one file", () => {
  it("holds both texts and the photos that are there, in their order", async () => {
    await visitSignedIn("agent");
    const answer = await fetchListing(id);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/zip",
      "content-disposition": expect.stringMatching(/filename="theiere[-\d]*\.zip"$/),
      "cache-control": "private, no-store",
    });
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const [ar, fr, first, last, ...more] = Object.keys(files);
    expect([ar, fr, more]).toEqual(["ar.txt", "fr.txt", []]);
    expect([first, last]).toEqual([expect.stringMatching(/^1-theiere.*\.jpg$/), expect.stringMatching(/^3-theiere/)]);
    const text = (name = "") => Buffer.from(files[name] ?? []).toString();
    expect(text("ar.txt")).toContain("إبريق شاي");
    expect(text("fr.txt")).toMatch(/^\uFEFFThéière\n.*3\s200\sDA/);
    expect([text(first), text(last)]).toEqual(["jpeg kept", "jpeg last"]);
  });

  it("is for staff, of a product there is", async () => {
    visitAs();
    expect((await fetchListing(id)).status).toBe(401);
    await visitSignedIn("agent");
    expect((await fetchListing(999_999)).status).toBe(404);
    for (const [name, text] of badTexts) expect([404, 422], name).toContain((await fetchListing(text)).status);
  });
});
