import { describe, expect, it } from "vitest";
import { bannersPerPage, findAdminBanner, listAdminBanners, listBanners } from "@/lib/content/queries/banners";
import { db } from "@/lib/db";

const face = { title: "Aïd", href: "/fr/blog" };

async function aBanner(traits: { isActive?: boolean; position?: number }): Promise<number> {
  const words = { ar: face, fr: face };
  const { id } = await db.banner.create({
    data: { name: "Aïd", placement: "home_strip", isActive: true, words, ...traits },
  });
  return id;
}

describe("a shop with more banners than a page of the list", () => {
  it("finds every one of them, the first ones that hang", async () => {
    const old = await aBanner({ isActive: false });
    await db.$executeRaw`
      INSERT INTO "Banner" (name, placement, "isActive", position, words, "updatedAt")
      SELECT 'x', placement, true, 0, words, now() FROM "Banner", generate_series(1, ${bannersPerPage}::int)`;
    const pages = await Promise.all([1, 2].map((page) => listAdminBanners(page)));
    expect(pages.map(({ banners, pages: of }) => [banners.length, of])).toEqual([
      [bannersPerPage, 2],
      [1, 2],
    ]);
    expect(pages[1]?.banners[0]).toMatchObject({ id: old, part: null });
    expect(await findAdminBanner(old)).toMatchObject({ id: old, figures: { seen: 0 } });
    expect(await findAdminBanner(0)).toBeNull();
  });

  it("hangs what is to hang, however many are over", async () => {
    const id = await aBanner({ position: 9 });
    await db.$executeRaw`
      INSERT INTO "Banner" (name, placement, "isActive", position, words, "endsAt", "updatedAt")
      SELECT 'x', placement, true, 0, words, now() - interval '1 day', now() FROM "Banner", generate_series(1, 250)`;
    expect(await listBanners("ar", "home_strip")).toMatchObject([{ id }]);
  });
});
