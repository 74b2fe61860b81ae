import { beforeEach, describe, expect, it } from "vitest";
import { handlers } from "@/app/api/jobs/handlers";
import { db } from "@/lib/db";
import { runDueJobs } from "@/lib/jobs/runner";
import { fakeSender } from "@/lib/messaging/channels/fake";
import { deliverMessage } from "@/lib/messaging/commands/deliver-message";
import { type Owed, oweMessage } from "@/lib/messaging/commands/owe-message";
import { liftSuppression, suppress } from "@/lib/messaging/commands/suppress";
import { sweepMessages } from "@/lib/messaging/jobs";
import type { SendFailure } from "@/lib/messaging/message-sender";
import { withTx } from "@/lib/tx";

const owed = (more: Partial<Owed> = {}): Owed => ({
  key: "order:1001:placed",
  kind: "transactional",
  topic: "order_placed",
  to: "Amina@Example.DZ",
  fromName: "حانوت",
  locale: "ar",
  content: { subject: "وصل طلبك", html: "<p>رابط سرّي</p>", text: "رابط سرّي" },
  ...more,
});
const owe = (more: Partial<Owed> = {}) => withTx((tx) => oweMessage(tx, owed(more)));
const only = () => db.outgoingMessage.findFirstOrThrow();
const jobs = () => db.$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker._private_jobs`;

let sender = fakeSender();
beforeEach(() => {
  sender = fakeSender();
});
const deliver = async () => deliverMessage((await only()).id, sender).catch((error: Error) => error.message);

describe("a message that is owed", () => {
  it("is owed once per key, whoever asks at the same time", async () => {
    await Promise.all(Array.from({ length: 20 }, () => owe()));
    expect(await db.outgoingMessage.count()).toBe(1);
    expect(await jobs()).toHaveLength(1);
  });

  it("is not owed when its reason did not happen", async () => {
    const failed = withTx(async (tx) => {
      await oweMessage(tx, owed());
      throw new Error("the order was refused");
    });
    await expect(failed).rejects.toThrow("refused");
    expect([await db.outgoingMessage.count(), (await jobs()).length]).toEqual([0, 0]);
  });

  it("cannot be read in a copy of the database, and leaves no text behind when it is sent", async () => {
    await owe();
    const { body, address } = await only();
    expect(address).toBe("amina@example.dz");
    expect(Buffer.from(body ?? []).includes("سرّي")).toBe(false);
    await deliver();
    expect(await only()).toMatchObject({ status: "sent", body: null, attempts: 1 });
    expect([...sender.inbox.values()]).toMatchObject([
      { to: "amina@example.dz", subject: "وصل طلبك", text: "رابط سرّي" },
    ]);
  });

  it("is sent once, however often its job runs", async () => {
    await owe();
    await Promise.all([deliver(), deliver(), deliver()]);
    await deliver();
    expect([sender.tries, sender.inbox.size]).toEqual([1, 1]);
  });

  it("goes out by the job that was enqueued with it", async () => {
    await owe();
    await runDueJobs(handlers);
    expect(await only()).toMatchObject({ status: "sent" });
    expect(await db.localMail.count()).toBe(1);
    await runDueJobs(handlers);
    expect(await only()).toMatchObject({ attempts: 1 });
  });
});

describe("a message that does not arrive", () => {
  const failing = async (failure: SendFailure, more: Partial<Owed> = {}) => {
    await owe(more);
    sender.failWith = failure;
    return deliver();
  };

  it("waits in the queue while nobody answers, and goes when somebody does", async () => {
    expect(await failing("sender_unreachable")).toMatch(/waits: sender_unreachable/);
    expect(await only()).toMatchObject({ status: "waiting", failure: "sender_unreachable", attempts: 1 });
    sender.failWith = null;
    await deliver();
    expect(await only()).toMatchObject({ status: "sent", attempts: 2, failure: null });
  });

  it("is given up in the end, and says why", async () => {
    await failing("sender_unreachable");
    for (let tries = 0; tries < 10; tries++) await deliver();
    expect(await only()).toMatchObject({ status: "refused", failure: "sender_unreachable", attempts: 8, body: null });
    expect(sender.tries).toBe(8);
  });

  it("to a mailbox that does not exist ends at once, and marketing never tries there again", async () => {
    await failing("address_refused");
    expect(await only()).toMatchObject({ status: "refused", failure: "address_refused", attempts: 1 });
    expect(await db.suppression.findMany()).toMatchObject([{ address: "amina@example.dz", reason: "bounced" }]);
  });

  it.each([
    ["transactional", 2],
    ["marketing", 1],
  ] as const)("for certain: %s is tried %i times at most when it may have arrived", async (kind, tries) => {
    await failing("delivery_unknown", { kind });
    for (let again = 0; again < 4; again++) await deliver();
    expect(sender.tries).toBe(tries);
    expect(await only()).toMatchObject({ status: "unknown", failure: "delivery_unknown" });
  });

  it("because the process died in the middle is not sent twice when it is marketing", async () => {
    await owe({ kind: "marketing" });
    await db.outgoingMessage.updateMany({ data: { status: "sending", attempts: 1 } });
    await deliver();
    expect([sender.tries, (await only()).status]).toEqual([0, "unknown"]);
  });
});

describe("an address that wants no marketing", () => {
  it("gets none, but still what it waits for, until it asks again", async () => {
    await suppress(db, "Amina@example.dz", "unsubscribed");
    await owe({ kind: "marketing", key: "letter:1" });
    await deliver();
    expect([sender.tries, (await only()).status]).toEqual([0, "suppressed"]);

    await db.outgoingMessage.deleteMany();
    await owe();
    await deliver();
    expect(sender.tries).toBe(1);

    await db.outgoingMessage.deleteMany();
    await liftSuppression(db, "amina@example.dz");
    await owe({ kind: "marketing", key: "letter:2" });
    await deliver();
    expect(sender.tries).toBe(2);
  });
});

describe("the sweep", () => {
  it("forgets what was settled long ago and keeps what still waits", async () => {
    await owe();
    await owe({ key: "old" });
    const long = new Date(Date.now() - 91 * 86_400_000);
    await db.outgoingMessage.update({
      where: { key: "old" },
      data: { status: "sent", body: null, settledAt: long, createdAt: long },
    });
    await db.outgoingMessage.update({ where: { key: "order:1001:placed" }, data: { createdAt: long } });
    await sweepMessages();
    expect((await db.outgoingMessage.findMany()).map(({ key }) => key)).toEqual(["order:1001:placed"]);
  });
});
