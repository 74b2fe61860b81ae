import { describe, expect, it } from "vitest";
import { chartFor, linesOf, type Measure, readSizeChart, sizeChartOf } from "@/lib/catalog/size-chart";
import ar from "@/messages/ar.json";
import fr from "@/messages/fr.json";

const two: Measure[] = ["waist", "chest"];
const rowsOf = (typed: string, measures = two) => {
  const read = readSizeChart(measures, typed);
  return "fault" in read ? read.fault : read.chart?.rows.map(({ size, values }) => [size, ...values]);
};

describe("a size chart as typed", () => {
  it.each([
    ["S 88-92 76-80", [["S", "88–92", "76–80"]]],
    ["S: 88 76", [["S", "88", "76"]]],
    ["10 ans 70,5 60", [["10 ans", "70.5", "60"]]],
    ["S\t88 - 92\t76", [["S", "88–92", "76"]]],
    ["M ; 94–98 ; -", [["M", "94–98", ""]]],
    ["٤٢ | ٨٨ | ٧٦", [["42", "88", "76"]]],
    [
      "\nS 88 76\r\n\n  M 92 80\n",
      [
        ["S", "88", "76"],
        ["M", "92", "80"],
      ],
    ],
  ])("%j is read", (typed, rows) => {
    expect(rowsOf(typed)).toEqual(rows);
  });

  it.each([
    ["S 88", "size_chart_line"],
    ["S large 76", "size_chart_line"],
    ["S 88 - 92 76 - 80", "size_chart_line"],
    ["S 1000 76", "size_chart_line"],
    ["S 88 76\nS 90 78", "option_twice"],
    [Array.from({ length: 13 }, (_, n) => `${n} 88 76`).join("\n"), "size_chart_long"],
  ])("%j is refused: %s", (typed, fault) => {
    expect(rowsOf(typed)).toBe(fault);
  });

  it("needs its measures, six at most, and is none without lines", () => {
    const many: Measure[] = ["chest", "waist", "hips", "shoulders", "sleeve", "length", "inseam"];
    expect(rowsOf("S 1", [])).toBe("size_chart_measures");
    expect(rowsOf("S 1 2 3 4 5 6 7", many)).toBe("size_chart_measures");
    expect(readSizeChart(two, " \n ")).toEqual({ chart: null });
  });

  it("stands in the order of the shop's measures, and is shown again so that it reads the same", () => {
    const read = readSizeChart(two, "S 88-92 -\n10 ans 70.5 60");
    const chart = "chart" in read ? read.chart : null;
    expect(chart?.measures).toEqual(["chest", "waist"]);
    expect(chart && readSizeChart(two, linesOf(chart))).toEqual({ chart });
  });
});

describe("a size chart that is kept", () => {
  const chart = {
    measures: ["chest", "foot"] as Measure[],
    rows: [
      { size: "S", values: ["88–92", ""] },
      { size: "M", values: ["94", ""] },
      { size: "39-42", values: ["", "25.5"] },
    ],
  };

  it.each([[null], [7], [{}], [{ measures: [], rows: [] }], [{ ...chart, measures: ["tail"] }]])(
    "%j is none",
    (kept) => {
      expect(sizeChartOf(kept)).toBeNull();
    },
  );

  it("is told for the sizes that are sold and the measures they have", () => {
    expect(sizeChartOf(chart)).toEqual(chart);
    expect(chartFor(chart, [" m ", "XL"])).toEqual({ measures: ["chest"], rows: [{ size: "M", values: ["94"] }] });
    expect(chartFor(chart, ["39-42"])).toEqual({ measures: ["foot"], rows: [{ size: "39-42", values: ["25.5"] }] });
    expect(chartFor(chart, ["unique"])).toEqual(chart);
  });

  it("names every measure in both languages", () => {
    expect(Object.keys(ar.catalog.facts.sizes.measure)).toEqual(Object.keys(fr.catalog.facts.sizes.measure));
    for (const measure of chart.measures) expect(fr.catalog.facts.sizes.measure).toHaveProperty(measure);
  });
});
