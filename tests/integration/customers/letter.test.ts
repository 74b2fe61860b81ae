import { describe, expect, it } from "vitest";
import { POST as confirmDoor } from "@/app/api/subscribe/confirm/route";
import { POST as subscribeDoor } from "@/app/api/subscribe/route";
import { POST as unsubscribeDoor } from "@/app/api/unsubscribe/[token]/route";
import { confirmOptIn } from "@/lib/customers/commands/confirm-opt-in";
import { sweepInterests, sweepOptIns } from "@/lib/customers/jobs";
import { consentTextVersion } from "@/lib/customers/opt-in";
import { findOptIn } from "@/lib/customers/queries/find-opt-in";
import { unsubscribeTokenOf } from "@/lib/customers/unsubscribe-token";
import { db } from "@/lib/db";
import { foundByLine } from "@/lib/search/found-by";
import { algerianDay } from "@/lib/search/search-note";
import { linkIn, owedMails } from "../../support/outbox";
import { posted } from "../../support/request";

const email = "amina@example.dz";
const ask = (fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  subscribeDoor(posted("/api/subscribe", { email, locale: "ar", source: "footer", website: "", ...fields }, headers));
const lastToken = async () =>
  linkIn((await owedMails()).at(-1))
    .split("/")
    .at(-1) ?? "";
const press = (token: string) => confirmDoor(posted("/api/subscribe/confirm", { token, locale: "ar" }));
const leave = (token: string, { headers = {}, fields = {} } = {}) => {
  const request = posted(`/api/unsubscribe/${token}`, { "List-Unsubscribe": "One-Click", ...fields }, headers);
  return unsubscribeDoor(request, { params: Promise.resolve({ token }) });
};
const joined = async () => {
  await ask();
  await press(await lastToken());
  return db.subscriber.findFirstOrThrow();
};
const place = (answer: Response) => [answer.status, answer.headers.get("location")];

describe("asking for the letter", () => {
  it("subscribes nobody: it sends a link that only the owner of the address has", async () => {
    expect(place(await ask({ email: " Amina@Example.DZ " }))).toEqual([303, "/ar/subscribe/sent"]);
    expect(await db.subscriber.count()).toBe(0);
    const [mail] = await owedMails();
    expect(mail).toMatchObject({ to: email, locale: "ar" });
    expect(linkIn(mail)).toMatch(/\/ar\/subscribe\/confirm\/[\w-]{43}$/);
    const { tokenHash } = await db.optIn.findFirstOrThrow();
    expect(JSON.stringify(await db.optIn.findMany())).not.toContain(await lastToken());
    expect(tokenHash).toHaveLength(43);
  });

  it("answers the same for a stranger, a reader and a person who left", async () => {
    const stranger = place(await ask());
    const { id } = await joined();
    const reader = place(await ask());
    await leave(unsubscribeTokenOf(id));
    expect([reader, place(await ask({ email: "new@example.dz" }))]).toEqual([stranger, stranger]);
  });

  it("tells a reader that nothing is needed, and how to leave", async () => {
    const { id } = await joined();
    await ask();
    const mail = (await owedMails()).at(-1);
    expect(linkIn(mail)).toContain(`/ar/unsubscribe/${unsubscribeTokenOf(id)}`);
    expect(await db.optIn.count()).toBe(1);
  });

  it("does nothing for what fills the field that people do not see", async () => {
    expect(place(await ask({ website: "https://spam.example" }))).toEqual([303, "/ar/subscribe/sent"]);
    expect([await db.optIn.count(), await db.outgoingMessage.count()]).toEqual([0, 0]);
  });

  it("writes to one address three times an hour at most, and does not say so", async () => {
    for (let again = 0; again < 5; again++)
      expect(place(await ask({}, { "x-forwarded-for": `10.0.1.${again}` }))).toEqual([303, "/ar/subscribe/sent"]);
    expect(await db.outgoingMessage.count()).toBe(3);
  });

  it.each(["", "amina", "amina@", "a b@example.dz", "amina@example.dz\r\nBcc: x@y.dz", `${"a".repeat(300)}@x.dz`])(
    "leads back to the form for %j",
    async (typed) => {
      expect(place(await ask({ email: typed, locale: "fr" }))).toEqual([303, "/fr/subscribe?error=email_invalid"]);
      expect(await db.outgoingMessage.count()).toBe(0);
    },
  );

  it("is refused to other sites", async () => {
    expect((await ask({}, { origin: "https://evil.test" })).status).toBe(403);
  });
});

describe("the link in the mail", () => {
  it("does nothing when it is only opened, as mail scanners do", async () => {
    await ask();
    expect(await findOptIn(await lastToken())).toMatchObject({ state: "open", address: "a…a@example.dz" });
    expect(await db.subscriber.count()).toBe(0);
  });

  it("makes a reader by its button, with the proof of both moments, once however often it is pressed", async () => {
    await ask({ source: "footer" });
    const token = await lastToken();
    const answers = await Promise.all([press(token), press(token), press(token)]);
    expect(answers.map(place)).toEqual(Array(3).fill([303, "/ar/subscribe/done"]));
    expect(await db.subscriber.findMany()).toMatchObject([{ email, status: "active", locale: "ar", source: "footer" }]);
    const consents = await db.consent.findMany();
    expect(consents).toMatchObject([
      { event: "given", textVersion: consentTextVersion, locale: "ar", source: "footer" },
    ]);
    expect(consents[0]?.askedIpHash).toHaveLength(22);
  });

  it("is dead after 48 hours", async () => {
    await ask();
    const later = new Date(Date.now() + 48 * 3_600_000 + 1_000);
    expect(await confirmOptIn({ token: await lastToken(), ipHash: "" }, later)).toEqual({
      ok: false,
      error: "link_expired",
    });
    expect(await db.subscriber.count()).toBe(0);
  });

  it("is not to be guessed", async () => {
    await ask();
    expect(place(await press("x".repeat(43)))).toEqual([303, "/ar/subscribe/expired"]);
    expect((await press("short")).status).toBe(422);
  });

  it("keeps working when it was asked for twice", async () => {
    await ask();
    const first = await lastToken();
    await ask();
    expect(place(await press(first))).toEqual([303, "/ar/subscribe/done"]);
  });
});

describe("leaving", () => {
  it("takes one POST of a mail program, without a page, an Origin or a cookie", async () => {
    const { id } = await joined();
    const request = new Request(`http://shop.test/api/unsubscribe/x`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    });
    const answer = await unsubscribeDoor(request, { params: Promise.resolve({ token: unsubscribeTokenOf(id) }) });
    expect(answer.status).toBe(200);
    expect(await db.subscriber.findFirstOrThrow()).toMatchObject({ status: "left", leftAt: expect.any(Date) });
    expect(await db.suppression.findMany()).toMatchObject([{ address: email, reason: "unsubscribed" }]);
  });

  it("by the button of the page says so, and twice is the same as once", async () => {
    const { id } = await joined();
    const byPage = { fields: { from: "page" } };
    expect(place(await leave(unsubscribeTokenOf(id), byPage))).toEqual([303, "/ar/subscribe/left"]);
    expect(place(await leave(unsubscribeTokenOf(id), byPage))).toEqual([303, "/ar/subscribe/left"]);
    expect((await db.consent.findMany({ orderBy: { id: "asc" } })).map(({ event }) => event)).toEqual([
      "given",
      "withdrawn",
    ]);
  });

  it("can be undone by joining again, which is proved again", async () => {
    const { id } = await joined();
    await leave(unsubscribeTokenOf(id));
    await ask({ email });
    await press(await lastToken());
    expect(await db.subscriber.findMany()).toMatchObject([{ id, status: "active", leftAt: null }]);
    expect([await db.consent.count(), await db.suppression.count()]).toEqual([3, 0]);
  });

  it("needs the token of a reader", async () => {
    expect((await leave("x".repeat(43))).status).toBe(404);
  });
});

