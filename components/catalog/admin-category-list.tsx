"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/admin/action-form";
import { Thumbnail } from "@/components/media/thumbnail";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { shiftCategory } from "@/lib/catalog/admin-actions";

export type ListedCategory = {
  id: number;
  parentId: number | null;
  name: string;
  pictureKey: string | null;
  isHidden: boolean;
  products: number;
  published: number;
};
type Props = { categories: ListedCategory[]; canWrite: boolean };

const base = "/admin/products/categories";

/** The tree as shoppers meet it: each root with what stands below it. One form, whose buttons say what moves where. */
export function AdminCategoryList({ categories, canWrite }: Props) {
  const t = useTranslations("catalog.admin.categories");
  const below = (parentId: number | null) => categories.filter((category) => category.parentId === parentId);
  const rowsOf = (siblings: ListedCategory[]) =>
    siblings.map((category, at) => ({
      category: wholeOf(category, below(category.id)),
      canWrite,
      isFirst: at === 0,
      isLast: at === siblings.length - 1,
    }));
  return (
    <ActionForm action={shiftCategory} done={t("moved")} className="grid grid-cols-1 gap-4">
      <ul className="grid grid-cols-1 gap-4 lg:grid-cols-2 lg:items-start">
        {rowsOf(below(null)).map((row) => (
          <li key={row.category.id} className="card grid grid-cols-1 p-2 sm:p-3">
            <Row {...row} isRoot />
            <ul className="ms-5 grid grid-cols-1 border-s border-line ps-2 empty:hidden sm:ms-6">
              {rowsOf(below(row.category.id)).map((child) => (
                <li key={child.category.id}>
                  <Row {...child} />
                </li>
              ))}
            </ul>
            {canWrite && (
              <a
                href={`${base}/new?parent=${row.category.id}`}
                className="link ms-5 flex min-h-11 items-center gap-1.5 ps-3 text-sm sm:ms-6"
              >
                <Icon name="plus" size={18} />
                {t("addBelow", { name: row.category.name })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </ActionForm>
  );
}

// Its own products and those below it, as its page in the shop counts them.
const wholeOf = (category: ListedCategory, kids: ListedCategory[]): ListedCategory => {
  const sum = (key: "products" | "published") => kids.reduce((total, kid) => total + kid[key], category[key]);
  return { ...category, products: sum("products"), published: sum("published") };
};

type RowProps = {
  category: ListedCategory;
  canWrite: boolean;
  isFirst: boolean;
  isLast: boolean;
  isRoot?: boolean;
};

function Row({ category, canWrite, isFirst, isLast, isRoot = false }: RowProps) {
  const { id, name, isHidden, products, published } = category;
  const t = useTranslations("catalog.admin.categories");
  return (
    <div className="flex items-center gap-1">
      <a
        href={`${base}/${id}`}
        className="flex min-h-14 min-w-0 flex-1 items-center gap-3 rounded-control p-1.5 hover:bg-tint"
      >
        <Thumbnail pictureKey={category.pictureKey} size={44} />
        <span className="grid min-w-0 gap-0.5">
          <span className={`flex flex-wrap items-center gap-x-2 ${isRoot ? "font-semibold" : ""}`}>
            <bdi className="[overflow-wrap:anywhere]">{name}</bdi>
            {isHidden && <Badge>{t("hidden")}</Badge>}
          </span>
          <span className="text-xs text-muted">
            {published === products
              ? t("products", { count: products })
              : t("someShown", { count: products, published })}
          </span>
        </span>
      </a>
      {canWrite && (
        <span className="flex shrink-0">
          <MoveButton move={`${id}:up`} label={t("up", { name })} isOff={isFirst} />
          <MoveButton move={`${id}:down`} label={t("down", { name })} isOff={isLast} />
        </span>
      )}
    </div>
  );
}

// Kept in place at the ends of the list, so that the other one does not jump under the thumb.
const MoveButton = ({ move, label, isOff }: { move: string; label: string; isOff: boolean }) => (
  <button
    type="submit"
    name="move"
    value={move}
    aria-label={label}
    disabled={isOff}
    className="icon-btn disabled:opacity-25"
  >
    <Icon name="chevron-down" size={20} className={move.endsWith("up") ? "rotate-180" : ""} />
  </button>
);
