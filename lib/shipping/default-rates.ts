import rows from "./default-rates.json";

/** The tariff a new shop starts with, one row per wilaya, centimes: plausible figures, to be replaced by the merchant's own contract. */
export const defaultRates = (): readonly {
  wilayaCode: string;
  home: number | null;
  desk: number | null;
  daysMin: number;
  daysMax: number;
}[] => rows;
