import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, read, sources } from "./support/sources";

const domains: string[] = createRequire(import.meta.url)("./support/domains.cjs");
const longestFile = 250;

const foldersIn = (place: string) =>
  fs.existsSync(place)
    ? fs
        .readdirSync(place, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

describe("the house", () => {
  it("has the eight rooms of the plan and no other", () => {
    const rooms = ["app", "components", "lib", "messages", "node_modules", "prisma", "public", "tests"];
    expect(foldersIn(".").filter((name) => !name.startsWith(".") && !rooms.includes(name))).toEqual([]);
  });

  it("names its domains with the words of the list", () => {
    expect(foldersIn("lib").filter((name) => !domains.includes(name))).toEqual([]);
    const frames = ["ui", "shop", "admin"];
    expect(foldersIn("components").filter((name) => ![...domains, ...frames].includes(name))).toEqual([]);
    const schemas = filesIn("prisma/schema").map((file) => path.basename(file, ".prisma"));
    expect(schemas.filter((name) => name !== "base" && !domains.includes(name))).toEqual([]);
  });

  it(`keeps every file within ${longestFile} lines`, () => {
    const lines = (file: string) => read(file).trimEnd().split("\n").length;
    expect(sources.filter((file) => lines(file) > longestFile)).toEqual([]);
  });

  it("names in its comments, schemas and README only files that are there", () => {
    const named = /\b(?:app|components|lib|messages|prisma|tests)\/[\w./-]+\.(?:tsx?|mjs|cjs|css|prisma)\b/g;
    const lost = [...sources, ...filesIn("prisma/schema"), "README.md"].flatMap((file) =>
      read(file)
        .split("\n")
        .filter((line) => /^\s*(?:\/\/|\/?\*)/.test(line) || /\.(?:md|prisma)$/.test(file))
        .flatMap((line) => line.match(named) ?? [])
        .filter((name) => !fs.existsSync(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it("reads the environment in lib/env.ts and in configuration only", () => {
    const places = /^(lib\/env\.ts|prisma\/|tests\/|next\.config\.ts|instrumentation\.ts)/;
    expect(sources.filter((file) => !places.test(file) && /process\.env\b/.test(code(file)))).toEqual([]);
  });

  it("keeps reads by lib/cached-read.ts only, which forgets those of older builds", () => {
    const users = sources.filter((file) => !file.startsWith("tests/") && /\bunstable_cache\b/.test(code(file)));
    expect(users).toEqual(["lib/cached-read.ts"]);
  });

  it("names nothing by its technical kind", () => {
    expect(
      sources.filter((file) => /(^|\/)(utils?|helpers?|services?|managers?|misc|common)(\/|\.|-)/i.test(file)),
    ).toEqual([]);
  });
});

describe("a domain", () => {
  const domainFiles = sources.filter((file) => /^lib\/[^/]+\/.+\.ts$/.test(file));

  it("keeps reads, writes and jobs on the server", () => {
    const effectful = domainFiles.filter((file) => /^lib\/[^/]+\/(queries|commands|jobs)(\/|\.ts$)/.test(file));
    expect(effectful.filter((file) => !read(file).startsWith('import "server-only";'))).toEqual([]);
  });

  it("opens doors to browsers only through a wrapper that asks who and parses", () => {
    const doors = domainFiles.filter((file) => /actions\.ts$/.test(file));
    expect(doors.filter((file) => !read(file).startsWith('"use server";'))).toEqual([]);
    expect(doors.flatMap(unguardedExports)).toEqual([]);
  });

  it('marks nothing else "use server"', () => {
    const marked = sources.filter(
      (file) => !file.startsWith("tests/") && !/actions\.ts$/.test(file) && /^\s*"use server";/m.test(read(file)),
    );
    expect(marked).toEqual([]);
  });

  it("passes nothing on by a barrel", () => {
    const isBarrel = (file: string) => /^export\s+(type\s+)?(\*|\{[^}]*\})\s+from\s/m.test(code(file));
    expect(sources.filter((file) => /^(lib|components)\//.test(file) && isBarrel(file))).toEqual([]);
  });
});

describe("the panel", () => {
  it("asks every visitor of a page who they are", () => {
    const pages = sources.filter(
      (file) => /^app\/admin\/.*page\.tsx$/.test(file) && !/^app\/admin\/(sign-in|setup)\//.test(file),
    );
    expect(pages.filter((file) => !/\brequireStaff\(/.test(read(file)))).toEqual([]);
  });
});

describe("the style sheets and class names", () => {
  it("know start and end, never left and right", () => {
    const physical =
      /(^|["'`\s:])-?((m|p)[lr]-(\d|\[|auto|px)|(left|right)-(\d|\[|auto|px|full)|text-(left|right)\b|border-[lr]\b|rounded-[lr]\b|(float|clear)-(left|right)\b)/;
    const screens = sources.filter((file) => /^(app|components)\/.*\.tsx$/.test(file));
    expect(screens.filter((file) => physical.test(code(file)))).toEqual([]);
  });
});

const code = (file: string) =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");

function unguardedExports(file: string): string[] {
  const exported = [
    ...read(file).matchAll(/^export (?!type\b)(?:async )?(?:const|let|function) (\w+)\s*=?\s*([^\n]*)/gm),
  ];
  return exported
    .filter(([, , made = ""]) => !/^(action|customerAction|staffAction)\b/.test(made))
    .map(([, name]) => `${file}: ${name}`);
}
