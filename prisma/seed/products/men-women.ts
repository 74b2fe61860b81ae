import { colour, inColours, product, shot, size } from "../demo-builders";
import type { DemoProduct } from "../demo-types";

export const menAndWomen: DemoProduct[] = [
  product({
    key: "striped-shirt",
    category: "men",
    title: { ar: "قميص رجالي مخطط مع ربطة عنق", fr: "Chemise homme rayée avec cravate" },
    description: {
      ar: "قميص أزرق مخطط، 60 % قطن و40 % بوليستر، قليل التجعّد، مع ربطة عنق داكنة.\n\nقصّة عادية. غسل في 40 درجة.",
      fr: "Chemise bleue à rayures, 60 % coton et 40 % polyester, peu froissable, cravate foncée comprise.\n\nCoupe droite. Lavage à 40 °C.",
    },
    keywords: { ar: "قميجة شوميز كرافاط عرس مكتب", fr: "chemise cravate bureau mariage homme" },
    options: [size("M", "L", "XL", "XXL")],
    sku: "MEN-SHT",
    price: { m: 3600, l: 3600, xl: 3600, xxl: 3900 },
    stock: [8, 12, 7, 2],
    pictures: [
      shot(
        { thing: "dressShirt", ground: "sky" },
        "قميص أزرق مخطط بربطة عنق داكنة",
        "Chemise bleue rayée et cravate foncée",
      ),
      shot(
        { thing: "dressShirt", ground: "stone", scene: "close" },
        "ياقة القميص وربطة العنق عن قرب",
        "Le col et la cravate, vus de près",
      ),
    ],
    daysOld: 31,
    sold: 79,
  }),
  product({
    key: "tshirt",
    category: "men",
    title: { ar: "تيشيرت قطن بخط على الصدر", fr: "T-shirt en coton à bande sur la poitrine" },
    description: {
      ar: "قطن 100 %، 180 غ/م²، لا يشفّ ولا يتمدد بعد الغسل.\n\nالطول 70 سم للمقاس M.",
      fr: "Pur coton, 180 g/m², ni transparent ni déformé au lavage.\n\n70 cm de long en M.",
    },
    keywords: { ar: "تريكو تيشورت قطن صيف", fr: "tshirt tricot coton ete" },
    options: [colour("green", "navy", "red"), size("S", "M", "L", "XL")],
    sku: "MEN-TSH",
    price: 1500,
    was: 1900,
    stock: [9, 14, 12, 5, 6, 11, 8, 0, 3, 7, 4, 2],
    pictures: inColours({ thing: "shirt", ground: "sage" }, ["green", "navy", "red"], {
      ar: "تيشيرت بأكمام قصيرة باللون {colour}",
      fr: "T-shirt à manches courtes de couleur {colour}",
    }),
    daysOld: 22,
    sold: 305,
  }),
  product({
    key: "jeans",
    category: "men",
    title: { ar: "سروال جينز مستقيم أزرق", fr: "Jean droit bleu" },
    description: {
      ar: "جينز 98 % قطن مع قليل من الليكرا، قصّة مستقيمة وخمسة جيوب.\n\nيُغسل بالمقلوب في 30 درجة.",
      fr: "Jean 98 % coton et élasthanne, coupe droite, cinq poches.\n\nLavage à 30 °C sur l’envers.",
    },
    keywords: { ar: "سروال دجين جين", fr: "jean pantalon denim seroual" },
    options: [size("30", "32", "34", "36", "38")],
    sku: "MEN-JNS",
    price: 4200,
    stock: [5, 11, 9, 0, 3],
    pictures: [
      shot(
        { thing: "jeans", ground: "stone" },
        "سروال جينز أزرق مطوي قليلا عند الأسفل",
        "Jean bleu légèrement retroussé",
      ),
      shot(
        { thing: "jeans", ground: "sky", scene: "close" },
        "جيوب السروال وخياطته عن قرب",
        "Les poches et les coutures du jean, vues de près",
      ),
    ],
    daysOld: 95,
    sold: 143,
  }),
  product({
    key: "coat",
    category: "men",
    title: { ar: "معطف شتوي بأزرار خشبية", fr: "Manteau d’hiver à boutons de bois" },
    description: {
      ar: "معطف من مزيج الصوف (50 %) مبطّن، جيبان وياقة عريضة.\n\nلشتاء الهضاب. تنظيف جاف.",
      fr: "Manteau en laine mélangée (50 %), doublé, deux poches et large col.\n\nPour l’hiver des Hauts-Plateaux. Nettoyage à sec.",
    },
    keywords: { ar: "مانطو كابة شتاء برد", fr: "manteau veste hiver laine" },
    options: [colour("beige", "navy"), size("M", "L", "XL")],
    sku: "MEN-COT",
    price: { beige: 9800, navy: 9800 },
    was: { navy: 12500 },
    stock: [4, 6, 2, 3, 3, 1],
    pictures: [
      ...inColours({ thing: "coat", ground: "clay" }, ["beige", "navy"], {
        ar: "معطف بأزرار باللون {colour}",
        fr: "Manteau boutonné de couleur {colour}",
      }),
      shot(
        { thing: "coat", ground: "stone", tint: "#d8bf9a", scene: "prop", prop: "scarf" },
        "المعطف البيج وإلى جانبه وشاح أحمر",
        "Le manteau beige près d’une écharpe rouge",
      ),
    ],
    daysOld: 7,
    sold: 61,
  }),
  product({
    key: "summer-dress",
    category: "women",
    title: { ar: "فستان واسع بحزام للمناسبات", fr: "Robe évasée à ceinture pour l’été" },
    description: {
      ar: "فستان من كريب خفيف مبطّن، حزام قابل للنزع، طوله 110 سم.\n\nغسل يدوي بماء بارد.",
      fr: "Robe en crêpe léger doublé, ceinture amovible, 110 cm.\n\nLavage à la main à l’eau froide.",
    },
    keywords: { ar: "روبة فستان سهرة مناسبات", fr: "robe crepe soiree ceinture" },
    options: [colour("blue", "pink", "green"), size("S", "M", "L")],
    sku: "WMN-DRS",
    price: 5200,
    stock: [3, 6, 2, 4, 0, 5, 2, 3, 0],
    pictures: [
      ...inColours({ thing: "dress", ground: "rose" }, ["blue", "pink", "green"], {
        ar: "فستان واسع باللون {colour} بحزام عند الخصر",
        fr: "Robe évasée de couleur {colour}, ceinturée à la taille",
      }),
      shot(
        { thing: "dress", ground: "lilac", tint: "#3676c0", scene: "prop", prop: "strawHat" },
        "الفستان الأزرق وإلى جانبه قبعة قش",
        "La robe bleue près d’un chapeau de paille",
      ),
    ],
    daysOld: 2,
    sold: 52,
  }),
  product({
    key: "hijab",
    category: "women",
    title: { ar: "حجاب كريب لا يتجعّد، 180 × 70 سم", fr: "Hijab en crêpe infroissable, 180 × 70 cm" },
    description: {
      ar: "كريب ناعم غير شفاف، حواف مخيطة، لا ينزلق ولا يحتاج إلى كيّ.\n\nغسل في 30 درجة.",
      fr: "Crêpe doux et opaque, bords cousus, ne glisse pas et ne se repasse pas.\n\nLavage à 30 °C.",
    },
    keywords: { ar: "خمار شال حجاب فولار", fr: "hijab foulard voile crepe" },
    options: [colour("beige", "black", "pink", "olive")],
    sku: "WMN-HJB",
    price: 850,
    stock: [40, 52, 23, 3],
    pictures: [
      ...inColours({ thing: "shawl", ground: "stone" }, ["beige", "black", "pink", "olive"], {
        ar: "حجاب معلق باللون {colour}",
        fr: "Hijab suspendu, couleur {colour}",
      }),
      shot(
        { thing: "shawl", ground: "rose", tint: "#e48bb0", scene: "close" },
        "طيّات الحجاب الوردي عن قرب",
        "Les plis du hijab rose, vus de près",
      ),
    ],
    daysOld: 13,
    sold: 388,
  }),
  product({
    key: "abaya",
    category: "women",
    title: { ar: "عباية يومية بجيوب وأزرار", fr: "Abaya de tous les jours à poches" },
    description: {
      ar: "عباية من قماش ندى متين، جيبان جانبيان وكمّ بزر.\n\nالأطوال: 140 و145 و150 سم حسب المقاس. غسل في 30 درجة.",
      fr: "Abaya en tissu nida solide, deux poches, manches boutonnées.\n\n140, 145 ou 150 cm selon la taille. Lavage à 30 °C.",
    },
    keywords: { ar: "عباية جلباب حجاب يومية", fr: "abaya jilbab robe longue" },
    options: [colour("black", "grey", "burgundy"), size("S", "M", "L")],
    sku: "WMN-ABY",
    price: { black: 5600, grey: 5600, burgundy: 5900 },
    stock: [7, 9, 5, 4, 3, 0, 2, 2, 1],
    pictures: inColours({ thing: "plainRobe", ground: "lilac" }, ["black", "grey", "burgundy"], {
      ar: "عباية طويلة باللون {colour}",
      fr: "Longue abaya de couleur {colour}",
    }),
    daysOld: 16,
    sold: 167,
  }),
];
