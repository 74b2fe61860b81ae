import { describe, expect, it } from "vitest";
import { isLanding, sourcesOf } from "@/lib/content/arrival";
import { type Audience, type Choice, choiceFor, fits, narrowness, type Visitor } from "@/lib/content/audience";
import { audienceKey, candidatesOf, type ShownBanner } from "@/lib/content/banner";

const everybody: Audience = { segment: "everybody", wilayas: [], sources: [] };
const stranger: Visitor = { segments: ["new"], wilaya: "", sources: ["direct"] };

describe("a banner fits a visitor", () => {
  const oran = { ...stranger, wilaya: "31" };
  const fromFacebook = { ...stranger, sources: ["facebook", "ads"] };
  it.each<[string, Partial<Audience>, Visitor, boolean]>([
    ["everybody's fits a stranger", {}, stranger, true],
    ["for new visitors fits a new one", { segment: "new" }, stranger, true],
    ["for who came back does not", { segment: "returning" }, stranger, false],
    ["for carts fits who is also new", { segment: "cart" }, { ...stranger, segments: ["new", "cart"] }, true],
    ["for buyers does not fit a full cart", { segment: "buyer" }, { ...stranger, segments: ["cart"] }, false],
    ["one of two wilayas is enough", { wilayas: ["13", "31"] }, oran, true],
    ["another wilaya is not", { wilayas: ["16"] }, oran, false],
    ["an unknown wilaya is none of them", { wilayas: ["31"] }, stranger, false],
    ["one of two sources is enough", { sources: ["google", "ads"] }, fromFacebook, true],
    ["another source is not", { sources: ["google"] }, fromFacebook, false],
    ["all conditions hold", { segment: "new", wilayas: ["31"], sources: ["direct"] }, oran, true],
    ["one that does not hold is enough", { segment: "new", wilayas: ["31"], sources: ["google"] }, oran, false],
  ])("%s", (_, audience, visitor, expected) => {
    expect(fits({ ...everybody, ...audience }, visitor)).toBe(expected);
  });

  it("is narrower with each condition, however long its list", () => {
    expect(narrowness(everybody)).toBe(0);
    expect(narrowness({ ...everybody, wilayas: ["13", "31"] })).toBe(1);
    expect(narrowness({ segment: "cart", wilayas: ["31"], sources: ["ads"] })).toBe(3);
  });
});

describe("the choice of a browser", () => {
  const choice = (id: number, audience: Partial<Audience> = {}, weight = 1): Choice => ({
    ...everybody,
    ...{ id, weight, ...audience },
  });
  const chosen = (choices: Choice[], visitor: Visitor, { kept = 0, random = 0 } = {}) =>
    choiceFor(choices, visitor, { kept, random });
  const oranBack: Visitor = { segments: ["returning"], wilaya: "31", sources: ["facebook"] };

  it("is the narrowest that fits", () => {
    const choices = [
      choice(1),
      choice(2, { wilayas: ["31"] }),
      choice(3, { wilayas: ["31"], sources: ["facebook"] }),
      choice(4, { segment: "new", wilayas: ["31"], sources: ["facebook"] }),
    ];
    expect(chosen(choices, oranBack)).toBe(3);
    expect(chosen(choices, stranger)).toBe(1);
  });

  it.each([
    [0, 1],
    [0.24, 1],
    [0.26, 2],
    [0.999_999, 2],
  ])("among equals is drawn by weight: %f gives %i", (random, id) => {
    expect(
      chosen([choice(1, {}, 0.1), choice(2, {}, 0.3), choice(3, { segment: "cart" }, 9)], stranger, { random }),
    ).toBe(id);
  });

  it("stays for the visit, unless a narrower one came to fit or it is gone", () => {
    const pair = [choice(1, {}, 0.95), choice(2, {}, 0.05)];
    expect(chosen(pair, stranger, { kept: 2 })).toBe(2);
    expect(chosen([...pair, choice(3, { segment: "new" })], stranger, { kept: 2 })).toBe(3);
    expect(chosen(pair, stranger, { kept: 9 })).toBe(1);
  });

  it("is none when none fits", () => expect(chosen([choice(1, { segment: "cart" })], stranger)).toBeUndefined());
});

describe("what brought a visit", () => {
  it.each<[string, string, string[]]>([
    ["", "", ["direct"]],
    ["", "?utm_source=Facebook", ["facebook"]],
    ["", "?utm_source=fb&utm_medium=cpc", ["facebook", "ads"]],
    ["", "?utm_source=ig&utm_medium=paid_social", ["instagram", "ads"]],
    ["https://l.facebook.com/", "?fbclid=1", ["facebook"]],
    ["https://l.instagram.com/", "?fbclid=1", ["instagram"]],
    ["", "?fbclid=1", ["facebook"]],
    ["android-app://com.facebook.katana/", "", ["facebook"]],
    ["https://www.google.dz/", "", ["google"]],
    ["https://www.google.com/", "?gclid=1", ["google", "ads"]],
    ["", "?gbraid=1", ["google", "ads"]],
    ["https://www.tiktok.com/", "?ttclid=1", ["tiktok", "ads"]],
    ["https://mail.google.com/", "?utm_source=newsletter&utm_medium=email", ["newsletter"]],
    ["", "?utm_source=whatsapp&utm_medium=share&utm_campaign=product-3", ["whatsapp", "share"]],
    ["https://www.ouedkniss.com/annonce", "", ["ouedkniss"]],
    ["https://notfacebook.com/", "", []],
    ["https://blog.dz/", "", []],
    ["", "?utm_source=radio", []],
  ])("%s with %s was %j", (referrer, search, expected) => {
    expect(sourcesOf({ referrer, search })).toEqual(expected);
  });

  it.each([
    ["an address typed in begins one", "", "", true, true],
    ["and does not end the one there is", "", "", false, false],
    ["another page of the shop does not", "https://shop.dz/ar", "?page=2", true, false],
    ["another site does", "https://blog.dz/", "", false, true],
    ["so does one that begins like ours", "https://shop.dz.evil.example/", "", false, true],
    ["so does a link that says what it is part of", "https://shop.dz/ar", "?utm_source=tiktok", false, true],
    ["so does the mark of a click", "", "?a=1&fbclid=2", false, true],
  ])("%s", (_, referrer, search, isFresh, expected) => {
    expect(isLanding({ referrer, search }, { origin: "https://shop.dz", isFresh })).toBe(expected);
  });
});

describe("what a page carries for a place", () => {
  const banner = (id: number, audience: Partial<Audience>, weight = 1): ShownBanner => ({
    ...{ id, weight, title: "عيد", text: "", button: "", href: "/ar", alt: "", picture: null },
    audience: { ...everybody, ...audience },
  });

  it("is the best of those for everybody first, then all others, twelve at most", () => {
    const some = [banner(1, { segment: "cart" }), banner(2, {}, 0.2), banner(3, {}, 0.8)];
    expect(candidatesOf(some).map(({ id }) => id)).toEqual([3, 1, 2]);
    expect(candidatesOf([...Array(30).keys()].map((id) => banner(id + 1, {})))).toHaveLength(12);
    expect(candidatesOf([])).toEqual([]);
  });

  it("is rotated among those of the same audience, in whatever order it was chosen", () => {
    const key = (audience: Partial<Audience>) => audienceKey("cart", { ...everybody, ...audience });
    expect(key({ wilayas: ["31", "13"] })).toBe(key({ wilayas: ["13", "31"] }));
    expect(key({ wilayas: ["31"] })).not.toBe(key({}));
    expect(key({})).not.toBe(audienceKey("home_strip", everybody));
  });
});
