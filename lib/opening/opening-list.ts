import { z } from "zod";
import { type ShopSettings, storedShop } from "@/lib/settings/shop-settings";

const moment = z.iso.datetime().nullable().catch(null);

/** What is stored under "opening": what no other row of the database tells. */
export const storedOpening = z
  .object({ ratesAcceptedAt: moment, dismissedAt: moment })
  .catch({ ratesAcceptedAt: null, dismissedAt: null });

export type OpeningStep = "owner" | "identity" | "delivery" | "category" | "product" | "order" | "mail";
/** What the law wants beside every offer (18-05, article 11), and what a call needs. */
export type IdentityPart = "nameAr" | "nameFr" | "phone" | "legalName" | "addressAr" | "addressFr" | "register";

export type OpeningFacts = {
  /** values of the settings "shop" and "opening" as they are stored */
  shop: unknown;
  opening: unknown;
  hasRates: boolean;
  /** staff have saved the fees once */
  hasSavedRates: boolean;
  hasCategory: boolean;
  hasPublished: boolean;
  hasOrder: boolean;
  hasMailServer: boolean;
};

export type OpeningList = {
  steps: { key: OpeningStep; isDone: boolean }[];
  /** of what a shop cannot sell without; mail is beside the count */
  done: number;
  of: number;
  isDismissed: boolean;
  missingIdentity: IdentityPart[];
};

/** How far a shop is from its first order, as the database has it. */
export function openingListOf(facts: OpeningFacts): OpeningList {
  const { ratesAcceptedAt, dismissedAt } = storedOpening.parse(facts.opening ?? {});
  const shop = storedShop.safeParse(facts.shop);
  const missingIdentity = missingParts(shop.data ?? storedShop.parse({}));
  const needed = [
    { key: "owner", isDone: true },
    { key: "identity", isDone: missingIdentity.length === 0 },
    { key: "delivery", isDone: facts.hasRates && (facts.hasSavedRates || ratesAcceptedAt !== null) },
    { key: "category", isDone: facts.hasCategory },
    { key: "product", isDone: facts.hasPublished },
    { key: "order", isDone: facts.hasOrder },
  ] as const;
  return {
    steps: [...needed, { key: "mail", isDone: facts.hasMailServer }],
    done: needed.filter(({ isDone }) => isDone).length,
    of: needed.length,
    isDismissed: dismissedAt !== null,
    missingIdentity,
  };
}

/** Whether the owner still wants to be shown the list. */
export const isUnfinished = ({ done, of, isDismissed }: OpeningList): boolean => !isDismissed && done < of;

function missingParts({ name, address, phone, legalName, rc, nif }: ShopSettings): IdentityPart[] {
  const parts: Record<IdentityPart, string> = {
    nameAr: name.ar,
    nameFr: name.fr,
    phone,
    legalName,
    addressAr: address.ar,
    addressFr: address.fr,
    // A craftsman or self-employed merchant has no commercial register, but a tax number.
    register: rc || nif,
  };
  return (Object.keys(parts) as IdentityPart[]).filter((part) => parts[part].trim() === "");
}
