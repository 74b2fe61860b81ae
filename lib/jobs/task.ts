/** Every job of the shop and what it carries. */
export type Payloads = {
  order_placed: { orderId: string };
  order_confirmed: { orderId: string };
  order_cancelled: { orderId: string };
  release_unconfirmed: { orderId: string };
  publish_piece: { pieceId: number };
  publish_later: { kind: "film" | "episode" | "guide"; id: number };
  refresh_pages: { tags: string[] };
  refresh_category_search: { categoryIds: number[] };
  address_confirmed: { optInId: string };
  /** `wave` names one return of units: a wave tells once */
  stock_back: { variantId: number; wave: string };
  stock_daily: Record<string, never>;
  outreach_daily: Record<string, never>;
  send_message: { messageId: string };
  weigh_banners: Record<string, never>;
  sweep: Record<string, never>;
  seo_audit: { runId: number };
  seo_weekly: Record<string, never>;
  seo_recheck: { path: string };
  rivals_daily: Record<string, never>;
  rival_look: { rivalId: number };
};
export type TaskName = keyof Payloads;

/** A job to enqueue: `runAt` delays it, `key` makes a second one with the same key replace the first. */
export type Task = {
  [Name in TaskName]: { name: Name; payload: Payloads[Name]; runAt?: Date; key?: string };
}[TaskName];

/** What runs each job; a job without handlers does not compile. */
export type Handlers = { [Name in TaskName]: (payload: Payloads[Name]) => Promise<void> };
