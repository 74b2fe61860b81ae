import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import type { Locale } from "@/lib/locale";
import { locales } from "@/lib/locale";
import type { WidgetWish } from "@/lib/seo/queries/find-widget-subject";
import { type WidgetLook, widgetSizes } from "@/lib/seo/widget";

type Props = {
  wish: WidgetWish;
  look: WidgetLook;
  /** error of the product's field */
  error?: string;
  titles: string[];
  categories: { id: number; name: string }[];
  locale: Locale;
};

/** What to show, how, in which language and where: a plain form, so that a widget being made has an address. */
export async function WidgetForm({ wish, look, error, titles, categories, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.widgets" });
  return (
    <form method="get" className="grid items-start gap-4 sm:grid-cols-2">
      <SelectField name="show" label={t("show")} defaultValue={wish.show}>
        <option value="new">{t("new")}</option>
        <option value="product">{t("product")}</option>
        <optgroup label={t("categories")}>
          {categories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      </SelectField>
      <div>
        <TextField
          name="product"
          label={t("whichProduct")}
          help={t("whichHelp")}
          error={error}
          defaultValue={wish.product}
          list="widget-products"
          dir="auto"
          autoComplete="off"
          maxLength={500}
        />
        <datalist id="widget-products">
          {titles.map((title) => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </div>
      <SelectField name="size" label={t("size")} defaultValue={look.size}>
        {widgetSizes.map((size) => (
          <option key={size} value={size}>
            {t(`sizes.${size}`)}
          </option>
        ))}
      </SelectField>
      <SelectField name="lang" label={t("language")} defaultValue={wish.lang}>
        {locales.map((lang) => (
          <option key={lang} value={lang}>
            {t(`languages.${lang}`)}
          </option>
        ))}
      </SelectField>
      <div className="sm:col-span-2">
        <TextField
          name="from"
          label={t("from")}
          help={t("fromHelp")}
          defaultValue={look.from}
          placeholder="blog.example"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          maxLength={200}
        />
      </div>
      <div>
        <Button type="submit">{t("make")}</Button>
      </div>
    </form>
  );
}
