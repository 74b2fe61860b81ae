export type PublishFault =
  | { code: "picture_missing" | "price_missing" }
  | { code: "alt_missing"; imageId: string; position: number; languages: ("ar" | "fr")[] };

type Candidate = {
  images: readonly { id: string; altAr: string; altFr: string }[];
  variants: readonly { isActive: boolean; price: number }[];
};

/** What a product still lacks before shoppers may see it; positions from 1. */
export function publishFaults({ images, variants }: Candidate): PublishFault[] {
  const faults: PublishFault[] = [];
  const sold = variants.filter(({ isActive }) => isActive);
  if (sold.length === 0 || sold.some(({ price }) => price <= 0)) faults.push({ code: "price_missing" });
  if (images.length === 0) faults.push({ code: "picture_missing" });
  for (const [index, { id, altAr, altFr }] of images.entries()) {
    const languages = [...(altAr === "" ? (["ar"] as const) : []), ...(altFr === "" ? (["fr"] as const) : [])];
    if (languages.length > 0) faults.push({ code: "alt_missing", imageId: id, position: index + 1, languages });
  }
  return faults;
}

/** The same as the form of descriptions names its fields: "images.<id>.altFr" with the code "alt_required". */
export function altFaultFields(faults: readonly PublishFault[]): Record<string, string> {
  const missing = faults.flatMap((fault) =>
    fault.code === "alt_missing" ? fault.languages.map((language) => ({ id: fault.imageId, language })) : [],
  );
  const nameOf = { ar: "altAr", fr: "altFr" } as const;
  return Object.fromEntries(missing.map(({ id, language }) => [`images.${id}.${nameOf[language]}`, "alt_required"]));
}
