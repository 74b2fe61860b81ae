import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import type { Locale } from "@/lib/locale";

type Props = {
  path: string;
  query: Record<string, string>;
  choices: { actors: { id: string; name: string }[]; actions: string[] };
  locale: Locale;
};

/** A GET form: the filters are in the URL. */
export async function AuditFilters({ path, query, choices, locale }: Props) {
  const t = await getTranslations({ locale });
  const nameOf = (action: string) => (t.has(`audit.actions.${action}`) ? t(`audit.actions.${action}`) : action);
  return (
    <form action={path} method="get" className="mb-5 grid items-end gap-3 sm:flex">
      {query.subject && <input type="hidden" name="subject" value={query.subject} />}
      <SelectField name="who" label={t("audit.who")} defaultValue={query.who ?? ""}>
        <option value="">{t("admin.all")}</option>
        {choices.actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="what" label={t("audit.what")} defaultValue={query.what ?? ""}>
        <option value="">{t("admin.all")}</option>
        {choices.actions.map((action) => (
          <option key={action} value={action}>
            {nameOf(action)}
          </option>
        ))}
      </SelectField>
      <Button type="submit" look="quiet">
        {t("audit.show")}
      </Button>
      {(query.who || query.what || query.subject) && (
        <a href={path} className="link min-h-11 content-center">
          {t("admin.clear")}
        </a>
      )}
    </form>
  );
}
