import { describe, expect, it } from "vitest";
import { closestQuery, distanceOf } from "@/lib/search/closest-word";
import { productKeys } from "@/lib/search/product-keys";
import { queryOf } from "@/lib/search/query";
import { synonymsOf } from "@/lib/search/synonyms";
import { trigramKey } from "@/lib/search/trigram-key";
import { stemOf, withoutArticle, wordFormsOf } from "@/lib/search/word-forms";
import { searchKey } from "@/lib/text";

describe("a searched word", () => {
  it.each([
    ["الحقيبه", "حقيبه"],
    ["والساعه", "ساعه"],
    ["للاطفال", "اطفال"],
    ["ورد", "ورد"],
    ["الى", "الى"],
  ])("%s stands for %s without its article", (word, bare) => {
    expect(withoutArticle(word)).toBe(bare);
  });

  it.each([
    ["ساعات", "ساعه"],
    ["dattes", "datte"],
    ["montres", "montre"],
  ])("shares its beginning: %s and %s", (plural, singular) => {
    expect(stemOf(plural)).toBe(stemOf(singular));
  });

  it("keeps short words whole", () => {
    expect(stemOf("زيت")).toBe("زيت");
    expect(stemOf("الفضه")).toBe(stemOf("فضه"));
    expect(stemOf("the")).toBe("the");
  });

  it("brings its names in dialect and French", () => {
    expect(synonymsOf([searchKey("صاك")])).toContain("حقيبه");
    expect(synonymsOf(["portable"])).toContain("هاتف");
    expect(synonymsOf(["zzz"])).toEqual([]);
    expect(wordFormsOf("الصاك")[0]?.others).toContain("حقيبه");
  });

  it("is one of six at most, and single letters count only when alone", () => {
    expect(wordFormsOf("a b c d e f g h")).toHaveLength(6);
    expect(wordFormsOf("و تمر").map(({ word }) => word)).toEqual(["تمر"]);
    expect(wordFormsOf("")).toEqual([]);
  });
});

describe("the keys of a product", () => {
  it("hold every word between spaces, with and without its article", () => {
    const { titleKey, bodyKey } = productKeys({ titles: ["الحقيبة"], words: ["Cuir véritable"] });
    expect(titleKey).toBe(" al7qybh 7qybh ");
    expect(bodyKey).toContain(" veritable ");
    expect(bodyKey).toContain(" 7qybh ");
  });
});

describe("trigram letters", () => {
  it("are one ASCII character for each Arabic letter, no two alike", () => {
    const alphabet = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء";
    expect(trigramKey(alphabet)).toMatch(/^[a-z0-9]{29}$/);
    expect(new Set(trigramKey(alphabet))).toHaveProperty("size", 29);
    expect(trigramKey("montre 42")).toBe("montre 42");
  });
});

describe("a typo", () => {
  it.each([
    ["قميص", "قميص", 0],
    ["قميض", "قميص", 1],
    ["قمصي", "قميص", 1],
    ["montr", "montre", 1],
    ["", "abc", 3],
  ])("from %s to %s costs %i", (a, b, cost) => {
    expect(distanceOf(a, b)).toBe(cost);
  });

  it("is answered with the word of a title as it is written there", () => {
    expect(closestQuery("ساعت ذكيه", ["ساعة ذكية مقاومة للماء"])).toBe("ساعة ذكية");
    expect(closestQuery("burnou", ["Burnous d’hiver"])).toBe("Burnous");
    expect(closestQuery("xyzxyz", ["Burnous d’hiver"])).toBeNull();
  });
});

describe("a query in an address", () => {
  it("is one clean line of at most a hundred characters", () => {
    expect(queryOf("  تمر\u202E \n نور\u0000 ")).toBe("تمر نور");
    expect(queryOf(["a", "b"])).toBe("a");
    expect(queryOf(undefined)).toBe("");
    expect(queryOf("x".repeat(1_000_000))).toHaveLength(100);
  });
});
