import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { ok, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { readShopSettings } from "./queries";
import { changesBetween, type ShopSettings, shopSettingsOf } from "./shop-settings";

type Patch = Partial<ShopSettings>;

/** Saves some of the shop's settings and keeps the others. `actor` null = the seed. */
export async function saveShopSettings(
  patch: Patch | ((before: ShopSettings) => Patch),
  actor: Actor | null,
): Promise<Result<ShopSettings, never>> {
  return withTx(async (tx) => {
    const before = await readShopSettings(tx);
    const changes = typeof patch === "function" ? patch(before) : patch;
    const value = shopSettingsOf({ ...before, ...changes });
    await tx.setting.upsert({ where: { key: "shop" }, create: { key: "shop", value }, update: { value } });
    await recordAudit(tx, {
      actor,
      action: "settings_saved",
      subject: "settings:shop",
      ...changesBetween(before, value),
    });
    return ok(value);
  });
}
