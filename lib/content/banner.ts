import { z } from "zod";
import { line } from "@/lib/fields";
import { type Audience, narrowness } from "./audience";
import { linkField } from "./safe-link";
import { type StoredPicture, storedPicture } from "./stored-picture";

/** Where a billboard can stand. */
export const placements = ["home_hero", "home_strip", "category_top", "product_price", "cart"] as const;
export type Placement = (typeof placements)[number];

const optionalLine = (max: number) => line({ max, min: 0 }).default("");

const words = z
  .object({
    picture: storedPicture.nullable().default(null),
    alt: optionalLine(250),
    title: optionalLine(120),
    text: optionalLine(200),
    button: optionalLine(60),
    href: linkField,
  })
  .check(({ value, issues }) => {
    const refuse = (path: string, message: string) =>
      issues.push({ code: "custom", path: [path], message, input: value });
    if (value.title === "" && !value.picture) refuse("title", "required");
    if (value.picture && value.alt === "") refuse("alt", "alt_missing");
  });

/** The banner in each language; null = not shown in that one. */
export const bannerWords = z.object({ ar: words.nullable(), fr: words.nullable() }, "required").check((check) => {
  if (!check.value.ar && !check.value.fr)
    check.issues.push({ code: "custom", path: ["ar", "title"], message: "required", input: check.value });
});

export type BannerWords = z.output<typeof bannerWords>;
export type BannerFace = NonNullable<BannerWords["ar"]>;

/** What a page shows of a banner, in its language. */
export type ShownBanner = BannerFace & {
  id: number;
  audience: Audience;
  weight: number;
  picture: StoredPicture | null;
};

export const isPlacement = (value: unknown): value is Placement => placements.some((place) => place === value);

type Times = { isActive: boolean; startsAt: Date | null; endsAt: Date | null };

/** Whether it hangs at this moment; its end is the first moment at which it no longer does. */
export const isOn = ({ isActive, startsAt, endsAt }: Times, now: Date): boolean =>
  isActive && (!startsAt || startsAt <= now) && (!endsAt || endsAt > now);

export const isGeneral = ({ audience }: Pick<ShownBanner, "audience">): boolean => narrowness(audience) === 0;

// Each one lies in the page, seen or not.
const mostInPlace = 12;

/** What a page carries for one place: first the best of those for everybody, which stands there, then what a browser may hang instead. */
export function candidatesOf(banners: readonly ShownBanner[]): ShownBanner[] {
  const best = banners.filter(isGeneral).sort((one, other) => other.weight - one.weight)[0];
  return [...(best ? [best] : []), ...banners.filter((banner) => banner !== best)].slice(0, mostInPlace);
}

/** The same for two banners that speak to the same visitors in the same place, in whatever order their lists were chosen. */
export const audienceKey = (placement: string, { segment, wilayas, sources }: Audience): string =>
  [placement, segment, [...wilayas].sort(), [...sources].sort()].join(" ");
