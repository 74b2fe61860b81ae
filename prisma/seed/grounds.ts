/** Light and shade of each backdrop: the lit centre, then the far edge. */
export const grounds = {
  sand: ["#fbf1df", "#ecd9b8"],
  sage: ["#f1f6f0", "#d6e2d8"],
  clay: ["#fdece2", "#eecab4"],
  sky: ["#eef5f9", "#cfdfe9"],
  rose: ["#fdf0f1", "#f0d3d9"],
  olive: ["#f4f5e6", "#dcdfbd"],
  stone: ["#f7f4ef", "#dfd8cd"],
  lilac: ["#f5f1fa", "#dcd3ea"],
} as const;

export type GroundName = keyof typeof grounds;
