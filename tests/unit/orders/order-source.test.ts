import { describe, expect, it } from "vitest";
import { cameCookie, cameLine, forgetCame } from "@/lib/came.mjs";
import { channelOf, orderSourceIn } from "@/lib/orders/order-source";

const now = Date.parse("2026-11-22T16:00:00Z");
const today = "2026-11-22";
const valueIn = (line: string | null) => /^came=([^;]*)/.exec(line ?? "")?.[1] ?? "";
const sent = (value: string) => new Headers({ cookie: `cart=x; ${cameCookie}=${value}; other=1` });
const arrivedBy = (url: string) => cameLine(url, { now, isSecure: false });
const from = (query: string) => orderSourceIn(sent(valueIn(arrivedBy(`/ar?${query}`))), today);
const written = (parts: unknown) =>
  orderSourceIn(sent(Buffer.from(JSON.stringify(parts)).toString("base64url")), today);

describe("what led to an order", () => {
  it.each([
    ["utm_source=Facebook&utm_medium=CPC&utm_campaign=رمضان", "facebook", "cpc"],
    ["utm_source=fb&utm_medium=paid_social&fbclid=a", "facebook", "paid_social"],
    ["utm_source=ig&fbclid=a", "instagram", "social"],
    ["fbclid=IwY2xjawA_aem_x-1", "facebook", "social"],
    ["gclid=Cj0KCQiA", "google", "cpc"],
    ["gbraid=0AAAA", "google", "cpc"],
    ["wbraid=Cl8KCA", "google", "cpc"],
    ["ttclid=E.C.P.abc", "tiktok", "cpc"],
    ["ScCid=1f0e-22", "snapchat", "cpc"],
    ["epik=dj0yJnU9a", "pinterest", "social"],
    ["utm_source=whatsapp&utm_medium=share&utm_campaign=product-12", "whatsapp", "share"],
    ["utm_source=lettre&utm_medium=email", "lettre", "email"],
    ["utm_source=youtube&gclid=x", "youtube", "cpc"],
    ["utm_source=lettre", "lettre", ""],
  ])("%s comes from %s (%s)", (query, source, medium) => expect(from(query)).toMatchObject({ source, medium }));

  it("does not take a click on a link that was passed on for the way of the link itself", () => {
    expect(from("utm_source=tiktok&fbclid=a")).toMatchObject({ source: "tiktok", medium: "", clickIdKind: "fbclid" });
    expect(from("gclid=g&fbclid=f")).toMatchObject({ source: "google", clickIdKind: "gclid", clickId: "g" });
  });

  it("keeps the words, the click, the page and the day", () => {
    const line = arrivedBy(
      `/fr/products/${encodeURIComponent("عسل-السدر")}?utm_source=facebook&utm_medium=cpc&utm_campaign=Ramadan+%E2%80%93+50%25&utm_term=miel&utm_content=video%201&fbclid=abc&x=1`,
    );
    expect(orderSourceIn(sent(valueIn(line)), today)).toEqual({
      source: "facebook",
      medium: "cpc",
      campaign: "Ramadan – 50%",
      term: "miel",
      content: "video 1",
      clickIdKind: "fbclid",
      clickId: "abc",
      landedOn: "/fr/products/عسل-السدر",
      day: today,
    });
  });

  it.each([
    ["a visit that nothing led to", ""],
    ["other parameters", "q=miel&page=2"],
    ["a campaign of nobody", "utm_campaign=ramadan&utm_medium=cpc"],
    ["a place holder that was not filled", "utm_source=__SOURCE__"],
    ["another kind of place holder", "utm_source={{site_source_name}}"],
    ["code", "utm_source=<script>"],
    ["an e-mail address", "utm_source=amina@example.dz"],
    ["nothing but spaces", "utm_source=+++"],
    ["a click id that is none", "fbclid=a b"],
    ["an endless click id", `gclid=${"x".repeat(201)}`],
    ["endless words", `utm_source=${"x".repeat(61)}`],
    ["broken percent-encoding", "utm_source=%E0%A4%A{"],
  ])("is nothing for %s", (_, query) => expect(arrivedBy(`/ar?${query}`)).toBeNull());

  it("drops a part that is wrong and keeps the others", () => {
    expect(from("utm_source=facebook&utm_campaign=<b>&utm_content=v1&fbclid=%22")).toMatchObject({
      ...{ source: "facebook", medium: "", campaign: "", content: "v1" },
      ...{ clickIdKind: null, clickId: null },
    });
  });

  it("takes marks out of words that nobody sees", () => {
    expect(
      from(`utm_source=facebook&utm_campaign=${encodeURIComponent("ra\u202Ema\u0000dan\n\u200D x")}`),
    ).toMatchObject({
      campaign: "ramadan x",
    });
  });

  const letters = ["/ar/downloads/abc", "/fr/alerts/abc", "/ar/unsubscribe/abc", "/fr/subscribe/confirm/abc"];
  it.each([...letters, "/ar/orders/abc", "/fr/checkout/abc", "/ar/preview/key", "//evil.example", "/\\evil.example"])(
    "does not tell the address %s, which is secret or not the shop's",
    (path) => {
      expect(orderSourceIn(sent(valueIn(arrivedBy(`${path}?gclid=x`))), today)?.landedOn).toBe("");
    },
  );

  it.each(["/\\[x", "//evil.example", "/%5c%5bx", "/"])("is told of the address %s too", (path) => {
    expect(arrivedBy(`${path}?gclid=x`)).toContain("came=");
  });
});

