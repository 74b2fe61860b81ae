import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

describe("the dependency rules", () => {
  it.each([
    ["lib/cart/total.ts", 'import { place } from "@/lib/orders/queries";', "cart-knows-only-what-is-below"],
    ["lib/cart/total.ts", 'import type { Row } from "@/lib/orders/queries";', "cart-knows-only-what-is-below"],
    [
      "lib/cart/total.ts",
      'export const later = () => import("@/lib/orders/queries");',
      "cart-knows-only-what-is-below",
    ],
    ["lib/orders/rule.ts", 'import { db } from "@/lib/db";', "rules-are-pure"],
    ["lib/text.ts", 'import { place } from "@/lib/orders/queries";', "kernel-knows-no-domain"],
    ["components/orders/row.tsx", 'import { place } from "@/lib/orders/queries";', "components-fetch-nothing"],
    ["components/ui/row.tsx", 'import { place } from "@/lib/orders/queries";', "primitives-know-no-domain"],
    ["lib/orders/rule.ts", 'import { Row } from "@/components/orders/card";', "lib-knows-no-ui"],
    ["app/page.tsx", 'import { ship } from "@/lib/orders/commands";', "pages-write-through-actions"],
    ["lib/orders/jobs.ts", 'import { yalidine } from "@/lib/orders/carriers/yalidine";', "adapters-behind-their-port"],
  ])("refuse in %s: %s", (file, line, rule) => {
    expect(check({ [file]: line })).toContain(rule);
  });

  it.each([
    ["components/orders/row.tsx", 'import type { Row } from "@/lib/orders/queries";'],
    ["components/orders/row.tsx", 'import { type Row } from "@/lib/orders/queries";'],
    ["lib/orders/commands.ts", 'import { db } from "@/lib/db";'],
    ["lib/orders/rule.ts", 'import { money } from "@/lib/money";'],
  ])("allow in %s: %s", (file, line) => {
    expect(check({ [file]: line })).toContain("0 broken dependency rules");
  });
});

const house = {
  "lib/db.ts": "export const db = 1;",
  "lib/money.ts": "export const money = 1;",
  "lib/orders/queries.ts": "export const place = 1; export type Row = 1;",
  "lib/orders/commands.ts": "export const ship = 1;",
  "lib/orders/carriers/yalidine.ts": "export const yalidine = 1;",
  "components/orders/card.tsx": "export const Row = 1;",
  "app/layout.tsx": "export const layout = 1;",
  "prisma/seed.ts": "export const seed = 1;",
};

function check(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "hanout-rules-"));
  fs.copyFileSync(`${root}tsconfig.json`, path.join(folder, "tsconfig.json"));
  for (const [file, source] of Object.entries({ ...house, ...files })) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), source);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [`${root}tests/support/check-imports.mjs`], {
    cwd: folder,
    encoding: "utf8",
  });
  fs.rmSync(folder, { recursive: true });
  return stdout + stderr;
}
