import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader, Section } from "@/components/admin/page-header";
import { AdminCategoryForm } from "@/components/catalog/admin-category-form";
import { AdminCategoryPicture } from "@/components/catalog/admin-category-picture";
import { AdminCategoryRemoval } from "@/components/catalog/admin-category-removal";
import { PictureNotice } from "@/components/media/picture-notice";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { may } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/staff";
import { categoryPath } from "@/lib/catalog/paths";
import { listCategoryChoices } from "@/lib/catalog/queries/admin-categories";
import { type AdminCategory, findAdminCategory, listAdminCategories } from "@/lib/catalog/queries/admin-category";
import { idOf } from "@/lib/ids";
import type { Locale } from "@/lib/locale";
import { searchTexts } from "../search-texts";

type Props = PageProps<"/admin/products/categories/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [staff, { id }] = await Promise.all([requireStaff("products.read"), params]);
  const category = await findAdminCategory(idOf(id));
  return { title: category?.words[staff.locale].name };
}

export default async function CategoryPage({ params, searchParams }: Props) {
  const [staff, { id: typed }, { done, picture }] = await Promise.all([
    requireStaff("products.read"),
    params,
    searchParams,
  ]);
  const { locale } = staff;
  setRequestLocale(locale);
  const id = idOf(typed);
  const [category, all, choices, t] = await Promise.all([
    findAdminCategory(id),
    listAdminCategories(locale),
    listCategoryChoices(locale),
    getTranslations({ locale }),
  ]);
  if (!category) notFound();
  const { words, products, children } = category;
  const search = await searchTexts({
    names: { ar: words.ar.name, fr: words.fr.name },
    parentId: category.parentId,
    count: products,
  });
  const parents = children > 0 ? [] : all.filter((other) => other.parentId === null && other.id !== id);

  return (
    <>
      <PageHeader
        title={<span dir="auto">{words[locale].name}</span>}
        back={{ href: "/admin/products/categories", label: t("catalog.admin.categories.title") }}
        aside={category.isHidden && <Badge>{t("catalog.admin.categories.hidden")}</Badge>}
      />
      <div className="grid gap-6">
        {done === "created" && <Notice tone="done">{t("catalog.admin.categories.created")}</Notice>}
        <Ways id={id} category={category} locale={locale} />
        <fieldset disabled={!may(staff.role, "products.write")} className="grid min-w-0 grid-cols-1 gap-6">
          <AdminCategoryForm
            category={category}
            seen={{ id, seenAt: category.updatedAt.getTime() }}
            search={search}
            parents={parents}
          />
          <Section
            id="picture"
            title={t("catalog.admin.categories.picture")}
            text={t("catalog.admin.categories.pictureText")}
          >
            <div className="grid gap-4">
              <PictureNotice said={picture} locale={locale} />
              <AdminCategoryPicture id={id} pictureKey={category.media?.key ?? null} />
            </div>
          </Section>
          <Section id="remove" title={t("catalog.admin.categories.remove")}>
            <AdminCategoryRemoval
              id={id}
              products={products}
              heirs={choices.filter((choice) => choice.id !== id)}
              below={children}
            />
          </Section>
        </fieldset>
      </div>
    </>
  );
}

async function Ways({ id, category, locale }: { id: number; category: AdminCategory; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "catalog.admin.categories" });
  return (
    <div className="flex flex-wrap gap-2">
      {category.isShown && (
        <ButtonLink look="quiet" href={categoryPath(locale, category.path[locale])}>
          {t("view")}
        </ButtonLink>
      )}
      <ButtonLink look="quiet" href={`/admin/products?category=${id}`}>
        {t("seeProducts", { count: category.products })}
      </ButtonLink>
    </div>
  );
}
