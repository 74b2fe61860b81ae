import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/locale";
import type { Evidence } from "@/lib/seo/audit-rule";
import type { RuleName } from "@/lib/seo/audit-rules";
import { focusPlaces } from "@/lib/seo/rules/focus";

/** What the doctor saw, word for word. */
export async function DoctorEvidence({ rule, detail, locale }: { rule: RuleName; detail: Evidence; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.doctor" });
  if (detail.items.length === 0) return null;
  const hidden = detail.count - detail.items.length;
  const wordsOf = (item: string): string => {
    const place = rule === "focus_absent" ? focusPlaces.find((name) => name === item) : undefined;
    return place ? t(`focus.places.${place}`) : item;
  };
  return (
    <ul aria-label={t("seen")} className="grid gap-1 text-sm text-muted">
      {detail.items.map((item) => (
        <li key={item} className="border-s-2 border-line ps-2.5 [overflow-wrap:anywhere]">
          <bdi className="breakable">{wordsOf(item)}</bdi>
          {rule === "link_broken" && (
            <a href={redirectHref(item)} className="link ms-3 inline-flex min-h-11 items-center">
              {t("redirect")}
            </a>
          )}
        </li>
      ))}
      {hidden > 0 && <li className="ps-3">{t("more", { count: hidden })}</li>}
    </ul>
  );
}

// Evidence reads "/ar/lost (404)".
const redirectHref = (item: string): string =>
  `/admin/settings/redirects?${new URLSearchParams({ from: item.replace(/ \([^)]*\)$/, "") })}`;
