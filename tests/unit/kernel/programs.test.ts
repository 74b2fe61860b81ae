import { expect, it } from "vitest";
import { read, sources } from "../../support/sources";

const programs = sources.filter((file) => file.endsWith(".mjs") && /^await untilStopped\(/m.test(read(file)));

it("there are programs that run until they are stopped", () => {
  expect(programs).toContain("prisma/local/demo.mjs");
});

// While such a program runs, what is declared with const below it does not exist yet; functions do.
it.each(programs)("%s declares no constant after it has begun", (file) => {
  const [, below = ""] = read(file).split(/^await untilStopped\(/m);
  expect(below).not.toMatch(/^(?:const|let|class) /m);
});
