import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { Prisma } from "@/prisma/client/client";
import type { PictureCoverage, TextDefect } from "../picture-coverage";
import { altMax } from "../picture-texts";

const shownMax = 30;
const shortest = { alt: 8, caption: 15 };
const cameraName = "^(img|dsc|dcim|pxl|p|photo|image|picture|screenshot|whatsapp image|صورة)[-_ ]*[0-9]+";

type Row = Omit<PictureCoverage, "good" | "shown"> & Counts & { shown: TextDefect[] };
type Counts = { altAr: number; altFr: number; captionAr: number; captionFr: number };

/** How well the pictures of published products are described, and what to mend first; one statement, kept until the catalogue changes. */
export const pictureCoverage = cachedRead(readCoverage, ["picture-coverage"], {
  tags: [cacheTags.catalog],
  revalidate: 3600,
});

async function readCoverage(locale: Locale): Promise<PictureCoverage> {
  const [row] = await db.$queryRaw<Row[]>(statement(locale));
  if (!row) throw new Error("an aggregate always answers");
  const { pictures, defects, shown, altAr, altFr, captionAr, captionFr } = row;
  const good = { alt: { ar: altAr, fr: altFr }, caption: { ar: captionAr, fr: captionFr } };
  return { pictures, defects, shown, good };
}

const statement = (locale: Locale) => Prisma.sql`
  WITH texts AS (
    SELECT i.id AS "imageId", i."productId", i.position, x.locale, x.field, btrim(x.text) AS text, btrim(x.twin) AS twin
    FROM "ProductImage" i JOIN "Product" p ON p.id = i."productId" AND p.status = 'published'
    CROSS JOIN LATERAL (VALUES
      ('ar', 'alt', i."altAr", ''), ('fr', 'alt', i."altFr", ''),
      ('ar', 'caption', i."captionAr", i."altAr"), ('fr', 'caption', i."captionFr", i."altFr")
    ) AS x(locale, field, text, twin)
  ),
  repeated AS (
    SELECT locale, field, text FROM texts WHERE text <> '' GROUP BY 1, 2, 3 HAVING count(*) > 1
  ),
  judged AS (
    SELECT t.*, CASE
      WHEN t.text = '' THEN 'missing'
      WHEN t.text ~* '\\.(jpe?g|png|webp|gif|heic|avif)$' OR t.text ~* ${cameraName} THEN 'file_name'
      WHEN char_length(t.text) < CASE t.field WHEN 'alt' THEN ${shortest.alt}::int ELSE ${shortest.caption}::int END THEN 'short'
      WHEN t.field = 'alt' AND char_length(t.text) > ${altMax}::int THEN 'long'
      WHEN t.field = 'caption' AND t.text = t.twin THEN 'copy'
      WHEN r.text IS NOT NULL THEN 'twice'
    END AS fault
    FROM texts t LEFT JOIN repeated r USING (locale, field, text)
  ),
  weak AS (SELECT * FROM judged WHERE fault IS NOT NULL ORDER BY "productId", position, field, locale LIMIT ${shownMax})
  SELECT (count(*) / 4)::int AS pictures, (count(fault))::int AS defects,
    (count(*) FILTER (WHERE fault IS NULL AND field = 'alt' AND locale = 'ar'))::int AS "altAr",
    (count(*) FILTER (WHERE fault IS NULL AND field = 'alt' AND locale = 'fr'))::int AS "altFr",
    (count(*) FILTER (WHERE fault IS NULL AND field = 'caption' AND locale = 'ar'))::int AS "captionAr",
    (count(*) FILTER (WHERE fault IS NULL AND field = 'caption' AND locale = 'fr'))::int AS "captionFr",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('productId', w."productId", 'title', coalesce(n.title, ''),
        'imageId', w."imageId", 'position', w.position + 1, 'locale', w.locale, 'field', w.field, 'fault', w.fault)
        ORDER BY w."productId", w.position, w.field, w.locale), '[]')
      FROM weak w LEFT JOIN "ProductTranslation" n ON n."productId" = w."productId" AND n.locale = ${locale}) AS shown
  FROM judged`;
