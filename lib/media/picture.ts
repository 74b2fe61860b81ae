/** Widths, in pixels, a picture is stored at; at the last one only where it is wider than the one before. */
export const pictureWidths = [176, 320, 640, 960, 1440] as const;

export type PictureWidth = (typeof pictureWidths)[number];
export type PictureFormat = "webp" | "jpg";

/** Limits of an upload: 10 MB, 40 megapixels. */
export const pictureLimits = { maxBytes: 10 * 1024 * 1024, maxPixels: 40_000_000 } as const;

/** Formats an upload may have, recognised by content and never by name; a hint for file inputs. */
export const acceptedPictures = "image/jpeg,image/png,image/webp";

/** Codes a refused picture answers with. */
export type PictureFault = "picture_too_large" | "picture_unsupported" | "picture_too_many_pixels" | "picture_broken";

/** A stored picture and the words its file is called by; an empty name or a bare key has the plain address. */
export type NamedPicture = { key: string; name: string };

/** Name in the store: "<key>-640.webp". Widths exist in WebP, only 640 in JPEG. */
export const pictureName = (key: string, width: PictureWidth, format: PictureFormat): string =>
  `${key}-${format === "jpg" ? 640 : width}.${format}`;

/** "/media/<key>/640/robe-kabyle-red.webp": the key decides what is sent, the name is for people and image search. */
export function pictureUrl(
  picture: NamedPicture | string,
  width: PictureWidth = 640,
  format: PictureFormat = "webp",
): string {
  const { key, name } = typeof picture === "string" ? { key: picture, name: "" } : picture;
  if (!name) return `/media/${pictureName(key, width, format)}`;
  return `/media/${key}/${format === "jpg" ? 640 : width}/${name}.${format}`;
}

const longestName = 70;

/** The descriptive file name of a picture, Latin letters only, from a slug and what else tells it apart. */
export function fileNameOf(...parts: (string | number | null | undefined)[]): string {
  const words = parts.filter((part) => part !== null && part !== undefined && part !== "").join("-");
  const plain = words
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain.length <= longestName ? plain : plain.slice(0, longestName).replace(/-[^-]*$/, "");
}

const named = /^([a-z\d][a-z\d-]{0,70})\/(176|320|640|960|1440)\/[a-z\d][a-z\d-]{0,120}\.(webp|jpg)$/;

/** What the store calls the file of an address below /media; null when there can be none. Plain addresses are older and stay good. */
export function storedNameOf(path: string): string | null {
  if (!path.includes("/")) return path;
  const [, key, width, format] = named.exec(path) ?? [];
  if (!key || (format === "jpg" && width !== "640")) return null;
  return `${key}-${width}.${format}`;
}

/** The same picture as sent to who saves data, where the page could not ask for a small one; JPEG has only one. */
export const frugalNameOf = (name: string): string => name.replace(/-(640|960|1440)\.webp$/, "-320.webp");

/** What stands for a file that the store lacks: pictures of before the least and the largest width were kept have the next one. */
export function standInOf(name: string): string | null {
  const next = { "-176.webp": "-320.webp", "-1440.webp": "-960.webp" };
  const ending = Object.entries(next).find(([missing]) => name.endsWith(missing));
  return ending ? name.slice(0, -ending[0].length) + ending[1] : null;
}

/** The width of the largest file there is of a picture. */
export const largestWidth = (originalWidth: number): PictureWidth => (originalWidth > 960 ? 1440 : 960);

/** `srcset` of the WebP files up to `most`; a picture narrower than a step is not enlarged, so its last step says its true width. */
export function srcSet(picture: NamedPicture | string, originalWidth: number, most: PictureWidth = 960): string {
  const lastNeeded = pictureWidths.find((width) => width >= originalWidth) ?? most;
  const steps = pictureWidths.filter((width) => width <= Math.min(lastNeeded, most));
  return steps.map((width) => `${pictureUrl(picture, width)} ${Math.min(width, originalWidth)}w`).join(", ");
}

/** `sizes` for the places a picture is shown in, as measured in the browser; phones have two cards a row and three gutters. */
export const pictureSizes = {
  card: "(min-width: 1024px) 240px, (min-width: 640px) 33vw, calc(50vw - 1.375rem)",
  gallery: "(min-width: 1024px) 560px, 100vw",
  thumb: "72px",
} as const;

/** Content type by the ending of a stored name. */
export const contentTypeOf = (name: string): string => (name.endsWith(".webp") ? "image/webp" : "image/jpeg");
