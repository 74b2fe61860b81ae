import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/components/auth/code-form";
import { LocaleButton } from "@/components/auth/locale-button";
import { SignInForm } from "@/components/auth/sign-in-form";
import { Icon } from "@/components/ui/icon";
import { Khatim } from "@/components/ui/khatim";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { currentStaff, hasStaff } from "@/lib/auth/queries";
import { shopSettings } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "auth" });
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/admin/sign-in">) {
  if (await currentStaff()) redirect("/admin");
  if (!(await hasStaff())) redirect("/admin/setup");
  const [{ next: asked, out, step }, locale, shop] = await Promise.all([searchParams, panelLocale(), shopSettings()]);
  const t = await getTranslations({ locale, namespace: "auth" });
  const next = typeof asked === "string" ? asked : undefined;
  const isSecond = step === "code";

  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center gap-5 px-4 py-8">
      <a href={`/${locale}`} className="flex min-h-11 items-center gap-2 justify-self-start">
        <Icon name="store" className="text-accent" />
        <span className="text-xl font-semibold">{shop.name[locale]}</span>
      </a>
      <div className="card relative overflow-clip p-5 sm:p-7">
        <Khatim className="absolute -end-8 -top-8 size-28 text-clay opacity-15" />
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-1 mb-5 text-muted">{t(isSecond ? "second.intro" : "intro")}</p>
        {out && (
          <div className="mb-5">
            <Notice tone="done">{t("signedOut")}</Notice>
          </div>
        )}
        {isSecond ? <CodeForm next={next} /> : <SignInForm next={next} />}
        <p className="mt-5 text-sm text-muted">{t(isSecond ? "second.lost" : "forgot")}</p>
        {isSecond && (
          <a href="/admin/sign-in" className="link mt-2 inline-flex min-h-11 items-center">
            {t("second.again")}
          </a>
        )}
      </div>
      <div className="justify-self-center">
        <LocaleButton locale={locale} />
      </div>
    </main>
  );
}
