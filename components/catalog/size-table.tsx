import type { SizeChart } from "@/lib/catalog/size-chart";
import type { Locale } from "@/lib/locale";

type Props = {
  chart: SizeChart;
  locale: Locale;
  /** `measures`: names of the columns, in their order */
  words: { caption: string; size: string; measures: string[] };
};

/** Sizes and their measures; scrolls inside itself where it is wider than the page. */
export function SizeTable({ chart, locale, words }: Props) {
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
                  <bdi dir="ltr">{figureOf(values[column] ?? "", locale)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const figureOf = (value: string, locale: Locale): string =>
  value === "" ? "–" : locale === "fr" ? value.replaceAll(".", ",") : value;
