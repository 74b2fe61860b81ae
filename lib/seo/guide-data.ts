import type { DigitalDocument } from "schema-dts";
import { localeTag } from "@/lib/locale";
import { absolute, merchantId, type Site } from "./site";

export type GuideFacts = { title: string; text: string; path: string; picturePath: string | null };

/** A booklet that is sent to whoever asks for it. */
export const guideData = (site: Site, guide: GuideFacts): Exclude<DigitalDocument, string> => ({
  "@type": "DigitalDocument",
  name: guide.title,
  description: guide.text,
  url: absolute(site, guide.path),
  ...(guide.picturePath && { image: absolute(site, guide.picturePath) }),
  inLanguage: localeTag(site.locale),
  encodingFormat: "application/pdf",
  isAccessibleForFree: true,
  publisher: { "@type": "OnlineStore", "@id": merchantId(site), name: site.shop.name[site.locale] },
});
