import { both, type DraftFacts } from "./draft";

const us = both("متجرنا في وهران", "Notre boutique d’Oran");

export const thingFacts: DraftFacts = {
  "smartwatch-amoled": {
    warranty: 6,
    warranty_by: us,
    compatibility: both("Android و iPhone", "Android et iPhone"),
  },
  "classic-watch": {
    warranty: 12,
    warranty_by: us,
    in_the_box: both("الساعة وبطاريتها، علبة هدية", "La montre et sa pile, une boîte cadeau"),
  },
  "kids-watch": {
    warranty: 6,
    warranty_by: us,
    compatibility: both("شريحة 4G", "Carte SIM 4G"),
  },
  "wireless-earbuds": {
    in_the_box: both(
      "السمّاعتان، علبة الشحن، ثلاثة مقاسات من الأطراف",
      "Les écouteurs, le boîtier, trois tailles d’embouts",
    ),
    compatibility: both("كلّ جهاز ببلوتوث", "Tout appareil Bluetooth"),
  },
  headphones: {
    warranty: 6,
    warranty_by: us,
    in_the_box: both("السمّاعة، كابل 3.5 ملم", "Le casque, un câble 3,5 mm"),
  },
  "power-bank": { power: 22.5, battery: 20_000, weight: 390 },
  "fast-charger": {
    warranty: 12,
    warranty_by: us,
    power: 33,
    in_the_box: both("الشاحن، كابل USB-C مجدول 1.5 م", "Le chargeur, un câble USB-C tressé de 1,5 m"),
  },
  gamepad: { compatibility: both("Android و Windows", "Android et Windows") },
  "enamel-teapot": {
    material: both("فولاذ مطلي بالمينا", "Acier émaillé"),
    capacity: 900,
    care: both("غسل باليد", "Lavage à la main"),
  },
  "tea-glasses": {
    material: both("زجاج سميك بحافة مذهّبة", "Verre épais au liseré doré"),
    capacity: 120,
    care: both("غسل باليد لحفظ الحافة", "Lavage à la main pour garder le liseré"),
  },
  "copper-tray": {
    material: both("نحاس أحمر", "Cuivre rouge"),
    width: 40,
    origin: both("قسنطينة", "Constantine"),
    care: both("يُلمّع بالليمون والملح", "Se polit au citron et au sel"),
  },
  "brass-mortar": { material: both("نحاس أصفر مسبوك", "Laiton coulé"), height: 11, weight: 1_900 },
  "copper-coffee-pot": {
    material: both("نحاس مطروق، مقصدر من الداخل", "Cuivre martelé, étamé à l’intérieur"),
    capacity: 500,
    origin: both("تلمسان", "Tlemcen"),
  },
  couscoussier: { material: both("ألمنيوم غذائي، 2 ملم", "Aluminium alimentaire, 2 mm") },
  "clay-tajine": {
    material: both("طين مزجّج بلا رصاص", "Terre cuite vernissée sans plomb"),
    width: 28,
    origin: both("بلاد القبائل", "Kabylie"),
    care: both("يُنقع ليلة قبل أوّل استعمال", "À tremper une nuit avant le premier usage"),
  },
  "ghardaia-rug": {
    material: both("صوف معقود باليد", "Laine nouée main"),
    origin: both("غرداية", "Ghardaïa"),
    care: both("مكنسة خفيفة، تنظيف جافّ", "Aspirateur doux, nettoyage à sec"),
  },
  "wool-blanket": {
    material: both("70 % صوف، 30 % أكريليك", "70 % laine, 30 % acrylique"),
    width: 200,
    depth: 240,
    weight: 2_800,
    care: both("تهوية تحت الشمس، تنظيف جافّ", "À aérer au soleil, nettoyage à sec"),
  },
  "gold-mirror": { material: both("زجاج، إطار من راتنج مذهّب", "Verre, cadre de résine dorée"), width: 40, height: 55 },
  "halfa-basket": { material: both("حلفاء مضفورة", "Alfa tressé"), width: 35, origin: both("النعامة", "Naâma") },
  abacus: {
    material: both("زان، خرز مطلي بالماء", "Hêtre, perles peintes à l’eau"),
    width: 24,
    height: 22,
    min_age: 3,
  },
  "paint-set": { min_age: 4, in_the_box: both("12 لونًا، فرشاتان، لوح مزج", "12 couleurs, deux pinceaux, une palette") },
  kite: { material: both("نايلون وألياف زجاج", "Nylon et fibre de verre"), min_age: 6 },
};
