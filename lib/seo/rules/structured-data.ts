import type { StructuredData } from "../audit-page";
import { evidence, type PageRule } from "../audit-rule";

type Wanted = { required: string[]; recommended: string[] };

// Google's documents of each rich result (developers.google.com/search/docs/appearance/structured-data), November 2026.
// "a|b": one of them is enough; "list.field": of every item. Ratings, reviews and brands are recommended there too, but a
// shop that has none, or sells what hands have made, must not be told to invent them.
const article: Wanted = {
  required: [],
  recommended: ["headline", "image", "datePublished", "dateModified", "author.name"],
};
const organization: Wanted = {
  required: ["name"],
  recommended: ["url", "logo", "telephone|contactPoint|email", "address"],
};
const wantedOf: Record<string, Wanted> = {
  Product: {
    required: [
      "name",
      "image",
      "offers|review|aggregateRating",
      "offers.price|offers.lowPrice|offers.priceSpecification",
      "offers.priceCurrency|offers.priceSpecification",
    ],
    recommended: [
      "description",
      "sku|gtin|gtin13|mpn",
      "offers.availability",
      "offers.url",
      "offers.itemCondition",
      "offers.shippingDetails",
      "offers.hasMerchantReturnPolicy",
    ],
  },
  ProductGroup: {
    required: ["name", "hasVariant.name", "hasVariant.offers.price"],
    recommended: ["productGroupID", "variesBy", "description"],
  },
  BreadcrumbList: {
    required: ["itemListElement", "itemListElement.position", "itemListElement.name|itemListElement.item.name"],
    recommended: [],
  },
  Organization: organization,
  OnlineStore: organization,
  Article: article,
  BlogPosting: article,
  NewsArticle: article,
  FAQPage: { required: ["mainEntity", "mainEntity.name", "mainEntity.acceptedAnswer.text"], recommended: [] },
  VideoObject: {
    required: ["name", "thumbnailUrl", "uploadDate"],
    recommended: ["description", "contentUrl|embedUrl", "duration"],
  },
  WebSite: { required: ["name", "url"], recommended: [] },
  ItemList: { required: ["itemListElement"], recommended: [] },
};

/** Data for rich results: that it is JSON, and that nothing Google asks for is missing. */
export const structuredDataRules = {
  data_broken: { severity: "error", of: "html", check: ({ brokenData }) => evidence(brokenData) },
  data_required: { severity: "error", of: "indexable", check: ({ structured }) => lacking(structured, "required") },
  data_recommended: {
    severity: "notice",
    of: "indexable",
    check: ({ structured }) => lacking(structured, "recommended"),
  },
} satisfies Record<string, PageRule>;

const lacking = (structured: readonly StructuredData[], kind: keyof Wanted) =>
  evidence([
    ...new Set(
      structured.flatMap(({ type, data }) =>
        (wantedOf[type]?.[kind] ?? [])
          .filter((field) => !field.split("|").some((path) => has(data, path.split("."))))
          .map((field) => `${type}: ${field.split("|").join(" / ")}`),
      ),
    ),
  ]);

/** Of lists every item must have it. */
function has(value: unknown, [key, ...rest]: string[]): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => has(item, [key ?? "", ...rest]));
  if (typeof value !== "object" || value === null) return false;
  const found = (value as Record<string, unknown>)[key ?? ""];
  if (found === undefined || found === null || found === "") return false;
  return rest.length > 0 ? has(found, rest) : !Array.isArray(found) || found.length > 0;
}
