import { z } from "zod";
import { optionalText } from "@/lib/fields";
import { box } from "./input-fields";
import { type Measure, measures, readSizeChart } from "./size-chart";

const boxes = Object.fromEntries(measures.map((measure) => [measure, box])) as Record<Measure, typeof box>;

/** Which measures, and a line a size; empty = the sizes of the category above. */
export const sizeChart = z
  .object({ measures: z.object(boxes).prefault({}), lines: optionalText({ max: 1_000 }) })
  .prefault({})
  .transform((typed, check) => {
    const read = readSizeChart(
      measures.filter((measure) => typed.measures[measure]),
      typed.lines,
    );
    if ("chart" in read) return read.chart;
    check.issues.push({ code: "custom", path: ["lines"], message: read.fault, input: typed.lines });
    return z.NEVER;
  });
