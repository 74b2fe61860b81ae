import { getTranslations } from "next-intl/server";
import { CopyButton } from "@/components/admin/copy-button";
import { Section } from "@/components/admin/page-header";
import { directionOf, type Locale, locales } from "@/lib/locale";
import type { Classified } from "@/lib/seo/feeds/classified";

type Props = { locale: Locale; productId: number; listing: Record<Locale, Classified | null>; photos: string[] };

/** The product as a listing for sites of classifieds, in both languages, to copy and paste. */
export async function ListingText({ locale, productId, listing, photos }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.feeds.listing" });
  return (
    <Section id="listing" title={t("title")} text={t("text")}>
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        {locales.map((lang) => {
          const text = listing[lang]?.text;
          return text ? (
            <div key={lang} className="grid min-w-0 grid-cols-1 content-start gap-2">
              <div className="flex items-center justify-between gap-3">
                <h3 className="text-sm font-medium">{t(lang)}</h3>
                <CopyButton text={text} label={t("copy", { lang })} />
              </div>
              <pre
                // biome-ignore lint/a11y/noNoninteractiveTabindex: longer than its frame, it is scrolled by keyboard too
                tabIndex={0}
                lang={lang}
                dir={directionOf(lang)}
                className="max-h-64 overflow-auto rounded-control border border-line bg-ground p-3 font-sans text-sm whitespace-pre-wrap [overflow-wrap:anywhere]"
              >
                {text}
              </pre>
            </div>
          ) : null;
        })}
      </div>
      <a
        href={`/api/admin/products/${productId}/listing`}
        download
        className="link mt-4 inline-flex min-h-11 items-center text-sm"
      >
        {t("all")}
      </a>
      {photos.length > 0 && (
        <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <span className="text-muted">{t("photos")}</span>
          {photos.map((address, index) => (
            <a key={address} href={address} download className="link grid min-h-11 min-w-11 place-items-center">
              <bdi>{index + 1}</bdi>
            </a>
          ))}
        </p>
      )}
    </Section>
  );
}
