import { describe, expect, it } from "vitest";
import { hostOf, sourceOf } from "@/lib/analytics/source";

const own = ["shop.example", "localhost:3000"];
const from = (host: string, [utmSource = "", utmMedium = ""]: string[] = []) =>
  sourceOf({ host, utmSource, utmMedium }, own);
const told = (source: ReturnType<typeof from>) => source && `${source.kind} ${source.name}`.trim();

describe("a visit's source", () => {
  it.each([
    ["www.google.com", "search google"],
    ["www.google.dz", "search google"],
    ["google.com.eg", "search google"],
    ["www.google.co.uk", "search google"],
    ["com.google.android.googlequicksearchbox", "search google"],
    ["www.bing.com", "search bing"],
    ["r.search.yahoo.com", "search yahoo"],
    ["fr.search.yahoo.com", "search yahoo"],
    ["duckduckgo.com", "search duckduckgo"],
    ["yandex.ru", "search yandex"],
    ["yandex.com.tr", "search yandex"],
    ["ya.ru", "search yandex"],
    ["www.ecosia.org", "search ecosia"],
    ["www.qwant.com", "search qwant"],
    ["chatgpt.com", "search chatgpt"],
    ["gemini.google.com", "search gemini"],
    ["facebook.com", "social facebook"],
    ["l.facebook.com", "social facebook"],
    ["lm.facebook.com", "social facebook"],
    ["m.facebook.com", "social facebook"],
    ["fb.me", "social facebook"],
    ["com.facebook.katana", "social facebook"],
    ["l.instagram.com", "social instagram"],
    ["www.tiktok.com", "social tiktok"],
    ["m.youtube.com", "social youtube"],
    ["t.co", "social x"],
    ["x.com", "social x"],
    ["lnkd.in", "social linkedin"],
    ["www.pinterest.fr", "social pinterest"],
    ["www.snapchat.com", "social snapchat"],
    ["web.whatsapp.com", "social whatsapp"],
    ["wa.me", "social whatsapp"],
    ["t.me", "social telegram"],
    ["org.telegram.messenger", "social telegram"],
    ["www.ouedkniss.com", "classifieds ouedkniss"],
    ["mail.google.com", "mail gmail"],
    ["com.google.android.gm", "mail gmail"],
    ["outlook.live.com", "mail outlook"],
    ["mail.yahoo.com", "mail yahoo"],
    ["webmail.algerietelecom.dz", "mail webmail"],
    ["forum.djelfa.example", "referral forum.djelfa.example"],
    ["WWW.Blog.Example:8443", "referral blog.example"],
    ["sites.google.com", "referral sites.google.com"],
    ["", "direct"],
  ])("is told by the host before it: %s", (host, expected) => {
    expect(told(from(host))).toBe(expected);
  });

  it.each([
    ["notgoogle.com", "referral notgoogle.com"],
    ["google.com.evil.example", "referral google.com.evil.example"],
    ["facebook.com.evil.example", "referral facebook.com.evil.example"],
    ["mybing.com", "referral mybing.com"],
    ["192.168.1.1", "direct"],
    ["router", "direct"],
    ["a b.example", "direct"],
    ["<script>.example", "direct"],
    ["..example", "direct"],
    [`${"a".repeat(120)}.example`, "direct"],
  ])("is not fooled by what only looks like a host: %s", (host, expected) => {
    expect(told(from(host))).toBe(expected);
  });

  it.each([
    ["www.google.com", ["google", "cpc"], "ads google"],
    ["www.google.com", ["", "cpc"], "ads google"],
    ["l.facebook.com", ["fb", "paid_social"], "ads facebook"],
    ["", ["Facebook", "PAID"], "ads facebook"],
    ["", ["winter-sale", "banner"], "ads winter-sale"],
    ["", ["حملة الشتاء", "cpc"], "ads"],
    ["web.whatsapp.com", ["whatsapp", "share"], "share whatsapp"],
    ["", ["telegram", "share"], "share telegram"],
    ["", ["sheet", "share"], "share sheet"],
    ["", ["letter", "email"], "mail letter"],
    ["", ["ig", ""], "social instagram"],
    ["", ["chatgpt.com", ""], "search chatgpt"],
    ["", ["flyer", "qr"], "referral flyer"],
    ["www.google.dz", ["flyer", "qr"], "search google"],
    ["blog.example", ["google", ""], "search google"],
  ])("is told by the address where that says more: %s with %j", (host, words, expected) => {
    expect(told(from(host, words))).toBe(expected);
  });

  it("is none when somebody goes from one of the shop's pages to another", () => {
    for (const host of ["shop.example", "www.shop.example", "SHOP.example:443", "localhost:3000"])
      expect(from(host, ["google", "cpc"])).toBeNull();
    expect(told(from("other.shop.example"))).toBe("referral other.shop.example");
  });
});

it("a host is stored in one spelling", () => {
  expect(["WWW.Example.DZ.", "example.dz:8080", "xn--mgba3a.xn--lgbbat1ad8j"].map(hostOf)).toEqual([
    "example.dz",
    "example.dz",
    "xn--mgba3a.xn--lgbbat1ad8j",
  ]);
});
