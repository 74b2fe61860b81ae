import type { Both } from "./demo-types";

type Colour = { name: Both; swatch: string };

const colour = (ar: string, fr: string, swatch: string): Colour => ({ name: { ar, fr }, swatch });

export const colours = {
  white: colour("أبيض", "blanc", "#f2eee6"),
  black: colour("أسود", "noir", "#2e2b36"),
  grey: colour("رمادي", "gris", "#8f9199"),
  beige: colour("بيج", "beige", "#d8bf9a"),
  brown: colour("بني", "marron", "#8a5a3c"),
  red: colour("أحمر", "rouge", "#c8323c"),
  burgundy: colour("عنابي", "bordeaux", "#7d2239"),
  pink: colour("وردي", "rose", "#e48bb0"),
  orange: colour("برتقالي", "orange", "#e07f3c"),
  gold: colour("ذهبي", "doré", "#d6a43f"),
  silver: colour("فضي", "argenté", "#b8bcc6"),
  copper: colour("نحاسي", "cuivré", "#b8703a"),
  green: colour("أخضر", "vert", "#2f8460"),
  olive: colour("زيتوني", "olive", "#7c8a45"),
  turquoise: colour("فيروزي", "turquoise", "#35a5a8"),
  blue: colour("أزرق", "bleu", "#3676c0"),
  navy: colour("كحلي", "bleu nuit", "#2b3a66"),
  purple: colour("بنفسجي", "violet", "#7d58b4"),
} as const satisfies Record<string, Colour>;

export type ColourCode = keyof typeof colours;
