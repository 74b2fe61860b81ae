import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey, mergeRedirects, redirectOf } from "@/lib/settings/redirect";
import { readRedirectFile, redirectFileLimits } from "@/lib/settings/redirect-file";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("an address of the former shop", () => {
  it.each([
    ["/product/miel.html", "/product/miel.html"],
    ["https://old.dz/product/miel/", "/product/miel"],
    ["/products/%D8%B9%D8%B3%D9%84", "/products/عسل"],
    ["/products/عسل#top", "/products/عسل"],
    ["/index.php?route=product&id=5", "/index.php?id=5&route=product"],
    ["/p?id=5&utm_source=fb&fbclid=x", "/p?id=5"],
    ["/a b", "/a b"],
    ["//old.dz/x", "/old.dz/x"],
  ])("is one however it is written (%s)", (typed, key) => expect(addressKey(typed)).toBe(key));

  it.each(["", "miel", "javascript:alert(1)", "/%E0%A4%A", "/a%00b", "/%5Cevil", `/${"x".repeat(600)}`])(
    "is refused where it is none (%s)",
    (typed) => expect(addressKey(typed)).toBeNull(),
  );

  it.each([
    [{ from: "miel", to: "/ar" }, "redirect_from_invalid"],
    [{ from: "/miel", to: "https://evil.example/x" }, "redirect_to_invalid"],
    [{ from: "/miel", to: "x" }, "redirect_to_invalid"],
    [{ from: "/admin/orders", to: "/ar" }, "redirect_reserved"],
    [{ from: "/ar/cart", to: "/ar" }, "redirect_reserved"],
    [{ from: "/", to: "/ar" }, "redirect_reserved"],
    [{ from: "/a/", to: "/a" }, "redirect_same"],
  ])("is refused with its reason (%o)", (pair, error) => expect(redirectOf(pair)).toEqual({ ok: false, error }));

  it("may look like one of ours, where nothing of ours is", () => {
    expect(redirectOf({ from: "/fr/products/miel", to: "/fr/products/miel-pur" }).ok).toBe(true);
  });
});

describe("redirects", () => {
  const merge = (existing: [string, string][], ...incoming: [string, string][]) => {
    const { changes, faults } = mergeRedirects(
      new Map(existing),
      incoming.map(([from, to]) => ({ from, to })),
    );
    return { changes: Object.fromEntries(changes), faults: Object.fromEntries(faults) };
  };

  it("lead to the end in one step, the new ones and those before them", () => {
    expect(merge([["/b", "/c"]], ["/a", "/b"])).toEqual({ changes: { "/a": "/c" }, faults: {} });
    expect(merge([["/a", "/b"]], ["/b", "/c"])).toEqual({ changes: { "/a": "/c", "/b": "/c" }, faults: {} });
  });

  it("never run in a circle", () => {
    expect(merge([["/a", "/b"]], ["/b", "/a"]).faults).toEqual({ 0: "redirect_loop" });
    expect(merge([], ["/a", "/b"], ["/b", "/c"], ["/c", "/a"]).faults).toEqual({ 2: "redirect_loop" });
  });

  it("are told when a table says two things of one address, and not when it repeats itself", () => {
    expect(merge([], ["/a", "/b"], ["/a", "/c"], ["/a", "/b"])).toEqual({
      changes: { "/a": "/b" },
      faults: { 1: "redirect_twice" },
    });
  });

  it("end where nothing leads on, whatever is added in whatever order", () => {
    const place = fc.integer({ min: 0, max: 8 }).map((n) => `/${n}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 40 }), (pairs) => {
        const { changes } = mergeRedirects(
          new Map(),
          pairs.filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to })),
        );
        for (const to of changes.values()) expect(changes.has(to)).toBe(false);
      }),
    );
  });
});

describe("a table of redirects", () => {
  const two = [
    { line: 2, from: "/a", to: "/ar" },
    { line: 3, from: "/b", to: "/fr" },
  ];
  it.each([
    ["with commas", "old,new\n/a,/ar\n/b,/fr\n"],
    ["with semicolons and Windows lines", "ancienne;nouvelle\r\n/a;/ar\r\n/b;/fr"],
    ["with tabs and a mark of UTF-8", "\ufeffold\tnew\n/a\t/ar\n/b\t/fr"],
    ["with quotes and more columns", 'old,new,hits\n"/a","/ar",3\n/b, /fr ,4'],
  ])("is read %s", (_how, text) => expect(readRedirectFile(bytes(text))).toEqual({ ok: true, value: two }));

  it("is read as Excel writes it", () => {
    const utf16 = new Uint8Array(Buffer.from("\ufeffold\tnew\n/a\t/ar\n/b\t/fr", "utf16le"));
    expect(readRedirectFile(utf16)).toEqual({ ok: true, value: two });
    const arabic = new Uint8Array([...bytes("/"), 0xda, 0xd3, 0xe1, ...bytes(",/ar")]);
    expect(readRedirectFile(arabic)).toEqual({ ok: true, value: [{ line: 1, from: "/عسل", to: "/ar" }] });
  });

  it("is refused when it is empty, broken or endless", () => {
    for (const text of ["", "\n\n", "old,new"])
      expect(readRedirectFile(bytes(text))).toMatchObject({ error: "file_empty" });
    expect(readRedirectFile(bytes('/a,"/b'))).toMatchObject({ error: "file_unreadable" });
    const endless = "/a,/b\n".repeat(redirectFileLimits.lines + 1);
    expect(readRedirectFile(bytes(endless))).toMatchObject({ error: "file_too_large" });
    expect(readRedirectFile(new Uint8Array(redirectFileLimits.bytes + 1))).toMatchObject({ error: "file_too_large" });
  });
});
