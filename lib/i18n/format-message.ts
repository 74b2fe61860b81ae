import type formatMessageType from "use-intl/format-message";
// By its file: the package's own name for it leads here (next.config.ts).
// @ts-expect-error types come with the name only
import plain from "../../node_modules/use-intl/dist/esm/production/format-message/index.js";
import { type Formatters, inOurFigures } from "./our-figures";

type FormatMessage = typeof formatMessageType;

const known = new WeakMap<Formatters, Formatters>();

/**
 * Every sentence of pages and panel is made here: next-intl takes no formatter of ours, neither in its request config
 * nor in its provider, and its own writes "5,216" in Arabic. Formatters are kept, for they keep the parsed sentences.
 */
const formatMessage: FormatMessage = (...[key, message, values, options]) =>
  plain(key, message, values, { ...options, formatters: ours(options.formatters) });
formatMessage.raw = true;

function ours(theirs: Formatters): Formatters {
  const made = known.get(theirs) ?? inOurFigures(theirs);
  known.set(theirs, made);
  return made;
}

// biome-ignore lint/style/noDefaultExport: takes the place of a module with a default export.
export default formatMessage;
