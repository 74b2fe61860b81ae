import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { visitAs } from "../../support/next-headers";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));
process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = "true";

const root = path.resolve(import.meta.dirname, "../../..");
const filesUnder = (folder: string, name: RegExp) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`)
    .sort();

const pages = filesUnder("app/admin", /(^|\/)page\.tsx$/).filter((page) => !/\/(sign-in|setup)\//.test(page));
const actionFiles = filesUnder("lib", /admin-actions(\/.+)?\.ts$/);
const isForOwners =
  /app\/admin\/(settings|opening|audit|seo|content|customers|marketing|products\/new|orders\/sources)\//;
// Everything else refuses an agent: a new action stays closed until it is named here.
const openToAgents = new Set([
  "beginMySecondStep",
  "confirmMySecondStep",
  "endMySecondStep",
  "startNextCall",
  "takeOrder",
  "giveOrderBack",
  "sayOutcome",
  "savePhoneOrder",
  "changeOrder",
  "moveParcel",
  "settleCash",
  "endMySession",
  "changeMyPassword",
]);

type Action = (input?: unknown) => Promise<{ ok: boolean; error?: string }>;
async function eachAction(run: (action: Action, name: string) => Promise<void>) {
  let count = 0;
  for (const file of actionFiles) {
    for (const [name, action] of Object.entries<Action>(await import(`${root}/${file}`))) {
      await run(action, name);
      count++;
    }
  }
  return count;
}

const request = { params: Promise.resolve({ number: "1", id: "1", rest: ["x"] }), searchParams: Promise.resolve({}) };
async function endOf(page: string): Promise<string> {
  const { default: render } = await import(`${root}/${page}`);
  return Promise.resolve()
    .then(() => render(request))
    .then(
      () => "shown",
      (thrown) => String(thrown?.digest ?? thrown),
    );
}

describe("the panel's pages", () => {
  it.each(pages)("%s sends strangers to the sign-in", async (page) => {
    visitAs();
    expect(await endOf(page)).toMatch(/^NEXT_REDIRECT;.*;\/admin\/sign-in;/);
  });

  it.each(pages.filter((page) => isForOwners.test(page)))("%s refuses an agent", async (page) => {
    await visitSignedIn("agent");
    expect(await endOf(page)).toBe("NEXT_HTTP_ERROR_FALLBACK;403");
  });
});

describe("the panel's actions", () => {
  beforeEach(() => visitAs());

  it("refuse strangers, each of them", async () => {
    const count = await eachAction(async (action, name) => {
      expect(await action({}), name).toMatchObject({ ok: false, error: "sign_in_required" });
    });
    expect(count).toBeGreaterThan(10);
  });

  it("refuse agents what is not theirs", async () => {
    const { cookie } = await visitSignedIn("agent");
    await eachAction(async (action, name) => {
      visitAs(cookie);
      const outcome = await action({}).catch(() => ({ ok: true, error: "" }));
      if (openToAgents.has(name)) expect(outcome.error, name).not.toBe("not_allowed");
      else expect(outcome, name).toMatchObject({ ok: false, error: "not_allowed" });
    });
  });

  it.each(["https://evil.example", "null", "http://localhost:3001", "http://localhost", null])(
    "refuse the origin %s even of an owner",
    async (origin) => {
      const { cookie } = await visitSignedIn("owner");
      visitAs(cookie, origin);
      await eachAction(async (action, name) => {
        expect(await action({}), name).toMatchObject({ ok: false, error: "foreign_origin" });
      });
    },
  );

  it("answer broken input with a refusal, never with a breakdown", async () => {
    const { cookie } = await visitSignedIn("owner");
    const broken = [
      undefined,
      null,
      7,
      "x".repeat(1_000_000),
      [],
      { id: { $ne: 1 }, number: -1, rates: { "99": {} } },
      { id: "\u0000", email: "\u202e\ud800", name: [] },
    ];
    await eachAction(async (action, name) => {
      for (const input of broken) {
        visitAs(cookie);
        const outcome = await action(input).catch(() => ({ error: "redirected" }));
        expect(outcome.error, `${name} ${String(input).slice(0, 30)}`).not.toBe("something_went_wrong");
      }
    });
  });
});
