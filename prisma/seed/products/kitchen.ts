import { colour, inColours, product, shot, volume } from "../demo-builders";
import type { DemoProduct } from "../demo-types";

export const kitchen: DemoProduct[] = [
  product({
    key: "enamel-teapot",
    category: "serving",
    title: { ar: "برّاد شاي تقليدي مطلي بالمينا", fr: "Théière traditionnelle émaillée" },
    description: {
      ar: "برّاد من فولاذ مطلي بالمينا، يكفي ستة كؤوس (0.9 لتر)، مع مصفاة مدمجة.\n\nيصلح للغاز والطابونة. يُغسل باليد.",
      fr: "Théière en acier émaillé pour six verres (0,9 L), filtre intégré.\n\nVa sur le gaz et la plaque. Lavage à la main.",
    },
    keywords: { ar: "براد تاي ابريق شاي مقراج", fr: "berrad theiere bouilloire the" },
    options: [colour("red", "blue", "green")],
    sku: "KIT-TPT",
    price: { red: 3200, blue: 3200, green: 3400 },
    stock: [16, 7, 2],
    pictures: [
      ...inColours({ thing: "teapot", ground: "sand" }, ["red", "blue", "green"], {
        ar: "برّاد شاي باللون {colour} من الجانب",
        fr: "Théière de couleur {colour}, vue de côté",
      }),
      shot(
        { thing: "teapot", ground: "sage", tint: "#c8323c", scene: "prop", prop: "teaGlass" },
        "برّاد أحمر وإلى جانبه كأس شاي",
        "La théière rouge près d’un verre de thé",
      ),
    ],
    daysOld: 5,
    sold: 88,
  }),
  product({
    key: "tea-glasses",
    category: "serving",
    title: { ar: "طقم 6 كؤوس شاي بحافة ذهبية", fr: "Six verres à thé au liseré doré" },
    description: {
      ar: "ستة كؤوس من زجاج سميك سعة 12 سل بحافة ذهبية اللون.\n\nتُغسل باليد كي لا تزول الحافة. تصل في علبة مقوّاة، والمكسور نعوّضه.",
      fr: "Six verres épais de 12 cl au liseré doré.\n\nLavage à la main pour garder le liseré. Boîte renforcée, toute casse est remplacée.",
    },
    keywords: { ar: "كيسان تاي كاس طقم ضياف", fr: "kissan verres the service invites" },
    sku: "KIT-GLS",
    price: 1450,
    was: 1800,
    stock: [31],
    pictures: [
      shot(
        { thing: "teaGlass", ground: "sand", scene: "row" },
        "ثلاثة كؤوس شاي مصفوفة بحافة ذهبية",
        "Trois verres à thé alignés, liseré doré",
      ),
      shot(
        { thing: "teaGlass", ground: "sage", scene: "close" },
        "الحافة الذهبية لكأس الشاي عن قرب",
        "Le liseré doré d’un verre à thé, vu de près",
      ),
    ],
    daysOld: 45,
    sold: 176,
  }),
  product({
    key: "copper-tray",
    category: "copper",
    title: { ar: "صينية نحاس منقوشة من قسنطينة", fr: "Plateau de cuivre ciselé de Constantine" },
    description: {
      ar: "صينية نحاس أحمر منقوشة باليد بنجمة ثمانية، قطر 40 سم، صنعة حرفي من قسنطينة.\n\nللزينة أو لتقديم القهوة. تُلمّع بالليمون والملح.",
      fr: "Plateau de cuivre rouge ciselé à la main d’une étoile à huit branches, 40 cm, œuvre d’un artisan de Constantine.\n\nPour décorer ou servir le café. Se polit au citron et au sel.",
    },
    keywords: { ar: "سينية سني نحاس قسنطينة صينية القهوة", fr: "siniya plateau cuivre constantine dinanderie" },
    sku: "COP-TRY",
    price: 9800,
    stock: [6],
    pictures: [
      shot(
        { thing: "tray", ground: "sand", tint: "#b8703a", scene: "plinth" },
        "صينية نحاسية مستديرة منقوشة بنجمة ثمانية",
        "Plateau rond en cuivre ciselé d’une étoile à huit branches",
      ),
      shot(
        { thing: "tray", ground: "clay", tint: "#b8703a", scene: "close" },
        "نقوش الصينية النحاسية عن قرب",
        "Les ciselures du plateau de cuivre, vues de près",
      ),
    ],
    daysOld: 100,
    sold: 29,
    inspectable: true,
  }),
  product({
    key: "brass-mortar",
    category: "copper",
    title: { ar: "مهراس نحاس أصفر مع يدّته", fr: "Mortier de laiton et son pilon" },
    description: {
      ar: "مهراس من نحاس أصفر مصبوب، وزنه 1.9 كغ وعلوّه 11 سم، بصوته المعروف في بيوتنا.\n\nللثوم والتوابل. يُمسح ويُجفف بعد كل استعمال.",
      fr: "Mortier en laiton coulé, 1,9 kg et 11 cm de haut, au son bien connu de nos maisons.\n\nPour l’ail et les épices. Essuyez-le après usage.",
    },
    keywords: { ar: "مهراز مهراس نحاس صفر هاون", fr: "mehras mehraz mortier pilon laiton" },
    sku: "COP-MRT",
    price: 6500,
    stock: [9],
    pictures: [
      shot(
        { thing: "mortar", ground: "clay", tint: "#cf9a3c" },
        "مهراس نحاس أصفر ويدّته داخله",
        "Mortier de laiton avec son pilon",
      ),
      shot(
        { thing: "mortar", ground: "sage", tint: "#cf9a3c", scene: "prop", prop: "ginger" },
        "المهراس إلى جانب جذر زنجبيل",
        "Le mortier près d’une racine de gingembre",
      ),
    ],
    daysOld: 130,
    sold: 67,
    inspectable: true,
  }),
  product({
    key: "copper-coffee-pot",
    category: "copper",
    title: { ar: "برّاد نحاس تلمساني للقهوة", fr: "Cafetière de cuivre de Tlemcen" },
    description: {
      ar: "برّاد قهوة من نحاس مطروق مبيّض من الداخل، سعته نصف لتر.\n\nصنعة تلمسان. لا يُترك فارغا على النار.",
      fr: "Cafetière de cuivre martelé, étamée à l’intérieur, un demi-litre.\n\nFaite à Tlemcen. Ne pas laisser à vide sur le feu.",
    },
    keywords: { ar: "بقراج قهوة نحاس جزوة ابريق", fr: "cafetiere cuivre djezoua tlemcen" },
    sku: "COP-COF",
    price: 7400,
    was: 8200,
    stock: [3],
    pictures: [
      shot(
        { thing: "teapot", ground: "sand", tint: "#b8703a", scene: "plinth" },
        "برّاد نحاسي اللون على حامل",
        "Cafetière couleur de cuivre sur un socle",
      ),
      shot(
        { thing: "teapot", ground: "clay", tint: "#b8703a", scene: "prop", prop: "coffee" },
        "البرّاد النحاسي وإلى جانبه فنجان قهوة",
        "La cafetière de cuivre près d’une tasse de café",
      ),
    ],
    daysOld: 66,
    sold: 31,
    inspectable: true,
  }),
  product({
    key: "couscoussier",
    category: "cooking",
    title: { ar: "كسكاس ألمنيوم مع القدرة", fr: "Couscoussier en aluminium et sa marmite" },
    description: {
      ar: "قدرة وكسكاس وغطاء من ألمنيوم غذائي سميك (2 مم)، مقابض معزولة.\n\n6 لترات لأربعة أشخاص، 10 لترات لثمانية، 16 لترا للعزومة.",
      fr: "Marmite, passoire et couvercle en aluminium alimentaire épais (2 mm), poignées isolées.\n\n6 L pour quatre, 10 L pour huit, 16 L pour une grande tablée.",
    },
    keywords: { ar: "كسكاس قدرة كسكسي طعام بربوشة", fr: "keskas couscoussier marmite couscous taam" },
    options: [volume(6000, 10000, 16000)],
    sku: "CKG-CSC",
    price: { "6l": 3400, "10l": 4600, "16l": 6900 },
    stock: [12, 8, 0],
    pictures: [
      shot(
        { thing: "couscoussier", ground: "sky" },
        "كسكاس فضي فوق قدرته بغطائه",
        "Couscoussier argenté posé sur sa marmite, avec couvercle",
      ),
      shot(
        { thing: "couscoussier", ground: "sand", scene: "prop", prop: "wheat" },
        "الكسكاس إلى جانب سنابل القمح",
        "Le couscoussier près d’épis de blé",
      ),
    ],
    daysOld: 180,
    sold: 149,
  }),
  product({
    key: "clay-tajine",
    category: "cooking",
    title: { ar: "طاجين طين مطلي من القبائل", fr: "Tajine en terre cuite vernissée de Kabylie" },
    description: {
      ar: "طاجين من طين محروق مطلي بطلاء غذائي خال من الرصاص، قطره 28 سم.\n\nيُنقع في الماء ليلة قبل أول استعمال، ويُطبخ على نار هادئة.",
      fr: "Tajine en terre cuite au vernis alimentaire sans plomb, 28 cm.\n\nÀ tremper une nuit avant le premier usage ; cuisson à feu doux.",
    },
    keywords: { ar: "طاجين فخار طين طجين", fr: "tajine tadjine terre cuite poterie" },
    options: [colour("brown", "blue")],
    sku: "CKG-TAJ",
    price: { brown: 2600, blue: 2900 },
    stock: [14, 5],
    pictures: [
      ...inColours({ thing: "tajine", ground: "clay" }, ["brown", "blue"], {
        ar: "طاجين بغطاء مخروطي باللون {colour}",
        fr: "Tajine à couvercle conique, couleur {colour}",
      }),
      shot(
        { thing: "tajine", ground: "olive", tint: "#8a5a3c", scene: "prop", prop: "lemon" },
        "الطاجين البنّي وإلى جانبه ليمونة",
        "Le tajine marron près d’un citron",
      ),
    ],
    daysOld: 52,
    sold: 112,
  }),
];
