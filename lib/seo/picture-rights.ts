import type { ImageObject } from "schema-dts";
import { type Locale, otherLocale } from "@/lib/locale";
import type { Site } from "./site";

type Picture = Exclude<ImageObject, string>;
export type PictureRights = Pick<
  Picture,
  "creator" | "creditText" | "copyrightNotice" | "license" | "acquireLicensePage"
>;

/** What the merchant says of the shop's own pictures; null where he says nothing. https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata */
export function pictureRights(site: Site): PictureRights | null {
  const { creator, isPerson, notice, licence, permission } = site.shop.pictures;
  const license = pageIn(site, licence);
  const rights: PictureRights = {
    ...(creator && {
      creator: { "@type": isPerson ? ("Person" as const) : ("Organization" as const), name: creator },
      creditText: creator,
    }),
    ...(notice && { copyrightNotice: notice }),
    ...(license && { license }),
    // Where to ask for more than the licence gives: without one there is nothing it could be more than.
    ...(license && { acquireLicensePage: pageIn(site, permission) || license }),
  };
  return Object.keys(rights).length > 0 ? rights : null;
}

/** The names of what is said, the same in every language. */
export const claimsOf = (site: Site): string[] => Object.keys(pictureRights(site) ?? {});

/** A picture of the shop with what is said of all of them. */
export function ownPicture(address: string, rights: PictureRights | null): Picture {
  return { "@type": "ImageObject", url: address, ...(rights && { contentUrl: address, ...rights }) };
}

// A page that only one language has is better than none.
function pageIn({ origin, locale }: Site, pages: Record<Locale, string>): string {
  const page = pages[locale] || pages[otherLocale(locale)];
  return page && URL.canParse(page, origin) ? new URL(page, origin).href : "";
}
