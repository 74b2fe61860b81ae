import { GuideOffer } from "../guides/guide-offer";
import type { BlockProps } from "./block-props";

/** A guide with its form in the middle of a page; one that was taken back is not there. */
export function GuideBlock({ block: { id, guideId }, locale, goods }: BlockProps<"guide">) {
  const guide = goods.guides[guideId];
  if (!guide) return null;
  return (
    <section aria-labelledby={`${id}-title`} className="content-wide" data-goal="">
      <GuideOffer guide={guide} locale={locale} titleId={`${id}-title`} />
    </section>
  );
}
