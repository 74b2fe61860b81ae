/** The most variants one product may have. */
export const variantsMax = 100;

export type Choice = { option: string; value: string };

/** All ways to choose one value of each option, in the order of the options; [[]] when there are none. */
export function combinationsOf(options: readonly { code: string; values: readonly { code: string }[] }[]): Choice[][] {
  return options.reduce<Choice[][]>(
    (made, { code, values }) =>
      made.flatMap((choices) => values.map((value) => [...choices, { option: code, value: value.code }])),
    [[]],
  );
}

/** One name per combination, whatever the order of the options: "colour=red|size=m", "" without options. */
export const combinationKey = (choices: readonly Choice[]): string =>
  choices
    .map(({ option, value }) => `${option}=${value}`)
    .sort()
    .join("|");

/** Back from the name; what makes no sense is left out. */
export const choicesOfKey = (key: string): Choice[] =>
  key.split("|").flatMap((part) => {
    const [option = "", value = ""] = part.split("=");
    return option && value ? [{ option, value }] : [];
  });

const jump = 50;

/** Whether a new price is so far from the old one that a zero too many is likelier than a decision. */
export const isPriceJump = (before: number, after: number): boolean =>
  before > 0 && after > 0 && (after >= before * jump || after * jump <= before);
