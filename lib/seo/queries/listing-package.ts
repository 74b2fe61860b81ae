import "server-only";
import { imageName } from "@/lib/catalog/picture-name";
import { type Locale, locales } from "@/lib/locale";
import { fileNameOf, pictureName } from "@/lib/media/picture";
import { mediaStore } from "@/lib/media/stores";
import { type ZipEntry, zipOf } from "@/lib/zip";
import type { Classified } from "../feeds/classified";
import type { FeedProduct } from "../feeds/feed-product";
import { findListing } from "./find-listing";

/** The listing's texts in both languages and its photos as JPEG, in their order; null when there is no such product. */
export async function listingPackage(id: number): Promise<{ name: string; zip: Uint8Array<ArrayBuffer> } | null> {
  const found = await findListing(id);
  if (!found) return null;
  const entries = [...textsOf(found.listing), ...(await photosOf(found.product))];
  const slug = found.product.translations.find(({ locale }) => locale === "fr")?.slug;
  return { name: fileNameOf(slug ?? `p${id}`), zip: zipOf(entries) };
}

const textsOf = (listing: Record<Locale, Classified | null>): ZipEntry[] =>
  locales.flatMap((locale) => {
    const text = listing[locale]?.text;
    // With the mark by which Notepad knows that letters are UTF-8.
    return text ? [{ name: `${locale}.txt`, bytes: Buffer.from(`\uFEFF${text}`) }] : [];
  });

async function photosOf({ images, translations }: FeedProduct): Promise<ZipEntry[]> {
  const photos = await Promise.all(
    images.map(async (image, at) => {
      const bytes = await mediaStore().get(pictureName(image.media.key, 640, "jpg"));
      return bytes && { name: `${at + 1}-${imageName(image, translations)}.jpg`, bytes };
    }),
  );
  return photos.filter((photo) => photo !== null);
}
