import type { Block, BlockType } from "./block";
import { emptyText } from "./rich-text";
import type { StoredPicture } from "./stored-picture";

type Seed = { id: string; now: Date; picture?: { picture: StoredPicture; alt: string; caption: string } };

const weekMs = 7 * 86_400_000;

/** An empty block of a kind, ready to be filled in; a picture block needs its picture and is null without. */
export function newBlock(type: BlockType, { id, now, picture }: Seed): Block | null {
  switch (type) {
    case "text":
      return { type, id, doc: emptyText };
    case "hero":
      return { type, id, title: "", text: "", picture: null, alt: "", button: null };
    case "picture":
      return picture ? { type, id, ...picture, isWide: false } : null;
    case "products":
      return { type, id, title: "", from: "picked", productIds: [], categoryId: null, count: 4 };
    default:
      return newStory(type, id, now);
  }
}

type Story = Exclude<BlockType, "text" | "hero" | "picture" | "products">;

function newStory(type: Story, id: string, now: Date): Block {
  switch (type) {
    case "faq":
      return { type, id, title: "", items: [{ question: "", answer: "" }] };
    case "testimonial":
      return { type, id, quote: "", name: "", place: "" };
    case "countdown":
      return { type, id, title: "", text: "", endsAt: new Date(now.getTime() + weekMs).toISOString(), button: null };
    case "timeline":
      return { type, id, title: "", items: [{ when: "", title: "", text: "" }] };
    case "figures":
      return { type, id, title: "", items: [{ value: "", label: "", share: null }], source: "" };
    case "subscribe":
      return { type, id, title: "", text: "" };
    case "recording":
      // No file yet: the schema asks for one when the piece is saved.
      return { type, id, title: "", file: { key: "", format: "mp3" }, transcript: "" };
    case "film":
      return { type, id, filmId: 0 };
    case "guide":
      return { type, id, guideId: 0 };
  }
}

/** Six random letters and digits. */
export const newBlockId = (): string => Math.random().toString(36).slice(2, 8).padEnd(6, "0");

/** The list with one element moved; at either end nothing happens. */
export function moved<T>(list: readonly T[], from: number, by: 1 | -1): T[] {
  const next = [...list];
  const [taken] = next.splice(from, 1);
  const to = from + by;
  if (taken === undefined || to < 0 || to >= list.length) return [...list];
  next.splice(to, 0, taken);
  return next;
}

export const replacedAt = <T>(list: readonly T[], at: number, value: T): T[] =>
  list.map((item, place) => (place === at ? value : item));

export const withoutAt = <T>(list: readonly T[], at: number): T[] => list.filter((_, place) => place !== at);
