import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BannerSlot } from "@/components/content/banner-slot";
import type { Segment } from "@/lib/content/audience";
import type { ShownBanner } from "@/lib/content/banner";

const banner = (id: number, segment: Segment): ShownBanner => ({
  ...{ id, title: "عيد", text: "", button: "", href: "/ar/blog", alt: "", weight: 1 },
  audience: { segment, wilayas: [], sources: [] },
  picture: { key: `picture${id}`, width: 960, height: 480 },
});

const slot = (banners: ShownBanner[]) =>
  renderToString(
    <BannerSlot placement="home_hero" banners={banners} code="hang()" isFirst>
      <h1>سوق</h1>
    </BannerSlot>,
  );
const preloaded = (banners: ShownBanner[]) => slot(banners).match(/<link rel="preload"[^>]*>/g);
// What a browser without JavaScript shows: templates are not there for it.
const shown = (banners: ShownBanner[]) => slot(banners).replace(/<template.*?<\/template>/g, "");

describe("the first billboard of a page", () => {
  it("has its picture fetched ahead, but not the pictures of those that few visitors get in its place", () => {
    const [link, ...others] = preloaded([banner(1, "everybody"), banner(2, "new"), banner(3, "returning")]) ?? [];
    expect(link).toContain("picture1");
    expect(others).toEqual([]);
  });

  it("is the one for everybody without JavaScript, alone", () => {
    const html = shown([banner(1, "everybody"), banner(2, "everybody"), banner(3, "cart")]);
    expect(html).toContain("banner:1");
    expect(html).not.toMatch(/banner:[23]|سوق/);
  });

  it("leaves what else stands there, when none is for everybody", () => {
    const html = shown([banner(3, "cart")]);
    expect(html).toContain("سوق");
    expect(html).not.toContain("banner:3");
    expect(preloaded([banner(3, "cart")])).toBeNull();
  });

  it("needs no choice and no code when it is the only one", () => {
    expect(slot([banner(1, "everybody")])).not.toMatch(/data-choices|<script|<template/);
    expect(slot([])).toBe("<h1>سوق</h1>");
  });
});
