import { z } from "zod";
import { line } from "@/lib/fields";
import { fileKinds, partBytes } from "./long-file";

const whole = z.coerce.number("invalid").int("invalid").min(0, "invalid").max(2_000_000_000, "file_too_large");

export const startFileInput = z.object({
  name: line({ max: 200 }),
  bytes: whole.min(1, "file_part_wrong"),
  kind: z.enum(fileKinds, "file_unsupported"),
  fingerprint: z.string("invalid").min(1, "invalid").max(200, "invalid"),
});

const id = z.uuid("file_not_found");
export const filePartInput = z.object({
  id,
  part: whole.max(100_000, "file_part_wrong"),
  bytes: z.instanceof(File, { message: "file_part_wrong" }).refine(({ size }) => size <= partBytes, "file_part_wrong"),
});
export const fileInput = z.object({ id });
