import { NothingHere } from "@/components/shop/nothing-here";
import { directionOf, locales, localeTag } from "@/lib/locale";

// An address without a language: both are in the page, and the address chooses one where scripts run.
const keepOneLanguage = `
const shown = location.pathname.startsWith("/fr") ? "fr" : "ar";
if (/^\\/(ar|fr)(\\/|$)/.test(location.pathname)) for (const part of document.querySelectorAll("[data-locale]")) part.hidden = part.dataset.locale !== shown;
`;

/** What a wrong address leads to when it does not even say its language. */
export const Nowhere = () => (
  <>
    <main className="container-page grid min-h-dvh content-center lg:grid-cols-2">
      {locales.map((locale) => (
        <div
          key={locale}
          lang={localeTag(locale)}
          dir={directionOf(locale)}
          data-locale={locale}
          suppressHydrationWarning
        >
          <NothingHere locale={locale} />
        </div>
      ))}
    </main>
    <script>{keepOneLanguage}</script>
  </>
);
