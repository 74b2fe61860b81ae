import { describe, expect, it } from "vitest";
import { spellingsOf } from "@/lib/catalog/paths";

describe("the slugs an address may mean", () => {
  it.each([
    ["theiere-en-cuivre", ["theiere-en-cuivre"]],
    ["Theiere_EN-cuivre", ["Theiere_EN-cuivre", "theiere-en-cuivre"]],
    ["th%C3%A9i%C3%A8re", ["théière", "theiere"]],
    ["the%CC%81ie%CC%80re", ["théière", "theiere"]],
    ["theiere%20en%20cuivre", ["", "theiere-en-cuivre"]],
    ["دَقلـة_نور", ["دَقلـة_نور", "دقلة-نور"]],
    ["تمر%20١", ["", "تمر-1"]],
    ["%E0%A4%A", []],
    ["---", ["---"]],
    ["%2F%2F", []],
  ])("%j: %j", (param, slugs) => {
    expect(spellingsOf(param)).toEqual(slugs);
  });
});
