import { z } from "zod";
import { id } from "@/lib/fields";
import { cleanLine } from "@/lib/text";

const wordMax = 60;

/** "صاك، حقيبة, sac": words between commas or on lines of their own. */
export const synonymsInput = z.object({
  words: z
    .string("required")
    .transform((typed) => typed.slice(0, 2_000).split(/[,،;؛\n]+/))
    .transform((words) => words.map(cleanLine).filter(Boolean))
    .refine((words) => words.length <= 20, "synonyms_too_many")
    .refine((words) => words.every((word) => word.length <= wordMax), "too_long"),
});
export const synonymInput = z.object({ id });
