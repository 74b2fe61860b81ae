import { describe, expect, it } from "vitest";
import { missingOptionals, type Packages } from "./support/complete-lock.mjs";
import { read, sources } from "./support/sources";

const lock: { packages: Packages } = JSON.parse(read("package-lock.json"));

describe("a dependency of the shop", () => {
  // Asked for by others: the generated client, the editor, and the build of the style sheets (package.json itself).
  const needed = ["@prisma/client", "@tailwindcss/postcss", "@tiptap/pm"];

  it("is imported somewhere outside the tests", () => {
    const programs = sources.filter((file) => !file.startsWith("tests/")).map(read);
    const isImported = (name: string) =>
      programs.some((text) => ['"', "`", "/"].some((mark) => text.includes(mark + name)));
    const { dependencies } = JSON.parse(read("package.json"));
    expect(Object.keys(dependencies).filter((name) => !needed.includes(name) && !isImported(name))).toEqual([]);
  });
});

describe("the lock file", () => {
  it("holds every optional dependency, of foreign machines too, or npm ci refuses it", () => {
    expect(missingOptionals(lock.packages)).toEqual([]);
  });

  it("names no registry, so that each reader's own is used", () => {
    expect(Object.keys(lock.packages).filter((at) => lock.packages[at]?.resolved)).toEqual([]);
  });

  it("asks for nothing by tag, which a lock file without addresses cannot hold", () => {
    const overrides = Object.keys(JSON.parse(read("package.json")).overrides);
    const byTag = Object.entries(lock.packages).flatMap(([at, { dependencies = {} }]) =>
      Object.entries(dependencies)
        .filter(([, range]) => /^[a-z]+$/i.test(range) && range !== "x")
        .map(([name]) => ({ at, name })),
    );
    expect(byTag.filter(({ name }) => !overrides.includes(name))).toEqual([]);
  });

  it("agrees with package.json", () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json"));
    expect(lock.packages[""]).toMatchObject({ dependencies, devDependencies, optionalDependencies });
  });
});
