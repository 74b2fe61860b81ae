import { searchKey } from "@/lib/text";

// What Algerians type for the same thing: Standard Arabic, dialect, French, and French in Arabic letters.
const groups: string[][] = [
  ["حقيبة", "صاك", "شنطة", "sac", "sacoche", "cartable", "محفظة"],
  ["حقيبة سفر", "فاليزة", "valise"],
  ["هاتف", "بورتابل", "تيليفون", "جوال", "portable", "telephone", "smartphone"],
  ["سماعات", "سماعة", "كاسك", "casque", "ecouteurs", "kit main", "ايربودز", "airpods"],
  ["شاحن", "شارجور", "chargeur"],
  ["بطارية", "باتري", "powerbank", "power bank", "batterie"],
  ["ساعة", "مونتر", "منڨالة", "montre"],
  ["حذاء", "صباط", "chaussure", "chaussures"],
  ["حذاء رياضي", "سبادري", "سبرديلة", "باسكيت", "basket", "baskets", "sneakers"],
  ["قميص", "شوميز", "تريكو", "chemise", "tshirt", "tee shirt"],
  ["سروال", "pantalon", "jean", "جين"],
  ["فستان", "روبة", "robe", "قندورة", "gandoura"],
  ["برنوس", "burnous", "بورنوس"],
  ["معطف", "مونتو", "كبوط", "manteau", "فيستة", "veste"],
  ["حجاب", "خمار", "فولار", "foulard", "hijab"],
  ["طاولة", "طابلة", "table"],
  ["كأس", "كيسان", "كاس", "verre", "verres"],
  ["فنجان", "فناجين", "tasse", "tasses"],
  ["صحن", "طبسي", "صحون", "assiette", "assiettes"],
  ["صينية", "سينية", "plateau"],
  ["قدر", "طنجرة", "مرميطة", "marmite", "cocotte"],
  ["كسكاس", "couscoussier"],
  ["طاجين", "tajine", "tagine"],
  ["إبريق", "براد", "براريد", "theiere"],
  ["نحاس", "cuivre"],
  ["تمر", "تمور", "دقلة", "دقلة نور", "dattes", "datte", "deglet", "deglet nour"],
  ["عسل", "miel"],
  ["زيت", "زيوت", "huile", "huiles"],
  ["زيتون", "olive", "olives"],
  ["قهوة", "cafe"],
  ["شاي", "تاي", "the vert", "the"],
  ["توابل", "عقاقير", "بهارات", "epices", "epice"],
  ["خاتم", "بڨة", "خواتم", "bague", "bagues"],
  ["قلادة", "سنسلة", "سلسلة", "collier", "chaine"],
  ["أقراط", "مناڨش", "منقوش", "boucles", "boucle oreille"],
  ["سوار", "مسايس", "براسلي", "bracelet"],
  ["فضة", "argent"],
  ["ذهب", "dore", "plaque or"],
  ["زربية", "زرابي", "سجاد", "سجادة", "tapis"],
  ["وسادة", "مخدة", "coussin", "oreiller"],
  ["بطانية", "فراشية", "كوفيرتة", "couverture", "plaid"],
  ["مصباح", "لامبة", "lampe"],
  ["فانوس", "فوانيس", "lanterne"],
  ["شمعة", "شموع", "bougie", "bougies"],
  ["مرآة", "مراية", "miroir"],
  ["لعبة", "ألعاب", "لعب", "jouet", "jouets"],
  ["دمية", "بوبية", "poupee", "peluche"],
  ["رضيع", "بيبي", "bebe"],
  ["قلم", "ستيلو", "أقلام", "stylo", "crayon"],
  ["كتاب", "كتب", "livre", "livres", "رواية", "roman"],
  ["صابون", "savon"],
  ["عطر", "ريحة", "عطور", "برفان", "parfum"],
  ["كريم", "كريمة", "creme"],
  ["مكياج", "ماكياج", "maquillage"],
  ["هدية", "كادو", "cadeau"],
];

/** Spellings by each of their spellings, all as search keys. */
export type Synonyms = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups of words that mean the same, ready to be looked up. */
export function synonymsIn(wordGroups: readonly (readonly string[])[]): Synonyms {
  const byWord = new Map<string, Set<string>>();
  for (const group of wordGroups) {
    const keys = group.map(searchKey).filter(Boolean);
    for (const key of keys) byWord.set(key, new Set([...(byWord.get(key) ?? []), ...keys]));
  }
  return byWord;
}

const common = synonymsIn(groups);
const none: Synonyms = new Map();

/** Other names of a thing, as search keys; any of the given spellings may be the known one. `own`: the merchant's. */
export const synonymsOf = (spellings: readonly string[], own: Synonyms = none): string[] => [
  ...new Set(spellings.flatMap((spelling) => [...(common.get(spelling) ?? []), ...(own.get(spelling) ?? [])])),
];
