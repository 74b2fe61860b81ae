import { getLocale } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { DraftGone } from "@/components/checkout/draft-gone";
import { defaultLocale, isLocale, otherLocale } from "@/lib/locale";

// Where the front door does not stand (app/[locale]/missing-page.tsx).
export default async function NotFound() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : defaultLocale;
  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}`}>
      <DraftGone locale={locale} />
    </PageShell>
  );
}
