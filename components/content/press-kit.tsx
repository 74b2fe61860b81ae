import type { PressDocument } from "@/lib/content/documents";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { largestWidth, pictureUrl } from "@/lib/media/picture";
import type { ShopSettings } from "@/lib/settings/shop-settings";

type Props = { locale: Locale; press: PressDocument; shop: ShopSettings };
type Shown = { key: string; width: number; height: number; alt: string; caption: string };

/** Logo and pictures to print, each with its words and files to take along; nothing where there are none. */
export function PressKit({ locale, press: { logo, pictures }, shop }: Props) {
  const t = translations(locale, "content.press");
  const name = shop.name[locale];
  const shown: Shown[] = [
    ...(logo ? [{ ...logo, alt: t("logo", { shop: name }), caption: t("logo", { shop: name }) }] : []),
    ...pictures.flatMap(({ picture, alt, caption }) =>
      picture ? [{ ...picture, alt: alt[locale], caption: caption[locale] || alt[locale] }] : [],
    ),
  ];
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="kit">
      <h2 id="kit" className="mb-1 text-xl">
        {t("kit")}
      </h2>
      <p className="mb-3 text-muted">{t("kitText", { shop: name })}</p>
      <ul className="grid gap-4 sm:grid-cols-2">
        {shown.map((picture) => (
          <li key={picture.key}>
            <KitPicture picture={picture} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

// JPEG is what every newsroom opens; WebP is the largest that is kept.
function KitPicture({ picture: { key, width, height, alt, caption }, locale }: { picture: Shown; locale: Locale }) {
  const t = translations(locale, "content.press");
  const files = [
    { format: "jpg", kind: "JPEG", most: 640 },
    { format: "webp", kind: "WebP", most: largestWidth(width) },
  ] as const;
  const sizeOf = (most: number) => {
    const shownWidth = Math.min(width, most);
    return `${shownWidth} × ${Math.round((shownWidth / width) * height)}`;
  };
  return (
    <figure className="card grid h-full content-start overflow-hidden">
      <img
        src={pictureUrl(key, 640, "jpg")}
        width={width}
        height={height}
        alt={alt}
        loading="lazy"
        decoding="async"
        className="aspect-video w-full bg-tint object-contain"
      />
      <figcaption className="grid gap-1 p-3">
        <span>{caption}</span>
        <span className="flex flex-wrap gap-x-4">
          {files.map(({ format, kind, most }) => (
            <a
              key={format}
              href={pictureUrl(key, most, format)}
              download
              className="link inline-flex min-h-11 items-center gap-1 text-sm"
            >
              {t("download", { kind })} <bdi className="text-muted tabular-nums">{sizeOf(most)}</bdi>
            </a>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}
