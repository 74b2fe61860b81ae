import { z } from "zod";
import { id, line } from "@/lib/fields";
import { wilayaOf } from "@/lib/geography/geography";
import { sources } from "./arrival";
import { segments } from "./audience";
import { bannerWords, placements } from "./banner";
import { pieceContent, pieceKinds } from "./piece";

export const newPieceInput = z.object({ kind: z.enum(pieceKinds, "invalid") });

/** The number of the save that was on the screen: saving over somebody else's is refused. */
const seenVersion = z.coerce.number("invalid").int("invalid").min(0, "invalid").max(1_000_000, "invalid");

export const pieceInput = z.object({ id, seenVersion, content: pieceContent });
export const pieceIdInput = z.object({ id });
export const versionInput = z.object({ id, number: seenVersion });

/** "2026-12-01T08:30", as Algerian clocks show it: UTC+1 all year. */
export const localHour = z
  .string("required")
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "invalid_time")
  .transform((typed, check) => {
    const at = new Date(`${typed}:00+01:00`);
    if (!Number.isNaN(at.getTime())) return at;
    check.issues.push({ code: "custom", message: "invalid_time", input: typed });
    return z.NEVER;
  });

export const scheduleInput = z.object({ id, publishAt: localHour });

export const topicInput = z.object({
  id: id.optional(),
  name: z.object({ ar: line({ max: 60 }), fr: line({ max: 60 }) }, "required"),
});
export const topicIdInput = z.object({ id });

/** Empty = none. */
export const optionalHour = z.union([z.literal("").transform(() => null), localHour], "invalid_time");

// Each once, in one order: whoever speaks to the same people is known as such.
const someOf = <Item extends z.ZodType<string>>(item: Item, max: number) =>
  z
    .array(item, "invalid")
    .max(max, "invalid")
    .default([])
    .transform((items) => [...new Set(items)].sort());

export const bannerInput = z
  .object({
    id: id.optional(),
    name: line({ max: 80 }),
    placement: z.enum(placements, "invalid"),
    segment: z.enum(segments, "invalid").default("everybody"),
    wilayas: someOf(
      z.string("invalid").refine((code) => wilayaOf(code) !== null, "invalid"),
      69,
    ),
    sources: someOf(z.enum(sources, "invalid"), sources.length),
    isActive: z.boolean("invalid"),
    position: z.int("invalid").min(0, "number_too_small").max(99, "number_too_large"),
    startsAt: optionalHour,
    endsAt: optionalHour,
    words: bannerWords,
  })
  .check(({ value, issues }) => {
    if (value.startsAt && value.endsAt && value.endsAt <= value.startsAt)
      issues.push({ code: "custom", path: ["endsAt"], message: "days_reversed", input: value.endsAt });
  });
export const bannerIdInput = z.object({ id });
