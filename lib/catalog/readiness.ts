import type { Locale } from "@/lib/locale";
import { type FactCode, factSets, type Sector } from "./fact-sets";
import { lacking } from "./picture-texts";

type TextFault = { code: "alt_missing" | "caption_missing"; imageId: string; position: number; languages: Locale[] };
export type PublishFault = { code: "picture_missing" | "price_missing" } | TextFault;

type Image = { id: string; altAr: string; altFr: string; captionAr: string; captionFr: string };
type Candidate = { images: readonly Image[]; variants: readonly { isActive: boolean; price: number }[] };

/** What a product still lacks before shoppers may see it; positions from 1. */
export function publishFaults({ images, variants }: Candidate): PublishFault[] {
  const faults: PublishFault[] = [];
  const sold = variants.filter(({ isActive }) => isActive);
  if (sold.length === 0 || sold.some(({ price }) => price <= 0)) faults.push({ code: "price_missing" });
  if (images.length === 0) faults.push({ code: "picture_missing" });
  return [...faults, ...images.flatMap((image, index) => textFaults(image, index + 1))];
}

/** What shoppers of its sector ask first and its page does not tell; advice, never a reason to refuse. */
export const untoldFacts = (sector: Sector, told: readonly { code: string }[]): FactCode[] =>
  factSets[sector].advised.filter((code) => !told.some((fact) => fact.code === code));

function textFaults({ id, ...texts }: Image, position: number): TextFault[] {
  const missing = {
    alt_missing: lacking({ ar: texts.altAr, fr: texts.altFr }),
    caption_missing: lacking({ ar: texts.captionAr, fr: texts.captionFr }),
  };
  return (["alt_missing", "caption_missing"] as const)
    .filter((code) => missing[code].length > 0)
    .map((code) => ({ code, imageId: id, position, languages: missing[code] }));
}

const fieldsOf = {
  alt_missing: { ar: "altAr", fr: "altFr", error: "alt_required" },
  caption_missing: { ar: "captionAr", fr: "captionFr", error: "caption_required" },
} as const;

/** The same as the form of descriptions names its fields: "images.<id>.altFr" with the code "alt_required". */
export function textFaultFields(faults: readonly PublishFault[]): Record<string, string> {
  const missing = faults.flatMap((fault) => ("imageId" in fault ? fault : []));
  return Object.fromEntries(
    missing.flatMap(({ code, imageId, languages }) =>
      languages.map((language) => [`images.${imageId}.${fieldsOf[code][language]}`, fieldsOf[code].error]),
    ),
  );
}
