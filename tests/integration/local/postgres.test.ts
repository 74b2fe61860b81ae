import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startPostgres, stopPostgres } from "@/prisma/local/postgres.mjs";

const database = "hanout";
let dir: string;
let port: number;

beforeEach(async () => {
  dir = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "hanout-pg-")), "pg");
  port = await freePort();
});

afterEach(async () => {
  await stopPostgres({ dir });
  fs.rmSync(path.dirname(dir), { recursive: true, force: true });
});

describe("the embedded database", () => {
  it("keeps what was acknowledged through a kill", async () => {
    const { url } = await startPostgres({ dir, port, database });
    await ask(url, "create table kept as select 42 as answer");
    kill();
    const again = await startPostgres({ dir, port, database });
    expect(await ask(again.url, "select answer from kept")).toEqual([{ answer: 42 }]);
  });

  it("starts over a lock file whose number belongs to another program by now", async () => {
    await startPostgres({ dir, port, database });
    kill();
    const lock = path.join(dir, "postmaster.pid");
    fs.writeFileSync(lock, fs.readFileSync(lock, "utf8").replace(/^\d+/, String(process.pid)));
    const { url } = await startPostgres({ dir, port, database });
    expect(await ask(url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("is joined, and left running, by whoever comes second", async () => {
    const first = await startPostgres({ dir, port, database });
    const second = await startPostgres({ dir, port: await freePort(), database: "another" });
    expect(second.port).toBe(port);
    await second.stop();
    expect(await ask(first.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("is started once by three who start it at the same time", async () => {
    const servers = await Promise.all([1, 2, 3].map(() => startPostgres({ dir, port, database })));
    for (const { url } of servers) expect(await ask(url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("says so when another program holds its port", async () => {
    const other = net.createServer().listen(port, "127.0.0.1");
    await expect(startPostgres({ dir, port, database })).rejects.toThrow(`Port ${port} is taken by another program.`);
    await new Promise((resolve) => other.close(resolve));
  });

  it("knows the letters of French and Arabic", async () => {
    const { url } = await startPostgres({ dir, port, database });
    await ask(url, "create extension pg_trgm");
    await ask(url, "create extension unaccent");
    const sorted =
      "(select string_agg(word, ' ' order by word) from unnest(array['عسل', 'تمر', 'été', 'ete']) as word)";
    expect(await ask(url, `select unaccent('théière') as plain, lower('É') as small, ${sorted} as sorted`)).toEqual([
      { plain: "theiere", small: "é", sorted: "ete été تمر عسل" },
    ]);
  });
});

function kill(): void {
  process.kill(Number(fs.readFileSync(path.join(dir, "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
}

async function ask(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
