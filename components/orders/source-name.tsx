import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { channelOf } from "@/lib/orders/order-source";

const known = [
  ...["facebook", "instagram", "messenger", "whatsapp", "telegram", "tiktok", "google", "youtube"],
  ...["snapchat", "pinterest", "x", "copy", "sheet", "newsletter", "stock-alert"],
] as Parameters<ReturnType<typeof useTranslations<"orders.sources.names">>>[0][];

/** "إعلان فيسبوك · حملة رمضان": the way an order came, in a merchant's words. */
export function SourceName({ source, medium, campaign }: { source: string; medium: string; campaign: string }) {
  const t = useTranslations("orders.sources");
  const name = known.find((each) => each === source);
  const channel = channelOf(medium);
  const bdi = (words: ReactNode) => <bdi className="breakable">{words}</bdi>;
  return (
    <span className="[overflow-wrap:anywhere]">
      {t.rich(`ways.${channel}`, { name: name ? t(`names.${name}`) : source, bdi })}
      {channel === "link" && medium && (
        <>
          {" · "}
          {bdi(medium)}
        </>
      )}
      {campaign && channel !== "share" && (
        <>
          {" · "}
          {t.rich("campaign", { name: campaign, bdi })}
        </>
      )}
    </span>
  );
}
