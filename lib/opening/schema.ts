import { z } from "zod";
import { email, newPassword } from "@/lib/auth/schema";
import { line } from "@/lib/fields";
import { toAsciiDigits } from "@/lib/text";

/** What the first owner types into a shop that has no staff. */
export const setupInput = z.object({
  name: line({ max: 80, min: 2 }),
  email,
  password: newPassword,
  code: z
    .string("required")
    .max(64, "wrong_setup_code")
    .transform(toAsciiDigits)
    .pipe(line({ max: 64 })),
});
