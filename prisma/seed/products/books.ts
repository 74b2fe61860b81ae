import { product, shot } from "../demo-builders";
import type { DemoOption, DemoProduct } from "../demo-types";

const language: DemoOption = {
  code: "language",
  name: { ar: "لغة الطبعة", fr: "Langue de l’édition" },
  values: [
    { code: "ar", name: { ar: "العربية", fr: "Arabe" } },
    { code: "fr", name: { ar: "الفرنسية", fr: "Français" } },
  ],
};

export const books: DemoProduct[] = [
  product({
    key: "nedjma",
    category: "literature",
    title: { ar: "نجمة، رواية كاتب ياسين", fr: "Nedjma, roman de Kateb Yacine" },
    description: {
      ar: "الرواية المؤسسة في الأدب الجزائري، صدرت سنة 1956: أربعة أصدقاء وامرأة وبلد يولد.\n\nغلاف ورقي، نحو 270 صفحة.",
      fr: "Le roman fondateur de la littérature algérienne, paru en 1956 : quatre amis, une femme, un pays qui naît.\n\nBroché, environ 270 pages.",
    },
    keywords: { ar: "كتاب رواية نجمة ياسين", fr: "livre roman kateb yacine nedjma" },
    options: [language],
    sku: "BOK-NDJ",
    price: { ar: 1200, fr: 1400 },
    stock: [12, 7],
    pictures: [
      shot(
        { thing: "book", ground: "sky", tint: "#2b3a66" },
        "كتاب بغلاف كحلي عليه نجمة ذهبية",
        "Livre à couverture bleu nuit ornée d’une étoile dorée",
      ),
      shot(
        { thing: "book", ground: "stone", tint: "#2b3a66", scene: "pair" },
        "نسختان من الكتاب متراكبتان",
        "Deux exemplaires du livre superposés",
      ),
    ],
    daysOld: 145,
    sold: 73,
  }),
  product({
    key: "grande-maison",
    category: "literature",
    title: { ar: "الدار الكبيرة، رواية محمد ديب", fr: "La Grande Maison, de Mohammed Dib" },
    description: {
      ar: "أول أجزاء ثلاثية محمد ديب: طفولة عمر في دار سبيطار بتلمسان والجوع والكرامة.\n\nغلاف ورقي، نحو 190 صفحة.",
      fr: "Premier volet de la trilogie de Mohammed Dib : l’enfance d’Omar à Dar Sbitar, à Tlemcen, la faim et la dignité.\n\nBroché, environ 190 pages.",
    },
    keywords: { ar: "الحريق دار سبيطار ديب تلمسان رواية", fr: "dib dar sbitar tlemcen incendie roman" },
    options: [language],
    sku: "BOK-DIB",
    price: { ar: 950, fr: 1100 },
    stock: [9, 0],
    pictures: [
      shot(
        { thing: "book", ground: "clay", tint: "#8a5a3c" },
        "كتاب بغلاف بنّي عليه نجمة ذهبية",
        "Livre à couverture marron ornée d’une étoile dorée",
      ),
      shot(
        { thing: "book", ground: "sand", tint: "#8a5a3c", scene: "prop", prop: "coffee" },
        "الكتاب البنّي وإلى جانبه فنجان قهوة",
        "Le livre marron près d’une tasse de café",
      ),
    ],
    daysOld: 190,
    sold: 58,
  }),
  product({
    key: "fils-du-pauvre",
    category: "literature",
    title: { ar: "ابن الفقير، مولود فرعون", fr: "Le Fils du pauvre, Mouloud Feraoun" },
    description: {
      ar: "سيرة طفل من جبال القبائل صار معلّما، كتبها مولود فرعون سنة 1950.\n\nغلاف ورقي، نحو 150 صفحة، مقرّر في كثير من الثانويات.",
      fr: "L’enfance d’un fils de la montagne kabyle devenu instituteur, publiée en 1950.\n\nBroché, environ 150 pages, souvent étudié au lycée.",
    },
    keywords: { ar: "فرعون قبائل سيرة رواية", fr: "feraoun kabylie roman lycee" },
    sku: "BOK-FER",
    price: 900,
    was: 1100,
    stock: [16],
    pictures: [
      shot(
        { thing: "book", ground: "olive", tint: "#4f7a3c" },
        "كتاب بغلاف أخضر عليه نجمة ذهبية",
        "Livre à couverture verte ornée d’une étoile dorée",
      ),
      shot(
        { thing: "book", ground: "sage", tint: "#4f7a3c", scene: "prop", prop: "olive" },
        "الكتاب الأخضر وإلى جانبه حبة زيتون",
        "Le livre vert près d’une olive",
      ),
    ],
    daysOld: 205,
    sold: 81,
  }),
  product({
    key: "south-wind",
    category: "literature",
    title: { ar: "ريح الجنوب، عبد الحميد بن هدوقة", fr: "Le Vent du Sud, d’Abdelhamid Benhedouga" },
    description: {
      ar: "من أولى الروايات الجزائرية المكتوبة بالعربية (1971): نفيسة بين القرية والمدينة.\n\nغلاف ورقي، بالعربية، نحو 260 صفحة.",
      fr: "L’un des premiers romans algériens écrits en arabe (1971) : Nafissa entre le village et la ville.\n\nBroché, en arabe, environ 260 pages.",
    },
    keywords: { ar: "بن هدوقة رواية ريح الجنوب باك", fr: "benhedouga vent sud roman arabe" },
    sku: "BOK-BHD",
    price: 850,
    stock: [0],
    pictures: [
      shot(
        { thing: "book", ground: "sand", tint: "#b4532a" },
        "كتاب بغلاف قرميدي عليه نجمة ذهبية",
        "Livre à couverture terre cuite ornée d’une étoile dorée",
      ),
      shot(
        { thing: "book", ground: "clay", tint: "#b4532a", scene: "close" },
        "نجمة الغلاف القرميدي عن قرب",
        "L’étoile de la couverture, vue de près",
      ),
    ],
    daysOld: 260,
    sold: 35,
  }),
  product({
    key: "cookbook",
    category: "family-books",
    title: { ar: "كتاب الطبخ الجزائري، 200 وصفة", fr: "La cuisine algérienne en 200 recettes" },
    description: {
      ar: "وصفات من الشربة إلى البقلاوة مع صور ومقادير دقيقة، مرتبة حسب الولايات.\n\nغلاف مقوّى، 240 صفحة ملونة.",
      fr: "De la chorba à la baklawa, photos et quantités précises, classées par région.\n\nRelié, 240 pages en couleurs.",
    },
    keywords: { ar: "طبخ حلويات وصفات رمضان عروس", fr: "livre cuisine recettes gateaux ramadan" },
    sku: "BOK-CKB",
    price: 2200,
    stock: [19],
    pictures: [
      shot({ thing: "openBook", ground: "sky" }, "كتاب مفتوح بصفحات بيضاء", "Livre ouvert aux pages blanches"),
      shot(
        { thing: "openBook", ground: "clay", scene: "prop", prop: "pepper" },
        "الكتاب المفتوح وإلى جانبه فلفل أحمر",
        "Le livre ouvert près d’un piment rouge",
      ),
    ],
    daysOld: 27,
    sold: 104,
  }),
  product({
    key: "tales-box",
    category: "family-books",
    title: { ar: "حكايات جدّتي، ثلاثة كتب للأطفال", fr: "Contes de ma grand-mère, trois livres" },
    description: {
      ar: "ثلاث مجموعات من الحكايات الشعبية الجزائرية برسوم كبيرة: بقرة اليتامى ولونجة وحديدوان.\n\nمن 5 إلى 10 سنوات، 48 صفحة لكل كتاب.",
      fr: "Trois recueils de contes populaires illustrés : la vache des orphelins, Loundja et Hdidouane.\n\nDe 5 à 10 ans, 48 pages chacun.",
    },
    keywords: { ar: "قصص اطفال حكايات لونجة حديدوان", fr: "contes enfants histoires loundja" },
    options: [language],
    sku: "BOK-TAL",
    price: 1800,
    stock: [14, 3],
    pictures: [
      shot(
        { thing: "books", ground: "sage" },
        "ثلاثة كتب بأغلفة خضراء وحمراء وزرقاء",
        "Trois livres, vert, rouge et bleu",
      ),
      shot(
        { thing: "books", ground: "rose", scene: "prop", prop: "teddy" },
        "الكتب الثلاثة وإلى جانبها دبدوب",
        "Les trois livres près d’un ours en peluche",
      ),
    ],
    daysOld: 15,
    sold: 66,
  }),
];
