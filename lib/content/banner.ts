import { z } from "zod";
import { line } from "@/lib/fields";
import { linkField } from "./safe-link";
import { type StoredPicture, storedPicture } from "./stored-picture";

/** Where a billboard can stand. */
export const placements = ["home_hero", "home_strip", "category_top", "product_price", "cart"] as const;
export type Placement = (typeof placements)[number];

/** Whom it is for, as far as a browser can honestly tell: first day in the shop, or back again. */
export const audiences = ["everybody", "new", "returning"] as const;
export type Audience = (typeof audiences)[number];

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
export type ShownBanner = BannerFace & { id: number; audience: Audience; picture: StoredPicture | null };

export const isPlacement = (value: unknown): value is Placement => placements.some((place) => place === value);

type Times = { isActive: boolean; startsAt: Date | null; endsAt: Date | null };

/** Whether it hangs at this moment; its end is the first moment at which it no longer does. */
export const isOn = ({ isActive, startsAt, endsAt }: Times, now: Date): boolean =>
  isActive && (!startsAt || startsAt <= now) && (!endsAt || endsAt > now);

/** The banner everybody gets, and the ones an island may put in its place for an audience: the first of each, in order. */
export function candidatesOf(banners: readonly ShownBanner[]): ShownBanner[] {
  const first = (audience: Audience) => banners.find((banner) => banner.audience === audience);
  return [first("everybody"), first("new"), first("returning")].filter((banner) => banner !== undefined);
}
