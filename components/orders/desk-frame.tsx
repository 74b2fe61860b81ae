import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { PageHeader } from "@/components/admin/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { Locale } from "@/lib/locale";
import { startNextCall } from "@/lib/orders/admin-actions";
import type { DeskFilter, DeskTab } from "@/lib/orders/desk-filter";
import type { DeskFigures as Figures } from "@/lib/orders/queries/count-desk-figures";
import { DeskFigures } from "./desk-figures";
import { DeskTools, deskHref } from "./desk-tools";

type Props = {
  staff: { locale: Locale };
  filter: DeskFilter;
  counts: Record<DeskTab, number>;
  figures: Figures;
  pages: number;
  children: ReactNode;
};

/** What the queue and the lists of orders share: figures, stages, search, pages, and the next call. */
export function DeskFrame({ staff, filter, counts, figures, pages, children }: Props) {
  const t = useTranslations("orders.desk");
  return (
    <>
      <PageHeader title={t("title")} action={figures.callNow > 0 && <NextCall />} />
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

function NextCall() {
  const t = useTranslations("orders.desk.next");
  return (
    <ActionForm action={startNextCall} className="grid gap-2">
      <SubmitButton>{t("button")}</SubmitButton>
    </ActionForm>
  );
}
