import { unstable_doesMiddlewareMatch as doesMatch } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { clickKinds } from "@/lib/came.mjs";
import { askedPath, doorSign, refusalOf } from "@/lib/door-rules.mjs";
import { env } from "@/lib/env";
import { termsIn } from "@/lib/search/found-by";
import { algerianDay } from "@/lib/search/search-note";
import { config, proxy } from "@/proxy";

type Asked = { method?: string; headers?: Record<string, string> };
const origin = new URL(env.APP_URL).origin;
const asked = (path: string, headers: Record<string, string> = {}) =>
  doesMatch({ config, url: origin + path, headers });
const answer = (path: string, init: Asked = {}) => proxy(new NextRequest(origin + path, init));
const cookiesOf = async (path: string, headers?: Record<string, string>) =>
  (await answer(path, { headers })).headers.getSetCookie();

const browser = { "user-agent": "Mozilla/5.0 Firefox/140.0" };
const form = { "content-type": "application/x-www-form-urlencoded" };

describe("on hosts without our front door", () => {
  it.each(["utm_source", ...clickKinds])("a landing with %s is remembered", async (name) => {
    for (const path of [`/ar?${name}=x`, `/fr/products/a?${name}=x`, `/?${name}=x`, `/former.php?id=5&${name}=x`]) {
      expect(asked(path), path).toBe(true);
      expect((await cookiesOf(path)).join()).toMatch(/^came=.*HttpOnly/);
    }
  });

  it("what says nothing of the kind leaves no cookie", async () => {
    expect(await cookiesOf("/ar?utm_source=<script>")).toEqual([]);
  });

  it("a search leaves its words beside those before, and a landing on one leaves both", async () => {
    const terms = (cookies: string[]) => {
      const cookie = cookies.find((line) => line.startsWith("found="))?.split(";")[0] ?? "";
      return termsIn(new Headers({ cookie }), algerianDay(new Date())).map(({ locale, text }) => [locale, text]);
    };
    const first = await cookiesOf("/ar/search?q=%D8%B9%D8%B3%D9%84", browser);
    expect(terms(first)).toEqual([["ar", "عسل"]]);
    const cookie = first[0]?.split(";")[0] ?? "";
    expect(terms(await cookiesOf("/fr/search?q=miel", { ...browser, cookie }))).toEqual([
      ["fr", "miel"],
      ["ar", "عسل"],
    ]);
    expect(await cookiesOf("/fr/search?q=miel&utm_source=facebook", browser)).toHaveLength(2);
    for (const path of ["/ar/search?q=x", "/fr/search?q=x&page=2"]) expect(asked(path), path).toBe(true);
  });

  it("no words are left by robots, pages fetched ahead, filters, or what names a person", async () => {
    expect(await cookiesOf("/fr/search?q=miel", { "user-agent": "Googlebot/2.1" })).toEqual([]);
    expect(await cookiesOf("/fr/search?q=miel", { ...browser, "sec-purpose": "prefetch" })).toEqual([]);
    for (const path of ["/fr/search?q=miel&page=2", "/fr/search?q=0555123456", "/fr/products/x?q=miel"])
      expect(await cookiesOf(path, browser), path).toEqual([]);
  });

  it("the panel runs only scripts of this answer, and knows the address it was asked for", async () => {
    const [one, other] = await Promise.all(["/admin/orders?q=1", "/admin/content/texts"].map((path) => answer(path)));
    const policy = one?.headers.get("content-security-policy") ?? "";
    const nonce = /script-src ('nonce-[\w+/=]{24}') 'strict-dynamic'/.exec(policy)?.[1];
    expect(one?.headers.get("x-middleware-request-content-security-policy")).toBe(`script-src ${nonce}`);
    expect(one?.headers.get(`x-middleware-request-${askedPath}`)).toBe("/admin/orders?q=1");
    expect(policy).toContain("frame-src 'none'");
    expect(other?.headers.get("content-security-policy")).toContain("frame-src 'self'");
    expect(other?.headers.get("content-security-policy")).not.toContain(nonce);
    for (const path of ["/admin", "/admin/orders/1001/edit"]) expect(asked(path), path).toBe(true);
  });

  it.each<[string, string, number, Asked]>([
    ["a form sent to a page", "/ar", 405, { method: "POST", headers: form }],
    ["an action sent to a page", "/fr/products/x", 405, { method: "POST", headers: { "next-action": "a" } }],
    [
      "a form of another site to the panel",
      "/admin/orders",
      403,
      { method: "POST", headers: { ...form, origin: "https://evil.example" } },
    ],
    ["parts without an end", "/api/cart", 400, { method: "POST", headers: { "content-type": "multipart/form-data" } }],
  ])("%s is refused in both languages, as by the door", async (_what, path, status, init) => {
    expect(asked(path, init.headers)).toBe(true);
    expect(refusalOf({ method: init.method, url: path, headers: init.headers ?? {} }, origin)).toBe(status);
    const refused = await answer(path, init);
    expect([refused.status, refused.headers.get("cache-control")]).toEqual([status, "no-store"]);
    expect(await refused.text()).toMatch(/lang="ar-DZ".*lang="fr-DZ"/);
  });

  it("the panel's own forms and whole parts pass", async () => {
    const own = { ...form, origin };
    expect((await answer("/admin/orders", { method: "POST", headers: own })).headers.get("x-middleware-next")).toBe(
      "1",
    );
    expect(asked("/api/cart", { "content-type": "multipart/form-data; boundary=x" })).toBe(false);
  });

  it("looks at every address that the door cannot read, and at no other", () => {
    const broken = ["%", "%zz", "%E0%A4%A", "%ED%A0%80", "%C0%AF", "%FF", "%00", "a%0ab", "%7f", "%F5%80%80%80", "%D8"];
    const readable = [
      "a",
      "%25",
      "%2F",
      "%D8%B9%D8%B3%D9%84",
      "%E2%82%AC",
      "%F0%9F%92%A9",
      "%EE%80%80",
      "%F4%8F%BF%BF",
    ];
    for (const part of broken)
      expect(
        [asked(`/ar/products/${part}`), refusalOf({ method: "GET", url: `/ar/${part}`, headers: {} })],
        part,
      ).toEqual([true, 400]);
    for (const part of readable)
      expect(
        [asked(`/ar/products/${part}`), refusalOf({ method: "GET", url: `/ar/${part}`, headers: {} })],
        part,
      ).toEqual([false, 0]);
  });

  it.each([
    "/ar",
    "/ar?q=x",
    "/fr/products/a",
    "/api/feeds/google?utm_source=x",
    "/media/a/640?fbclid=x",
    "/_next/static/a.js",
  ])("%s costs nothing", (path) => expect(asked(path)).toBe(false));

  it("behind the front door, which does the same, nothing is asked", () => {
    const behind = { [doorSign]: "1", ...form, "next-action": "a" };
    for (const path of ["/ar?utm_source=x", "/ar?gclid=x", "/ar/search?q=x", "/admin/orders", "/ar/%zz", "/api/cart"])
      expect(asked(path, behind), path).toBe(false);
  });
});
