import { searchKey } from "@/lib/text";
import communesByWilaya from "./communes.json";
import desksByWilaya from "./desks.json";
import wilayaList from "./wilayas.json";

/** One of the 69 wilayas of law 26-06; `parent58` is the wilaya it was cut from in 2026, under which people still look for it. */
export type Wilaya = { code: string; nameAr: string; nameFr: string; parent58: string | null };
/** `id` is the four digits of ONS. */
export type Commune = { id: string; nameAr: string; nameFr: string };
/** A counter of a carrier where a parcel waits for its buyer. */
export type Desk = { id: string; name: string; commune: string; communeId: string; address: string; operator: string };

const communesOfCode = new Map<string, Commune[]>(Object.entries(communesByWilaya));
const desksOfCode = new Map<string, Desk[]>(Object.entries(desksByWilaya));
const wilayaOfCode = new Map<string, Wilaya>(wilayaList.map((wilaya) => [wilaya.code, wilaya]));
const placeOfCommune = new Map(
  [...communesOfCode].flatMap(([wilayaCode, communes]) =>
    communes.map((commune): [string, Commune & { wilayaCode: string }] => [commune.id, { ...commune, wilayaCode }]),
  ),
);

/** The 69 wilayas in the order of their codes. */
export const wilayas = (): readonly Wilaya[] => wilayaList;
export const wilayaOf = (code: string): Wilaya | null => wilayaOfCode.get(code) ?? null;
export const communesOf = (code: string): readonly Commune[] => communesOfCode.get(code) ?? [];
export const communeOf = (id: string): (Commune & { wilayaCode: string }) | null => placeOfCommune.get(id) ?? null;
export const desksOf = (code: string): readonly Desk[] => desksOfCode.get(code) ?? [];

/** A desk of that wilaya, or null. */
export const deskOf = (wilayaCode: string, id: string): Desk | null =>
  desksOf(wilayaCode).find((desk) => desk.id === id) ?? null;

/** The wilaya a person wrote: code ("31", "1"), Arabic or French in any spelling, or the line of our own list ("31 — وهران — Oran"). */
export function matchWilaya(text: string): Wilaya | null {
  const key = searchKey(text.slice(0, 80));
  const code = /^\d{1,2}(?=\s|$)/.exec(key)?.[0];
  if (code) return wilayaOf(code.padStart(2, "0"));
  return closest(wilayaList, aliases[key] ?? key);
}

/** The commune a person wrote, within one wilaya: its ONS id, or its name in either language. */
export function matchCommune(wilayaCode: string, text: string): Commune | null {
  const communes = communesOf(wilayaCode);
  const key = searchKey(text.slice(0, 80));
  return communes.find((commune) => commune.id === key) ?? closest(communes, key);
}

/** What the browser's picker searches for a wilaya: code, both names, and both names of the old parent. */
export function wilayaSearchText(wilaya: Wilaya): string {
  const parent = wilaya.parent58 ? wilayaOf(wilaya.parent58) : null;
  return [wilaya.code, wilaya.nameAr, wilaya.nameFr, parent?.nameAr, parent?.nameFr].filter(Boolean).join(" ");
}

// What people say instead of the official name.
const aliases: Record<string, string> = {
  "الجزاير العاصمه": "الجزاير",
  العاصمه: "الجزاير",
  algiers: "alger",
  dzair: "alger",
  bba: "bordj bou arreridj",
};

type Named = { nameAr: string; nameFr: string };

// Each looser reading is tried only when the stricter one found nothing, and accepted only when it points to one place.
const readings = [
  (name: string) => name.replaceAll(" ", ""),
  (name: string) => name.replace(/^(ال|el |l |les )/, "").replaceAll(" ", ""),
  (name: string) =>
    name
      .replaceAll(/\b(el|al|les|de)\b/g, "")
      .replaceAll(" ", "")
      .replaceAll(/(.)\1+/g, "$1"),
];

function closest<T extends Named>(places: readonly T[], key: string): T | null {
  if (key.length < 2) return null;
  for (const read of readings) {
    const wanted = read(key);
    const found = wanted ? places.filter((place) => namesOf(place).some((name) => read(name) === wanted)) : [];
    if (found[0] && found.length === 1) return found[0];
  }
  const started = places.filter((place) => namesOf(place).some((name) => name.startsWith(key)));
  return key.length >= 4 && started.length === 1 ? (started[0] ?? null) : null;
}

const namesOf = (place: Named): string[] => [searchKey(place.nameAr), searchKey(place.nameFr)];
