import { Icon } from "@/components/ui/icon";
import type { Product } from "@/lib/catalog/product";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { largestWidth, pictureSizes, pictureUrl } from "@/lib/media/picture";
import { ProductPicture } from "./product-picture";

/** Swiped by the browser's own scrolling; each picture links to its largest file, which the island opens in a dialog. */
export function Gallery({ product, locale }: { product: Product; locale: Locale }) {
  const t = translations(locale, "catalog.product");
  const { pictures } = product;
  return (
    <product-gallery className="relative -mx-4 block lg:mx-0" aria-label={t("gallery")} role="group">
      <ul className="gallery-track lg:rounded-panel">
        {pictures.map((picture, position) => (
          <li key={picture.key} id={`picture-${position + 1}`} data-value={picture.valueCode ?? undefined}>
            <figure>
              <a
                href={pictureUrl(picture, largestWidth(picture.width))}
                data-zoom
                className="relative block focus-visible:outline-offset-[-3px]"
              >
                <ProductPicture
                  picture={picture}
                  sizes={pictureSizes.gallery}
                  isFirst={position === 0}
                  className="aspect-square w-full object-cover"
                />
                <span className="sr-only">{t("zoom")}</span>
              </a>
              {picture.caption && <figcaption className="gallery-caption">{picture.caption}</figcaption>}
            </figure>
          </li>
        ))}
      </ul>
      <span className="pointer-events-none absolute end-3 top-3 grid size-10 place-items-center rounded-full bg-white/85 text-black">
        <Icon name="zoom-in" size={20} />
      </span>
      {pictures.length > 1 && <Dots product={product} locale={locale} />}
      <dialog className="zoom" aria-label={t("gallery")}>
        <div className="zoom-view" />
        <form method="dialog" className="absolute end-3 top-3">
          <button type="submit" className="icon-btn bg-white text-black hover:bg-white" aria-label={t("close")}>
            <Icon name="x" />
          </button>
        </form>
      </dialog>
    </product-gallery>
  );
}

function Dots({ product, locale }: { product: Product; locale: Locale }) {
  const t = translations(locale, "catalog.product");
  const total = product.pictures.length;
  return (
    <>
      <div className="gallery-dots lg:hidden">
        {product.pictures.map(({ key }, position) => (
          <a
            key={key}
            href={`#picture-${position + 1}`}
            className="gallery-dot"
            data-to={position}
            aria-current={position === 0 ? "true" : undefined}
          >
            <span className="sr-only">{t("picture", { n: position + 1, total })}</span>
          </a>
        ))}
      </div>
      <div className="mt-3 hidden gap-3 lg:flex">
        {product.pictures.map((picture, position) => (
          <a
            key={picture.key}
            href={`#picture-${position + 1}`}
            data-to={position}
            aria-current={position === 0 ? "true" : undefined}
            aria-label={t("picture", { n: position + 1, total })}
            className="overflow-hidden rounded-control border-2 border-transparent aria-[current]:border-accent"
          >
            <ProductPicture
              picture={{ ...picture, placeholder: null }}
              sizes={pictureSizes.thumb}
              alt=""
              className="size-18 object-cover"
            />
          </a>
        ))}
      </div>
    </>
  );
}
