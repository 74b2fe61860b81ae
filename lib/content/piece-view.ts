import type { Picture } from "@/lib/catalog/product-card";
import type { Locale } from "@/lib/locale";
import type { Signature } from "./author";
import type { Block } from "./block";
import type { Goal, PieceKind, PieceStatus } from "./piece";

export type TopicName = { name: string; slug: string };

/** A piece in one language, as lists show it. */
export type PieceCard = {
  id: number;
  kind: PieceKind;
  title: string;
  slug: string;
  excerpt: string;
  cover: Picture | null;
  topic: TopicName | null;
  publishedAt: Date | null;
  minutes: number;
};

/** A piece in one language, as its page shows it. */
export type PieceView = PieceCard & {
  status: PieceStatus;
  goal: Goal;
  /** null = the shop */
  author: Signature | null;
  /** its addresses in the languages it is written in */
  slugs: Partial<Record<Locale, string>>;
  caption: string;
  seoTitle: string;
  seoDescription: string;
  tags: string[];
  body: Block[];
  productIds: number[];
  updatedAt: Date;
};
