import { colour, inColours, product, shot } from "../demo-builders";
import type { DemoOption, DemoProduct } from "../demo-types";

const rugSizes: DemoOption = {
  code: "dimensions",
  name: { ar: "الأبعاد", fr: "Dimensions" },
  values: ["120x180", "160x230", "200x300"].map((code) => {
    const [wide, long] = code.split("x");
    return { code, name: { ar: `${wide} × ${long} سم`, fr: `${wide} × ${long} cm` } };
  }),
};

export const home: DemoProduct[] = [
  product({
    key: "ghardaia-rug",
    category: "textiles",
    title: { ar: "زربية غرداية صوف منسوجة باليد", fr: "Tapis de Ghardaïa en laine noué main" },
    description: {
      ar: "زربية صوف بأشكال هندسية مزابية، منسوجة على المنسج في غرداية.\n\nتُكنس برفق وتُنظف جافا. قد تختلف الألوان قليلا بين قطعة وأخرى.",
      fr: "Tapis de laine aux motifs mozabites, tissé au métier à Ghardaïa.\n\nAspirateur doux, nettoyage à sec. Les teintes varient un peu d’une pièce à l’autre.",
    },
    keywords: { ar: "زربية غرداية مزاب فراش صالون", fr: "zerbia tapis mozabite ghardaia salon" },
    options: [colour("red", "navy"), rugSizes],
    sku: "HOM-RUG",
    price: { "120x180": 14500, "160x230": 24000, "200x300": 38500 },
    stock: [4, 2, 1, 3, 0, 1],
    pictures: [
      ...inColours({ thing: "rug", ground: "clay" }, ["red", "navy"], {
        ar: "زربية بأشكال هندسية باللون {colour}",
        fr: "Tapis à motifs géométriques de couleur {colour}",
      }),
      shot(
        { thing: "rug", ground: "sand", tint: "#c8323c", scene: "close" },
        "نقوش الزربية الحمراء عن قرب",
        "Les motifs du tapis rouge, vus de près",
      ),
    ],
    daysOld: 47,
    sold: 33,
    inspectable: true,
  }),
  product({
    key: "wool-blanket",
    category: "textiles",
    title: { ar: "بطانية صوف للشتاء، 200 × 240 سم", fr: "Couverture de laine, 200 × 240 cm" },
    description: {
      ar: "70 % صوف و30 % أكريليك، وزنها 2.8 كغ، حواف مخيطة.\n\nتُهوّى في الشمس، تنظيف جاف.",
      fr: "70 % laine et 30 % acrylique, 2,8 kg, bords surjetés.\n\nÀ aérer au soleil, nettoyage à sec.",
    },
    keywords: { ar: "فراشية حنبل بطانية كوفيرتة شتاء", fr: "couverture ferrachia hanbel hiver laine" },
    options: [colour("beige", "burgundy", "grey")],
    sku: "HOM-BLK",
    price: 8800,
    was: { grey: 9900 },
    stock: [7, 3, 10],
    pictures: [
      ...inColours({ thing: "folded", ground: "stone" }, ["beige", "burgundy", "grey"], {
        ar: "بطانية مطوية باللون {colour}",
        fr: "Couverture pliée de couleur {colour}",
      }),
      shot(
        { thing: "folded", ground: "clay", tint: "#7d2239", scene: "prop", prop: "yarn", propTint: "#7d2239" },
        "البطانية العنابية وإلى جانبها كبّة صوف",
        "La couverture bordeaux près d’une pelote de laine",
      ),
    ],
    daysOld: 9,
    sold: 68,
  }),
  product({
    key: "cushion",
    category: "textiles",
    title: { ar: "وسادة صالون مطرّزة، 45 × 45 سم", fr: "Coussin de salon brodé, 45 × 45 cm" },
    description: {
      ar: "غطاء من قماش متين مطرّز بنجمة، بسحّاب، والحشوة ضمن السعر.\n\nالغطاء يُغسل في 30 درجة.",
      fr: "Housse de toile solide brodée d’une étoile, zippée, garnissage compris.\n\nHousse lavable à 30 °C.",
    },
    keywords: { ar: "مخدة وسادة كوسان صالون", fr: "coussin housse salon mkhedda" },
    options: [colour("turquoise", "orange", "olive")],
    sku: "HOM-CSH",
    price: 1700,
    stock: [16, 12, 2],
    pictures: inColours({ thing: "cushion", ground: "sand" }, ["turquoise", "orange", "olive"], {
      ar: "وسادة مربعة باللون {colour} عليها نجمة",
      fr: "Coussin carré de couleur {colour}, orné d’une étoile",
    }),
    daysOld: 30,
    sold: 109,
  }),
  product({
    key: "brass-lantern",
    category: "lighting",
    title: { ar: "فانوس معدني بزجاج ملون", fr: "Lanterne de métal à verres colorés" },
    description: {
      ar: "فانوس من معدن ذهبي اللون وزجاج عنبري، علوّه 32 سم، لشمعة أو مصباح صغير.\n\nيُعلّق أو يوضع على الطاولة.",
      fr: "Métal doré et verre ambré, 32 cm, pour bougie ou petite ampoule.\n\nÀ suspendre ou à poser.",
    },
    keywords: { ar: "فنار فانوس رمضان ضو", fr: "lanterne fanous ramadan lampe" },
    sku: "HOM-LNT",
    price: 3300,
    stock: [15],
    pictures: [
      shot(
        { thing: "lantern", ground: "clay", scene: "plinth" },
        "فانوس ذهبي مضاء بزجاج عنبري",
        "Lanterne dorée allumée, verre ambré",
      ),
      shot(
        { thing: "lantern", ground: "lilac", scene: "prop", prop: "moon" },
        "الفانوس إلى جانب هلال",
        "La lanterne près d’un croissant de lune",
      ),
    ],
    daysOld: 23,
    sold: 115,
  }),
  product({
    key: "scented-candle",
    category: "lighting",
    title: { ar: "شمعة معطّرة بزهر البرتقال", fr: "Bougie parfumée à la fleur d’oranger" },
    description: {
      ar: "شمع صويا وفتيل قطن، عطر زهر البرتقال، تحترق نحو 35 ساعة.\n\nلا تُترك مشتعلة بلا مراقبة.",
      fr: "Cire de soja, mèche de coton, fleur d’oranger, environ 35 h.\n\nNe pas laisser brûler sans surveillance.",
    },
    keywords: { ar: "شمعة عطر بخور زهر", fr: "bougie parfum fleur oranger" },
    sku: "HOM-CND",
    price: 1250,
    stock: [26],
    pictures: [
      shot({ thing: "candle", ground: "lilac" }, "شمعة بيضاء مشتعلة تسيل", "Bougie blanche allumée"),
      shot(
        { thing: "candle", ground: "sand", scene: "prop", prop: "orange" },
        "الشمعة إلى جانب حبة برتقال",
        "La bougie près d’une orange",
      ),
    ],
    daysOld: 19,
    sold: 62,
  }),
  product({
    key: "clay-jar",
    category: "decor",
    title: { ar: "جرّة فخار مزخرفة للزينة", fr: "Jarre de terre cuite décorée" },
    description: {
      ar: "جرّة من طين محروق بزخرفة محفورة ومقبضين، علوّها 38 سم.\n\nللزينة فقط، لا تحفظ الماء.",
      fr: "Terre cuite au décor gravé, deux anses, 38 cm.\n\nPour décorer : ne retient pas l’eau.",
    },
    keywords: { ar: "قلة جرة خابية فخار زينة", fr: "jarre poterie amphore vase" },
    sku: "HOM-JAR",
    price: 4200,
    stock: [4],
    pictures: [
      shot(
        { thing: "amphora", ground: "sand", scene: "plinth" },
        "جرّة فخار بنّية بمقبضين على حامل",
        "Jarre brune à deux anses sur un socle",
      ),
      shot(
        { thing: "amphora", ground: "sage", scene: "prop", prop: "plant" },
        "الجرّة إلى جانب نبتة خضراء",
        "La jarre près d’une plante verte",
      ),
    ],
    daysOld: 125,
    sold: 27,
    inspectable: true,
  }),
  product({
    key: "gold-mirror",
    category: "decor",
    title: { ar: "مرآة حائط بإطار ذهبي متموّج", fr: "Miroir mural à cadre doré ondulé" },
    description: {
      ar: "مرآة 40 × 55 سم بإطار من راتنج ذهبي اللون، مع علاقة.\n\nتُغلّف مرتين، والمكسورة نعوّضها.",
      fr: "Miroir de 40 × 55 cm, cadre de résine dorée, attache fournie.\n\nDouble emballage, toute casse est remplacée.",
    },
    keywords: { ar: "مراية مرآة حيط ديكور", fr: "miroir mraya mural deco" },
    sku: "HOM-MIR",
    price: 5600,
    was: 6500,
    stock: [5],
    pictures: [
      shot({ thing: "mirror", ground: "rose" }, "مرآة بإطار ذهبي متموّج", "Miroir à cadre doré ondulé"),
      shot(
        { thing: "mirror", ground: "sage", scene: "prop", prop: "plant" },
        "المرآة إلى جانب نبتة",
        "Le miroir près d’une plante",
      ),
    ],
    daysOld: 36,
    sold: 49,
    inspectable: true,
  }),
  product({
    key: "mantel-clock",
    category: "decor",
    title: { ar: "ساعة طاولة خشبية كلاسيكية", fr: "Pendule de table en bois" },
    description: {
      ar: "إطار خشب داكن وأرقام واضحة، حركة كوارتز صامتة، علوّها 24 سم.\n\nنفدت الدفعة، والقادمة في جانفي.",
      fr: "Bois foncé, chiffres lisibles, quartz silencieux, 24 cm.\n\nLot épuisé, le prochain arrive en janvier.",
    },
    keywords: { ar: "مڨانة منقالة ساعة خشب", fr: "pendule horloge magana bois" },
    sku: "HOM-CLK",
    price: 4900,
    stock: [0],
    pictures: [
      shot({ thing: "clock", ground: "stone" }, "ساعة طاولة خشبية بقاعدة صفراء", "Pendule de bois à socle jaune"),
      shot(
        { thing: "clock", ground: "clay", scene: "close" },
        "ميناء الساعة عن قرب",
        "Le cadran de la pendule, vu de près",
      ),
    ],
    daysOld: 230,
    sold: 24,
  }),
  product({
    key: "halfa-basket",
    category: "decor",
    title: { ar: "قفّة حلفاء مضفورة باليد", fr: "Panier en alfa tressé main" },
    description: {
      ar: "قفّة من حلفاء النعامة بمقبض، 35 سم، تحمل حتى 10 كغ.\n\nللسوق أو لترتيب البيت.",
      fr: "Alfa de Naâma tressé, une anse, 35 cm, porte jusqu’à 10 kg.\n\nPour le marché ou le rangement.",
    },
    keywords: { ar: "قفة كوفة سلة حلفة دوم", fr: "couffin panier alfa kouffa" },
    sku: "HOM-BSK",
    price: 1600,
    stock: [18],
    pictures: [
      shot({ thing: "basket", ground: "olive" }, "قفّة مضفورة بمقبض", "Panier tressé à anse"),
      shot(
        { thing: "basket", ground: "sand", scene: "close" },
        "ضفائر القفّة عن قرب",
        "Le tressage du panier, vu de près",
      ),
    ],
    daysOld: 115,
    sold: 86,
  }),
];
