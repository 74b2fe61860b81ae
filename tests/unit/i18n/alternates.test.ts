import { describe, expect, it } from "vitest";
import { languagesOf } from "@/lib/i18n/alternates";

describe("the twins of a page", () => {
  it("name both languages and take Arabic as the default", () => {
    const { canonical, languages } = languagesOf("fr", { ar: "/ar/pages/كتاب", fr: "/fr/pages/livre" });
    expect(canonical).toBe("/fr/pages/livre");
    expect(languages).toEqual({
      "ar-DZ": "/ar/pages/%D9%83%D8%AA%D8%A7%D8%A8",
      "fr-DZ": "/fr/pages/livre",
      "x-default": "/ar/pages/%D9%83%D8%AA%D8%A7%D8%A8",
    });
  });
});
