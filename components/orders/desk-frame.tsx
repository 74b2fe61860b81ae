import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { PageHeader } from "@/components/admin/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import { may, type Role } from "@/lib/auth/permissions";
import type { Locale } from "@/lib/locale";
import { startNextCall } from "@/lib/orders/admin-actions";
import type { DeskFilter, DeskTab } from "@/lib/orders/desk-filter";
import type { DeskFigures as Figures } from "@/lib/orders/queries/count-desk-figures";
import { DeskFigures } from "./desk-figures";
import { DeskTools, deskHref } from "./desk-tools";

type Props = {
  staff: { locale: Locale; role: Role };
  filter: DeskFilter;
  counts: Record<DeskTab, number>;
  figures: Figures;
  pages: number;
  children: ReactNode;
};

/** What the queue and the lists of orders share: figures, stages, search, pages, and the next call. */
export function DeskFrame({ staff, filter, counts, figures, pages, children }: Props) {
  const t = useTranslations("orders.desk");
  const canWrite = may(staff.role, "orders.write");
  return (
    <>
      <PageHeader title={t("title")} action={canWrite && <DeskActions hasCalls={figures.callNow > 0} />} />
      <div className="grid grid-cols-1 gap-5">
        <DeskFigures figures={figures} />
        <DeskTools filter={filter} counts={counts} locale={staff.locale} />
        {children}
        <Pagination
          page={filter.page}
          pages={pages}
          hrefOf={(page) => deskHref(filter, { page })}
          texts={{
            label: t("pages.label"),
            previous: t("pages.previous"),
            next: t("pages.next"),
            page: (page) => t("pages.page", { page: String(page) }),
          }}
        />
      </div>
    </>
  );
}

function DeskActions({ hasCalls }: { hasCalls: boolean }) {
  const t = useTranslations("orders.desk.intake");
  return (
    <div className="grid auto-cols-fr grid-flow-col gap-2 sm:auto-cols-auto">
      <ButtonLink href="/admin/orders/new" look="quiet" className="px-3">
        {t("title")}
      </ButtonLink>
      {hasCalls && <NextCall />}
    </div>
  );
}

function NextCall() {
  const t = useTranslations("orders.desk.next");
  return (
    <ActionForm action={startNextCall} className="grid gap-2">
      <SubmitButton>{t("button")}</SubmitButton>
    </ActionForm>
  );
}