describe("the cookie of the way here", () => {
  it("is the shop's own, out of reach of scripts, for thirty days", () => {
    expect(cameLine("/ar?gclid=x", { now, isSecure: true })).toMatch(
      /^came=[\w-]+; Path=\/; Max-Age=2592000; SameSite=Lax; HttpOnly; Secure$/,
    );
    expect(forgetCame(false)).toBe("came=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly");
  });

  it("stays below what a browser keeps, with the longest Arabic words", () => {
    const names = ["utm_campaign", "utm_term", "utm_content"].map((name) => [name, "ذ".repeat(100)]);
    const query = new URLSearchParams([...names, ["utm_source", "ذ".repeat(60)], ["ttclid", "x".repeat(600)]]);
    const line = arrivedBy(`/ar/products/${encodeURIComponent("ذ".repeat(300))}?${query}`);
    expect(line?.length).toBeLessThan(4_000);
    expect(orderSourceIn(sent(valueIn(line)), today)).toMatchObject({ term: "ذ".repeat(100) });
  });

  it.each([
    [today, true],
    ["2026-10-24", true],
    ["2026-10-23", false],
    ["2026-11-23", false],
    ["2026-11-31", false],
    ["yesterday", false],
    [7, false],
  ])("of %s still counts: %s", (on, isKept) => expect(written({ gclid: "x", at: "/ar", on }) !== null).toBe(isKept));

  it.each([
    ["rubbish", sent("%%%")],
    ["an emptied cookie", sent("")],
    ["no cookie", new Headers()],
  ])("tells nothing as %s", (_, headers) => expect(orderSourceIn(headers, today)).toBeNull());

  it.each([
    ["a list", ["gclid"]],
    ["null", null],
    ["a text", "gclid"],
    ["parts of another kind", { gclid: ["x"], utm_source: { toString: "x" }, on: today }],
    ["names every object has", { constructor: "x", on: today }],
    ["code", { utm_source: "<b>", on: today }],
  ])("written by hand as %s tells nothing", (_, parts) => expect(written(parts)).toBeNull());

  it("written by hand passes the checks of an address", () => {
    const half = written({ utm_source: "fb", utm_term: "x".repeat(101), ScCid: "é", at: "javascript:x", on: today });
    expect(half).toMatchObject({ source: "facebook", term: "", clickId: null, landedOn: "" });
    expect(written({ utm_source: "a\ud83d\u0000", at: "/\ud83d\u0000ar", on: today })).toMatchObject({
      source: "a",
      landedOn: "/ar",
    });
  });
});

describe("the way in a merchant's words", () => {
  it.each([
    ["cpc", "ad"],
    ["paid_social", "ad"],
    ["paid", "ad"],
    ["retargeting", "ad"],
    ["share", "share"],
    ["email", "letter"],
    ["newsletter", "letter"],
    ["whatsapp", "message"],
    ["social", "social"],
    ["bio", "social"],
    ["qr", "link"],
    ["", "link"],
  ])("%s is %s", (medium, channel) => expect(channelOf(medium)).toBe(channel));
});
