import type { ReactNode } from "react";
import { deskLabel } from "@/lib/geography/desk-label";
import { communeOf, deskOf, wilayaOf } from "@/lib/geography/geography";
import { translations } from "@/lib/i18n/translations";
import { type Locale, pick } from "@/lib/locale";
import { displayPhone } from "@/lib/phone";

type Buyer = {
  name: string;
  phone: string;
  wilayaCode: string;
  communeId: string;
  deliveryMode: string;
  deskId: string | null;
  address: string;
  note: string;
};

/** Who receives, where and how; user text keeps its own direction. */
export function BuyerCard({ buyer, delay, locale }: { buyer: Buyer; delay?: ReactNode; locale: Locale }) {
  const t = translations(locale, "checkout");
  const commune = communeOf(buyer.communeId);
  const wilaya = wilayaOf(buyer.wilayaCode);
  const place = [
    wilaya && `${wilaya.code} — ${pick(locale, wilaya.nameAr, wilaya.nameFr)}`,
    commune && pick(locale, commune.nameAr, commune.nameFr),
  ];
  const desk = buyer.deskId ? deskOf(buyer.wilayaCode, buyer.deskId) : null;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm [&_dt]:text-muted">
      <dt>{t("name")}</dt>
      <dd className="font-medium">{buyer.name}</dd>
      <dt>{t("review.phone")}</dt>
      <dd>
        <bdi dir="ltr" className="font-medium tabular-nums">
          {displayPhone(buyer.phone)}
        </bdi>
      </dd>
      <dt>{t("review.place")}</dt>
      <dd>{place.filter(Boolean).join(pick(locale, "، ", ", "))}</dd>
      <dt>{t("review.mode")}</dt>
      <dd>{t(buyer.deliveryMode === "desk" ? "desk" : "home")}</dd>
      {desk && <Row label={t("review.desk")} text={deskLabel(desk, locale)} detail={desk.address} />}
      {buyer.address && <Row label={t("address")} text={buyer.address} />}
      {delay && <dt>{t("review.delay")}</dt>}
      {delay && <dd>{delay}</dd>}
      {buyer.note && <Row label={t("review.note")} text={buyer.note} />}
    </dl>
  );
}

function Row({ label, text, detail }: { label: string; text: string; detail?: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span className="block">
          <bdi className="whitespace-pre-line">{text}</bdi>
        </span>
        {detail && (
          <span className="block text-muted">
            <bdi className="whitespace-normal">{detail}</bdi>
          </span>
        )}
      </dd>
    </>
  );
}
