import { z } from "zod";
import { id, optionalText } from "@/lib/fields";
import { snippetLimits } from "@/lib/snippet";
import { sectors } from "./fact-sets";
import { googleCategory } from "./google-category";
import { box, namesOf, optionalLine, pairOf, seenAt, slug } from "./input-fields";
import { sizeChart } from "./size-chart-input";

const noWords = { ar: "", fr: "" };

/** "" = none */
const optionalId = z.union([z.literal("").transform(() => null), z.null(), id], "category_unknown").default(null);

const facts = {
  name: namesOf(60),
  slug: pairOf(slug),
  description: pairOf(optionalText({ max: 2_000 })),
  seoTitle: pairOf(optionalLine(snippetLimits.title.max)).default(noWords),
  seoDescription: pairOf(optionalLine(snippetLimits.description.max)).default(noWords),
  parentId: optionalId,
  googleCategory: googleCategory.default(null),
  sector: z.union([z.literal("").transform(() => null), z.null(), z.enum(sectors)], "invalid").default(null),
  sizeChart,
  isHidden: box,
};

export const newCategoryInput = z.object(facts);
export const categoryInput = z.object({ id, seenAt, ...facts });
export type CategoryFacts = z.output<typeof newCategoryInput>;

export const categoryIdInput = z.object({ id });

/** `heirId`: where the products go. */
export const categoryRemovalInput = z.object({ id, heirId: optionalId });

/** One button of a list: "12:up". */
export const categoryMoveInput = z.object({
  move: z
    .string("invalid")
    .regex(/^[1-9]\d{0,8}:(up|down)$/, "invalid")
    .transform((move) => ({
      id: Number.parseInt(move, 10),
      direction: move.endsWith("up") ? ("up" as const) : ("down" as const),
    })),
});
