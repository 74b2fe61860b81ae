import { describe, expect, it } from "vitest";
import { leanHtml } from "@/lib/lean-html.mjs";

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;
const islands = '<meta name="islands" content="/islands/a.js"/>';

describe("a public page without the framework", () => {
  it("loses the framework's scripts and preloads, and keeps the islands' one", () => {
    const html = page(
      `${islands}<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>`,
      `<p>تمر</p><script>self.__next_f.push([1,"<p>تمر</p>"])</script><script id="_R_">$RT()</script>`,
    );
    expect(leanHtml(html)).toBe(page(`${islands}<script type="module" src="/islands/a.js"></script>`, "<p>تمر</p>"));
  });

  it("keeps what scripts only carry: structured data and speculation rules", () => {
    const data =
      '<script type="application/ld+json">{"@type":"Product"}</script><script type="speculationrules">{}</script>';
    expect(leanHtml(page(islands, data))).toContain(data);
  });

  it("keeps the code with which a billboard chooses itself", () => {
    const code = '<script data-billboard="">(()=>{})();</script>';
    expect(leanHtml(page(islands, code))).toContain(code);
  });

  it("is left alone when it names no islands, or needs a script to show all of itself", () => {
    const plain = page("", "<script>1</script>");
    const streamed = page(islands, '<template id="B:0"></template><script>1</script>');
    expect(leanHtml(plain)).toBe(plain);
    expect(leanHtml(streamed)).toBe(streamed);
  });
});
