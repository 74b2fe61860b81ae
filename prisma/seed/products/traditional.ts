import { colour, inColours, product, shot, size } from "../demo-builders";
import type { DemoProduct } from "../demo-types";

export const traditional: DemoProduct[] = [
  product({
    key: "wool-burnous",
    category: "traditional",
    title: { ar: "برنوس صوف حر من مسعد", fr: "Burnous de laine pure de Messaad" },
    description: {
      ar: "برنوس من صوف الغنم منسوج على المنسج في مسعد بالجلفة، خياطة يدوية وطرز عند الصدر.\n\nدافئ ويتحمل المطر الخفيف. تنظيف جاف.",
      fr: "Burnous de laine de mouton tissé au métier à Messaad (Djelfa), cousu main, brodé sur la poitrine.\n\nChaud, supporte une pluie légère. Nettoyage à sec.",
    },
    keywords: { ar: "برنوس بيدي صوف شتاء عريس", fr: "burnous bernous laine djelfa marie" },
    options: [colour("white", "brown"), size("M", "L", "XL")],
    sku: "TRD-BRN",
    price: { white: 24000, brown: 21500 },
    stock: [3, 2, 0, 4, 5, 1],
    pictures: [
      ...inColours({ thing: "burnous", ground: "clay" }, ["white", "brown"], {
        ar: "برنوس بقلنسوة باللون {colour} وطرز على الصدر",
        fr: "Burnous à capuche, couleur {colour}, poitrine brodée",
      }),
      shot(
        { thing: "burnous", ground: "sand", tint: "#8a5a3c", scene: "close" },
        "طرز البرنوس البنّي عن قرب",
        "La broderie du burnous marron, vue de près",
      ),
    ],
    daysOld: 35,
    sold: 44,
    inspectable: true,
  }),
  product({
    key: "karakou",
    category: "traditional",
    title: { ar: "كاراكو عاصمي قطيفة بالمجبود", fr: "Karakou algérois en velours brodé au mejboud" },
    description: {
      ar: "سترة قطيفة مبطّنة بالستان، مطرّزة بالمجبود الذهبي على الصدر والأكمام.\n\nخياطة ورشة بالقصبة. السروال يُباع وحده. تنظيف جاف.",
      fr: "Veste de velours doublée de satin, brodée de fil d’or mejboud sur la poitrine et les manches.\n\nAtelier de la Casbah. Le seroual se vend à part. Nettoyage à sec.",
    },
    keywords: { ar: "كاراكو كراكو تصديرة عروسة قطيفة مجبود", fr: "karakou velours mariee tasdira mejboud" },
    options: [colour("burgundy", "green", "navy"), size("38", "40", "42")],
    sku: "TRD-KRK",
    price: { burgundy: 38000, green: 38000, navy: 39500 },
    was: { green: 42000 },
    stock: [1, 2, 1, 2, 1, 0, 0, 1, 1],
    pictures: [
      ...inColours({ thing: "karakou", ground: "rose" }, ["burgundy", "green", "navy"], {
        ar: "سترة كاراكو باللون {colour} بطرز ذهبي",
        fr: "Veste karakou de couleur {colour}, brodée d’or",
      }),
      shot(
        { thing: "karakou", ground: "sand", tint: "#7d2239", scene: "close" },
        "الطرز الذهبي على صدر الكاراكو عن قرب",
        "La broderie d’or de la poitrine, vue de près",
      ),
    ],
    daysOld: 17,
    sold: 26,
    inspectable: true,
  }),
  product({
    key: "gandoura",
    category: "traditional",
    title: { ar: "قندورة قسنطينية مطرّزة للأعراس", fr: "Gandoura constantinoise brodée pour fêtes" },
    description: {
      ar: "قندورة طويلة من قطيفة خفيفة بطرز ذهبي من الصدر إلى الأسفل.\n\nقصّة واسعة مريحة، طولها 145 سم. تنظيف جاف.",
      fr: "Longue gandoura de velours léger, brodée d’or de la poitrine à l’ourlet.\n\nCoupe ample, 145 cm. Nettoyage à sec.",
    },
    keywords: { ar: "قندورة فرقاني جبة عرس قسنطينة", fr: "gandoura fergani constantine robe mariage" },
    options: [colour("burgundy", "turquoise", "purple"), size("S/M", "L/XL")],
    sku: "TRD-GND",
    price: { burgundy: 16500, turquoise: 15900, purple: 15900 },
    stock: [4, 3, 5, 0, 2, 6],
    pictures: [
      ...inColours({ thing: "robe", ground: "sand" }, ["burgundy", "turquoise", "purple"], {
        ar: "قندورة طويلة باللون {colour} مطرّزة بالذهبي",
        fr: "Longue gandoura de couleur {colour}, brodée d’or",
      }),
      shot(
        { thing: "robe", ground: "rose", tint: "#7d2239", scene: "close" },
        "طرز صدر القندورة عن قرب",
        "La broderie du col de la gandoura, vue de près",
      ),
    ],
    daysOld: 11,
    sold: 58,
    inspectable: true,
  }),
  product({
    key: "kabyle-dress",
    category: "traditional",
    title: { ar: "جبّة قبائلية قطن بألوان الربيع", fr: "Robe kabyle en coton aux couleurs vives" },
    description: {
      ar: "جبّة من قطن خفيف بخيوط ملونة عند الصدر والأكمام، للصيف وللبيت.\n\nتُغسل في 30 درجة بالمقلوب.",
      fr: "Robe de coton léger aux galons colorés à la poitrine et aux manches, pour l’été et la maison.\n\nLavage à 30 °C sur l’envers.",
    },
    keywords: { ar: "جبة قبايلية ثاقندورث قبائلية", fr: "robe kabyle taqendurt jeba" },
    options: [colour("orange", "red"), size("M", "L", "XL")],
    sku: "TRD-KBL",
    price: 5900,
    was: 6800,
    stock: [7, 6, 3, 5, 4, 2],
    pictures: inColours({ thing: "kabyleDress", ground: "olive" }, ["orange", "red"], {
      ar: "جبّة طويلة باللون {colour} بخيوط عند الصدر",
      fr: "Longue robe de couleur {colour}, galons à la poitrine",
    }),
    daysOld: 29,
    sold: 97,
  }),
  product({
    key: "men-gandoura",
    category: "traditional",
    title: { ar: "قندورة رجالية صيفية للجمعة", fr: "Gandoura homme d’été pour le vendredi" },
    description: {
      ar: "قندورة من مزيج قطن وكتان، خفيفة وبطرز بسيط عند الرقبة.\n\nطول 135 سم للمقاس M ويزيد 4 سم لكل مقاس.",
      fr: "Gandoura en coton et lin, légère, col sobrement brodé.\n\n135 cm en M, puis 4 cm de plus par taille.",
    },
    keywords: { ar: "قميص عباية رجالية جمعة عيد", fr: "gandoura qamis homme aid vendredi" },
    options: [colour("white", "beige"), size("M", "L", "XL", "XXL")],
    sku: "TRD-MGD",
    price: 4400,
    stock: [6, 9, 4, 2, 3, 5, 0, 1],
    pictures: [
      ...inColours({ thing: "plainRobe", ground: "sky" }, ["white", "beige"], {
        ar: "قندورة رجالية باللون {colour}",
        fr: "Gandoura d’homme de couleur {colour}",
      }),
      shot(
        { thing: "plainRobe", ground: "sand", tint: "#f2eee6", scene: "prop", prop: "prayerBeads" },
        "القندورة البيضاء وإلى جانبها سبحة",
        "La gandoura blanche près d’un chapelet",
      ),
    ],
    daysOld: 64,
    sold: 136,
  }),
];
