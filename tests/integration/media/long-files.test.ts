import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { afterAll, describe, expect, it, vi } from "vitest";
import { PUT as finish, POST as sendPart } from "@/app/api/admin/files/[id]/route";
import { POST as start } from "@/app/api/admin/files/route";
import { GET } from "@/app/media/files/[name]/route";
import { db } from "@/lib/db";
import { sweepFiles } from "@/lib/media/jobs";
import { partBytes } from "@/lib/media/long-file";
import { mediaStore } from "@/lib/media/stores";
import { visitAs } from "../../support/next-headers";
import { sentJson } from "../../support/request";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));
const folder = await vi.hoisted(async () => {
  const [{ mkdtempSync }, { tmpdir }] = await Promise.all([import("node:fs"), import("node:os")]);
  process.env.MEDIA_DIR = mkdtempSync(`${tmpdir()}/hanout-files-`);
  return process.env.MEDIA_DIR;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const film = Buffer.concat([Buffer.from([0, 0, 0, 32]), Buffer.from("ftypisom"), randomBytes(2 * partBytes + 500)]);
const context = (id: string) => ({ params: Promise.resolve({ id }) });

type Begun = { ok: boolean; error?: string; value: { id: string; parts: number; have: number[] } };
const begin = async (more: object = {}): Promise<Begun> => {
  const announced = { name: "فيلم.mp4", bytes: film.length, kind: "video", fingerprint: "film-1", ...more };
  return (await start(sentJson("/api/admin/files", announced))).json();
};
function send(id: string, part: number, bytes: Uint8Array = film.subarray(part * partBytes, (part + 1) * partBytes)) {
  const form = new FormData();
  form.set("part", String(part));
  form.set("bytes", new File([Uint8Array.from(bytes)], "part"));
  const headers = { origin: "http://shop.test", host: "shop.test", accept: "application/json" };
  return sendPart(
    new Request(`http://shop.test/api/admin/files/${id}`, { method: "POST", headers, body: form }),
    context(id),
  );
}
const end = async (id: string) => {
  const headers = { origin: "http://shop.test", host: "shop.test", accept: "application/json" };
  return (
    await finish(new Request(`http://shop.test/api/admin/files/${id}`, { method: "PUT", headers }), context(id))
  ).json();
};
const uploaded = async () => {
  await visitSignedIn("owner");
  const { id, parts } = (await begin()).value;
  for (let part = 0; part < parts; part++) await send(id, part);
  await end(id);
  return db.storedFile.findUniqueOrThrow({ where: { id } });
};
const ask = (name: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://shop.test/media/files/${name}`, { headers }), { params: Promise.resolve({ name }) });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe("sending a long file", () => {
  it("goes in parts, in any order, and goes on where it broke off", async () => {
    await visitSignedIn("owner");
    const { id, parts } = (await begin()).value;
    expect(parts).toBe(3);
    await send(id, 2);
    await send(id, 0);
    expect(await end(id)).toEqual({ ok: false, error: "file_incomplete" });

    const again = (await begin()).value;
    expect(again).toEqual({ id, parts: 3, have: [0, 2] });
    await send(id, 1);
    const { key } = await db.storedFile.findUniqueOrThrow({ where: { id } });
    expect(await end(id)).toEqual({ ok: true, value: { id, key, format: "mp4" } });
    expect((await bytesOf(await ask(`${key}.mp4`))).equals(film)).toBe(true);
  });

  it("takes only what its first bytes say it is", async () => {
    await visitSignedIn("owner");
    const script = Buffer.from("<script>alert(1)</script>");
    const { id } = (await begin({ bytes: script.length })).value;
    expect(await (await send(id, 0, script)).json()).toEqual({ ok: false, error: "file_unsupported" });
    expect(await end(id)).toEqual({ ok: false, error: "file_incomplete" });
  });

  it("takes no part that is too long, too short or not of the file", async () => {
    await visitSignedIn("owner");
    const { id } = (await begin()).value;
    for (const [part, length] of [
      [0, 10],
      [1, partBytes + 1],
      [3, 10],
    ] as const)
      expect(await (await send(id, part, film.subarray(0, length))).json()).toMatchObject({ ok: false });
    expect((await begin()).value.have).toEqual([]);
  });

  it("is refused beyond the limit of its kind, to strangers, agents and other people's uploads", async () => {
    await visitSignedIn("owner");
    expect(await begin({ bytes: 400 * 1024 * 1024 })).toMatchObject({ ok: false, error: "file_too_large" });
    expect(await begin({ kind: "exe" })).toMatchObject({ ok: false, error: "invalid_input" });
    const { id } = (await begin()).value;
    visitAs();
    expect((await send(id, 0)).status).toBe(401);
    await visitSignedIn("agent");
    expect((await send(id, 0)).status).toBe(403);
  });

  it("that is never finished is swept, with its parts", async () => {
    await visitSignedIn("owner");
    const { id } = (await begin()).value;
    await send(id, 0);
    const { key } = await db.storedFile.update({
      where: { id },
      data: { createdAt: new Date(Date.now() - 49 * 3_600_000) },
    });
    await sweepFiles();
    expect([await db.storedFile.count(), await mediaStore().exists(`${key}-00000.part`)]).toEqual([0, false]);
  });
});

describe("a film", () => {
  it("is sent as far as it is asked for, over the seams of its parts", async () => {
    const { key } = await uploaded();
    const whole = await ask(`${key}.mp4`);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      "content-type": "video/mp4",
      "content-length": String(film.length),
      "accept-ranges": "bytes",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    const from = partBytes - 3;
    const some = await ask(`${key}.mp4`, { range: `bytes=${from}-${from + 9}` });
    expect([some.status, some.headers.get("content-range")]).toEqual([206, `bytes ${from}-${from + 9}/${film.length}`]);
    expect((await bytesOf(some)).equals(film.subarray(from, from + 10))).toBe(true);
    const last = await ask(`${key}.mp4`, { range: "bytes=-4" });
    expect((await bytesOf(last)).equals(film.subarray(-4))).toBe(true);
  });

  it("answers 416 beyond its end, 304 to who has it, and all of it to who has another version", async () => {
    const { key } = await uploaded();
    const beyond = await ask(`${key}.mp4`, { range: `bytes=${film.length}-` });
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${film.length}`]);
    expect((await ask(`${key}.mp4`, { "if-none-match": `"${key}"` })).status).toBe(304);
    expect((await ask(`${key}.mp4`, { range: "bytes=0-1", "if-range": '"old"' })).status).toBe(200);
    expect((await ask(`${key}.mp4`, { range: "bytes=0-1", "if-range": `"${key}"` })).status).toBe(206);
  });

  it("is read one part at a time", async () => {
    const { key } = await uploaded();
    const reader = (await ask(`${key}.mp4`)).body?.getReader();
    const first = await reader?.read();
    expect(first?.value).toHaveLength(partBytes);
    await reader?.cancel();
  });

  it.each(["", "x.mp4", `${"a".repeat(32)}.mp4`, "../../etc/passwd", `${"a".repeat(32)}-00000.part`])(
    "that does not exist is 404: %j",
    async (name) => {
      expect((await ask(name)).status).toBe(404);
    },
  );

  it("that is unfinished, or a document, has no public address", async () => {
    const { key, id } = await uploaded();
    await db.storedFile.update({ where: { id }, data: { isReady: false } });
    expect((await ask(`${key}.mp4`)).status).toBe(404);
    await db.storedFile.update({ where: { id }, data: { isReady: true, kind: "pdf", format: "pdf" } });
    expect((await ask(`${key}.pdf`)).status).toBe(404);
  });
});
