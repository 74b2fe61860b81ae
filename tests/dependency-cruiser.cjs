const fs = require("node:fs");
const path = require("node:path");
const domains = require("./support/domains.cjs");

const adapter = "^lib/[^/]+/(gateways|carriers|stores|channels|sinks)/";
const effectful = "^lib/[^/]+/(queries|commands|actions|admin-actions|jobs)(/|\\.ts$)";
// The queue's own engine, and the door that every action passes.
const machinery = "^lib/(jobs|auth|i18n)/";
const kernel = "^lib/[^/]+\\.ts$";

// A product and what search knows of it are written in one transaction; nothing else of search is below the catalogue.
const searchIndex = "^lib/search/commands/refresh-product-search\\.ts$";

// A search is counted where it is answered, once the answer has left; a page may do nothing else that lasts.
const counters = "^lib/search/commands/note-search\\.ts$";

// The places that the shop's style sheet does not read, as it names them itself.
const sheet = fs.readFileSync(path.join(__dirname, "../app/shop.css"), "utf8");
const unstyled = [...sheet.matchAll(/@source not "([^"]+)"/g)].map(([, place]) => patternOf(path.join("app", place)));

function patternOf(place) {
  const marks = { "{": "(", "}": ")", ",": "|", "*": "[^/]*", ".": "\\." };
  return `^${place.replace(/[{},*.]/g, (mark) => marks[mark])}`;
}

const rule = (name, from, to) => ({ name, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule("no-cycles", {}, { circular: true }),
    rule("kernel-knows-no-domain", { path: kernel }, { path: "^lib/[^/]+/" }),
    ...domains
      .slice(0, -1)
      .map((domain, i) =>
        rule(
          `${domain}-knows-only-what-is-below`,
          { path: `^lib/${domain}/` },
          { path: `^lib/(${domains.slice(i + 1).join("|")})/`, ...(domain === "catalog" && { pathNot: searchIndex }) },
        ),
      ),
    rule("lib-knows-no-ui", { path: "^lib/" }, { path: "^(app|components)/" }),
    rule("components-know-no-pages", { path: "^components/" }, { path: "^app/" }),
    rule(
      "components-fetch-nothing",
      { path: "^components/" },
      {
        path: ["^lib/[^/]+/(queries|commands|jobs)(/|\\.ts$)", adapter, "^lib/(db|env)\\.ts$", "^prisma/"],
      },
    ),
    rule(
      "the-shop-shows-only-what-its-sheet-reads",
      { path: "^app/", pathNot: "^app/(admin|api)/" },
      { path: unstyled, reachable: true },
    ),
    rule("primitives-know-no-domain", { path: "^components/ui/" }, { path: ["^lib/[^/]+/", "^components/(?!ui/)"] }),
    rule(
      "pages-write-through-actions",
      { path: "^app/", pathNot: "^app/api/" },
      { path: "^lib/[^/]+/commands(/|\\.ts$)", pathNot: counters },
    ),
    rule(
      "rules-are-pure",
      { path: "^lib/[^/]+/[^/]+\\.ts$", pathNot: [effectful, machinery] },
      {
        path: [effectful, adapter, "^lib/(db|env)\\.ts$", "^prisma/", "node_modules/(next|react|@prisma)/"],
      },
    ),
    rule("adapters-behind-their-port", { pathNot: [adapter, "^tests/"] }, { path: adapter, pathNot: "/index\\.ts$" }),
    rule(
      "only-reads-and-writes-touch-prisma",
      { pathNot: [kernel, effectful, adapter, machinery, "^(prisma|tests)/"] },
      { path: ["^lib/db\\.ts$", "^prisma/client"] },
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|prisma/client/(internal|models))" },
  },
};
