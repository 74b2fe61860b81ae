import type { Both } from "./demo-types";

const list = (pairs: [ar: string, fr: string][]): Both[] => pairs.map(([ar, fr]) => ({ ar, fr }));

// Invariable in gender, so that they follow any Arabic or French noun.
export const finishes = list([
  ["من الطراز الأول", "premier choix"],
  ["بلمسة عصرية", "au goût du jour"],
  ["بتغليف أنيق", "sous coffret"],
  ["من صنع اليد", "fait main"],
  ["من تشكيلة 2026", "collection 2026"],
  ["بسعر الجملة", "prix de gros"],
  ["مع ضمان", "avec garantie"],
  ["بكمية محدودة", "série limitée"],
]);

export const makers = list([
  ["من وهران", "d’Oran"],
  ["من تلمسان", "de Tlemcen"],
  ["من قسنطينة", "de Constantine"],
  ["من تيزي وزو", "de Tizi Ouzou"],
  ["من غرداية", "de Ghardaïa"],
  ["من بسكرة", "de Biskra"],
  ["من بجاية", "de Béjaïa"],
  ["من عنابة", "d’Annaba"],
  ["من سطيف", "de Sétif"],
  ["من أدرار", "d’Adrar"],
]);

export const occasions = list([
  ["للعيد", "pour l’Aïd"],
  ["لرمضان", "pour ramadan"],
  ["للأعراس", "pour les fêtes"],
  ["للبيت", "pour la maison"],
  ["للهدايا", "à offrir"],
  ["للصيف", "pour l’été"],
  ["للشتاء", "pour l’hiver"],
  ["لكل يوم", "au quotidien"],
]);
