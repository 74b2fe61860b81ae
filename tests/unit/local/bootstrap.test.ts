import { describe, expect, it } from "vitest";
import { isInstalled, requireNode } from "@/prisma/local/bootstrap.mjs";

describe("the packages", () => {
  const wanted = {
    "": { version: "1.0.0" },
    "node_modules/next": { version: "16.4.6" },
    "node_modules/far-binary": { version: "1.0.0", optional: true },
  };

  it("are there when every needed one has the wanted version", () => {
    expect(isInstalled(wanted, { "node_modules/next": { version: "16.4.6" } })).toBe(true);
  });

  it.each([
    ["one is missing", {}],
    ["one is older than the lock file", { "node_modules/next": { version: "16.4.5" } }],
  ])("are not there when %s", (_why, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});

describe("a Node", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("of version %s is welcome", (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(["18.20.0", "20.18.3"])("of version %s is refused in words that help", (version) => {
    expect(() => requireNode(version)).toThrow(`Hanout needs Node 20.19 or newer, and this is ${version}`);
  });
});
