import { describe, expect, it } from "vitest";
import { isForAll, treatmentOf } from "@/components/shop/worker-rules";
import { cameWords, clickKinds } from "@/lib/came.mjs";

describe("the worker", () => {
  it.each([
    ["/ar", "page"],
    ["/fr/products/robe-kabyle", "page"],
    ["/ar/categories/مؤونة/تمور", "page"],
    ["/fr/pages/livraison", "page"],
    ["/ar/l/سهرة-شاي", "page"],
    ["/ar/products/a?fbclid=IwAR0x&utm_source=facebook", "page"],
    ["/fr/products/a?variant=12", "page"],
    ["/fr/blog", "page"],
    ["/fr/podcast/paroles/1", "page"],
    ["/_next/static/chunks/a.css", "file"],
    ["/fonts/readex-pro-arabic-1.woff2", "file"],
    ["/media/abc/640/robe.webp", "picture"],
    ["/media/files/eccb8757d0f5c69f6565fd373e01a561.jpg", "picture"],
    ["/api/geo/31", "places"],
  ])("keeps %s as a %s", (path, treatment) => {
    expect(treatmentOf(path)).toBe(treatment);
  });

  it.each([
    "/ar/cart",
    "/ar/checkout/abc",
    "/fr/orders/abc",
    "/fr/track",
    "/fr/track?pass=abc",
    "/ar/search?q=تمر",
    "/ar/account",
    "/fr/downloads/abc",
    "/fr/preview/abc",
    "/ar/products/a?error=out_of_stock",
    "/ar/cart?utm_source=x",
    "/fr/categories/a?sort=price_asc",
    "/fr/categories/a?utm_source=x&sort=price_asc",
    "/media/abc/640/robe.webp?variant=1",
    "/admin",
    "/admin/orders",
    "/api/cart",
    "/media/files/75269bba1739ed4db98619cdca69c148.mp3",
    "/media/files/7bbe2ceab2328987abb9d0075adec7f2.mp4",
    "/fr/faqs",
    "/fr/l",
    "/api/geo/31/x",
    "/api/admin/media",
    "/sw.js",
  ])("stays out of %s", (path) => {
    expect(treatmentOf(path)).toBeNull();
  });

  it("keeps no answer that is for one person, broken, or from elsewhere", () => {
    const answer = (status: number, cacheControl: string) =>
      new Response("", { status, headers: { "cache-control": cacheControl } });
    expect(isForAll(answer(200, "s-maxage=3600, stale-while-revalidate=31532400"))).toBe(true);
    expect(isForAll(answer(200, "private, no-store"))).toBe(false);
    expect(isForAll(answer(200, "no-cache, no-store"))).toBe(false);
    expect(isForAll(answer(404, "public"))).toBe(false);
    expect(isForAll(answer(206, "public, max-age=31536000"))).toBe(false);
  });

  it("keeps the page an advertisement led to, which is private only beside its cookie", () => {
    const answer = (cacheControl: string) => new Response("", { headers: { "cache-control": cacheControl } });
    expect(isForAll(answer("private, no-cache"))).toBe(false);
    expect(isForAll(answer("private, no-cache"), { isLedTo: true })).toBe(true);
    expect(isForAll(answer("private, no-cache, no-store"), { isLedTo: true })).toBe(false);
  });

  it("knows every mark of an advertisement", () => {
    for (const mark of [...clickKinds, ...cameWords]) expect(treatmentOf(`/ar?${mark}=x`), mark).toBe("page");
  });
});
