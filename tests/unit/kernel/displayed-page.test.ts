import { describe, expect, it } from "vitest";
import { displayedPage } from "@/lib/displayed-page";
import { env } from "@/lib/env";

const html = `<!DOCTYPE html><html lang="ar-DZ"><head><meta name="islands" content="/islands/a.js"/><link rel="preload" as="font" href="/fonts/a.woff2"/><script src="/_next/static/a.js"></script></head><body><img srcSet="/media/a/176 176w, /media/a/320 320w" sizes="100vw"/></body></html>`;
const type = { "content-type": "text/html; charset=utf-8" };

async function shown(asked: Record<string, string>, page = new Response(html, { headers: type })) {
  const sent: Request[] = [];
  const send = async (address: string | URL | Request, init?: RequestInit) => {
    sent.push(new Request(address, init));
    return page;
  };
  const request = new Request("http://elsewhere.test/api/display/pages/ar?said=1", { headers: asked });
  const answer = await displayedPage(request, "/ar", send);
  return { answer, text: await answer.text(), sent: sent[0] };
}

describe("a page for who turned a switch, where no front door stands", () => {
  it("is light for who saves data, by the browser's setting or by the switch", async () => {
    for (const asked of [{ "save-data": "on" }, { cookie: "saver=1" }] as Record<string, string>[]) {
      const { text } = await shown(asked);
      expect(text).toContain('data-saver=""');
      expect(text).toContain('srcSet="/media/a/320"');
      for (const heavy of ['as="font"', "/_next/static/a.js", "data-large"]) expect(text).not.toContain(heavy);
    }
  });

  it("has larger letters without a script, and all its pictures", async () => {
    const { text } = await shown({ cookie: "large=1" });
    expect(text).toContain('<html data-large=""');
    expect(text).toContain("/media/a/176 176w");
    expect(text).not.toContain("data-saver");
  });

  it("is fetched from the shop's own address as everybody gets it, with the visitor's other cookies", async () => {
    const { sent } = await shown({ "save-data": "on", cookie: "saver=1; cart=abc; large=1", "user-agent": "Firefox" });
    expect(sent?.url).toBe(`${env.APP_URL}/ar?said=1`);
    expect(sent?.headers.get("save-data")).toBeNull();
    expect(sent?.headers.get("cookie")).toBe("cart=abc");
    expect(sent?.headers.get("user-agent")).toBe("Firefox");
  });

  it("is kept by nobody, and hands on status, cookies, redirects and policy", async () => {
    const headers = new Headers({ ...type, "content-security-policy": "default-src 'none'", location: "/fr, /fr" });
    headers.append("set-cookie", "a=1");
    headers.append("set-cookie", "b=2");
    const { answer } = await shown({ cookie: "saver=1" }, new Response(html, { status: 404, headers }));
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(answer.headers.get("location")).toBe("/fr");
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'");
  });

  it("leaves what is no page as it is", async () => {
    const page = new Response('{"<html ":1}', { headers: { "content-type": "application/manifest+json" } });
    expect((await shown({ cookie: "large=1" }, page)).text).toBe('{"<html ":1}');
  });

  it("is sent for whole when the shop cannot be asked", async () => {
    const closed = await shown({ cookie: "large=1" }, new Response("", { status: 401 }));
    expect([closed.answer.status, closed.answer.headers.get("location")]).toEqual([307, "/ar?said=1&whole=1"]);
    const request = new Request("http://elsewhere.test/x", { headers: { cookie: "large=1" } });
    const broken = await displayedPage(request, "/ar", () => Promise.reject(new Error("no line")));
    expect(broken.headers.get("location")).toBe("/ar?whole=1");
  });
});
