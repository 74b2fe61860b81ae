import { describe, expect, it } from "vitest";
import { authorPath, namesakeOf, spokenLink } from "@/lib/content/author";

const samira = { id: 1, nameAr: "سميرة", nameFr: "Samira" };
const yacine = { id: 2, nameAr: "ياسين", nameFr: "Yacine" };

describe("an author", () => {
  it("has an address of their own, and one for each further page", () => {
    expect(authorPath("ar", "سميرة")).toBe("/ar/blog/authors/سميرة");
    expect(authorPath("fr", "samira", 2)).toBe("/fr/blog/authors/samira/2");
  });

  it.each([
    ["https://www.instagram.com/samira/", "instagram.com/samira"],
    ["https://social.example/%D8%B3%D9%85%D9%8A%D8%B1%D8%A9", "social.example/سميرة"],
    ["https://social.example/%E0%A4%A", "social.example/%E0%A4%A"],
    ["https://social.example", "social.example"],
  ])("is linked to at %s by what people say of it", (link, spoken) => expect(spokenLink(link)).toBe(spoken));

  it.each([
    ["their namesake", [samira, yacine], "Yacine", 2],
    ["the only one there is", [samira], "Karim", 1],
    ["nobody, where there are several", [samira, yacine], "Karim", null],
    ["nobody, where there is none", [], "Samira", null],
  ])("signs what a member of the staff begins to write: %s", (_, authors, name, id) =>
    expect(namesakeOf(authors, name)).toBe(id),
  );
});
