import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { desksOf } from "@/lib/geography/geography";
import { returnUnits } from "@/lib/orders/commands/move-stock";
import { placeOrder } from "@/lib/orders/commands/place-order";
import type { OrderDraft } from "@/lib/orders/order-draft";
import type { OrderSource } from "@/lib/orders/order-source";
import { isConfirmation, isFulfilment, releasesStock } from "@/lib/orders/order-status";
import { normalizePhone } from "@/lib/phone";
import { algerianDay } from "@/lib/search/search-note";
import { withTx } from "@/lib/tx";
import { phoneStory, storySources } from "./came-story";
import { ordersStory, type StoryOrder } from "./orders-story";

const agent = { actorId: "seed", actorName: "كريم" };

/** Places each order of the story as a shopper would, then brings it to where the story has it. */
export async function writeOrders(now: Date): Promise<void> {
  for (const story of ordersStory) {
    const number = await place(story, now);
    await tell(number, story, now);
  }
}

async function place(story: StoryOrder, now: Date): Promise<number> {
  const draft = { ...(await draftOf(story)), source: sourceOf(story, now) };
  const first = await placeOrder(draft);
  // The seed has seen no total yet: the first answer names it.
  const placed =
    !first.ok && first.error === "price_changed" ? await placeOrder({ ...draft, totalSeen: first.total }) : first;
  if (!placed.ok) throw new Error(`the order of ${story.name} was refused: ${placed.error}`);
  return placed.value.number;
}

function sourceOf({ name, minutesAgo, locale }: StoryOrder, now: Date): OrderSource | null {
  const came = storySources[name];
  const day = algerianDay(new Date(now.getTime() - minutesAgo * 60_000));
  const silent = { campaign: "", term: "", content: "", clickIdKind: null, clickId: null };
  return came ? { ...silent, landedOn: `/${locale}`, day, ...came } : null;
}

async function draftOf(story: StoryOrder): Promise<OrderDraft> {
  const phone = normalizePhone(story.phone);
  if (!phone.ok) throw new Error(`the phone of ${story.name} is wrong: ${phone.error}`);
  const variants = await db.variant.findMany({
    where: { sku: { in: story.lines.map(({ sku }) => sku) } },
    select: { id: true, sku: true },
  });
  const idOf = (sku: string) => variants.find((variant) => variant.sku === sku)?.id ?? 0;
  return {
    idempotencyKey: randomUUID(),
    lines: story.lines.map(({ sku, quantity }) => ({ variantId: idOf(sku), quantity })),
    cartId: null,
    customer: {
      name: story.name,
      phone: phone.value,
      wilayaCode: story.wilaya,
      communeId: story.commune,
      deliveryMode: story.mode,
      deskId: story.mode === "desk" ? (desksOf(story.wilaya)[0]?.id ?? null) : null,
      address: story.address ?? "",
      note: story.note ?? "",
    },
    locale: story.locale,
    ipHash: `story-${phone.value}`,
    totalSeen: -1,
    doubts: [],
    ...(phoneStory.includes(story.name) && { takenBy: { id: agent.actorId, name: agent.actorName } }),
  };
}

async function tell(number: number, story: StoryOrder, now: Date): Promise<void> {
  const { confirmation, fulfilment, money, attempts } = story;
  if (!isConfirmation(confirmation) || !isFulfilment(fulfilment)) throw new Error(`${story.name} has no such state`);
  const createdAt = new Date(now.getTime() - story.minutesAgo * 60_000);
  const holdsStock = !releasesStock(confirmation) && !releasesStock(fulfilment);
  const nextCallAt = story.callInMinutes === undefined ? null : new Date(now.getTime() + story.callInMinutes * 60_000);
  await withTx(async (tx) => {
    const order = await tx.order.update({
      where: { number },
      data: {
        confirmation,
        fulfilment,
        money,
        attempts,
        holdsStock,
        createdAt,
        flags: story.flags ?? [],
        cancelReason: story.cancelReason ?? null,
        nextCallAt: confirmation === "new" ? createdAt : nextCallAt,
        confirmedAt: confirmation === "confirmed" ? new Date(createdAt.getTime() + 40 * 60_000) : null,
      },
    });
    await tx.orderEvent.updateMany({ where: { orderId: order.id }, data: { createdAt } });
    if (!holdsStock) await returnUnits(tx, order.id, null);
    await tx.orderEvent.createMany({
      data: eventsOf(story, createdAt).map((event) => ({ ...event, orderId: order.id })),
    });
  });
}

function eventsOf(story: StoryOrder, createdAt: Date) {
  const after = (minutes: number) => new Date(createdAt.getTime() + minutes * 60_000);
  const calls = Array.from({ length: story.attempts }, (_, n) => ({
    kind: "called",
    data: { before: {}, after: { confirmation: `no_answer_${Math.min(n + 1, 3)}` }, note: "" },
    createdAt: after(20 + n * 180),
    ...agent,
  }));
  const isMoved = story.fulfilment !== "none";
  const answered =
    story.confirmation === "confirmed"
      ? [
          {
            kind: "confirmed",
            data: { before: {}, after: { confirmation: "confirmed" }, note: "" },
            createdAt: after(40),
            ...agent,
          },
        ]
      : [];
  const moved = isMoved
    ? [
        {
          kind: "moved",
          data: { before: {}, after: { fulfilment: story.fulfilment }, note: "" },
          createdAt: after(24 * 60),
          ...agent,
        },
      ]
    : [];
  return [...calls, ...answered, ...moved];
}
