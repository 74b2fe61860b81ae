import { describe, expect, it } from "vitest";
import { isDue } from "@/lib/analytics/outreach";
import { newOutreachInput } from "@/lib/analytics/outreach-input";

const read = (address: string, nextOn = "") => newOutreachInput.safeParse({ address, status: "to_ask", nextOn });
const errorOf = (address: string, nextOn?: string) => read(address, nextOn).error?.issues[0]?.message;

describe("the address of a wished link", () => {
  it.each([
    ["https://www.Blog.example/avis?p=1", "blog.example", "https://www.blog.example/avis?p=1"],
    ["blog.example", "blog.example", "https://blog.example/"],
    ["http://amp.blog.example:8080/a", "amp.blog.example", "http://amp.blog.example:8080/a"],
    ["متجر.example/دليل", "xn--pgbep1f.example", expect.stringContaining("https://xn--pgbep1f.example/%D8")],
  ])("%s names its host as the log writes it", (typed, host, address) => {
    expect(read(typed).data?.address).toEqual({ host, address });
  });

  it.each([
    ["", "required"],
    ["not an address", "outreach_address_invalid"],
    ["ftp://blog.example", "outreach_address_invalid"],
    ["javascript:alert(1)", "outreach_address_invalid"],
    ["https://user@blog.example", "outreach_address_invalid"],
    ["localhost", "outreach_address_invalid"],
    ["http://10.0.0.1/", "outreach_address_invalid"],
    [`https://blog.example/${"a".repeat(500)}`, "too_long"],
    [`https://blog.example/${"ض".repeat(200)}`, "outreach_address_invalid"],
    ["https://www.facebook.com/groups/cuisine", "outreach_network"],
    ["google.dz", "outreach_network"],
    ["https://www.ouedkniss.com/store", "outreach_network"],
  ])("%j is refused: %s", (typed, error) => {
    expect(errorOf(typed)).toBe(error);
  });

  it.each(["2026-02-31", "tomorrow", "2026-13-01", "26-01-01"])("does not take %s for a day", (day) => {
    expect(errorOf("blog.example", day)).toBe("day_invalid");
  });
});

describe("a next step", () => {
  const on = (day: string, status = "asked") => ({ status, nextOn: new Date(day) });
  it.each([
    [on("2026-11-22"), true],
    [on("2026-11-01"), true],
    [on("2026-11-23"), false],
    [on("2026-11-01", "linked"), false],
    [on("2026-11-01", "declined"), false],
    [{ status: "to_ask", nextOn: null }, false],
  ])("%j is due on 22 November: %s", (step, due) => {
    expect(isDue(step, "2026-11-22")).toBe(due);
  });
});
