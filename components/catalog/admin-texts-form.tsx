"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormArea, FormSelect, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { saveTexts } from "@/lib/catalog/admin-actions";
import { productPath } from "@/lib/catalog/paths";
import type { Locale } from "@/lib/locale";
import { AdminSearchFields, type SearchTexts } from "./admin-search-fields";

type Words = {
  title: string;
  slug: string;
  description: string;
  keywords: string;
  seoTitle: string;
  seoDescription: string;
};
type Facts = { brand: string; mpn: string };
type Props = {
  id: number;
  seenAt: number;
  categoryId: number;
  words: Record<Locale, Words>;
  facts: Facts;
  search: Record<Locale, SearchTexts>;
  categories: { id: number; name: string }[];
};

export function AdminTextsForm({ id, seenAt, categoryId, words, facts, search, categories }: Props) {
  const t = useTranslations();
  return (
    <ActionForm action={saveTexts} id="texts-form">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seenAt" value={seenAt} />
      <Section id="texts" title={t("catalog.admin.texts.section")}>
        <div className="grid gap-6">
          <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
            <LanguageFields locale="ar" words={words.ar} search={search.ar} />
            <LanguageFields locale="fr" words={words.fr} search={search.fr} />
          </div>
          <FormSelect name="categoryId" label={t("catalog.admin.texts.category")} defaultValue={String(categoryId)}>
            {categories.map((category) => (
              <option key={category.id} value={category.id}>
                {category.name}
              </option>
            ))}
          </FormSelect>
          <MakerFields {...facts} />
          <div className="grid sm:justify-start">
            <SubmitButton>{t("catalog.admin.texts.save")}</SubmitButton>
          </div>
        </div>
      </Section>
    </ActionForm>
  );
}

function MakerFields({ brand, mpn }: Facts) {
  const t = useTranslations("catalog.admin.texts");
  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
      <FormText
        name="brand"
        label={t("brand")}
        help={t("brandHelp")}
        defaultValue={brand}
        maxLength={70}
        dir="auto"
        isOptional
      />
      <FormText
        name="mpn"
        label={t("mpn")}
        help={t("mpnHelp")}
        defaultValue={mpn}
        maxLength={70}
        dir="ltr"
        autoComplete="off"
        isOptional
      />
    </div>
  );
}

type LanguageProps = { locale: Locale; words: Words; search: SearchTexts };

function LanguageFields({ locale, words, search }: LanguageProps) {
  const t = useTranslations("catalog.admin.texts");
  const writing = { lang: locale, dir: locale === "ar" ? "rtl" : "ltr" };
  return (
    <fieldset className="grid min-w-0 content-start gap-4">
      <legend className="mb-2 font-semibold">{t(`language.${locale}`)}</legend>
      <FormText
        name={`title.${locale}`}
        label={t("title")}
        defaultValue={words.title}
        maxLength={200}
        required
        {...writing}
      />
      <FormText
        name={`slug.${locale}`}
        label={t("slug")}
        help={t("slugHelp")}
        defaultValue={words.slug}
        maxLength={200}
        {...writing}
      />
      <FormArea
        name={`description.${locale}`}
        label={t("description")}
        defaultValue={words.description}
        rows={7}
        isOptional
        {...writing}
      />
      <FormText
        name={`keywords.${locale}`}
        label={t("keywords")}
        help={t("keywordsHelp")}
        defaultValue={words.keywords}
        isOptional
        {...writing}
      />
      <AdminSearchFields locale={locale} path={productPath(locale, words.slug)} words={words} texts={search} />
    </fieldset>
  );
}
