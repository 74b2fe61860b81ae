import { describe, expect, it } from "vitest";
import { isSetupCode, setupCode } from "@/lib/opening/setup-code.mjs";

const secret = "a secret of a shop, which has 32 characters or more";

describe("the setup code", () => {
  it("follows from the shop's secret alone, in signs that nobody mistakes for others", () => {
    expect(setupCode(secret)).toBe(setupCode(secret));
    expect(setupCode(secret)).not.toBe(setupCode(`${secret}.`));
    for (let n = 0; n < 200; n++)
      expect(setupCode(`${secret}${n}`)).toMatch(/^([\dA-HJKMNP-TV-Z]{4}-){2}[\dA-HJKMNP-TV-Z]{4}$/);
  });

  it("is known however it is copied", () => {
    const code = setupCode(secret);
    const spellings = [code, code.toLowerCase(), code.replaceAll("-", ""), code.replaceAll("-", " "), ` ${code} `];
    const lookalikes = [
      code.replaceAll("0", "O"),
      code.replaceAll("0", "o"),
      code.replaceAll("1", "l"),
      code.replaceAll("1", "I"),
    ];
    for (const typed of [...spellings, ...lookalikes]) expect(isSetupCode(secret, typed), typed).toBe(true);
  });

  it("takes no other", () => {
    const code = setupCode(secret);
    const others = ["", "-", code.slice(1), `${code}0`, [...code].reverse().join(""), setupCode("another"), secret];
    for (const typed of others) expect(isSetupCode(secret, typed), typed).toBe(false);
  });
});
