import fs from "node:fs";

/** What came of every part of a run. */
export function newTally() {
  const parts = [];
  return {
    add: (part) => parts.push(part),
    get passed() {
      return parts.reduce((sum, part) => sum + part.passed, 0);
    },
    get failed() {
      return parts.reduce((sum, part) => sum + part.failed, 0);
    },
    failures: () => parts.flatMap((part) => part.failures),
  };
}

export const summaryOf = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
export const pass = () => ({ passed: 1, failed: 0, failures: [] });
export const failure = (title, text) => ({ passed: 0, failed: 1, failures: [`${title}\n${text}`] });

/** Reads Vitest's JSON report. A file that could not even be loaded, or an error outside all tests, is one failure. */
export function readVitest(file, { code, output }) {
  if (!fs.existsSync(file)) return failure("vitest", lastLines(output));
  const report = JSON.parse(fs.readFileSync(file, "utf8"));
  const failures = report.testResults.flatMap(failuresOfFile);
  const failed = failures.length;
  if (code !== 0 && failed === 0) return { ...failure("vitest", lastLines(output)), passed: report.numPassedTests };
  // The report has no differences between what was wanted and what came; the printed account has.
  return { passed: report.numPassedTests, failed, failures: failed > 0 ? [...failures, accountOf(output)] : [] };
}

const accountOf = (output) => output.slice(Math.max(0, output.search(/^.*Failed (Tests|Suites)/m)));

function failuresOfFile({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (status === "failed" && failed.length === 0) return [`${name}\n${message}`];
  return failed.map((test) => `${name}: ${test.fullName}`);
}

/** Reads Playwright's JSON report; a journey that passed at its second try counts as passed. */
export function readPlaywright(file, { code, output }) {
  if (!fs.existsSync(file)) return failure("playwright", lastLines(output));
  const { stats, suites, errors } = JSON.parse(fs.readFileSync(file, "utf8"));
  const failures = [...suites.flatMap(failuresOfSuite), ...errors.map((error) => error.message)];
  if (code !== 0 && failures.length === 0) failures.push(`playwright\n${lastLines(output)}`);
  return { passed: stats.expected + stats.flaky, failed: failures.length, failures };
}

function failuresOfSuite({ suites = [], specs = [] }) {
  const own = specs.filter((spec) => !spec.ok).map((spec) => `${spec.file}: ${spec.title}\n${errorOf(spec)}`);
  return [...own, ...suites.flatMap(failuresOfSuite)];
}

// Of every try: the second often stumbles over what the first has left.
const errorOf = ({ tests }) =>
  tests
    .flatMap(({ results }) => results)
    .flatMap(({ errors, retry }) => errors.map(({ message }) => (retry > 0 ? `Try ${retry + 1}: ${message}` : message)))
    .join("\n");

const lastLines = (text) => text.trimEnd().split("\n").slice(-40).join("\n");
