import { _createCache, _createIntlFormatters } from "use-intl/core";
import { inOurFigures } from "./our-figures";

export const formatters = inOurFigures(_createIntlFormatters(_createCache()));
