import { fail, ok } from "@/lib/result";
import type { RivalFailure, RivalPage, RivalReader } from "../rival-reader";

type Fake = RivalReader & { pages: Map<string, RivalPage>; failWith: RivalFailure | null; asked: string[] };

/** Shops that exist only here; an address nobody put there is gone, and it can be told how to fail. */
export function fakeRivals(): Fake {
  const reader: Fake = {
    name: "fake",
    pages: new Map(),
    failWith: null,
    asked: [],
    async read(url) {
      reader.asked.push(url);
      if (reader.failWith) return fail(reader.failWith);
      const page = reader.pages.get(url);
      return page ? ok(page) : fail("rival_gone");
    },
  };
  return reader;
}
