import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/locale";

/** What the door of pictures said to a form without JavaScript: `?picture=added` or the code of a refusal. */
export async function PictureNotice({ said, locale }: { said: string | string[] | undefined; locale: Locale }) {
  const t = await getTranslations({ locale });
  if (said === "added") return <Notice tone="done">{t("media.upload.done")}</Notice>;
  const isCode = typeof said === "string" && /^[a-z_]{3,40}$/.test(said) && t.has(`errors.${said}`);
  return isCode ? <Notice tone="error">{t(`errors.${said}`)}</Notice> : null;
}
