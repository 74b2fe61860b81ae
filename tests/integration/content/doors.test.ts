import sharp from "sharp";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST as keepDraft } from "@/app/api/admin/content/drafts/route";
import { GET as listPictures, POST as sendPicture } from "@/app/api/admin/content/pictures/route";
import { GET as listProducts } from "@/app/api/admin/content/products/route";
import { cacheTags } from "@/lib/cache-tags";
import { publishNow, saveMenus, saveQuestions, saveWords } from "@/lib/content/admin-actions";
import { createPiece } from "@/lib/content/commands/save-piece";
import { findMenus } from "@/lib/content/queries/find-menus";
import { db } from "@/lib/db";
import { aProduct } from "../../factories/catalog";
import { aContent } from "../../factories/content";
import { expiredTags } from "../../support/next-cache";
import { visitAs } from "../../support/next-headers";
import { sentJson } from "../../support/request";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const actor = { id: "u1", name: "سميرة" };
const asked = (path: string) => new Request(`http://shop.test${path}`, { headers: { accept: "application/json" } });

async function picturePosted(bytes: Uint8Array<ArrayBuffer>) {
  const form = new FormData();
  form.set("picture", new File([bytes], "x.png"));
  return new Request("http://shop.test/api/admin/content/pictures", {
    method: "POST",
    headers: { origin: "http://shop.test", host: "shop.test", accept: "application/json" },
    body: form,
  });
}

describe("the editor's doors", () => {
  const doors = {
    drafts: () => keepDraft(sentJson("/api/admin/content/drafts", {})),
    pictures: () => listPictures(asked("/api/admin/content/pictures")),
    upload: async () => sendPicture(await picturePosted(new Uint8Array([1]))),
    products: () => listProducts(asked("/api/admin/content/products?q=x")),
  };

  it.each(Object.entries(doors))("refuse strangers and agents: %s", async (_name, enter) => {
    visitAs();
    expect((await enter()).status).toBe(401);
    await visitSignedIn("agent");
    expect((await enter()).status).toBe(403);
  });

  it("keep a draft of the version on the screen, and say when it is an older one", async () => {
    await visitSignedIn("owner");
    const { value } = await createPiece("article", actor);
    const draft = { id: value.id, seenVersion: 0, draft: { words: { ar: { title: "نصف" } } } };
    expect((await keepDraft(sentJson("/api/admin/content/drafts", draft))).status).toBe(200);
    expect((await keepDraft(sentJson("/api/admin/content/drafts", { ...draft, seenVersion: 3 }))).status).toBe(409);
    expect((await keepDraft(sentJson("/api/admin/content/drafts", { ...draft, draft: "x" }))).status).toBe(422);
  });

  it("take a picture and give it back in the list; what is none is refused", async () => {
    await visitSignedIn("owner");
    const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#846" } })
      .png()
      .toBuffer();
    const answer = await sendPicture(await picturePosted(new Uint8Array(png)));
    expect(answer.status).toBe(201);
    const { value } = (await answer.json()) as { value: { key: string } };
    const list = (await (await listPictures(asked("/api/admin/content/pictures"))).json()) as { value: object[] };
    expect(list.value).toEqual([{ key: value.key, width: 40, height: 20 }]);
    expect((await sendPicture(await picturePosted(new Uint8Array([1, 2, 3])))).status).toBe(422);
  });

  it("find products by name", async () => {
    await visitSignedIn("owner");
    const { id } = await aProduct({ ar: "زيت زيتون" });
    await aProduct({ ar: "عسل" });
    const answer = await listProducts(asked(`/api/admin/content/products?q=${encodeURIComponent("زيت")}`));
    expect(((await answer.json()) as { value: { id: number }[] }).value.map((product) => product.id)).toEqual([id]);
  });
});

describe("the panel's content actions", () => {
  beforeEach(() => void expiredTags.splice(0));

  it("make public pages new at once", async () => {
    await visitSignedIn("owner");
    const { value } = await createPiece("article", actor);
    expect(await saveWords({ id: value.id, seenVersion: 0, content: aContent() })).toMatchObject({ ok: true });
    expect(await publishNow({ id: value.id })).toMatchObject({ ok: true });
    expect(expiredTags).toEqual(expect.arrayContaining([cacheTags.piece(value.id), cacheTags.content]));
  });

  it("name the field that is wrong, where the editor has it", async () => {
    await visitSignedIn("owner");
    const { value } = await createPiece("landing", actor);
    const content = aContent();
    const faq = { type: "faq", id: "abc123", items: [{ question: "", answer: "" }] };
    const broken = { ...content, words: { ar: { ...content.words.ar, body: [faq] }, fr: null } };
    expect(await saveWords({ id: value.id, seenVersion: 0, content: broken })).toMatchObject({
      error: "invalid_input",
      fields: { "content.words.ar.body.0.items.0.question": "required" },
    });
  });

  it("change a menu for every page, without losing the pages of the law", async () => {
    await visitSignedIn("owner");
    const { id } = await aProduct({ fr: "Huile d’olive" });
    const label = { ar: "", fr: "" };
    const saved = await saveMenus({ header: [{ label, target: { kind: "product", id } }], help: [], shop: [] });
    expect(saved).toMatchObject({ ok: true });
    const menus = await findMenus("fr", [], (page) => page);
    expect(menus.header.map(({ name }) => name)).toEqual(["Huile d’olive"]);
    expect(menus.shop.map(({ name }) => name)).toEqual(["terms", "privacy", "legal"]);
  });

  it("leave what was there before in the audit log", async () => {
    await visitSignedIn("owner");
    const both = (ar: string, fr: string) => ({ ar, fr });
    const group = (name: string) => ({
      name: both(name, name),
      items: [{ question: both("س", "Q"), answer: both("ج", "R") }],
    });
    await saveQuestions({ groups: [group("أول")] });
    await saveQuestions({ groups: [group("ثان")] });
    const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(entry).toMatchObject({ action: "document_saved", subject: "document:faq" });
    expect(JSON.stringify(entry.before)).toContain("أول");
    expect(await saveQuestions({ groups: [{ ...group("x"), items: [] }] })).toMatchObject({
      fields: { "groups.0.items": "required" },
    });
  });
});
