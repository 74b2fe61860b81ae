import type { Result } from "@/lib/result";
import type { PictureFault } from "./picture";
import { renderVariants } from "./render-variants.mjs";

export type Variants = {
  width: number;
  height: number;
  /** base64 */
  thumbhash: string;
  files: { suffix: string; bytes: Uint8Array }[];
};

export type MakeVariants = (bytes: Uint8Array) => Promise<Result<Variants, PictureFault>>;

/** In this very process: quick, for pictures we made ourselves (the seed). Uploads go through guardedVariants. */
export const makeVariants: MakeVariants = (bytes) => renderVariants(bytes);
