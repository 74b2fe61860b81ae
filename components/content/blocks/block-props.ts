import type { BlockOf, BlockType } from "@/lib/content/block";
import type { BlockGoods } from "@/lib/content/queries/block-goods";
import type { Locale } from "@/lib/locale";

export type BlockContext = {
  locale: Locale;
  goods: BlockGoods;
  /** opens the page */
  isFirst: boolean;
};
export type BlockProps<T extends BlockType> = BlockContext & { block: BlockOf<T> };
