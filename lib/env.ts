import { z } from "zod";

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.url().default("postgresql://postgres@127.0.0.1:54329/hanout"),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(16),
  /** Signs sessions, order links and IP fingerprints: at least 32 characters. */
  APP_SECRET: z.string().min(32).default("development-secret-development-secret"),
  /** The shop's public address, without a final slash. */
  APP_URL: z
    .url()
    .default("http://localhost:3000")
    .transform((url) => url.replace(/\/+$/, "")),
  /** Bearer token of the cron entry and of cache revalidation. */
  CRON_SECRET: z.string().min(16).optional(),
  MEDIA_STORE: z.enum(["disk", "database"]).default("disk"),
  MEDIA_DIR: z.string().default(".data/media"),
  /** How many proxies in front of the app write X-Forwarded-For; 0 = none, the header is ignored. Vercel is one. */
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(3)
    .default(process.env.VERCEL ? 1 : 0),
  /** smtp://user:password@host:587 (STARTTLS) or smtps://…:465; without it mail stays in the panel. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The address mail comes from; its name is the shop's. */
  MAIL_FROM: z.email().optional(),
  /** How many pages the doctor reads at a visit; of a larger shop the first ones. */
  AUDIT_PAGES: z.coerce.number().int().min(10).max(5_000).default(1_000),
});

const parsed = schema.safeParse(process.env);
if (!parsed.success)
  throw new Error(
    `Wrong environment: ${parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`).join(", ")}`,
  );

/** The one place that reads the environment; every key is described in README. */
export const env = parsed.data;

// A build has no shoppers; only a serving process must not sign with the well-known secret.
const isBuilding = process.env.NEXT_PHASE === "phase-production-build";
if (env.NODE_ENV === "production" && !isBuilding && !process.env.APP_SECRET)
  throw new Error("Wrong environment: APP_SECRET is required in production (32 characters or more).");

if (env.SMTP_URL && !env.MAIL_FROM) throw new Error("Wrong environment: SMTP_URL needs MAIL_FROM.");

/** Another with every build, and with every start in development; "" in scripts. */
export const buildStamp: string = process.env.BUILD_STAMP ?? "";

/** Address of the bundled islands, written into the code by the build; absent in development, where hydration starts them. */
export const islandsScript: string | undefined = process.env.ISLANDS_SCRIPT;

/** Address of what only a lost line needs; absent in development. */
export const offlineScript: string | undefined = process.env.OFFLINE_SCRIPT;

/** The code that chooses a billboard in the browser (components/content/billboard.entry.ts); absent in development, where everybody gets the general one. */
export const billboardScript: string | undefined = process.env.BILLBOARD_SCRIPT;

/** The code that goes on from one story to the next (components/content/films/stories.entry.ts); absent in development. */
export const storiesScript: string | undefined = process.env.STORIES_SCRIPT;
