import type { StructuredData } from "../audit-page";
import { evidence, type PageRule } from "../audit-rule";

// Google shows a picture's licence only where all of it is said of the picture itself:
// https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
const besideLicence = ["creditText", "acquireLicensePage"];

/** What the merchant says of his pictures is said of each of them, and beside a licence what Google recommends. */
export const rightsRules = {
  picture_rights: {
    severity: "warning",
    of: "indexable",
    check: ({ structured }, { rights }) => evidence(unsaid(structured, rights)),
  },
} satisfies Record<string, PageRule>;

function unsaid(structured: readonly StructuredData[], claimed: readonly string[]): string[] {
  const wanted = claimed.includes("license") ? [...claimed, ...besideLicence] : claimed;
  const fields = new Set(wanted.length > 0 ? ["contentUrl", ...wanted] : []);
  return [...fields].flatMap((field) => {
    const bare = structured.find(({ data }) => ownPictures(data).some((picture) => !picture[field]));
    return bare ? [`${bare.type}: ${field}`] : [];
  });
}

/** Pictures of goods are the shop's own; of texts only those that are said to be: their cards were drawn for networks. */
function ownPictures({ "@type": type, image }: Record<string, unknown>): Record<string, unknown>[] {
  const isOfGoods = [type].flat().some((name) => name === "Product" || name === "ProductGroup");
  return [image].flat().flatMap((picture) => {
    if (typeof picture === "object" && picture !== null) return [picture as Record<string, unknown>];
    return isOfGoods && typeof picture === "string" ? [{}] : [];
  });
}
