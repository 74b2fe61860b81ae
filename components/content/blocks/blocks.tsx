import type { ReactNode } from "react";
import type { Block, BlockType } from "@/lib/content/block";
import { RichText } from "../rich-text";
import type { BlockContext, BlockProps } from "./block-props";
import { CountdownBlock } from "./countdown-block";
import { FaqBlock } from "./faq-block";
import { FiguresBlock } from "./figures-block";
import { FilmBlock } from "./film-block";
import { GuideBlock } from "./guide-block";
import { HeroBlock } from "./hero-block";
import { PictureBlock } from "./picture-block";
import { ProductsBlock } from "./products-block";
import { RecordingBlock } from "./recording-block";
import { SubscribeBlock } from "./subscribe-block";
import { TestimonialBlock } from "./testimonial-block";
import { TimelineBlock } from "./timeline-block";

// Every kind of block is here, or this does not compile.
const views: { [T in BlockType]: (props: BlockProps<T>) => ReactNode } = {
  text: ({ block, locale, goods }) => (
    <div className="reading">
      <RichText doc={block.doc} locale={locale} cards={goods.cards} />
    </div>
  ),
  hero: HeroBlock,
  picture: PictureBlock,
  products: ProductsBlock,
  faq: FaqBlock,
  testimonial: TestimonialBlock,
  countdown: CountdownBlock,
  timeline: TimelineBlock,
  figures: FiguresBlock,
  subscribe: SubscribeBlock,
  recording: RecordingBlock,
  film: FilmBlock,
  guide: GuideBlock,
};

type Props = Omit<BlockContext, "isFirst"> & { blocks: readonly Block[] };

/** A body, part after part; complete without a script. */
export function Blocks({ blocks, ...context }: Props) {
  return blocks.map((block, place) => {
    const View = views[block.type] as (props: BlockProps<BlockType>) => ReactNode;
    return (
      <div key={block.id} id={block.id} className="block">
        <View block={block} isFirst={place === 0} {...context} />
      </div>
    );
  });
}
