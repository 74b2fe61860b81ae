import type { OnlineStore, WebSite } from "schema-dts";
import { localeTag } from "@/lib/locale";
import { returnPolicy } from "./return-policy";
import { absolute, merchantId, type Site } from "./site";

/** The merchant with the identity the law asks for (18-05, article 11); what is not set is not told. */
export function organisationData(site: Site): Exclude<OnlineStore, string> {
  const { origin, locale, shop } = site;
  return {
    "@type": "OnlineStore",
    "@id": merchantId(site),
    name: shop.name[locale],
    url: `${origin}/${locale}`,
    logo: `${origin}/icon.svg`,
    areaServed: { "@type": "Country", name: "DZ" },
    hasMerchantReturnPolicy: returnPolicy(site),
    ...(shop.tagline[locale] && { description: shop.tagline[locale] }),
    ...(shop.legalName && { legalName: shop.legalName }),
    ...(shop.email && { email: shop.email }),
    ...(shop.nif && { taxID: shop.nif }),
    ...contactOf(site),
    ...addressOf(site),
    ...registersOf(site),
  };
}

const contactOf = ({ shop }: Site) =>
  shop.phone
    ? {
        telephone: shop.phone,
        contactPoint: {
          "@type": "ContactPoint" as const,
          contactType: "customer service",
          telephone: shop.phone,
          areaServed: "DZ",
          availableLanguage: ["ar", "fr"],
        },
      }
    : {};

const addressOf = ({ shop, locale }: Site) =>
  shop.address[locale]
    ? {
        address: { "@type": "PostalAddress" as const, streetAddress: shop.address[locale], addressCountry: "DZ" },
      }
    : {};

function registersOf({ shop }: Site) {
  const registers = [
    ["RC", shop.rc],
    ["NIF", shop.nif],
    ["NIS", shop.nis],
    ["ART", shop.art],
  ].filter(([, value]) => value);
  return registers.length > 0
    ? {
        identifier: registers.map(([propertyID, value]) => ({ "@type": "PropertyValue" as const, propertyID, value })),
      }
    : {};
}

type Searched = Exclude<WebSite, string>;

/** The shop as a site that can be searched. */
export function webSiteData(site: Site): Searched {
  const { origin, locale, shop } = site;
  return {
    "@type": "WebSite",
    "@id": `${origin}/${locale}#site`,
    name: shop.name[locale],
    url: absolute(site, `/${locale}`),
    inLanguage: localeTag(locale),
    publisher: { "@id": merchantId(site) },
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${origin}/${locale}/search?q={search_term_string}` },
      // Google's own word, which schema.org does not know.
      "query-input": "required name=search_term_string",
    } as Searched["potentialAction"],
  };
}
