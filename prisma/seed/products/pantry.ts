import { product, shot, volume, weight } from "../demo-builders";
import type { DemoProduct } from "../demo-types";

export const pantry: DemoProduct[] = [
  product({
    key: "deglet-nour",
    category: "dates",
    title: { ar: "دقلة نور طولقة، تمر مختار", fr: "Deglet nour de Tolga, dattes choisies" },
    description: {
      ar: "تمر دقلة نور من واحات طولقة، جني هذا الخريف، حبّات شفافة لينة بلا نواة فارغة.\n\nمعبّأ في علبة كرتون غذائي. يُحفظ في مكان بارد حتى ستة أشهر.",
      fr: "Dattes deglet nour des palmeraies de Tolga, récolte de cet automne, translucides et souples.\n\nBoîte en carton alimentaire. Se conservent six mois au frais.",
    },
    keywords: { ar: "تمر دقلة نور بسكرة دڨلة رمضان فطور", fr: "datte deglet nour biskra ramadan degla" },
    options: [weight(500, 1000, 5000)],
    sku: "DAT-DGL",
    price: { "500g": 550, "1kg": 990, "5kg": 4500 },
    was: { "5kg": 4950 },
    stock: [64, 48, 9],
    pictures: [
      shot(
        { thing: "dateBox", ground: "sand", scene: "plinth" },
        "علبة خشبية مملوءة بتمر دقلة نور ذهبي",
        "Caissette de bois remplie de dattes deglet nour dorées",
      ),
      shot(
        { thing: "dateBox", ground: "olive", scene: "prop", prop: "palm" },
        "علبة التمر وخلفها نخلة",
        "La caissette de dattes devant un palmier",
      ),
      shot(
        { thing: "dateBox", ground: "sand", scene: "close" },
        "حبّات التمر عن قرب داخل العلبة",
        "Les dattes vues de près dans la caissette",
      ),
    ],
    daysOld: 21,
    sold: 412,
  }),
  product({
    key: "ghars-paste",
    category: "dates",
    title: { ar: "عجينة تمر الغرس للمقروط", fr: "Pâte de dattes ghars pour makrout" },
    description: {
      ar: "غرس معجون من وادي ريغ، منزوع النوى ومعجون مرتين، بلا سكر مضاف ولا مواد حافظة.\n\nجاهز للمقروط والبراج. كيس محكم الغلق.",
      fr: "Ghars de l’oued Righ dénoyauté et pétri deux fois, sans sucre ajouté ni conservateur.\n\nPrête pour le makrout et le bradj. Sachet refermable.",
    },
    keywords: { ar: "غرس مقروط براج معجون التمر حلويات", fr: "ghars makrout bradj gateaux pate datte" },
    options: [weight(500, 1000)],
    sku: "DAT-GHR",
    price: { "500g": 320, "1kg": 590 },
    stock: [80, 55],
    pictures: [
      shot(
        { thing: "pouch", ground: "clay", tint: "#6b3f24" },
        "كيس بنّي من عجينة تمر الغرس",
        "Sachet brun de pâte de dattes ghars",
      ),
      shot(
        { thing: "pouch", ground: "sand", tint: "#6b3f24", scene: "prop", prop: "wheat" },
        "كيس عجينة الغرس إلى جانب سنابل قمح",
        "Le sachet de pâte de dattes près d’épis de blé",
      ),
    ],
    daysOld: 90,
    sold: 233,
  }),
  product({
    key: "sidr-honey",
    category: "honey",
    title: { ar: "عسل السدر الحر من الجلفة", fr: "Miel de jujubier (sidr) de Djelfa" },
    description: {
      ar: "عسل سدر خالص من سهوب الجلفة، جني صيف 2026، غير مسخّن وغير مخلوط.\n\nقوامه كثيف ولونه كهرماني، وقد يتبلور في البرد وهذا طبيعي. برطمان زجاج.",
      fr: "Miel de jujubier pur des steppes de Djelfa, récolte de l’été 2026, ni chauffé ni coupé.\n\nÉpais et ambré, il peut cristalliser au froid : c’est naturel. Pot en verre.",
    },
    keywords: { ar: "عسل حر سدر طبيعي دواء مناعة", fr: "miel sidr jujubier naturel pur" },
    options: [weight(250, 500, 1000)],
    sku: "HON-SDR",
    price: { "250g": 2400, "500g": 4500, "1kg": 8500 },
    was: { "1kg": 9200 },
    stock: [14, 11, 3],
    pictures: [
      shot(
        { thing: "honey", ground: "sand", scene: "plinth" },
        "جرّة عسل يسيل منها العسل وفيها ملعقة خشبية",
        "Pot de miel débordant avec sa cuillère de bois",
      ),
      shot(
        { thing: "honey", ground: "olive", scene: "prop", prop: "herb" },
        "جرّة العسل إلى جانب غصن أخضر",
        "Le pot de miel près d’un rameau vert",
      ),
      shot(
        { thing: "honey", ground: "sand", scene: "gift" },
        "جرّة العسل مع علبة هدية صفراء",
        "Le pot de miel avec un paquet cadeau jaune",
      ),
    ],
    daysOld: 60,
    sold: 187,
  }),
  product({
    key: "orange-honey",
    category: "honey",
    title: { ar: "عسل الحمضيات من متيجة", fr: "Miel d’agrumes de la Mitidja" },
    description: {
      ar: "عسل زهر البرتقال والليمون من بساتين متيجة، خفيف ومناسب للأطفال فوق السنة.\n\nجني ربيع 2026، برطمان زجاج.",
      fr: "Miel de fleurs d’oranger et de citronnier de la Mitidja, doux, convient dès un an.\n\nRécolte du printemps 2026, pot en verre.",
    },
    keywords: { ar: "عسل برتقال ليمون زهر متيجة البليدة", fr: "miel oranger citron mitidja blida" },
    options: [weight(500, 1000)],
    sku: "HON-ORG",
    price: { "500g": 1900, "1kg": 3600 },
    stock: [26, 17],
    pictures: [
      shot(
        { thing: "honey", ground: "clay", scene: "prop", prop: "orange" },
        "جرّة عسل إلى جانب حبة برتقال",
        "Pot de miel à côté d’une orange",
      ),
      shot(
        { thing: "honey", ground: "sand", scene: "close" },
        "العسل الذهبي عن قرب يسيل على الجرّة",
        "Le miel doré coulant sur le pot, vu de près",
      ),
    ],
    daysOld: 120,
    sold: 141,
  }),
  product({
    key: "kabyle-olive-oil",
    category: "oils",
    title: { ar: "زيت زيتون بكر من القبائل", fr: "Huile d’olive vierge de Kabylie" },
    description: {
      ar: "زيت زيتون شملال من معصرة تقليدية قرب بوزقان، عصرة أولى على البارد، موسم 2025–2026.\n\nمذاقه مرّ قليلا وحارّ في الحلق كما يحبّه أهل الجبل. زجاجة داكنة تحفظه من الضوء.",
      fr: "Huile d’olive chemlal d’un pressoir traditionnel près de Bouzeguène, première pression à froid, saison 2025-2026.\n\nAmère et ardente comme on l’aime en montagne. Bouteille sombre à l’abri de la lumière.",
    },
    keywords: {
      ar: "زيت الزيتون زيت العود تيزي وزو بجاية شملال",
      fr: "zit zitoun huile olive tizi ouzou bejaia chemlal",
    },
    options: [volume(500, 1000, 5000)],
    sku: "OIL-KAB",
    price: { "500ml": 750, "1l": 1350, "5l": 6200 },
    stock: [40, 52, 12],
    pictures: [
      shot(
        { thing: "bottle", ground: "olive", tint: "#5f6f2e", scene: "plinth" },
        "زجاجة زيت زيتون خضراء على حامل",
        "Bouteille verte d’huile d’olive sur un socle",
      ),
      shot(
        { thing: "bottle", ground: "sage", tint: "#5f6f2e", scene: "prop", prop: "olive" },
        "زجاجة الزيت وإلى جانبها حبة زيتون كبيرة",
        "La bouteille d’huile près d’une olive verte",
      ),
    ],
    daysOld: 200,
    sold: 356,
  }),
  product({
    key: "sig-olives",
    category: "oils",
    title: { ar: "زيتون أخضر من سيق محشو بالفلفل", fr: "Olives vertes de Sig farcies au poivron" },
    description: {
      ar: "زيتون سيق المشهور، مرقد في الماء والملح ومحشو بالفلفل الأحمر الحلو، مع رشّة ليمون.\n\nالوزن الصافي بعد التصفية. يُحفظ في الثلاجة بعد الفتح.",
      fr: "Les fameuses olives de Sig, confites au sel et farcies de poivron rouge doux, avec une pointe de citron.\n\nPoids net égoutté. À garder au réfrigérateur après ouverture.",
    },
    keywords: { ar: "زيتون مرقد سيڨ معسكر مقبلات طاجين الزيتون", fr: "olive sig mascara tajine zitoun" },
    options: [weight(400, 900)],
    sku: "OLV-SIG",
    price: { "400g": 380, "900g": 720 },
    stock: [0, 22],
    pictures: [
      shot(
        { thing: "olive", ground: "olive", scene: "row" },
        "ثلاث حبات زيتون أخضر محشوة",
        "Trois olives vertes farcies",
      ),
      shot(
        { thing: "olive", ground: "sage", scene: "prop", prop: "lemon" },
        "حبة زيتون خضراء إلى جانب ليمونة",
        "Une olive verte à côté d’un citron",
      ),
    ],
    daysOld: 75,
    sold: 98,
  }),
];
