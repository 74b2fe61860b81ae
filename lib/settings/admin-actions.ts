"use server";

import { refresh, updateTag } from "next/cache";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { saveShopSettings } from "./commands";
import { addRedirect, importRedirects, removeRedirect } from "./commands/redirects";
import { readRedirectFile } from "./redirect-file";
import {
  identityInput,
  redirectFileInput,
  redirectIdInput,
  redirectInput,
  rightsInput,
  rulesInput,
  snippetsInput,
} from "./schema";

export const saveIdentity = staffAction("settings.write", identityInput, async (input, staff) => {
  const saved = await saveShopSettings(input, staff);
  updateTag(cacheTags.settings);
  refresh();
  return saved;
});

export const saveRules = staffAction("settings.write", rulesInput, async (input, staff) => {
  const saved = await saveShopSettings(input, staff);
  updateTag(cacheTags.settings);
  refresh();
  return saved;
});

export const saveRights = staffAction("settings.write", rightsInput, async (pictures, staff) => {
  const saved = await saveShopSettings({ pictures }, staff);
  updateTag(cacheTags.settings);
  refresh();
  return saved;
});

export const saveSnippets = staffAction("settings.write", snippetsInput, async ({ kind, ...templates }, staff) => {
  const saved = await saveShopSettings(({ snippets }) => ({ snippets: { ...snippets, [kind]: templates } }), staff);
  updateTag(cacheTags.settings);
  refresh();
  return saved;
});

export const saveRedirect = staffAction("settings.write", redirectInput, async (input, staff) => {
  const saved = await addRedirect(input, staff);
  if (saved.ok) showRedirects();
  return saved;
});

export const deleteRedirect = staffAction("settings.write", redirectIdInput, async (input, staff) => {
  const removed = await removeRedirect(input, staff);
  if (removed.ok) showRedirects();
  return removed;
});

export const importRedirectFile = staffAction("settings.write", redirectFileInput, async ({ file }, staff) => {
  const read = readRedirectFile(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return { ...read, fields: { file: read.error } };
  const imported = await importRedirects(read.value, staff);
  if (imported.ok) showRedirects();
  return imported;
});

// An address that was asked for in vain may be kept as one where nothing is.
function showRedirects(): void {
  updateTag(cacheTags.redirects);
  refresh();
}
