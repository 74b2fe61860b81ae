import { z } from "zod";
import { line } from "@/lib/fields";
import { slugOf } from "@/lib/text";

/** A line that may stay empty. */
export const optionalLine = (max: number) =>
  z
    .string()
    .default("")
    .pipe(line({ max, min: 0 }));

/** Empty = to be made from the title. */
export const slug = z
  .string()
  .default("")
  .transform((typed, check) => {
    const made = slugOf(typed.slice(0, 400));
    if (typed.trim() !== "" && made === "") check.issues.push({ code: "custom", message: "invalid", input: typed });
    return made;
  });

/** The version that was on the screen, in ms: saving over somebody else's change is refused. */
export const seenAt = z.coerce.number("invalid").int("invalid").min(0, "invalid").max(8.64e15, "invalid");

/** The same field in both languages. */
export const pairOf = <S extends z.ZodType>(field: S) => z.object({ ar: field, fr: field }, "required");
/** A name in both languages, of at most so many characters. */
export const namesOf = (max: number) => pairOf(line({ max }));

/** A ticked box of a form. */
export const box = z
  .string()
  .optional()
  .transform((ticked) => ticked === "on");
