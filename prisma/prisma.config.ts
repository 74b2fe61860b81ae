import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const engines = path.join(root, "node_modules/@prisma/engines");

// The native engine is fetched from Prisma's own host; where that failed, the WASM one of the registry does its work.
const isNative = (file: string) => file.startsWith("schema-engine-") && !/\.(sha256|gz|tmp)/.test(file);
const hasNativeEngine = existsSync(engines) && readdirSync(engines).some(isNative);
if (!hasNativeEngine) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, "prisma/local/schema-engine.mjs");

export default defineConfig({
  schema: path.join(root, "prisma/schema"),
  migrations: { path: path.join(root, "prisma/migrations") },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://postgres@127.0.0.1:54329/hanout" },
});
