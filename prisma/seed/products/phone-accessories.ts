import { colour, inColours, product, shot } from "../demo-builders";
import type { DemoProduct } from "../demo-types";

export const phoneAccessories: DemoProduct[] = [
  product({
    key: "power-bank",
    category: "phone-accessories",
    title: { ar: "بطارية متنقلة 20000 ميلي أمبير", fr: "Batterie externe 20 000 mAh" },
    description: {
      ar: "منفذان USB-A ومنفذ USB-C بقوة 22.5 واط، تشحن هاتفا عاديا أربع مرات تقريبا.\n\nمؤشر شحن بأربعة أضواء. الوزن 390 غراما.",
      fr: "Deux ports USB-A et un USB-C 22,5 W, environ quatre recharges d’un téléphone.\n\nQuatre voyants de charge, 390 g.",
    },
    keywords: { ar: "باور بانك شارجور متنقل بطارية", fr: "power bank chargeur portable batterie" },
    options: [colour("black", "white")],
    sku: "PHN-PWB",
    price: 4600,
    stock: [27, 3],
    pictures: [
      ...inColours({ thing: "powerBank", ground: "sky" }, ["black", "white"], {
        ar: "بطارية متنقلة باللون {colour} بأضواء مؤشر",
        fr: "Batterie externe de couleur {colour} à voyants",
      }),
      shot(
        { thing: "powerBank", ground: "lilac", tint: "#2e2b36", scene: "prop", prop: "phone" },
        "البطارية السوداء إلى جانب هاتف",
        "La batterie noire près d’un téléphone",
      ),
    ],
    brand: "Oranix",
    mpn: "OX-P20",
    daysOld: 14,
    sold: 158,
  }),
  product({
    key: "fast-charger",
    category: "phone-accessories",
    title: { ar: "شاحن سريع 33 واط مع كابل USB-C", fr: "Chargeur rapide 33 W et câble USB-C" },
    description: {
      ar: "شاحن بمنفذين وحماية من الحرارة، مع كابل USB-C مضفر طوله متر ونصف.\n\nمقبس أوروبي. ضمان سنة.",
      fr: "Chargeur à deux ports protégé de la surchauffe, câble USB-C tressé de 1,5 m.\n\nPrise européenne. Garantie un an.",
    },
    keywords: { ar: "شارجور شاحن سريع كابل فيش", fr: "chargeur rapide cable usb-c" },
    sku: "PHN-CHG",
    price: 2300,
    was: 2800,
    stock: [46],
    pictures: [
      shot(
        { thing: "charger", ground: "stone" },
        "شاحن أبيض صغير بقابسين معدنيين وكابل",
        "Petit chargeur blanc à deux broches, avec son câble",
      ),
      shot(
        { thing: "charger", ground: "sky", scene: "prop", prop: "phone" },
        "الشاحن إلى جانب هاتف",
        "Le chargeur près d’un téléphone",
      ),
    ],
    brand: "Oranix",
    mpn: "OX-C33",
    daysOld: 37,
    sold: 194,
  }),
  product({
    key: "phone-case",
    category: "phone-accessories",
    title: { ar: "غلاف هاتف سيليكون مقاوم للصدمات", fr: "Coque de téléphone en silicone antichoc" },
    description: {
      ar: "سيليكون ناعم ببطانة قماشية وحواف مرتفعة تحمي الكاميرا.\n\nاكتب طراز هاتفك في الملاحظة، ونؤكده معك بالهاتف.",
      fr: "Silicone doux, doublure en tissu, bords relevés autour de la caméra.\n\nIndiquez le modèle de votre téléphone en note : nous le confirmons par téléphone.",
    },
    keywords: { ar: "كوفر بوشات غلاف هاتف", fr: "coque pochette cover silicone" },
    options: [colour("navy", "green", "pink", "black")],
    sku: "PHN-CSE",
    price: 950,
    stock: [22, 15, 18, 30],
    pictures: [
      ...inColours({ thing: "phoneCase", ground: "stone" }, ["navy", "green", "pink", "black"], {
        ar: "غلاف هاتف باللون {colour} من الخلف",
        fr: "Coque de téléphone de couleur {colour}, vue de dos",
      }),
      shot(
        { thing: "phoneCase", ground: "rose", tint: "#e48bb0", scene: "pair" },
        "غلافان ورديان متراكبان",
        "Deux coques roses superposées",
      ),
    ],
    daysOld: 4,
    sold: 231,
  }),
  product({
    key: "gamepad",
    category: "phone-accessories",
    title: { ar: "يد تحكم لاسلكية للهاتف والحاسوب", fr: "Manette sans fil pour téléphone et PC" },
    description: {
      ar: "بلوتوث و2.4 جيغا، بطارية تدوم 12 ساعة، تعمل مع أندرويد وويندوز.\n\nكابل شحن في العلبة. نفدت الآن وستعود مع الشحنة القادمة.",
      fr: "Bluetooth et 2,4 GHz, 12 h d’autonomie, compatible Android et Windows.\n\nCâble fourni. Épuisée pour le moment, de retour au prochain arrivage.",
    },
    keywords: { ar: "مانيت مانيطة العاب يد تحكم", fr: "manette jeu bluetooth gamepad" },
    sku: "PHN-GPD",
    price: 5400,
    stock: [0],
    pictures: [
      shot(
        { thing: "gamepad", ground: "lilac" },
        "يد تحكم بنفسجية داكنة بأزرار ملونة",
        "Manette violet foncé à boutons colorés",
      ),
      shot(
        { thing: "gamepad", ground: "sky", scene: "close" },
        "أزرار يد التحكم عن قرب",
        "Les boutons de la manette, vus de près",
      ),
    ],
    brand: "Oranix",
    mpn: "OX-G2",
    daysOld: 170,
    sold: 59,
  }),
  product({
    key: "mouse",
    category: "phone-accessories",
    title: { ar: "فأرة لاسلكية صامتة للمكتب", fr: "Souris sans fil silencieuse" },
    description: {
      ar: "نقرات صامتة، دقة 1600 نقطة، بطارية واحدة تدوم سنة تقريبا.\n\nمستقبل USB داخل الفأرة.",
      fr: "Clics silencieux, 1 600 points par pouce, environ un an avec une pile.\n\nRécepteur USB rangé dans la souris.",
    },
    keywords: { ar: "سوري فارة حاسوب ماوس", fr: "souris sans fil pc bureau" },
    sku: "PHN-MSE",
    price: 1600,
    stock: [20],
    pictures: [
      shot({ thing: "mouse", ground: "stone" }, "فأرة حاسوب بيضاء بعجلة رمادية", "Souris blanche à molette grise"),
      shot(
        { thing: "mouse", ground: "sage", scene: "prop", prop: "keyboard" },
        "الفأرة إلى جانب لوحة مفاتيح",
        "La souris près d’un clavier",
      ),
    ],
    brand: "Oranix",
    mpn: "OX-M1",
    daysOld: 88,
    sold: 70,
  }),
];
