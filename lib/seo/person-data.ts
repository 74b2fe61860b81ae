import type { Person, ProfilePage } from "schema-dts";
import { localeTag } from "@/lib/locale";
import { absolute, merchantId, type Site } from "./site";

/** Somebody as a page names them, with the path of their own page. */
export type PersonName = { name: string; path: string };
export type ProfileFacts = PersonName & {
  otherName: string;
  bio: string;
  picturePath: string | null;
  links: readonly string[];
  createdAt: Date;
  updatedAt: Date;
};

/** Whoever signed a text of the shop; their own page tells the rest under the same id. */
export const personOf = (site: Site, { name, path }: PersonName) =>
  ({
    "@type": "Person",
    "@id": `${absolute(site, path)}#person`,
    name,
    url: absolute(site, path),
    worksFor: { "@id": merchantId(site) },
  }) as const satisfies Person;

/** The page of an author: https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export const profileData = (site: Site, { otherName, ...author }: ProfileFacts): Exclude<ProfilePage, string> => ({
  "@type": "ProfilePage",
  url: absolute(site, author.path),
  inLanguage: localeTag(site.locale),
  dateCreated: author.createdAt.toISOString(),
  dateModified: author.updatedAt.toISOString(),
  mainEntity: {
    ...personOf(site, author),
    ...(otherName && otherName !== author.name && { alternateName: otherName }),
    ...(author.bio && { description: author.bio }),
    ...(author.picturePath && { image: absolute(site, author.picturePath) }),
    ...(author.links.length > 0 && { sameAs: [...author.links] }),
  },
});
