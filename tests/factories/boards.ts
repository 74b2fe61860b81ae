import type { BoardFace, BoardWords } from "@/lib/marketing/board";
import type { BoardInput } from "@/lib/marketing/schema";

export const boardWords = (changes: Partial<BoardWords> = {}): BoardWords => ({
  ...{ locale: "fr", title: "Théière en cuivre", line: "Livraison partout", button: "Voir l’offre" },
  ...{ amount: "2\u202f500", unit: "DA", before: "", shop: "Hanout Oran" },
  ...changes,
});

/** A board of a shop of Oran as it hangs there. */
export const aFace = ({
  words,
  ...changes
}: Partial<Omit<BoardFace, "words">> & { words?: Partial<BoardWords> } = {}): BoardFace => ({
  ...{ id: 3, pictureKey: "k1", link: "https://hanout.example/fr/products/theiere?utm_source=elwatan-dz-com" },
  ...changes,
  words: boardWords(words),
});

/** What the form sends for a board, once parsed. */
export const boardForm = (changes: Partial<BoardInput> = {}): BoardInput => ({
  ...{ name: "El Watan, une", place: "elwatan-dz.com", campaign: "", page: "/fr", pictureKey: "" },
  ...{ title: "Soldes d’hiver", line: "", button: "Voir", hasPrice: false, startsOn: null, endsOn: null, cost: 0 },
  ...changes,
});
