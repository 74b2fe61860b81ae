import { colour, inColours, product, shoeSize, shot, size } from "../demo-builders";
import type { DemoProduct } from "../demo-types";

export const more: DemoProduct[] = [
  product({
    key: "soukh-socks",
    category: "men",
    title: { ar: "جوارب قطن سميكة، 3 أزواج", fr: "Chaussettes épaisses en coton, 3 paires" },
    description: {
      ar: "80 % قطن، كعب مقوّى، لا تضغط على الساق. ثلاثة أزواج بالألوان نفسها.\n\nغسل في 40 درجة.",
      fr: "80 % coton, talon renforcé, ne serrent pas. Trois paires aux mêmes couleurs.\n\nLavage à 40 °C.",
    },
    keywords: { ar: "تقاشير شوسات جوارب", fr: "chaussettes tqacher coton" },
    options: [size("39-42", "43-46")],
    sku: "MEN-SCK",
    price: 900,
    stock: [34, 22],
    pictures: [
      shot({ thing: "socks", ground: "sage" }, "زوج جوارب خضراء بكعب أزرق", "Paire de chaussettes vertes à talon bleu"),
      shot(
        { thing: "socks", ground: "stone", scene: "row" },
        "ثلاثة أزواج جوارب مصفوفة",
        "Trois paires de chaussettes alignées",
      ),
    ],
    daysOld: 87,
    sold: 160,
  }),
  product({
    key: "wool-scarf",
    category: "women",
    title: { ar: "وشاح صوف أحمر بأهداب", fr: "Écharpe de laine rouge à franges" },
    description: {
      ar: "وشاح محبوك من صوف ناعم، 180 × 30 سم، بأهداب.\n\nغسل يدوي ويُجفف منبسطا.",
      fr: "Écharpe tricotée de laine douce, 180 × 30 cm, franges.\n\nLavage à la main, séchage à plat.",
    },
    keywords: { ar: "شال كاش كول وشاح شتاء", fr: "echarpe cache col laine hiver" },
    sku: "WMN-SCF",
    price: 1900,
    was: 2400,
    stock: [16],
    pictures: [
      shot({ thing: "scarf", ground: "rose" }, "وشاح أحمر ملفوف بأهداب", "Écharpe rouge nouée, à franges"),
      shot(
        { thing: "scarf", ground: "sky", scene: "prop", prop: "gloves" },
        "الوشاح الأحمر وإلى جانبه قفازات",
        "L’écharpe rouge près de gants",
      ),
    ],
    daysOld: 6,
    sold: 45,
  }),
  product({
    key: "sunglasses",
    category: "handbags",
    title: { ar: "نظارات شمسية بحماية UV400", fr: "Lunettes de soleil UV400" },
    description: {
      ar: "عدسات داكنة بحماية UV400 من الفئة 3، إطار خفيف.\n\nعلبة وقماش تنظيف ضمن السعر.",
      fr: "Verres foncés UV400 de catégorie 3, monture légère.\n\nÉtui et chiffon compris.",
    },
    keywords: { ar: "نواظر نظارات شمس صيف بحر", fr: "lunettes soleil nouader ete" },
    sku: "BAG-SUN",
    price: 1700,
    stock: [23],
    pictures: [
      shot({ thing: "sunglasses", ground: "sky" }, "نظارات شمسية داكنة", "Lunettes de soleil foncées"),
      shot(
        { thing: "sunglasses", ground: "sand", scene: "prop", prop: "strawHat" },
        "النظارات وإلى جانبها قبعة قش",
        "Les lunettes près d’un chapeau de paille",
      ),
    ],
    daysOld: 140,
    sold: 113,
  }),
  product({
    key: "cap",
    category: "men",
    title: { ar: "قبعة قطن قابلة للتعديل", fr: "Casquette en coton réglable" },
    description: {
      ar: "قطن متين بستة أجزاء وثقوب تهوية، شريط خلفي للتعديل من 56 إلى 60 سم.\n\nتُغسل باليد.",
      fr: "Coton solide à six panneaux, œillets d’aération, réglable de 56 à 60 cm.\n\nLavage à la main.",
    },
    keywords: { ar: "كاسكيطة شابو قبعة", fr: "casquette kaskita chapeau" },
    options: [colour("blue", "black", "red")],
    sku: "MEN-CAP",
    price: 1100,
    stock: [15, 20, 2],
    pictures: inColours({ thing: "cap", ground: "sky" }, ["blue", "black", "red"], {
      ar: "قبعة قطن باللون {colour}",
      fr: "Casquette de coton de couleur {colour}",
    }),
    daysOld: 108,
    sold: 147,
  }),
  product({
    key: "beach-slipper",
    category: "shoes",
    title: { ar: "شلاكة صيفية للبحر والبيت", fr: "Claquette d’été pour la plage et la maison" },
    description: {
      ar: "مطاط خفيف يجف بسرعة، نعل بأخاديد لا ينزلق.\n\nالمقاس واسع قليلا: خذ الأصغر إن ترددت.",
      fr: "Caoutchouc léger qui sèche vite, semelle rainurée.\n\nTaille un peu grand : en cas de doute, prenez au-dessous.",
    },
    keywords: { ar: "شلاكة كلاكيت تونغ بحر", fr: "claquette tong chlaka plage" },
    options: [shoeSize("38", "40", "42", "44")],
    sku: "SHO-FLP",
    price: 750,
    stock: [18, 25, 21, 9],
    pictures: [
      shot({ thing: "flipFlop", ground: "sky" }, "شلاكة زرقاء بسيور صفراء", "Claquette bleue à brides jaunes"),
      shot({ thing: "flipFlop", ground: "sand", scene: "pair" }, "زوج شلاكات زرقاء", "Une paire de claquettes bleues"),
    ],
    daysOld: 155,
    sold: 190,
  }),
  product({
    key: "kite",
    category: "toys",
    title: { ar: "طائرة ورقية ملونة للشاطئ", fr: "Cerf-volant coloré pour la plage" },
    description: {
      ar: "قماش نايلون وأعواد ألياف زجاجية، خيط 30 مترا ومقبض.\n\nابتداء من 6 سنوات، بعيدا عن أسلاك الكهرباء.",
      fr: "Nylon et baguettes en fibre de verre, 30 m de fil et poignée.\n\nDès 6 ans, loin des lignes électriques.",
    },
    keywords: { ar: "سربولون طيارة ورق بحر", fr: "cerf volant plage vent" },
    sku: "KID-KIT",
    price: 1300,
    stock: [11],
    pictures: [
      shot(
        { thing: "kite", ground: "sky" },
        "طائرة ورقية خضراء وصفراء وحمراء بذيل",
        "Cerf-volant vert, jaune et rouge avec sa queue",
      ),
      shot(
        { thing: "kite", ground: "sage", scene: "pair" },
        "طائرتان ورقيتان كبيرة وصغيرة",
        "Deux cerfs-volants, un grand et un petit",
      ),
    ],
    daysOld: 165,
    sold: 40,
  }),
];
