import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader, Section } from "@/components/admin/page-header";
import { AdminFactsForm } from "@/components/catalog/admin-facts-form";
import { AdminLedger } from "@/components/catalog/admin-ledger";
import { AdminPictures } from "@/components/catalog/admin-pictures";
import { AdminStatusCard } from "@/components/catalog/admin-status-card";
import { AdminStock } from "@/components/catalog/admin-stock";
import { AdminTextsForm } from "@/components/catalog/admin-texts-form";
import { AdminVariantsForm } from "@/components/catalog/admin-variants-form";
import { ShareFigures } from "@/components/content/admin/share-figures";
import { PictureNotice } from "@/components/media/picture-notice";
import { PictureUpload } from "@/components/media/picture-upload";
import { ListingText } from "@/components/seo/listing-text";
import { Notice } from "@/components/ui/notice";
import { may } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/staff";
import { picturesShown, stockRows, valuesShown } from "@/lib/catalog/admin-view";
import { productPath } from "@/lib/catalog/paths";
import { listCategoryChoices } from "@/lib/catalog/queries/admin-categories";
import { findAdminProduct, listStockMovements } from "@/lib/catalog/queries/admin-product";
import { factsOf } from "@/lib/catalog/queries/picture-facts";
import { publishFaults, untoldFacts } from "@/lib/catalog/readiness";
import { countShares } from "@/lib/content/queries/count-shares";
import { countWaitingByVariant } from "@/lib/customers/queries/stock-alerts";
import { idOf } from "@/lib/ids";
import { findListing } from "@/lib/seo/queries/find-listing";
import { shopSettings } from "@/lib/settings/queries";
import { productSearchTexts } from "../product-search-texts";

type Props = PageProps<"/admin/products/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [staff, { id }] = await Promise.all([requireStaff("products.read"), params]);
  const product = await findAdminProduct(idOf(id));
  return { title: product?.words[staff.locale].title };
}

export default async function ProductPage({ params, searchParams }: Props) {
  const [staff, { id: typed }, { done, picture }] = await Promise.all([
    requireStaff("products.read"),
    params,
    searchParams,
  ]);
  const { locale } = staff;
  setRequestLocale(locale);
  const id = idOf(typed);
  const [product, movements, categories, settings, shares, waiting, t, found] = await Promise.all([
    findAdminProduct(id),
    listStockMovements(id),
    listCategoryChoices(locale),
    shopSettings(),
    countShares("product", id),
    countWaitingByVariant(id),
    getTranslations({ locale }),
    findListing(id),
  ]);
  if (!product) notFound();
  const canWrite = may(staff.role, "products.write");
  const words = product.words[locale];
  const seen = { id, seenAt: product.updatedAt.getTime() };
  const search = await productSearchTexts(product, settings);

  return (
    <>
      <PageHeader
        title={<span dir="auto">{words.title}</span>}
        back={{ href: "/admin/products", label: t("catalog.admin.title") }}
      />
      <div className="grid gap-6">
        {done === "created" && <Notice tone="done">{t("catalog.admin.done.created")}</Notice>}
        {!canWrite && <Notice>{t("catalog.admin.readOnly")}</Notice>}
        {canWrite && (
          <AdminStatusCard
            id={id}
            status={product.status}
            faults={publishFaults(product)}
            untold={untoldFacts(product.sector, product.facts)}
            shopHref={productPath(locale, words.slug)}
            hasPictures={product.images.length > 0}
          />
        )}
        <fieldset disabled={!canWrite} className="grid min-w-0 grid-cols-1 gap-6">
          <Section id="pictures" title={t("catalog.admin.pictures.section")} text={t("catalog.admin.pictures.text")}>
            <div className="grid gap-4">
              <PictureNotice said={picture} locale={locale} />
              {canWrite && <PictureUpload owner={["productId", id]} url="/api/admin/media" />}
              <AdminPictures
                productId={id}
                pictures={picturesShown(product)}
                values={valuesShown(product, locale)}
                facts={factsOf(product)}
              />
            </div>
          </Section>
          <AdminTextsForm
            {...seen}
            categoryId={product.categoryId}
            words={product.words}
            facts={product}
            search={search}
            categories={categories}
          />
          <AdminFactsForm
            {...seen}
            sector={product.sector}
            categoryHref={`/admin/products/categories/${product.categoryId}#facts`}
            facts={product.facts}
            sizeChart={product.sizeChart}
          />
          <AdminVariantsForm {...seen} options={product.options} variants={product.variants} />
        </fieldset>
        <Section id="stock" title={t("catalog.admin.stock.section")} text={t("catalog.admin.stock.text")}>
          <AdminStock
            productId={id}
            rows={stockRows(product, waiting, locale)}
            lowStockAt={settings.lowStockAt}
            canWrite={canWrite}
          />
          <AdminLedger movements={movements} locale={locale} />
        </Section>
        <Section id="shares" title={t("content.share.title")}>
          <ShareFigures figures={shares} locale={locale} />
        </Section>
        {found && <ListingText locale={locale} productId={id} listing={found.listing} photos={found.photos} />}
      </div>
    </>
  );
}
