import { describe, expect, it } from "vitest";
import {
  communeOf,
  communesOf,
  deskOf,
  desksOf,
  matchCommune,
  matchWilaya,
  wilayaOf,
  wilayaSearchText,
  wilayas,
} from "@/lib/geography/geography";

describe("the country", () => {
  it("has the 69 wilayas of law 26-06 and 1541 communes, each in one wilaya", () => {
    const communes = wilayas().flatMap((wilaya) => communesOf(wilaya.code));
    expect(wilayas()).toHaveLength(69);
    expect(communes).toHaveLength(1541);
    expect(new Set(communes.map((commune) => commune.id)).size).toBe(1541);
    expect(communes.every((commune) => commune.nameAr !== "" && commune.nameFr !== "")).toBe(true);
  });

  it("numbers the new wilayas in the official order", () => {
    expect(wilayaOf("49")?.nameFr).toBe("Timimoun");
    expect(wilayaOf("59")?.nameFr).toBe("Aflou");
    expect(wilayaOf("68")).toMatchObject({ nameFr: "Bou Saâda", nameAr: "بوسعادة", parent58: "28" });
    expect(wilayaOf("70")).toBeNull();
  });

  it("ships no coordinates, which are under another licence", () => {
    expect(Object.keys(communesOf("31")[0] ?? {})).toEqual(["id", "nameAr", "nameFr"]);
    expect(Object.keys(desksOf("31")[0] ?? {})).not.toContain("lat");
  });

  it("puts each desk in a commune that exists, in 61 wilayas", () => {
    const desks = wilayas().flatMap((wilaya) => desksOf(wilaya.code));
    expect(desks).toHaveLength(411);
    expect(desks.filter((desk) => communeOf(desk.communeId) === null)).toEqual([]);
    expect(wilayas().filter((wilaya) => desksOf(wilaya.code).length > 0)).toHaveLength(61);
    expect(deskOf("16", desksOf("31")[0]?.id ?? "")).toBeNull();
  });
});

describe("a wilaya somebody writes", () => {
  it.each([
    ["31", "31"],
    ["٣١", "31"],
    ["1", "01"],
    ["31 — وهران — Oran", "31"],
    ["وهران", "31"],
    ["oran", "31"],
    ["ORAN ", "31"],
    ["bejaia", "06"],
    ["Béjaïa", "06"],
    ["m'sila", "28"],
    ["msila", "28"],
    ["المسيله", "28"],
    ["ڨالمة", "24"],
    ["أفلو", "59"],
    ["آفلو", "59"],
    ["bousaada", "68"],
    ["الجزائر العاصمة", "16"],
    ["Algiers", "16"],
    ["tizi-ouzou", "15"],
    ["Tiziouzou", "15"],
  ])("%s is wilaya %s", (written, code) => {
    expect(matchWilaya(written)?.code).toBe(code);
  });

  it.each(["", "0", "70", "99", "Paris", "zz", "\u0000", "31000", "a".repeat(1_000_000)])("%j is none", (written) => {
    expect(matchWilaya(written.slice(0, 200))).toBeNull();
  });

  it("is found under its old parent when it is new", () => {
    expect(wilayaSearchText(wilayaOf("68") ?? raise())).toContain("المسيلة");
    expect(wilayaSearchText(wilayaOf("65") ?? raise())).toContain("Djelfa");
  });
});

describe("a commune somebody writes", () => {
  it.each([
    ["31", "بئر الجير", "Bir El Djir"],
    ["31", "بير الجير", "Bir El Djir"],
    ["31", "bir el-djir", "Bir El Djir"],
    ["31", "السانية", "Es Senia"],
    ["31", "سانيا", null],
    ["16", "باب الزوار", "Bab Ezzouar"],
    ["68", "بوسعادة", "Bou Saâda"],
    ["31", "Kouba", null],
    ["99", "Oran", null],
  ])("in %s, %s is %s", (wilaya, written, nameFr) => {
    expect(matchCommune(wilaya, written)?.nameFr ?? null).toBe(nameFr);
  });

  it("is found by its id only inside its own wilaya", () => {
    const oran = communesOf("31")[0] ?? raise();
    expect(matchCommune("31", oran.id)).toEqual(oran);
    expect(matchCommune("16", oran.id)).toBeNull();
  });

  it("finds every commune by each of its names, unless two share it", () => {
    const lost = wilayas().flatMap((wilaya) =>
      communesOf(wilaya.code).flatMap((commune) =>
        [commune.nameAr, commune.nameFr].filter((name) => matchCommune(wilaya.code, name)?.id !== commune.id),
      ),
    );
    expect(lost).toEqual([]);
  });
});

function raise(): never {
  throw new Error("the data changed");
}
