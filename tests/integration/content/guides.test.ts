import { rm } from "node:fs/promises";
import { afterAll, describe, expect, it, vi } from "vitest";
import { GET as download } from "@/app/api/downloads/[token]/route";
import { POST as askDoor } from "@/app/api/guides/route";
import { handlers } from "@/app/api/jobs/handlers";
import { saveGuide } from "@/lib/content/commands/save-guide";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { guideInput } from "@/lib/content/guide";
import { findDownload, findGuide, listGuides, listGuidesForStaff } from "@/lib/content/queries/guides";
import { confirmOptIn } from "@/lib/customers/commands/confirm-opt-in";
import { db } from "@/lib/db";
import { runDueJobs } from "@/lib/jobs/runner";
import { unseal } from "@/lib/seal";
import { aGuide } from "../../factories/content";
import { aDocument } from "../../factories/files";
import { linkIn, owedMails } from "../../support/outbox";
import { posted } from "../../support/request";

const folder = await vi.hoisted(async () => {
  const [{ mkdtempSync }, { tmpdir }] = await Promise.all([import("node:fs"), import("node:os")]);
  process.env.MEDIA_DIR = mkdtempSync(`${tmpdir()}/hanout-guides-`);
  return process.env.MEDIA_DIR;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function withFiles(more: { isForReaders?: "on" } = {}) {
  const files = { ar: await aDocument(), fr: await aDocument() };
  return { id: await aGuide({ files, ...more }), ...files };
}
const ask = (guideId: number, fields: Record<string, string> = {}) =>
  askDoor(
    posted("/api/guides", {
      guideId: String(guideId),
      email: "amina@example.dz",
      locale: "ar",
      website: "",
      ...fields,
    }),
  );
const press = async () => {
  const token =
    linkIn((await owedMails()).at(-1))
      .split("/")
      .at(-1) ?? "";
  return confirmOptIn({ token, ipHash: "ip" });
};
/** Asked, confirmed, and the job that follows has run: the token of the mail that arrived. */
async function granted(guideId: number, fields: Record<string, string> = {}): Promise<string> {
  await ask(guideId, fields);
  await press();
  await runDueJobs(handlers);
  const mails = await db.localMail.findMany({ orderBy: { createdAt: "desc" } });
  const texts = mails.map(({ sealed }) => JSON.parse(unseal("local-mail", sealed) ?? "null").text as string);
  return /\/downloads\/([\w-]{43})/.exec(texts.join("\n"))?.[1] ?? "";
}
const take = (token: string, range?: string) =>
  download(new Request(`http://shop.test/api/downloads/${token}`, { headers: range ? { range } : {} }), {
    params: Promise.resolve({ token }),
  });

describe("a guide", () => {
  it("is asked for with an address, and comes only when the address is confirmed", async () => {
    const { id, ar } = await withFiles();
    const answer = await ask(id);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/ar/subscribe/sent"]);
    expect(await db.guideGrant.count()).toBe(0);
    await press();
    await runDueJobs(handlers);
    expect(await db.guideGrant.findMany()).toMatchObject([{ guideId: id, locale: "ar", downloads: 0 }]);

    const token = await granted(id, { email: "nora@example.dz" });
    const file = await take(token);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "application/pdf",
      "cache-control": "private, no-store",
      "content-disposition": expect.stringContaining("attachment"),
    });
    expect(Buffer.from(await file.arrayBuffer()).equals(ar.content)).toBe(true);
  });

  it("comes in the language it was asked in", async () => {
    const { id, fr } = await withFiles();
    const file = await take(await granted(id, { locale: "fr" }));
    expect(Buffer.from(await file.arrayBuffer()).equals(fr.content)).toBe(true);
  });

  it("makes nobody a reader of the letter who did not choose it", async () => {
    const { id } = await withFiles();
    await granted(id);
    expect(await db.subscriber.count()).toBe(0);
    await granted(id, { email: "nora@example.dz", letter: "on" });
    expect(await db.subscriber.findMany()).toMatchObject([{ email: "nora@example.dz", source: `guide:${id}` }]);
  });

  it("may be a gift for readers, which its form says", async () => {
    const { id } = await withFiles({ isForReaders: "on" });
    await granted(id);
    expect(await db.subscriber.count()).toBe(1);
  });

  it("that is not public is not given", async () => {
    const { id } = await withFiles();
    await turnPublic({ kind: "guide", id, status: "draft" }, null);
    expect((await ask(id)).status).toBe(404);
    expect([await findGuide("ar", "دليل-العناية-بالنحاس"), (await listGuides("ar")).guides]).toEqual([null, []]);
  });

  it("cannot be saved without its documents, nor with an address another has", async () => {
    await withFiles();
    const document = (await aDocument()).id;
    const words = (title: string, fileId: string) => ({ title, text: "x", points: "", fileId });
    const input = (ar: string, fileId: string) =>
      guideInput.parse({ ar: words(ar, fileId), fr: words("Autre", fileId) });
    expect(await saveGuide(input("دليل العناية بالنحاس", document), null)).toMatchObject({ error: "slug_taken" });
    const nothing = "00000000-0000-4000-8000-000000000000";
    expect(await saveGuide(input("غيره", nothing), null)).toMatchObject({ error: "file_not_found" });
    expect(guideInput.safeParse({ ar: words("غيره", ""), fr: words("Autre", document) }).success).toBe(false);
  });
});

