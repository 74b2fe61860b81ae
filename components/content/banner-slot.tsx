import type { ReactNode } from "react";
import { preload } from "react-dom";
import type { Choice } from "@/lib/content/audience";
import { isGeneral, type Placement, type ShownBanner } from "@/lib/content/banner";
import { markupOf } from "@/lib/markup";
import { Billboard, pictureOf } from "./billboard";

type Props = {
  placement: Placement;
  banners: readonly ShownBanner[];
  /** what chooses in the browser (billboard.entry.ts), bundled; without it everybody gets the one for everybody */
  code: string | undefined;
  /** the first thing in sight */
  isFirst?: boolean;
  /** what stands here when nothing hangs for everybody */
  children?: ReactNode;
  className?: string;
};

/** A place for billboards: the one for everybody stands in the page, and the browser hangs the one that is meant for its visitor before anything is painted. */
export function BannerSlot({ placement, banners, code = "", isFirst = false, children, className = "" }: Props) {
  const [first, ...others] = banners;
  if (!first) return children;
  const standing = isGeneral(first) ? first : null;
  const meant = standing ? others : banners;
  if (isFirst && standing) fetchAhead(standing);
  // React must not look into it: where the framework stays in the page, it would bring back what it had made.
  const content = markupOf([
    standing ? <Billboard key="standing" banner={standing} placement={placement} isFirst={isFirst} /> : children,
    ...meant.map((banner) => (
      <template key={banner.id} data-banner={banner.id}>
        <Billboard banner={banner} placement={placement} isFirst={false} />
      </template>
    )),
    meant.length > 0 && <script key="script" data-billboard="" {...asWritten(code)} />,
  ]);
  return (
    <banner-slot
      className={`banner-slot banner-${placement.replace("_", "-")} ${className}`}
      data-place={placement}
      data-choices={meant.length > 0 ? JSON.stringify(banners.map(choiceOf)) : undefined}
      suppressHydrationWarning
      {...asWritten(content)}
    />
  );
}

// Safe for what it is used for: our own code, bundled by the build, and what markupOf has escaped.
const asWritten = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } });

function fetchAhead(banner: ShownBanner): void {
  const picture = pictureOf(banner);
  if (!picture) return;
  const { src, srcSet: imageSrcSet, sizes: imageSizes } = picture;
  preload(src, { as: "image", fetchPriority: "high", imageSrcSet, imageSizes });
}

const choiceOf = ({ id, weight, audience }: ShownBanner): Choice => ({
  id,
  weight: Math.round(weight * 100) / 100,
  ...audience,
});
