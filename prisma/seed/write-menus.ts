import { saveDocument } from "@/lib/content/commands/save-document";
import { type MenuEntry, menusDocument } from "@/lib/content/documents";

const fixed = (page: "guides" | "films" | "podcast"): MenuEntry => ({
  label: { ar: "", fr: "" },
  target: { kind: "fixed", page },
});

/** The demo's footer leads to what there is to watch, hear and keep. */
export async function writeMenus(): Promise<void> {
  const menus = menusDocument.parse({});
  await saveDocument(
    "menus",
    { ...menus, help: [...menus.help, fixed("guides"), fixed("films"), fixed("podcast")] },
    null,
  );
}
