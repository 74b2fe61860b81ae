import { getTranslations } from "next-intl/server";
import { CopyButton } from "@/components/admin/copy-button";
import { Section } from "@/components/admin/page-header";
import type { Locale } from "@/lib/locale";
import type { Site } from "@/lib/seo/site";
import { frameOf, type WidgetLook, type WidgetSubject, widgetCode, widgetPath } from "@/lib/seo/widget";

type Props = { site: Site; subject: WidgetSubject; look: WidgetLook; title: string; locale: Locale };

/** The widget as readers of the other site see it, and the code to give to who writes there. */
export async function WidgetPreview({ site, subject, look, title, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.widgets" });
  const code = widgetCode({ site, subject, look, title });
  return (
    <>
      <Section id="preview" title={t("preview")} text={t("previewText")}>
        {/* In a sandbox: a click here is not a visitor of the other site. */}
        <iframe
          key={code}
          src={encodeURI(widgetPath(site, subject, look))}
          title={title}
          {...frameOf(subject, look.size)}
          sandbox=""
          className="block max-w-full border-0"
        />
      </Section>
      <Section id="code" title={t("code")} text={t("codeText")}>
        <div className="grid justify-items-start gap-3">
          <textarea
            readOnly
            rows={4}
            dir="ltr"
            aria-labelledby="code-title"
            className="field-input font-mono text-sm"
            value={code}
          />
          <CopyButton text={code} label={t("copyCode")} />
        </div>
      </Section>
    </>
  );
}
