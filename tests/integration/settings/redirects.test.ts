import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { deleteRedirect, importRedirectFile, saveRedirect } from "@/lib/settings/admin-actions";
import { followRedirect, listRedirects } from "@/lib/settings/queries/redirects";
import { aProduct } from "../../factories/catalog";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));
beforeEach(() => visitSignedIn("owner"));

const formOf = (fields: Record<string, string | File>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const importText = (text: string) => importRedirectFile(formOf({ file: new File([text], "old.csv") }));

describe("an address of the former shop", () => {
  it("leads on and counts its visits, with its query first", async () => {
    await saveRedirect(formOf({ from: "https://old.dz/index.php?b=2&a=1", to: "/ar" }));
    await saveRedirect(formOf({ from: "/index.php", to: "/fr" }));
    expect(await followRedirect("/index.php", "a=1&b=2")).toBe("/ar");
    expect(await followRedirect("/index.php", "utm_source=x")).toBe("/fr");
    expect(await followRedirect("/nowhere")).toBeNull();
    expect(await followRedirect("/%E0%A4%A")).toBeNull();
    expect(await db.redirect.findMany({ select: { hits: true } })).toEqual([{ hits: 1 }, { hits: 1 }]);
  });

  it("is refused beside its field when it cannot be one", async () => {
    expect(await saveRedirect(formOf({ from: "/admin", to: "/ar" }))).toMatchObject({
      fields: { from: "redirect_reserved" },
      typed: { from: "/admin", to: "/ar" },
    });
    expect(await saveRedirect(formOf({ from: "/a", to: "//evil.example" }))).toMatchObject({ ok: true });
    expect(await followRedirect("/a")).toBe("/evil.example");
    expect(await saveRedirect(formOf({ from: "/b", to: "/fr/products/never" }))).toMatchObject({
      fields: { to: "redirect_target_missing" },
    });
  });

  it("is read from a table; what is wrong is told line by line, and the rest is kept", async () => {
    const { slugs } = await aProduct({ fr: "Miel" });
    const outcome = await importText(
      [
        "old,new",
        `/a,/fr/products/${slugs.fr}`,
        "miel,/ar",
        "/b,https://evil.example",
        "/c,/fr/products/never",
        "/d,/a",
        "/a,/ar",
      ].join("\n"),
    );
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        saved: 2,
        refused: [
          { line: 3, error: "redirect_from_invalid" },
          { line: 4, error: "redirect_to_invalid" },
          { line: 5, error: "redirect_target_missing" },
          { line: 7, error: "redirect_twice" },
        ],
      },
    });
    expect(await followRedirect("/d")).toBe(`/fr/products/${slugs.fr}`);
    expect(await db.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      action: "redirects_imported",
      after: { saved: 2, refused: 4 },
    });
    expect(await importText("")).toMatchObject({ ok: false, error: "invalid_input" });
  });

  it("changes with a second table, and never runs in a circle", async () => {
    await importText("/a,/b\n/b,/ar");
    expect(await followRedirect("/a")).toBe("/ar");
    await importText("/b,/fr");
    expect(await followRedirect("/b")).toBe("/fr");
    const both = await Promise.all([importText("/x,/y"), importText("/y,/x")]);
    expect(both.map((outcome) => outcome.ok && outcome.value.saved).sort()).toEqual([0, 1]);
  });

  it("is listed by its visits and can be taken away, by the owner alone", async () => {
    await importText("/a,/ar\n/b,/fr");
    await followRedirect("/b");
    const { redirects, total } = await listRedirects({ search: "", page: 1 });
    expect([total, redirects.map(({ fromPath }) => fromPath)]).toEqual([2, ["/b", "/a"]]);
    const id = String(redirects[0]?.id);
    await visitSignedIn("agent");
    expect(await deleteRedirect(formOf({ id }))).toMatchObject({ error: "not_allowed" });
    await visitSignedIn("owner");
    expect(await deleteRedirect(formOf({ id }))).toMatchObject({ ok: true });
    expect(await followRedirect("/b")).toBeNull();
  });
});
