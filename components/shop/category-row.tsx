import { Khatim } from "@/components/ui/khatim";
import type { CategoryNode } from "@/lib/catalog/category-tree";
import { categoryPath } from "@/lib/catalog/paths";
import type { Locale } from "@/lib/locale";
import { pictureUrl, srcSet } from "@/lib/media/picture";

export function CategoryRow({ locale, categories }: { locale: Locale; categories: CategoryNode[] }) {
  return (
    <ul className="category-row scroll-row">
      {categories.map(({ id, name, path, picture }) => (
        <li key={id}>
          <a href={categoryPath(locale, path)} className="category-disc">
            {picture ? (
              <img
                src={pictureUrl(picture, 320)}
                srcSet={srcSet(picture, picture.width)}
                sizes="(min-width: 1024px) 96px, 84px"
                width={160}
                height={160}
                alt=""
                loading="lazy"
              />
            ) : (
              <span className="grid place-items-center text-clay">
                <Khatim className="size-10 opacity-60" />
              </span>
            )}
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
