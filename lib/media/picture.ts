/** Widths, in pixels, every picture is stored at. */
export const pictureWidths = [320, 640, 960] as const;

export type PictureWidth = (typeof pictureWidths)[number];
export type PictureFormat = "webp" | "jpg";

/** Limits of an upload: 10 MB, 40 megapixels. */
export const pictureLimits = { maxBytes: 10 * 1024 * 1024, maxPixels: 40_000_000 } as const;

/** Formats an upload may have, recognised by content and never by name; a hint for file inputs. */
export const acceptedPictures = "image/jpeg,image/png,image/webp";

/** Codes a refused picture answers with. */
export type PictureFault = "picture_too_large" | "picture_unsupported" | "picture_too_many_pixels" | "picture_broken";

/** Name in the store: "<key>-640.webp". All three widths exist in WebP, only 640 in JPEG. */
export const pictureName = (key: string, width: PictureWidth, format: PictureFormat): string =>
  `${key}-${format === "jpg" ? 640 : width}.${format}`;

export const pictureUrl = (key: string, width: PictureWidth = 640, format: PictureFormat = "webp"): string =>
  `/media/${pictureName(key, width, format)}`;

/** `srcset` of the WebP files; a picture narrower than a step is not enlarged, so its last step says its true width. */
export function srcSet(key: string, originalWidth: number): string {
  const lastNeeded = pictureWidths.findIndex((width) => width >= originalWidth);
  const steps = lastNeeded === -1 ? pictureWidths : pictureWidths.slice(0, lastNeeded + 1);
  return steps.map((width) => `${pictureUrl(key, width)} ${Math.min(width, originalWidth)}w`).join(", ");
}

/** `sizes` for the places a picture is shown in. */
export const pictureSizes = {
  card: "(min-width: 1024px) 240px, (min-width: 640px) 33vw, 50vw",
  gallery: "(min-width: 1024px) 560px, 100vw",
  thumb: "80px",
} as const;

/** Content type by the ending of a stored name. */
export const contentTypeOf = (name: string): string => (name.endsWith(".webp") ? "image/webp" : "image/jpeg");
