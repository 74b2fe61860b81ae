import { colour, product, shot, size } from "../demo-builders";
import type { DemoProduct } from "../demo-types";

export const jewellery: DemoProduct[] = [
  product({
    key: "kabyle-fibula",
    category: "silver",
    title: { ar: "إبزيم فضة قبائلي بالمينا والمرجان", fr: "Fibule kabyle en argent, émail et corail" },
    description: {
      ar: "إبزيم مثلث من فضة 925، مينا زرقاء وخضراء وحبّات مرجان، وزنه نحو 28 غراما.\n\nصنعة صائغ من بني يني، ومختوم بالدمغة.",
      fr: "Fibule triangulaire en argent 925, émaux bleus et verts, perles de corail, environ 28 g.\n\nŒuvre d’un bijoutier des Aït Yenni, poinçonnée.",
    },
    keywords: { ar: "ابزيم تابزيمت فضة قبايل بني يني عروسة", fr: "abzim tabzimt fibule kabyle argent beni yenni" },
    sku: "JWL-FIB",
    price: 16500,
    stock: [2],
    pictures: [
      shot(
        { thing: "fibula", ground: "sky", scene: "plinth" },
        "إبزيم فضي مثلث بحبّات حمراء ومينا زرقاء",
        "Fibule d’argent triangulaire, perles rouges et émail bleu",
      ),
      shot(
        { thing: "fibula", ground: "rose", scene: "gift" },
        "الإبزيم الفضي مع علبة هدية",
        "La fibule d’argent avec un paquet cadeau",
      ),
    ],
    daysOld: 40,
    sold: 18,
    inspectable: true,
  }),
  product({
    key: "silver-ring",
    category: "silver",
    title: { ar: "خاتم فضة 925 بحجر أزرق", fr: "Bague argent 925 à pierre bleue" },
    description: {
      ar: "خاتم فضة 925 مصقول بحجر زركون أزرق، وزنه 4 غرامات.\n\nللقياس: محيط الإصبع بالملم. علبة هدية مجانا.",
      fr: "Bague en argent 925 poli, zircon bleu, 4 g.\n\nTaille : tour de doigt en millimètres. Écrin offert.",
    },
    keywords: { ar: "خاتم فضة خطوبة هدية بالحجر", fr: "bague argent fiancailles khatem" },
    options: [size("52", "54", "56", "58")],
    sku: "JWL-RNG",
    price: 4900,
    was: 5900,
    stock: [5, 8, 4, 0],
    pictures: [
      shot({ thing: "ring", ground: "sky" }, "خاتم فضي يعلوه حجر أزرق", "Bague argentée surmontée d’une pierre bleue"),
      shot(
        { thing: "ring", ground: "lilac", scene: "close" },
        "حجر الخاتم الأزرق عن قرب",
        "La pierre bleue de la bague, vue de près",
      ),
      shot(
        { thing: "ring", ground: "rose", scene: "gift" },
        "الخاتم مع علبة هدية بشريط أحمر",
        "La bague avec un paquet cadeau à ruban rouge",
      ),
    ],
    daysOld: 15,
    sold: 94,
    inspectable: true,
  }),
  product({
    key: "khelkhal",
    category: "gold-plated",
    title: { ar: "خلخال العروس مطلي بالذهب", fr: "Khelkhal de mariée plaqué or" },
    description: {
      ar: "خلخال عريض من نحاس مطلي بذهب 18 قيراطا (3 ميكرون)، مفتوح ويتكيف مع الرجل.\n\nيُباع بالزوج. يُبعد عن العطر والماء.",
      fr: "Large anneau de cheville en laiton plaqué or 18 carats (3 microns), ouvert et ajustable.\n\nVendu par paire. À éloigner du parfum et de l’eau.",
    },
    keywords: { ar: "خلخال رديف عروسة تصديرة", fr: "khelkhal rdif anneau cheville mariee" },
    options: [colour("gold", "silver")],
    sku: "JWL-KHL",
    price: { gold: 5800, silver: 4900 },
    stock: [11, 6],
    pictures: [
      {
        picture: { thing: "bangle", ground: "sand", tint: "#d6a43f" },
        alt: { ar: "خلخال ذهبي مفتوح بطرفين كرويين", fr: "Khelkhal doré ouvert, terminé par deux boules" },
        value: "gold",
      },
      {
        picture: { thing: "bangle", ground: "sky", tint: "#b8bcc6" },
        alt: { ar: "خلخال فضي مفتوح بطرفين كرويين", fr: "Khelkhal argenté ouvert, terminé par deux boules" },
        value: "silver",
      },
      shot(
        { thing: "bangle", ground: "rose", tint: "#d6a43f", scene: "pair" },
        "زوج خلاخل ذهبية",
        "Une paire de khelkhals dorés",
      ),
    ],
    daysOld: 28,
    sold: 72,
    inspectable: true,
  }),
  product({
    key: "chain-necklace",
    category: "gold-plated",
    title: { ar: "سلسلة بدلّاية مطلية بالذهب", fr: "Collier à pendentif plaqué or" },
    description: {
      ar: "سلسلة طولها 45 سم مع 5 سم للتمديد، دلّاية مستديرة بحجر في الوسط.\n\nمطلية بذهب 18 قيراطا فوق فولاذ لا يصدأ.",
      fr: "Chaîne de 45 cm (+ 5 cm), pendentif rond serti d’une pierre.\n\nPlaqué or 18 carats sur acier inoxydable.",
    },
    keywords: { ar: "سنسلة سلسلة عقد بلاكيور", fr: "chaine collier pendentif plaque or" },
    sku: "JWL-NCK",
    price: 2900,
    stock: [24],
    pictures: [
      shot(
        { thing: "necklace", ground: "sand", tint: "#d6a43f" },
        "سلسلة ذهبية بدلّاية مستديرة",
        "Collier doré à pendentif rond",
      ),
      shot(
        { thing: "necklace", ground: "rose", tint: "#d6a43f", scene: "close" },
        "دلّاية السلسلة عن قرب",
        "Le pendentif du collier, vu de près",
      ),
    ],
    daysOld: 3,
    sold: 41,
  }),
  product({
    key: "earrings",
    category: "gold-plated",
    title: { ar: "أقراط طويلة مطلية بحجر فيروزي", fr: "Boucles pendantes à pierre turquoise" },
    description: {
      ar: "أقراط متدلية مطلية بالذهب بحجر فيروزي، طولها 5 سم وخفيفة على الأذن.\n\nشوكة من فولاذ طبي لا تسبب حساسية.",
      fr: "Boucles pendantes plaquées or, pierre turquoise, 5 cm, légères.\n\nTige en acier chirurgical, sans nickel.",
    },
    keywords: { ar: "منقوش ونايس اقراط حلق", fr: "boucles oreilles mangouch pendantes" },
    sku: "JWL-EAR",
    price: 2200,
    was: 2700,
    stock: [19],
    pictures: [
      shot(
        { thing: "earrings", ground: "sky", tint: "#35a5a8" },
        "زوج أقراط ذهبية بحجر فيروزي",
        "Paire de boucles dorées à pierre turquoise",
      ),
      shot(
        { thing: "earrings", ground: "sand", tint: "#35a5a8", scene: "plinth" },
        "الأقراط الفيروزية معروضة على حامل",
        "Les boucles turquoise présentées sur un socle",
      ),
    ],
    daysOld: 48,
    sold: 63,
  }),
  product({
    key: "prayer-beads",
    category: "silver",
    title: { ar: "سبحة من خشب الزيتون، 33 حبّة", fr: "Chapelet de 33 grains en bois d’olivier" },
    description: {
      ar: "سبحة من 33 حبّة خشب زيتون مصقول قطرها 8 مم، بشرّابة حمراء.\n\nتصل في كيس قماش.",
      fr: "Chapelet de 33 grains d’olivier poli de 8 mm, pompon rouge.\n\nLivré dans une pochette de toile.",
    },
    keywords: { ar: "سبحة تسبيح هدية الحج", fr: "sebha chapelet tasbih olivier" },
    sku: "JWL-SBH",
    price: 900,
    stock: [37],
    pictures: [
      shot(
        { thing: "prayerBeads", ground: "sand" },
        "سبحة بحبّات فاتحة وشرّابة حمراء",
        "Chapelet aux grains clairs et pompon rouge",
      ),
      shot(
        { thing: "prayerBeads", ground: "sage", scene: "close" },
        "حبّات السبحة عن قرب",
        "Les grains du chapelet, vus de près",
      ),
    ],
    daysOld: 160,
    sold: 85,
  }),
];
