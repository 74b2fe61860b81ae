import { fileNameOf } from "@/lib/media/picture";

type Slugs = readonly { locale: string; slug: string }[];

/** The descriptive file name of a product's picture, after its French slug, what it shows and its place: "robe-kabyle-red-2". */
export function imageName(
  { position, valueCode }: { position: number; valueCode: string | null },
  slugs: Slugs,
): string {
  const slug = slugs.find(({ locale }) => locale === "fr")?.slug;
  return fileNameOf(slug, valueCode, position > 0 ? position + 1 : null);
}
