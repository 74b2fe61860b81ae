import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { failure, newTally, pass, readPlaywright, readVitest, summaryOf } from "../../support/tally.mjs";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "hanout-tally-"));

function reportOf(content: object): string {
  const file = path.join(folder, `${Math.random()}.json`);
  fs.writeFileSync(file, JSON.stringify(content));
  return file;
}

const test = (status: string) => ({ status, fullName: "a title", failureMessages: [] });

describe("the tally of a run", () => {
  it("adds up its parts in one line", () => {
    const tally = newTally();
    tally.add({ passed: 3, failed: 0, failures: [] });
    tally.add(pass());
    tally.add(failure("Types", "TS2304"));
    expect(summaryOf(tally)).toBe("4 passed, 1 failed");
    expect(tally.failures()).toEqual(["Types\nTS2304"]);
  });

  it("counts each failed test of Vitest", () => {
    const testResults = [
      { name: "a.test.ts", status: "failed", message: "", assertionResults: [test("passed"), test("failed")] },
    ];
    const outcome = readVitest(reportOf({ numPassedTests: 1, testResults }), {
      code: 1,
      output: "✓ b\n⎯ Failed Tests 1 ⎯\n- 1\n+ 2",
    });
    expect(outcome).toEqual({
      passed: 1,
      failed: 1,
      failures: ["a.test.ts: a title", "⎯ Failed Tests 1 ⎯\n- 1\n+ 2"],
    });
  });

  it("counts a file that does not load as a failure", () => {
    const testResults = [{ name: "a.test.ts", status: "failed", message: "no such module", assertionResults: [] }];
    const outcome = readVitest(reportOf({ numPassedTests: 0, testResults }), { code: 1, output: "" });
    expect(outcome.failures[0]).toBe("a.test.ts\nno such module");
    expect(outcome.failed).toBe(1);
  });

  it("counts an error outside every test, and a run without a report", () => {
    const quiet = reportOf({ numPassedTests: 5, testResults: [] });
    expect(readVitest(quiet, { code: 1, output: "unhandled" })).toMatchObject({ passed: 5, failed: 1 });
    expect(readVitest("/nowhere.json", { code: 1, output: "broke" }).failures).toEqual(["vitest\nbroke"]);
  });

  it("counts a journey that passed at its second try as passed, and finds failures in nested suites", () => {
    const spec = {
      ok: false,
      file: "buy.spec.ts",
      title: "buys",
      tests: [{ results: [{ errors: [{ message: "why" }] }] }],
    };
    const report = reportOf({
      stats: { expected: 2, flaky: 1, unexpected: 1 },
      errors: [],
      suites: [{ suites: [{ specs: [spec] }] }],
    });
    expect(readPlaywright(report, { code: 1, output: "" })).toEqual({
      passed: 3,
      failed: 1,
      failures: ["buy.spec.ts: buys\nwhy"],
    });
  });
});
