import { z } from "zod";
import { line } from "@/lib/fields";

export const hostInput = z.object({ host: line({ max: 100 }), status: z.enum(["seen", "ignored"], "invalid") });
