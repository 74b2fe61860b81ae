import { useLocale, useTranslations } from "next-intl";
import { ActionButton, ConfirmButton } from "@/components/admin/action-button";
import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { changeStatus, removeDraft } from "@/lib/catalog/admin-actions";
import type { FactCode } from "@/lib/catalog/fact-sets";
import type { ProductStatus } from "@/lib/catalog/product-status";
import type { PublishFault } from "@/lib/catalog/readiness";
import { StatusBadge } from "./admin-list";

type Props = {
  id: number;
  status: ProductStatus;
  faults: PublishFault[];
  /** facts that shoppers ask for, as advice */
  untold: FactCode[];
  shopHref: string;
  hasPictures: boolean;
};

/** Whether shoppers see the product, what it lacks before they may, and what can be done about it. */
export function AdminStatusCard({ id, status, faults, untold, shopHref, hasPictures }: Props) {
  const t = useTranslations("catalog.admin.state");
  return (
    <section aria-label={t("title")} className="card grid gap-4 p-4 sm:p-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge status={status} />
        <p className="text-sm text-muted">{t(`text.${status}`)}</p>
      </div>
      {status === "draft" && faults.length > 0 && <Faults faults={faults} />}
      {status !== "archived" && untold.length > 0 && <Advice untold={untold} />}
      <div className="flex flex-wrap items-start gap-3">
        <Steps id={id} status={status} shopHref={shopHref} hasPictures={hasPictures} />
      </div>
    </section>
  );
}

function Steps({ id, status, shopHref, hasPictures }: Omit<Props, "faults" | "untold">) {
  const t = useTranslations("catalog.admin.state");
  if (status === "published")
    return (
      <>
        <ButtonLink href={shopHref} look="quiet">
          <Icon name="eye" size={18} />
          {t("view")}
        </ButtonLink>
        <ActionButton action={changeStatus} input={{ id, to: "draft" }}>
          {t("unpublish")}
        </ActionButton>
        <ConfirmButton action={changeStatus} input={{ id, to: "archived" }} question={t("archiveSure")}>
          {t("archive")}
        </ConfirmButton>
      </>
    );
  if (status === "archived")
    return (
      <ActionButton action={changeStatus} input={{ id, to: "draft" }}>
        {t("restore")}
      </ActionButton>
    );
  return (
    <>
      {hasPictures ? (
        <Button type="submit" form="alts-form" name="publish" value="1">
          {t("publish")}
        </Button>
      ) : (
        <ActionButton action={changeStatus} input={{ id, to: "published" }} look="primary">
          {t("publish")}
        </ActionButton>
      )}
      <ActionButton action={changeStatus} input={{ id, to: "archived" }}>
        {t("archive")}
      </ActionButton>
      <ConfirmButton action={removeDraft} input={{ id }} look="danger" question={t("deleteSure")}>
        {t("delete")}
      </ConfirmButton>
    </>
  );
}

function Advice({ untold }: { untold: FactCode[] }) {
  const t = useTranslations("catalog");
  return (
    <p className="text-sm text-muted">
      {t("admin.facts.advice")}{" "}
      <a href="#facts" className="link">
        {new Intl.ListFormat(useLocale()).format(untold.map((code) => t(`facts.name.${code}`)))}
      </a>
    </p>
  );
}

function Faults({ faults }: { faults: PublishFault[] }) {
  const t = useTranslations("catalog.admin.state");
  return (
    <div className="rounded-control bg-clay-soft p-3.5">
      <p className="font-semibold">{t("missing")}</p>
      <ul className="mt-1 list-disc ps-5">
        {faults.map((fault) => (
          <li key={"imageId" in fault ? fault.code + fault.imageId : fault.code}>
            <a href={placeOf(fault)} className="link">
              <FaultText fault={fault} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const placeOf = (fault: PublishFault): string => {
  if ("imageId" in fault) return `#picture-${fault.imageId}`;
  return fault.code === "picture_missing" ? "#pictures" : "#variants";
};

function FaultText({ fault }: { fault: PublishFault }) {
  const t = useTranslations("catalog.admin.state");
  if (!("imageId" in fault)) return t(fault.code === "picture_missing" ? "pictureMissing" : "priceMissing");
  const [only = "both", other] = fault.languages;
  const languages = other ? "both" : only;
  return t(fault.code === "alt_missing" ? "altMissing" : "captionMissing", { position: fault.position, languages });
}
