import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST as upload } from "@/app/api/admin/media/route";
import { GET as caller } from "@/app/api/admin/orders/caller/route";
import { GET as variants } from "@/app/api/admin/orders/variants/route";
import { POST as changeCart } from "@/app/api/cart/route";
import { POST as confirm } from "@/app/api/checkout/confirm/route";
import { POST as checkout } from "@/app/api/checkout/route";
import { GET as communes } from "@/app/api/geo/[wilaya]/route";
import { GET as suggest } from "@/app/api/search/suggest/route";
import { POST as askForAlert } from "@/app/api/stock-alerts/route";
import { POST as track } from "@/app/api/track/route";
import { GET as picture } from "@/app/media/[...path]/route";
import { db } from "@/lib/db";
import { aBuyable, ratesOfOran } from "../../factories/buyable";
import { draftTokenOf, expressForm, reviewOf } from "../../factories/review";
import { badTexts, badValues, rowCounts, unfitTexts } from "../../support/bad-input";
import { posted, sentJson } from "../../support/request";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

type Door = {
  path: string;
  enter: (request: Request) => Promise<Response>;
  fields: () => Promise<Record<string, string>>;
};

async function aReview(): Promise<Record<string, string>> {
  const { variantId } = await aBuyable();
  return reviewOf(draftTokenOf(await checkout(posted("/api/checkout", expressForm(variantId)))));
}

const doors: Record<string, Door> = {
  cart: {
    path: "/api/cart",
    enter: changeCart,
    fields: async () => ({ action: "add", variantId: `${(await aBuyable()).variantId}`, quantity: "1", locale: "fr" }),
  },
  "order form": {
    path: "/api/checkout",
    enter: checkout,
    fields: async () => ({ ...expressForm((await aBuyable()).variantId), desk: "", website: "", elapsed: "9000" }),
  },
  confirmation: { path: "/api/checkout/confirm", enter: confirm, fields: aReview },
  tracking: {
    path: "/api/track",
    enter: track,
    fields: async () => ({ number: "1042", phone: "0555123456", locale: "ar" }),
  },
  "stock alert": {
    path: "/api/stock-alerts",
    enter: askForAlert,
    fields: async () => ({
      ...{ variantId: `${(await aBuyable({ stock: 0 })).variantId}`, email: "amina@example.dz" },
      ...{ locale: "fr", website: "" },
    }),
  },
  upload: {
    path: "/api/admin/media",
    enter: upload,
    fields: async () => ({ productId: `${(await aBuyable()).productId}`, picture: "not a file" }),
  },
};

let visitors = 0;
const visitor = () => ({ "x-forwarded-for": `10.1.${visitors >> 8}.${++visitors & 255}` });

beforeEach(async () => {
  await ratesOfOran();
  await visitSignedIn("owner");
});

describe("bad input at a shopper's door", () => {
  describe.each(Object.entries(doors))("%s", (_, { path, enter, fields }) => {
    it("is refused or made harmless in every field of a form", async () => {
      const good = await fields();
      for (const field of Object.keys(good))
        for (const [name, value] of badTexts) {
          const before = await rowCounts();
          const response = await enter(posted(path, { ...good, [field]: value }, visitor()));
          await expectAnswered(response, before, `${field}: ${name}`);
        }
      expect(await unfitTexts()).toEqual([]);
    });

    it("is refused or made harmless in every field of a script's request", async () => {
      const good = await fields();
      for (const field of Object.keys(good))
        for (const [name, value] of badValues) {
          const before = await rowCounts();
          const response = await enter(sentJson(path, { ...good, [field]: value }, visitor()));
          await expectAnswered(response, before, `${field}: ${name}`);
        }
      expect(await unfitTexts()).toEqual([]);
    });

    it("is refused as a whole: no object, no known type, too much, broken letters", async () => {
      for (const body of ["null", "[]", '"text"', "{", `{"a":${"[".repeat(5_000)}`, "x".repeat(20_000_000)])
        expect(await statusOf(enter(sentJson(path, body, visitor()))), body.slice(0, 9)).toBeOneOf([400, 413]);
      for (const type of ["text/plain", "application/xml", "multipart/form-data", ""])
        expect(await statusOf(enter(sentJson(path, "a=1", { ...visitor(), "content-type": type }))), type).toBeOneOf([
          400, 415,
        ]);
      const broken = new Request(`http://shop.test${path}`, {
        method: "POST",
        headers: { ...visitor(), origin: "http://shop.test", host: "shop.test", "content-type": "application/json" },
        body: new Uint8Array([123, 34, 97, 34, 58, 34, 0xff, 0xfe, 34, 125]),
      });
      expect(await statusOf(enter(broken))).toBe(400);
    });
  });
});

it("is noticed where it has been stored", async () => {
  for (const value of [`a\u202eb`, "ب".repeat(30_000)])
    await db.setting.create({ data: { key: value.slice(0, 9), value } });
  expect(await unfitTexts()).toEqual(expect.arrayContaining(["Setting.key", "Setting.value"]));
});

describe("bad input in an address", () => {
  it("never breaks the suggestions", async () => {
    for (const [name, value] of badTexts)
      for (const field of ["q", "locale"]) {
        const query = new URLSearchParams({ q: "تمر", locale: "ar", [field]: value.slice(0, 10_000) });
        const address = `http://shop.test/api/search/suggest?${query}`;
        const response = await suggest(new Request(address, { headers: visitor() }));
        expect(response.status, `${field}: ${name}`).toBeLessThan(500);
      }
  });

  it("never breaks what the desk looks up during a call", async () => {
    for (const [name, value] of badTexts)
      for (const [ask, field] of [
        [caller, "phone"],
        [variants, "q"],
        [variants, "ids"],
      ] as const) {
        const query = new URLSearchParams({ [field]: value.slice(0, 10_000) });
        const response = await ask(new Request(`http://shop.test/api/admin/orders?${query}`, { headers: visitor() }));
        expect(response.status, `${field}: ${name}`).toBeOneOf([200, 422]);
      }
  });

  it("finds no wilaya and no picture", async () => {
    for (const [name, value] of badTexts) {
      const request = new Request("http://shop.test/");
      const wilaya = await communes(request, { params: Promise.resolve({ wilaya: value }) });
      const stored = await picture(request, {
        params: Promise.resolve({ path: [value, "..", "..", "etc", "passwd"] }),
      });
      expect([wilaya.status, stored.status], name).toEqual([404, 404]);
    }
  });
});

const statusOf = async (response: Promise<Response>): Promise<number> => (await response).status;

async function expectAnswered(response: Response, before: Record<string, number>, what: string): Promise<void> {
  expect(response.status, what).toBeLessThan(500);
  const goesTo = response.headers.get("location") ?? response.headers.get("refresh")?.slice("0; url=".length) ?? "/";
  expect(goesTo, what).toMatch(/^\/(?![/\\])/);
  if (isRefused(response)) expect(await rowCounts(), what).toEqual(before);
}

// A form with wrong fields is kept as a draft, so that nothing typed is lost: that one is no refusal.
const isRefused = (response: Response): boolean => {
  const isDraft = response.status === 422 && response.headers.has("refresh");
  return !isDraft && (response.status >= 400 || /[?&]error=/.test(response.headers.get("location") ?? ""));
};
