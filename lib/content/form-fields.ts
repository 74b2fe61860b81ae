import { z } from "zod";
import { id } from "@/lib/fields";
import { slugOf } from "@/lib/text";

/** The end of an address, cleaned; "" = to be made from the title. */
export const slugField = z
  .string()
  .default("")
  .transform((typed) => slugOf(typed.slice(0, 400)));

/** A box of a form: it sends "on" or nothing. */
export const checkbox = z
  .literal("on")
  .optional()
  .transform((box) => box === "on");

/** The id of an uploaded file; error: "file_missing". */
export const fileId = z.string("file_missing").min(1, "file_missing").pipe(z.uuid("file_missing"));

/** To be shown to everybody, or taken back. */
export const statusInput = z.object({ id, status: z.enum(["draft", "published"]) });
