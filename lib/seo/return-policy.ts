import type { MerchantReturnPolicy } from "schema-dts";
import { staticPath } from "@/lib/content/static-pages";
import { absolute, type Site } from "./site";

export const returnPolicyId = "#returns";

/** The right of law 18-05 (articles 22 and 23) as the returns page tells it: at the merchant's cost, within the days of the settings. */
export function returnPolicy(site: Site): Exclude<MerchantReturnPolicy, string> {
  return {
    "@type": "MerchantReturnPolicy",
    "@id": returnPolicyId,
    applicableCountry: "DZ",
    returnPolicyCountry: "DZ",
    returnPolicyCategory: "https://schema.org/MerchantReturnFiniteReturnWindow",
    merchantReturnDays: site.shop.returnsDays,
    returnMethod: "https://schema.org/ReturnByMail",
    returnFees: "https://schema.org/FreeReturn",
    refundType: ["https://schema.org/FullRefund", "https://schema.org/ExchangeRefund"],
    merchantReturnLink: absolute(site, staticPath("returns", site.locale)),
  };
}
