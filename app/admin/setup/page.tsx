import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LocaleButton } from "@/components/auth/locale-button";
import { SetupForm } from "@/components/opening/setup-form";
import { Icon } from "@/components/ui/icon";
import { Khatim } from "@/components/ui/khatim";
import { panelLocale } from "@/lib/auth/locale";
import { hasStaff } from "@/lib/auth/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "opening.setup" });
  return { title: t("title") };
}

/** The first page of a new shop; there is none once it has staff. */
export default async function SetupPage() {
  if (await hasStaff()) redirect("/admin/sign-in");
  const locale = await panelLocale();
  const t = await getTranslations({ locale, namespace: "opening.setup" });

  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center gap-5 px-4 py-8">
      <p className="flex min-h-11 items-center gap-2">
        <Icon name="store" className="text-accent" />
        <span className="text-xl font-semibold">{t("welcome")}</span>
      </p>
      <div className="card relative overflow-clip p-5 sm:p-7">
        <Khatim className="absolute -end-8 -top-8 size-28 text-clay opacity-15" />
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-1 mb-5 text-muted">{t("intro")}</p>
        <SetupForm />
      </div>
      <div className="justify-self-center">
        <LocaleButton locale={locale} />
      </div>
    </main>
  );
}
