/** What is known of a banner or a piece: times seen and acted on, one visitor counting once a day; `reach` = different visitors. */
export type SightFigures = { seen: number; acted: number; reach: number /** acted ÷ seen, 0 to 1 */; rate: number };
export type DayFigures = { day: string; seen: number; acted: number };

export const figuresOf = ({ seen, acted, reach }: Omit<SightFigures, "rate">): SightFigures => ({
  seen,
  acted,
  reach,
  rate: seen === 0 ? 0 : acted / seen,
});
