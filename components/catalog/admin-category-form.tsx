"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormArea, FormCheck, FormSelect, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { addCategory, editCategory } from "@/lib/catalog/admin-actions";
import type { Sector } from "@/lib/catalog/fact-sets";
import { categoryPath } from "@/lib/catalog/paths";
import type { SizeChart } from "@/lib/catalog/size-chart";
import { directionOf, type Locale, locales } from "@/lib/locale";
import { AdminSearchFields, type SearchTexts } from "./admin-search-fields";
import { AdminSectorFields } from "./admin-sector-fields";

type Words = { name: string; slug: string; description: string; seoTitle: string; seoDescription: string };
export type EditedCategory = {
  words: Record<Locale, Words>;
  path: Record<Locale, string[]>;
  parentId: number | null;
  googleCategory: number | null;
  sector: Sector | null;
  sizeChart: SizeChart | null;
  isHidden: boolean;
};
type Props = {
  category: EditedCategory;
  /** null = it is being made */
  seen: { id: number; seenAt: number } | null;
  /** `text`: the description of one that has none of its own */
  search: Record<Locale, SearchTexts & { text: string }>;
  /** where it may stand; empty when categories stand below it */
  parents: { id: number; name: string }[];
};

export function AdminCategoryForm({ category, seen, search, parents }: Props) {
  const t = useTranslations("catalog.admin.categories");
  return (
    <ActionForm action={seen ? editCategory : addCategory} done={seen ? undefined : false} id="category-form">
      {seen && <input type="hidden" name="id" value={seen.id} />}
      {seen && <input type="hidden" name="seenAt" value={seen.seenAt} />}
      <Section id="texts" title={t("texts")} text={t("textsHelp")}>
        <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
          {locales.map((locale) => (
            <LanguageFields
              key={locale}
              locale={locale}
              words={category.words[locale]}
              path={category.path[locale]}
              search={search[locale]}
            />
          ))}
        </div>
      </Section>
      <Section id="place" title={t("place")}>
        <PlaceFields category={category} parents={parents} isNew={!seen} />
      </Section>
      <AdminSectorFields sector={category.sector} sizeChart={category.sizeChart} />
      <div className="grid sm:justify-start">
        <SubmitButton>{t(seen ? "save" : "create")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type PlaceProps = { category: EditedCategory; parents: Props["parents"]; isNew: boolean };

function PlaceFields({ category: { parentId, googleCategory, isHidden }, parents, isNew }: PlaceProps) {
  const t = useTranslations("catalog.admin.categories");
  const canMove = parents.length > 0 || parentId !== null;
  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
      {canMove ? (
        <FormSelect
          name="parentId"
          label={t("parent")}
          help={t("parentHelp")}
          defaultValue={parentId === null ? "" : String(parentId)}
        >
          <option value="">{t("noParent")}</option>
          {parents.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </FormSelect>
      ) : (
        !isNew && <p className="text-sm text-muted">{t("isParent")}</p>
      )}
      <FormText
        name="googleCategory"
        label={t("google")}
        help={t("googleHelp")}
        defaultValue={googleCategory === null ? "" : String(googleCategory)}
        inputMode="numeric"
        dir="ltr"
        maxLength={300}
        isOptional
      />
      <FormCheck name="isHidden" label={t("hide")} help={t("hideHelp")} defaultChecked={isHidden} />
    </div>
  );
}

type LanguageProps = { locale: Locale; words: Words; path: string[]; search: SearchTexts & { text: string } };

function LanguageFields({ locale, words, path, search }: LanguageProps) {
  const t = useTranslations("catalog.admin");
  const writing = { lang: locale, dir: directionOf(locale) };
  const shown = { ...words, title: words.name, description: words.description || search.text };
  return (
    <fieldset className="grid min-w-0 content-start gap-4">
      <legend className="mb-2 font-semibold">{t(`texts.language.${locale}`)}</legend>
      <FormText
        name={`name.${locale}`}
        label={t("categories.name")}
        defaultValue={words.name}
        maxLength={120}
        required
        {...writing}
      />
      <FormText
        name={`slug.${locale}`}
        label={t("texts.slug")}
        help={t("categories.slugHelp")}
        defaultValue={words.slug}
        maxLength={200}
        isOptional
        {...writing}
      />
      <FormArea
        name={`description.${locale}`}
        label={t("texts.description")}
        help={t("categories.descriptionHelp")}
        defaultValue={words.description}
        rows={4}
        isOptional
        {...writing}
      />
      <AdminSearchFields locale={locale} path={categoryPath(locale, path)} words={shown} texts={search} />
    </fieldset>
  );
}
