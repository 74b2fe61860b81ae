import type { Sector } from "@/lib/catalog/fact-sets";
import { type Measure, readSizeChart, type SizeChart } from "@/lib/catalog/size-chart";

/** By the key of the shelf; those below take it over. */
export const demoSectors: Record<string, Sector> = {
  pantry: "food",
  kitchen: "home",
  jewellery: "jewellery",
  electronics: "electronics",
  clothes: "clothes",
  home: "home",
  books: "books",
  beauty: "beauty",
};

const body: Measure[] = ["chest", "waist", "hips"];

const charts: Record<string, [Measure[], string]> = {
  traditional: [
    body,
    `38   86-90   68-72   94-98
     40   90-94   72-76   98-102
     42   94-98   76-80   102-106
     S/M  86-96   70-80   94-104
     L/XL 98-110  82-94   106-118
     M    94-100  82-88   96-102
     L    100-106 88-94   102-108
     XL   106-112 94-100  108-114
     XXL  112-118 100-106 114-120`,
  ],
  men: [
    [...body, "foot"],
    `S     88-92   76-80   90-94   -
     M     94-98   82-86   96-100  -
     L     100-104 88-92   102-106 -
     XL    106-110 94-98   108-112 -
     XXL   112-116 100-104 114-118 -
     30    -       76-78   92-94   -
     32    -       81-83   97-99   -
     34    -       86-88   102-104 -
     36    -       91-93   107-109 -
     38    -       96-98   112-114 -
     39-42 -       -       -       24.8-26.8
     43-46 -       -       -       27.5-29.5`,
  ],
  women: [
    body,
    `XS 78-82   60-64 86-90
     S  84-88   66-70 92-96
     M  90-94   72-76 98-102
     L  96-102  78-84 104-110
     XL 104-110 86-92 112-118`,
  ],
  shoes: [["foot"], "37 23.5\n38 24.2\n39 24.8\n40 25.5\n41 26.2\n42 26.8\n43 27.5\n44 28.2"],
};

/** Sizes of shelves, read as a merchant types them. */
export const demoCharts: Record<string, SizeChart> = Object.fromEntries(
  Object.entries(charts).flatMap(([key, [measures, lines]]) => {
    const read = readSizeChart(measures, lines);
    return "chart" in read && read.chart ? [[key, read.chart]] : [];
  }),
);
