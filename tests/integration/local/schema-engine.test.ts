import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pool } from "@/lib/db";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const engine = path.join(root, "prisma/local/schema-engine.mjs");
// Inside the project, so that the config finds Prisma's packages.
const folder = path.join(root, ".data", `engine-${process.pid}`);
const url = new URL(process.env.DATABASE_URL ?? "");
url.pathname = `${url.pathname}_engine`;

const model = (fields: string) => `datasource db {
  provider = "postgresql"
}

model Thing {
  id Int @id
${fields}
}
`;

beforeAll(() => {
  fs.mkdirSync(path.join(folder, "schema"), { recursive: true });
  fs.writeFileSync(
    path.join(folder, "prisma.config.mjs"),
    `export default { schema: "schema", migrations: { path: "migrations" }, datasource: { url: ${JSON.stringify(url.href)} } };`,
  );
  write("  name String");
});

afterAll(async () => {
  fs.rmSync(folder, { recursive: true });
  await pool.query(`drop database if exists "${url.pathname.slice(1)}" with (force)`);
  await pool.end();
});

describe("Prisma without its native engine", () => {
  it("writes and applies a migration, and then finds nothing to do", () => {
    expect(prisma("migrate", "dev", "--name", "start").output).toContain("in sync");
    expect(prisma("migrate", "deploy").output).toContain("No pending migrations");
    expect(prisma("migrate", "status").output).toContain("up to date");
  });

  it("sends a function with semicolons in its body whole", () => {
    add(
      "20990101000000_function",
      "create function twice(n int) returns int language plpgsql as $$ begin n := n * 2; return n; end $$;",
    );
    expect(prisma("migrate", "deploy")).toMatchObject({ code: 0 });
  });

  it("sees the difference between the schema and the migrations, and leaves no shadow behind", async () => {
    write("  name String\n  size Int?");
    const { output } = prisma(
      "migrate",
      "diff",
      "--from-migrations",
      "migrations",
      "--to-schema",
      "schema",
      "--script",
    );
    expect(output).toContain('ADD COLUMN     "size" INTEGER');
    const { rows } = await pool.query(
      "select datname from pg_database where datname like 'prisma_migrate_shadow_db_%'",
    );
    expect(rows).toEqual([]);
  });

  it("fails, and says so, when a migration fails", () => {
    add("20990102000000_bad", "insert into nothing values (1);");
    const { code, output } = prisma("migrate", "deploy");
    expect(code).not.toBe(0);
    expect(output).toContain("20990102000000_bad");
  });

  it("fails when no database answers", () => {
    const env = { DATABASE_URL: "postgresql://postgres@127.0.0.1:9/none" };
    expect(run(["migrate", "deploy", "--config", path.join(root, "prisma/prisma.config.ts")], env).code).not.toBe(0);
  });
});

const write = (fields: string) => fs.writeFileSync(path.join(folder, "schema/thing.prisma"), model(fields));

function add(name: string, sql: string): void {
  fs.mkdirSync(path.join(folder, "migrations", name));
  fs.writeFileSync(path.join(folder, "migrations", name, "migration.sql"), sql);
}

const prisma = (...args: string[]) => run([...args, "--config", "prisma.config.mjs"], {});

function run(args: string[], env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/prisma/build/index.js"), ...args],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: engine, ...env },
    },
  );
  return { code: status, output: stdout + stderr };
}