describe("the link to a guide", () => {
  it("is sent once, however often its job runs", async () => {
    const { id } = await withFiles();
    await ask(id);
    await press();
    const { id: optInId } = await db.optIn.findFirstOrThrow();
    await handlers.address_confirmed({ optInId });
    await handlers.address_confirmed({ optInId });
    expect([await db.guideGrant.count(), await db.outgoingMessage.count({ where: { topic: "guide" } })]).toEqual([
      1, 1,
    ]);
  });

  it("opens five times, then it is gone", async () => {
    const { id } = await withFiles();
    const token = await granted(id);
    const answers = await Promise.all(Array.from({ length: 8 }, () => take(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(3);
    expect((await findDownload(token))?.left).toBe(0);
    expect((await listGuidesForStaff("ar", 1)).guides).toMatchObject([{ id, asked: 1, confirmed: 1, downloads: 5 }]);
  });

  it("goes on with a download that broke off without counting it again", async () => {
    const { id, ar } = await withFiles();
    const token = await granted(id);
    await take(token, "bytes=0-999");
    const rest = await take(token, "bytes=1000-");
    expect([rest.status, rest.headers.get("content-range")]).toEqual([206, `bytes 1000-${ar.bytes - 1}/${ar.bytes}`]);
    expect((await findDownload(token))?.left).toBe(4);
    expect((await take(token, `bytes=${ar.bytes}-`)).status).toBe(416);
  });

  it("cannot be used from its middle without ever being counted", async () => {
    const { id } = await withFiles();
    const token = await granted(id);
    await take(token, "bytes=5-");
    expect((await findDownload(token))?.left).toBe(4);
  });

  it("may be looked at by download managers, which is no download", async () => {
    const { id } = await withFiles();
    const token = await granted(id);
    const look = () =>
      download(new Request(`http://shop.test/api/downloads/${token}`, { method: "HEAD" }), {
        params: Promise.resolve({ token }),
      });
    for (let times = 0; times < 6; times++) expect((await look()).status).toBe(200);
    expect((await findDownload(token))?.left).toBe(5);
    expect((await take(token)).status).toBe(200);
    await db.guideGrant.updateMany({ data: { downloads: 5 } });
    expect((await look()).status).toBe(410);
  });

  it("is 410 after its days, to whoever goes on too", async () => {
    const { id } = await withFiles();
    const token = await granted(id);
    await take(token);
    await db.guideGrant.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } });
    expect((await take(token)).status).toBe(410);
    expect((await take(token, "bytes=10-")).status).toBe(410);
    expect((await findDownload(token))?.left).toBe(0);
  });

  it("is not to be guessed", async () => {
    expect((await take("x".repeat(43))).status).toBe(404);
    expect((await take("../x")).status).toBe(422);
  });
});
