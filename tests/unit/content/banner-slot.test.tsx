import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BannerSlot } from "@/components/content/banner-slot";
import type { ShownBanner } from "@/lib/content/banner";

const banner = (id: number, audience: ShownBanner["audience"]): ShownBanner => ({
  ...{ id, audience, title: "عيد", text: "", button: "", href: "/ar/blog", alt: "" },
  picture: { key: `picture${id}`, width: 960, height: 480 },
});

const preloaded = (banners: ShownBanner[]) =>
  renderToString(<BannerSlot placement="home_hero" banners={banners} isFirst />).match(/<link rel="preload"[^>]*>/g);

describe("the first billboard of a page", () => {
  it("has its picture fetched ahead, but not the pictures of those that few visitors get in its place", () => {
    const [link, ...others] = preloaded([banner(1, "everybody"), banner(2, "new"), banner(3, "returning")]) ?? [];
    expect(link).toContain("picture1");
    expect(others).toEqual([]);
  });
});
