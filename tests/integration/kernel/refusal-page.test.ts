import { load } from "cheerio";
import { afterEach, describe, expect, it, vi } from "vitest";
import { POST as upload } from "@/app/api/admin/media/route";
import { POST as track } from "@/app/api/track/route";
import { pool } from "@/lib/db";
import { route } from "@/lib/http";
import { rateLimits } from "@/lib/limits";
import { log } from "@/lib/log";
import { Overloaded } from "@/lib/tx";
import { posted, sentJson } from "../../support/request";

vi.mock("next/headers", () => import("../../support/next-headers"));
afterEach(() => vi.restoreAllMocks());

const typed = { locale: "fr", number: "#1042", phone: '0555 "12" <34> 56 تمر' };
const asPerson = { accept: "text/html,application/xhtml+xml" };
const byForm = (headers: Record<string, string> = {}) => posted("/api/track", typed, { ...asPerson, ...headers });
const exhaust = async () => {
  for (let i = 0; i < rateLimits.tracking.points; i++) await track(byForm());
};
const doc = async (response: Response) => load(await response.text());
const failing = (error: Error) =>
  route({}, () => {
    throw error;
  });

describe("a refused form", () => {
  it("is a page that sends everything typed again, in the language of the form", async () => {
    await exhaust();
    const response = await track(byForm({ referer: "http://shop.test/ar/track?x=1" }));
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "60"]);
    const page = await doc(response);
    expect(page("html").attr("lang")).toBe("fr-DZ");
    expect(page("main").text()).toContain("Rien de ce que vous avez écrit n’est perdu");
    expect(page("a").attr("href")).toBe("/ar/track?x=1");
    expect(page("form").attr()).toMatchObject({ method: "post", action: "/api/track" });
    const kept = page("input[type=hidden]").toArray();
    const fields = Object.fromEntries(kept.map((field) => [page(field).attr("name"), page(field).attr("value") ?? ""]));
    expect(fields).toEqual(typed);

    await pool.query("DELETE FROM rate_limiter_records");
    expect((await track(posted("/api/track", fields, asPerson))).status).toBe(303);
  });

  it("stays JSON for scripts", async () => {
    await exhaust();
    const response = await track(sentJson("/api/track", typed));
    expect([response.status, await response.json()]).toEqual([429, { ok: false, error: "too_many_requests" }]);
  });

  it("offers to send again when the shop is busy or broken, and names the fault", async () => {
    const reported = vi.spyOn(log, "error").mockImplementation(() => {});
    const busy = await failing(new Overloaded())(byForm());
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([503, "5"]);
    expect((await doc(busy))("form input")).toHaveLength(3);

    const broken = await failing(new Error("secret detail"))(byForm());
    expect(broken.status).toBe(500);
    const text = await broken.text();
    expect(text).toContain(reported.mock.calls[0]?.[1]?.id);
    expect(text).not.toContain("secret");
  });

  it("never helps a foreign page to send its form after all", async () => {
    const response = await track(byForm({ origin: "https://evil.example", referer: "https://evil.example/ar" }));
    expect(response.status).toBe(403);
    const page = await doc(response);
    expect(page("form, input")).toHaveLength(0);
    expect(page("a").attr("href")).toBe("/ar");
  });

  it.each([
    ["too large", 413, { "content-type": "application/x-www-form-urlencoded", "content-length": "999999999" }],
    ["of an unknown kind", 415, { "content-type": "text/plain" }],
    ["broken", 400, { "content-type": "multipart/form-data; boundary=x" }],
  ])("that is %s says so to a person", async (_what, status, headers) => {
    const response = await track(byForm(headers));
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
    expect((await doc(response))("h1").text()).not.toBe("");
  });

  it("follows the page it came from, then the browser, then Arabic", async () => {
    const langOf = async (headers: Record<string, string>) =>
      (await doc(await track(byForm({ "content-type": "text/plain", ...headers }))))("html").attr("lang");
    expect(await langOf({ referer: "http://shop.test/fr/track", "accept-language": "ar" })).toBe("fr-DZ");
    expect(await langOf({ "accept-language": "en,fr;q=0.8" })).toBe("fr-DZ");
    expect(await langOf({ "accept-language": "ar-DZ,fr" })).toBe("ar-DZ");
    expect(await langOf({ referer: "https://evil.example/fr" })).toBe("ar-DZ");
  });

  it("tells a stranger at the panel's upload to sign in", async () => {
    const response = await upload(posted("/api/admin/media", {}, asPerson));
    expect([response.status, response.headers.get("content-type")]).toEqual([401, "text/html; charset=utf-8"]);
  });
});
