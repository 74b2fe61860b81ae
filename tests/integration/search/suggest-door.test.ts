import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/search/suggest/route";
import { aProduct } from "../../factories/catalog";

const ask = (query: string) => GET(new Request(`http://localhost:3000/api/search/suggest?${query}`));

describe("the door of suggestions", () => {
  it("answers in the language asked, for a minute", async () => {
    await aProduct({ ar: "تمر طولقة", fr: "Dattes de Tolga" });
    const response = await ask("q=tmr&locale=fr");
    expect(response.status).toBe(200);
    const answer = await ask(`q=${encodeURIComponent("تمر")}&locale=fr`);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=60");
    expect(await answer.json()).toMatchObject([{ kind: "product", title: "Dattes de Tolga" }]);
  });

  it("refuses a query nobody types", async () => {
    expect((await ask(`q=${"x".repeat(1_000_000)}`)).status).toBe(422);
  });

  it.each([
    "",
    "q=",
    "q=%00%00",
    "q=%ED%A0%80",
    "q=%E2%80%AEabc",
    "q=a&q=b",
    "locale=zz&q=ab",
    "q=%25_%27%22%5C%29%28",
    "q[]=x",
  ])("answers %j without failing", async (query) => {
    const response = await ask(query);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual([]);
  });
});
