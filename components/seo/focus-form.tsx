import { getTranslations } from "next-intl/server";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/locale";
import { saveFocus } from "@/lib/seo/admin-actions";
import { localeOfPath } from "@/lib/seo/audit-address";
import type { PageFacts } from "@/lib/seo/audit-page";
import type { Focus } from "@/lib/seo/queries/focus";
import { focusPlaces, focusPlacesOf } from "@/lib/seo/rules/focus";
import { auditedHref } from "./doctor-page-links";

type Props = { page: PageFacts; keyword: string; rivals: Focus[]; locale: Locale };

/** What the page wants to be found for, and where it says so. */
export async function FocusForm({ page, keyword, rivals, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.doctor.focus" });
  const places = keyword === "" ? null : focusPlacesOf(page, keyword);
  return (
    <div className="grid gap-4">
      <ActionForm action={saveFocus} done={t("saved")} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="path" value={page.path} />
        <div className="min-w-56 flex-1">
          <FormText
            name="keyword"
            label={t("label")}
            help={t("help")}
            defaultValue={keyword}
            maxLength={80}
            dir="auto"
            lang={localeOfPath(page.path) ?? undefined}
          />
        </div>
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
      {places && (
        <ul className="grid gap-2 sm:grid-cols-3">
          {focusPlaces.map((place) => (
            <li key={place} className={`flex items-center gap-2 ${places[place] ? "text-olive" : "text-sale"}`}>
              <Icon name={places[place] ? "circle-check" : "circle-x"} size={20} />
              <span className="text-ink">{t(`places.${place}`)}</span>
              <span className="sr-only">{t(places[place] ? "present" : "absent")}</span>
            </li>
          ))}
        </ul>
      )}
      {rivals.length > 0 && (
        <div className="text-sm">
          <p>{t("rivals")}</p>
          <ul>
            {rivals.map(({ path }) => (
              <li key={path}>
                <a href={auditedHref(path)} className="link flex min-h-11 items-center">
                  <bdi className="breakable">{path}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
