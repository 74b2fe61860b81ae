import type { _createIntlFormatters } from "use-intl/core";

export type Formatters = ReturnType<typeof _createIntlFormatters>;

/** How `#` is written in our texts: as prices and bare figures are. French groups by U+202F; Arabic would write "5,216". */
export const inOurFigures = (made: Formatters): Formatters => ({
  ...made,
  getNumberFormat: (_locale, options) => made.getNumberFormat("fr", options),
});