describe("what is kept", () => {
  it("is the proof, which nobody can change or take away", async () => {
    await joined();
    await expect(db.consent.updateMany({ data: { event: "withdrawn" } })).rejects.toThrow(/only grows/);
    await expect(db.consent.deleteMany()).rejects.toThrow(/only grows/);
  });

  it("is no address that nobody confirmed", async () => {
    await ask();
    await ask({ email: "fresh@example.dz" });
    const weekAgo = new Date(Date.now() - 10 * 86_400_000);
    await db.optIn.updateMany({ where: { email }, data: { createdAt: weekAgo, expiresAt: weekAgo } });
    await sweepOptIns();
    expect((await db.optIn.findMany()).map((one) => one.email)).toEqual(["fresh@example.dz"]);
  });
});

describe("what a reader had searched", () => {
  const day = algerianDay(new Date());
  const cookie = foundByLine([{ locale: "ar", key: "ذهب", text: "ذهب", day }], false).split(";")[0] ?? "";
  const terms = () => db.subscriberTerm.findMany({ select: { text: true } });

  it("is kept once the address is confirmed, and goes with the reader", async () => {
    await ask({}, { cookie });
    expect(await terms()).toEqual([]);
    await press(await lastToken());
    expect(await terms()).toEqual([{ text: "ذهب" }]);
    const { id } = await db.subscriber.findFirstOrThrow();
    await leave(unsubscribeTokenOf(id));
    expect(await terms()).toEqual([]);
  });

  it("is forgotten after six months", async () => {
    await ask({}, { cookie });
    await press(await lastToken());
    await sweepInterests(new Date(Date.now() + 182 * 86_400_000));
    expect(await terms()).toEqual([]);
  });
});
