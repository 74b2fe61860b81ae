import { saveDocument } from "@/lib/content/commands/save-document";
import { type MenuEntry, menusDocument } from "@/lib/content/documents";
import { db } from "@/lib/db";

const fixed = (page: "guides" | "films" | "podcast"): MenuEntry => ({
  label: { ar: "", fr: "" },
  target: { kind: "fixed", page },
});

/** The demo's footer leads to what there is to watch, hear and keep, and to the page about its method. */
export async function writeMenus(): Promise<void> {
  const menus = menusDocument.parse({});
  const page = await db.piece.findFirst({ where: { kind: "page" }, orderBy: { id: "asc" }, select: { id: true } });
  const [about, ...others] = menus.shop;
  const method: MenuEntry[] = page
    ? [{ label: { ar: "طريقتنا", fr: "Notre méthode" }, target: { kind: "piece", id: page.id } }]
    : [];
  await saveDocument(
    "menus",
    {
      ...menus,
      help: [...menus.help, fixed("guides"), fixed("films"), fixed("podcast")],
      shop: [...(about ? [about] : []), ...method, ...others],
    },
    null,
  );
}
