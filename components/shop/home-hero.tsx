import { ButtonLink } from "@/components/ui/button";
import { Khatim } from "@/components/ui/khatim";
import type { CategoryNode } from "@/lib/catalog/category-tree";
import { categoryPath } from "@/lib/catalog/paths";
import type { Picture } from "@/lib/catalog/product-card";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { pictureUrl, srcSet } from "@/lib/media/picture";

/** `featured`: categories with a picture; the first is the one the banner sells. */
export function HomeHero({ locale, featured }: { locale: Locale; featured: CategoryNode[] }) {
  const t = translations(locale, "shop.home");
  const [main, ...others] = featured;
  return (
    <section className="hero">
      <Khatim className="hero-star" />
      <div className="hero-words">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 max-w-md text-muted">{t("promise")}</p>
        <ButtonLink href={main ? categoryPath(locale, main.path) : "#new"} className="mt-4 px-5">
          {main ? t("shop_category", { name: main.name }) : t("shop_new")}
        </ButtonLink>
      </div>
      {main?.picture && <HeroPicture picture={main.picture} className="hero-main" isFirst />}
      {others
        .slice(0, 2)
        .map(
          ({ id, picture }, position) =>
            picture && <HeroPicture key={id} picture={picture} className={`hero-side hero-side-${position + 1}`} />,
        )}
    </section>
  );
}

function HeroPicture({
  picture,
  className,
  isFirst = false,
}: {
  picture: Picture;
  className: string;
  isFirst?: boolean;
}) {
  return (
    <img
      src={pictureUrl(picture, 320)}
      srcSet={srcSet(picture, picture.width)}
      sizes={isFirst ? "(min-width: 768px) 340px, 220px" : "170px"}
      width={picture.width}
      height={picture.height}
      alt=""
      fetchPriority={isFirst ? "high" : "auto"}
      loading={isFirst ? "eager" : "lazy"}
      className={`hero-picture ${className}`}
    />
  );
}
