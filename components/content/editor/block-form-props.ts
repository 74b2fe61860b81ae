import type { BlockOf, BlockType } from "@/lib/content/block";

export type BlockFormProps<T extends BlockType> = {
  path: string;
  block: BlockOf<T>;
  onChange: (block: BlockOf<T>) => void;
};
