import { useTranslations } from "next-intl";

/** Where somebody asked: "guide:3" is a guide. */
export function SourceName({ source }: { source: string }) {
  const t = useTranslations("customers.source");
  const kind = source.split(":")[0] ?? "";
  return t.has(kind) ? t(kind as "guide") : <bdi>{source}</bdi>;
}
