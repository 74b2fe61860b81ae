import { colour, inColours, product, shot } from "../demo-builders";
import type { DemoProduct } from "../demo-types";

export const electronics: DemoProduct[] = [
  product({
    key: "smartwatch-amoled",
    category: "watches",
    title: { ar: "ساعة ذكية مقاومة للماء، شاشة AMOLED", fr: "Montre connectée étanche, écran AMOLED" },
    description: {
      ar: "شاشة 1.43 بوصة، مكالمات بالبلوتوث، قياس النبض والنوم، بطارية تدوم نحو سبعة أيام. مقاومة للماء IP68.\n\nالتطبيق بالعربية والفرنسية. ضمان ستة أشهر.",
      fr: "Écran de 1,43 pouce, appels Bluetooth, suivi du pouls et du sommeil, environ sept jours d’autonomie, étanchéité IP68.\n\nApplication en arabe et en français. Garantie six mois.",
    },
    keywords: { ar: "ساعة ذكية سمارت ووتش مونترا", fr: "montre connectee smartwatch bluetooth" },
    options: [colour("black", "silver", "pink")],
    sku: "ELC-SWT",
    price: { black: 12500, silver: 12500, pink: 12900 },
    was: { black: 14500, silver: 14500 },
    stock: [18, 7, 0],
    pictures: [
      ...inColours({ thing: "smartwatch", ground: "sky" }, ["black", "silver", "pink"], {
        ar: "ساعة ذكية بسوار باللون {colour} وشاشة مضيئة",
        fr: "Montre connectée à bracelet {colour}, écran allumé",
      }),
      shot(
        { thing: "smartwatch", ground: "stone", tint: "#2e2b36", scene: "prop", prop: "phone" },
        "الساعة الذكية السوداء إلى جانب هاتف",
        "La montre connectée noire près d’un téléphone",
      ),
    ],
    daysOld: 6,
    sold: 214,
    inspectable: true,
  }),
  product({
    key: "classic-watch",
    category: "watches",
    title: { ar: "ساعة رجالية كلاسيكية كوارتز", fr: "Montre homme classique à quartz" },
    description: {
      ar: "ميناء 42 مم، حركة كوارتز يابانية، مقاومة للرذاذ (3 ATM)، سوار أزرق مريح.\n\nبطارية مركّبة وعلبة هدية. ضمان سنة.",
      fr: "Cadran de 42 mm, mouvement japonais à quartz, résistante aux éclaboussures (3 ATM), bracelet bleu confortable.\n\nPile montée, boîte cadeau. Garantie un an.",
    },
    keywords: { ar: "مونترا رجالي ساعة يد هدية", fr: "montre homme quartz cadeau" },
    sku: "ELC-CLW",
    price: 6900,
    stock: [10],
    pictures: [
      shot(
        { thing: "watch", ground: "sand" },
        "ساعة يد بسوار أزرق وميناء بنفسجي داكن",
        "Montre à bracelet bleu et cadran violet foncé",
      ),
      shot(
        { thing: "watch", ground: "stone", scene: "close" },
        "ميناء الساعة وعقاربها عن قرب",
        "Le cadran et les aiguilles de la montre, vus de près",
      ),
      shot({ thing: "watch", ground: "sky", scene: "gift" }, "الساعة مع علبة هدية", "La montre avec un paquet cadeau"),
    ],
    daysOld: 70,
    sold: 83,
    inspectable: true,
  }),
  product({
    key: "kids-watch",
    category: "watches",
    title: { ar: "ساعة ذكية للأطفال مع زر الاتصال", fr: "Montre connectée enfant à bouton d’appel" },
    description: {
      ar: "تعمل بشريحة 4G، اتصال بثلاثة أرقام تختارها، وتحديد الموقع عبر التطبيق.\n\nبلا ألعاب ولا إنترنت مفتوح. ضمان ستة أشهر.",
      fr: "Fonctionne avec une puce 4G, trois numéros au choix, position dans l’application.\n\nNi jeux ni internet libre. Garantie six mois.",
    },
    keywords: { ar: "ساعة اطفال شريحة gps موقع", fr: "montre enfant puce gps appel" },
    options: [colour("blue", "purple")],
    sku: "ELC-KDW",
    price: 7800,
    stock: [4, 9],
    pictures: inColours({ thing: "smartwatch", ground: "lilac" }, ["blue", "purple"], {
      ar: "ساعة أطفال بسوار باللون {colour}",
      fr: "Montre d’enfant à bracelet {colour}",
    }),
    daysOld: 25,
    sold: 46,
    inspectable: true,
  }),
  product({
    key: "wireless-earbuds",
    category: "audio",
    title: { ar: "سماعات لاسلكية صغيرة مع علبة شحن", fr: "Écouteurs sans fil et boîtier de charge" },
    description: {
      ar: "بلوتوث 5.3، ميكروفونان لكل أذن، 5 ساعات استماع و20 ساعة مع العلبة.\n\nثلاثة مقاسات للسدادات، منفذ USB-C.",
      fr: "Bluetooth 5.3, deux micros par oreille, 5 h d’écoute et 20 h avec le boîtier.\n\nTrois tailles d’embouts, prise USB-C.",
    },
    keywords: { ar: "كيت مان سماعات ايربودز بلوتوث", fr: "ecouteurs kit airpods bluetooth sans fil" },
    options: [colour("white", "black")],
    sku: "ELC-EBD",
    price: { white: 4200, black: 4400 },
    was: { white: 5200 },
    stock: [33, 21],
    pictures: [
      ...inColours({ thing: "earbuds", ground: "sage" }, ["white", "black"], {
        ar: "سماعتان صغيرتان وعلبتهما باللون {colour}",
        fr: "Deux écouteurs et leur boîtier, couleur {colour}",
      }),
      shot(
        { thing: "earbuds", ground: "lilac", tint: "#f2eee6", scene: "prop", prop: "phone" },
        "السماعات البيضاء إلى جانب هاتف",
        "Les écouteurs blancs près d’un téléphone",
      ),
    ],
    daysOld: 9,
    sold: 267,
  }),
  product({
    key: "headphones",
    category: "audio",
    title: { ar: "سماعة رأس لاسلكية بعزل الضجيج", fr: "Casque sans fil à réduction de bruit" },
    description: {
      ar: "عزل نشط للضجيج، 30 ساعة استماع، وسائد لينة وتنطوي للسفر.\n\nكابل 3.5 مم في العلبة. ضمان ستة أشهر.",
      fr: "Réduction active du bruit, 30 h d’écoute, coussinets souples, pliable.\n\nCâble 3,5 mm fourni. Garantie six mois.",
    },
    keywords: { ar: "كاسك سماعات كبيرة دراسة", fr: "casque audio bluetooth bruit etude" },
    sku: "ELC-HDP",
    price: 8900,
    stock: [12],
    pictures: [
      shot(
        { thing: "headphones", ground: "stone" },
        "سماعة رأس رمادية بوسائد كبيرة",
        "Casque gris à grands coussinets",
      ),
      shot(
        { thing: "headphones", ground: "sky", scene: "close" },
        "وسادة سماعة الرأس عن قرب",
        "Le coussinet du casque, vu de près",
      ),
    ],
    daysOld: 19,
    sold: 105,
  }),
  product({
    key: "radio",
    category: "audio",
    title: { ar: "راديو محمول FM ببطارية تُشحن", fr: "Radio FM portable rechargeable" },
    description: {
      ar: "راديو بهوائي طويل ومنفذ بطاقة SD، 10 ساعات تشغيل.\n\nصوت واضح للمطبخ والورشة. شحن USB-C.",
      fr: "Antenne longue, lecteur de carte SD, 10 h d’autonomie.\n\nUn son clair pour la cuisine et l’atelier. Recharge USB-C.",
    },
    keywords: { ar: "راديو بوست مذياع", fr: "radio poste fm transistor" },
    sku: "ELC-RAD",
    price: 3900,
    stock: [8],
    pictures: [
      shot({ thing: "radio", ground: "clay" }, "راديو رمادي بهوائي ممدود", "Radio grise, antenne déployée"),
      shot(
        { thing: "radio", ground: "sand", scene: "prop", prop: "coffee" },
        "الراديو وإلى جانبه فنجان قهوة",
        "La radio près d’une tasse de café",
      ),
    ],
    daysOld: 210,
    sold: 38,
  }),
];
