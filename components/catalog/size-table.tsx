import type { SizeChart } from "@/lib/catalog/size-chart";

type Props = {
  chart: SizeChart;
  /** `measures`: names of the columns, in their order */
  words: { caption: string; size: string; measures: string[] };
};

/** Sizes and their measures; scrolls inside itself where it is wider than the page. */
export function SizeTable({ chart, words }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys must be able to scroll what is wider than a phone
    <section aria-label={words.caption} tabIndex={0} className="size-table">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.size}</th>
            {words.measures.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.rows.map(({ size, values }) => (
            <tr key={size}>
              <th scope="row">
                <bdi>{size}</bdi>
              </th>
              {chart.measures.map((measure, column) => (
                <td key={measure}>
                  <bdi dir="ltr">{figureOf(values[column] ?? "")}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

// With a comma in both languages, as prices.
const figureOf = (value: string): string => (value === "" ? "–" : value.replaceAll(".", ","));
