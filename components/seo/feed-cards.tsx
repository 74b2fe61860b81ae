import { getTranslations } from "next-intl/server";
import { CopyButton } from "@/components/admin/copy-button";
import { Icon } from "@/components/ui/icon";
import { formatRelative } from "@/lib/dates";
import { type Locale, locales } from "@/lib/locale";
import type { FeedVisit } from "@/lib/seo/feed-report";
import { type FeedChannel, feedChannels, feedPath } from "@/lib/seo/feeds/channel";

type Props = { origin: string; locale: Locale; visits: FeedVisit[]; now: Date };

/** Each feed with its two addresses and who asked for it last. */
export function FeedCards(props: Props) {
  return (
    <ul className="grid grid-cols-1 gap-4 lg:grid-cols-2">
      {feedChannels.map((channel) => (
        <FeedCard key={channel} channel={channel} {...props} />
      ))}
    </ul>
  );
}

async function FeedCard({ channel, origin, locale, visits, now }: Props & { channel: FeedChannel }) {
  const t = await getTranslations({ locale, namespace: "seo.feeds" });
  const own = visits.filter((visit) => visit.channel === channel);
  return (
    <li className="card grid grid-cols-1 content-start gap-3 p-4">
      <div>
        <h2 className="text-base">{t(`channel.${channel}`)}</h2>
        <p className="text-sm text-muted">{t(`use.${channel}`)}</p>
      </div>
      {locales.map((lang) => (
        <div key={lang} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 gap-y-1">
          <span className="col-span-2 text-sm">{t(`language.${lang}`)}</span>
          <a
            href={feedPath(channel, lang)}
            className="field-input min-w-0 truncate py-2.5 text-start text-sm"
            dir="ltr"
          >
            {origin + feedPath(channel, lang)}
          </a>
          <CopyButton text={origin + feedPath(channel, lang)} label={t("copyIn", { lang })} />
        </div>
      ))}
      <ul className="grid gap-1 text-sm text-muted">
        {own.length === 0 && <li>{t("never")}</li>}
        {own.map(({ reader, lastAt, count }) => (
          <li key={reader} className="flex items-center gap-2">
            <Icon name="clock" size={16} />
            <span>
              {t("visit", { reader: t(`reader.${reader}`), when: formatRelative(lastAt, now, locale), count })}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
