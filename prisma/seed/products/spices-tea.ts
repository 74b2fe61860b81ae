import { product, shot, weight } from "../demo-builders";
import type { DemoProduct } from "../demo-types";

export const spicesAndTea: DemoProduct[] = [
  product({
    key: "ras-el-hanout",
    category: "spices",
    title: { ar: "رأس الحانوت، 27 نوعا من التوابل", fr: "Ras el hanout aux 27 épices" },
    description: {
      ar: "خلطة الدار من 27 نوعا، تُحمّص وتُطحن كل أسبوع في محلنا بوهران.\n\nللشربة والطاجين والكسكسي. برطمان زجاج بغطاء محكم.",
      fr: "Le mélange de la maison, 27 épices torréfiées et moulues chaque semaine dans notre boutique d’Oran.\n\nPour la chorba, le tajine et le couscous. Pot en verre bien fermé.",
    },
    keywords: { ar: "راس الحانوت عطرية توابل شربة كسكسي", fr: "ras hanout epices chorba couscous attria" },
    options: [weight(100, 250)],
    sku: "SPC-RAS",
    price: { "100g": 350, "250g": 790 },
    stock: [70, 34],
    pictures: [
      shot(
        { thing: "spiceJar", ground: "clay", tint: "#a4622a" },
        "برطمان زجاجي من رأس الحانوت البنّي",
        "Pot en verre de ras el hanout brun",
      ),
      shot(
        { thing: "spiceJar", ground: "sand", tint: "#a4622a", scene: "prop", prop: "ginger" },
        "برطمان التوابل وإلى جانبه جذر زنجبيل",
        "Le pot d’épices près d’une racine de gingembre",
      ),
    ],
    daysOld: 150,
    sold: 278,
  }),
  product({
    key: "paprika",
    category: "spices",
    title: { ar: "فلفل عكري حلو من بسكرة", fr: "Paprika doux de Biskra" },
    description: {
      ar: "فلفل أحمر مجفف تحت الشمس ومطحون بلا بذور ولا زيت مضاف.\n\nلون قوي للشربة والمرق. يُحفظ بعيدا عن الضوء.",
      fr: "Piment doux séché au soleil, moulu sans graines ni huile ajoutée.\n\nUne couleur vive pour la chorba et les sauces. À garder à l’abri de la lumière.",
    },
    keywords: { ar: "فلفل عكري احمر حلو بابريكا فلفلة", fr: "paprika felfel akri piment doux" },
    options: [weight(100, 500)],
    sku: "SPC-PAP",
    price: { "100g": 220, "500g": 950 },
    stock: [90, 25],
    pictures: [
      shot(
        { thing: "spiceJar", ground: "rose", tint: "#c23a2b", scene: "prop", prop: "pepper" },
        "برطمان فلفل أحمر مطحون مع قرن فلفل",
        "Pot de paprika rouge avec un piment",
      ),
      shot(
        { thing: "spiceJar", ground: "clay", tint: "#c23a2b", scene: "close" },
        "مسحوق الفلفل الأحمر عن قرب داخل البرطمان",
        "La poudre rouge de paprika vue de près dans le pot",
      ),
    ],
    daysOld: 140,
    sold: 164,
  }),
  product({
    key: "saffron",
    category: "spices",
    title: { ar: "زعفران خيوط من خنشلة، 1 غرام", fr: "Safran en filaments de Khenchela, 1 g" },
    description: {
      ar: "خيوط زعفران كاملة مقطوفة باليد في خنشلة، محصول خريف 2025.\n\nغرام واحد يكفي نحو عشرين طبقا. المحصول الجديد يصل في ديسمبر.",
      fr: "Filaments entiers cueillis à la main à Khenchela, récolte de l’automne 2025.\n\nUn gramme parfume une vingtaine de plats. La nouvelle récolte arrive en décembre.",
    },
    keywords: { ar: "زعفران حر خيوط خنشلة", fr: "safran pur khenchela zaafrane" },
    sku: "SPC-SAF",
    price: 1200,
    stock: [0],
    pictures: [
      shot(
        { thing: "spiceJar", ground: "lilac", tint: "#9c1f1a", scene: "plinth" },
        "برطمان صغير من الزعفران الأحمر على حامل",
        "Petit pot de safran rouge sur un socle",
      ),
      shot(
        { thing: "spiceJar", ground: "sand", tint: "#9c1f1a", scene: "gift" },
        "برطمان الزعفران مع علبة هدية",
        "Le pot de safran avec un paquet cadeau",
      ),
    ],
    daysOld: 310,
    sold: 76,
  }),
  product({
    key: "harissa",
    category: "spices",
    title: { ar: "هريسة حارة منزلية بزيت الزيتون", fr: "Harissa maison forte à l’huile d’olive" },
    description: {
      ar: "فلفل أحمر حار وثوم وكروية وزيت زيتون، بلا مواد حافظة.\n\nتُحضّر كل أسبوعين. بعد الفتح تُحفظ في الثلاجة وتُغطى بالزيت.",
      fr: "Piment fort, ail, carvi et huile d’olive, sans conservateur.\n\nPréparée toutes les deux semaines. Après ouverture, au frais et couverte d’huile.",
    },
    keywords: { ar: "هريسة حارة فلفل شطة", fr: "harissa piquante piment fort" },
    sku: "SPC-HAR",
    price: 420,
    stock: [18],
    pictures: [
      shot(
        { thing: "spiceJar", ground: "clay", tint: "#d0321f", scene: "plinth" },
        "برطمان هريسة حمراء",
        "Pot de harissa rouge",
      ),
      shot(
        { thing: "spiceJar", ground: "olive", tint: "#d0321f", scene: "pair" },
        "برطمانان من الهريسة الحمراء",
        "Deux pots de harissa rouge",
      ),
    ],
    daysOld: 12,
    sold: 54,
  }),
  product({
    key: "green-tea",
    category: "tea-coffee",
    title: { ar: "شاي أخضر للسهرة مع النعناع", fr: "Thé vert de veillée à la menthe" },
    description: {
      ar: "شاي أخضر «بارود» بأوراق ملفوفة مع نعناع مجفف من تيميمون.\n\nملعقتان لبرّاد من ستة كؤوس. كيس يُغلق من جديد.",
      fr: "Thé vert gunpowder aux feuilles roulées, menthe séchée de Timimoun.\n\nDeux cuillères pour une théière de six verres. Sachet refermable.",
    },
    keywords: { ar: "لاتاي تاي شاي صحراوي نعناع", fr: "latay the menthe sahraoui gunpowder" },
    options: [weight(200, 500)],
    sku: "TEA-GRN",
    price: { "200g": 380, "500g": 850 },
    stock: [44, 19],
    pictures: [
      shot(
        { thing: "pouch", ground: "sage", tint: "#3f7d4e", scene: "prop", prop: "herb" },
        "كيس شاي أخضر إلى جانب غصن نعناع",
        "Sachet de thé vert près d’un brin de menthe",
      ),
      shot(
        { thing: "teaGlass", ground: "olive", scene: "pair" },
        "كأسان من الشاي بحافة ذهبية",
        "Deux verres de thé à liseré doré",
      ),
    ],
    daysOld: 33,
    sold: 202,
  }),
  product({
    key: "coffee",
    category: "tea-coffee",
    title: { ar: "قهوة محمّصة مطحونة على الطلب", fr: "Café torréfié, moulu à la commande" },
    description: {
      ar: "خليط أرابيكا وروبوستا محمّص في وهران يوم الخميس ومطحون يوم الإرسال.\n\nاكتب في الملاحظة: قهوة تركية أو إكسبريس. كيس بصمام.",
      fr: "Mélange arabica et robusta torréfié à Oran le jeudi, moulu le jour de l’envoi.\n\nPrécisez en note : turc ou expresso. Sachet à valve.",
    },
    keywords: { ar: "قهوة مرحية قهوة العصر بن اكسبريس", fr: "kahwa cafe moulu expresso turc" },
    options: [weight(250, 1000)],
    sku: "COF-ORN",
    price: { "250g": 520, "1kg": 1950 },
    was: { "1kg": 2150 },
    stock: [60, 15],
    pictures: [
      shot(
        { thing: "pouch", ground: "stone", tint: "#4a3024", scene: "prop", prop: "coffee" },
        "كيس قهوة داكن إلى جانب فنجان",
        "Sachet de café brun foncé près d’une tasse",
      ),
      shot(
        { thing: "coffee", ground: "sand", scene: "plinth" },
        "فنجان قهوة سوداء على صحنه",
        "Tasse de café noir sur sa soucoupe",
      ),
    ],
    daysOld: 8,
    sold: 121,
  }),
];
