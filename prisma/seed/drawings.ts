import { belgha, burnous, folded, kabyleDress, karakou, plainRobe, robe, shawl } from "./drawings/clothes-drawings";
import { charger, earbuds, phoneCase, powerBank, smartwatch } from "./drawings/device-drawings";
import { bangle, book, cushion, earrings, fibula, necklace, rug } from "./drawings/home-drawings";
import { couscoussier, lantern, mortar, tajine, teaGlass, tray } from "./drawings/kitchen-drawings";
import { bottle, dateBox, dropper, perfume, pouch, soapBar, spiceJar } from "./drawings/pantry-drawings";

/** Things no emoji shows: each is drawn by us as an SVG of 512 by 512 in the given "#rrggbb". */
export const drawings = {
  bangle,
  belgha,
  book,
  bottle,
  burnous,
  charger,
  couscoussier,
  cushion,
  dateBox,
  dropper,
  earbuds,
  earrings,
  fibula,
  folded,
  kabyleDress,
  karakou,
  lantern,
  mortar,
  necklace,
  perfume,
  phoneCase,
  plainRobe,
  pouch,
  powerBank,
  robe,
  rug,
  shawl,
  smartwatch,
  soapBar,
  spiceJar,
  tajine,
  teaGlass,
  tray,
} satisfies Record<string, (colour: string) => string>;

export type DrawingName = keyof typeof drawings;
