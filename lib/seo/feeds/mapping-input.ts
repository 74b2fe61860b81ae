import { z } from "zod";
import { googleCategory } from "@/lib/catalog/google-category";

/** Shelves by id. */
export const mappingInput = z.object({
  shelf: z
    .record(z.string().regex(/^[1-9]\d{0,8}$/, "invalid"), googleCategory)
    .refine((shelves) => Object.keys(shelves).length <= 1_000, "invalid")
    .default({}),
});
