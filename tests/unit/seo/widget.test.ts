import { describe, expect, it } from "vitest";
import { frameOf, widgetCode, widgetLink, widgetLook, widgetPath } from "@/lib/seo/widget";
import { aSite } from "../../factories/site";

const product = { kind: "product", slug: "برّاد-شاي" } as const;
const small = { size: "small", from: "" } as const;

describe("the look of a widget", () => {
  it.each([
    [{}, small],
    [{ size: "huge", from: "not a host" }, small],
    [
      { size: "large", from: " https://www.Blog.example/avis " },
      { size: "large", from: "blog.example" },
    ],
    [{ from: '"><script>.example' }, small],
    [{ size: ["large"], from: 7 }, small],
  ])("of %j makes sense", (asked, look) => {
    expect(widgetLook.parse(asked)).toEqual(look);
  });
});

describe("the address of a widget", () => {
  it.each([
    [product, small, "/ar/embed/products/برّاد-شاي"],
    [
      { kind: "new" } as const,
      { size: "large", from: "blog.example" } as const,
      "/ar/embed/new?size=large&from=blog.example",
    ],
    [{ kind: "category", path: ["منزل", "شاي"] } as const, small, "/ar/embed/categories/منزل/شاي"],
  ])("of %j names what it shows", (subject, look, path) => {
    expect(widgetPath({ locale: "ar" }, subject, look)).toBe(path);
  });
});

it("a widget's link names the site it stands on, or says that it is one", () => {
  const site = aSite();
  const wordsOf = (from: string) => new URL(widgetLink(site, "/ar/products/شاي", from)).searchParams;
  expect(Object.fromEntries(wordsOf("blog.example"))).toEqual({
    utm_source: "blog.example",
    utm_medium: "referral",
    utm_campaign: "widget",
  });
  expect(wordsOf("").get("utm_source")).toBe("widget");
  expect(widgetLink(site, "/ar/products/شاي", "")).toMatch(/^https:\/\/[\w.]+\/ar\/products\/%D8%B4/);
});

describe("the code of a widget", () => {
  it("is one frame with its size and a name, and no text can leave its attribute", () => {
    const code = widgetCode({
      site: aSite({ locale: "ar" }),
      subject: product,
      look: small,
      title: `"><script>alert('1')</script> & thé`,
    });
    const { width, height } = frameOf(product, "small");
    expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(code).toContain(`width="${width}" height="${height}" loading="lazy"`);
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; thé"');
    expect(code).toMatch(/src="https:\/\/[^"\s]+\/ar\/embed\/products\/%D8%A8[^"\s]+"/);
  });

  it("has a frame for each size, the large one larger", () => {
    for (const subject of [product, { kind: "new" } as const]) {
      const [less, more] = [frameOf(subject, "small"), frameOf(subject, "large")];
      expect(less.width * less.height).toBeLessThan(more.width * more.height);
    }
  });
});
