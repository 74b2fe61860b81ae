import { both, type DraftFacts } from "./draft";

export const selfFacts: DraftFacts = {
  "olive-soap": {
    net_weight: 450,
    skin_type: "sensitive",
    ingredients: both(
      "72 % زيت زيتون، ماء، صودا، بلا عطر ولا صبغة",
      "72 % d’huile d’olive, eau, soude, sans parfum ni colorant",
    ),
  },
  "lavender-soap": {
    net_weight: 110,
    ingredients: both("زيت زيتون مصبّن على البارد، زيت خزامى", "Huile d’olive saponifiée à froid, huile de lavande"),
    origin: both("خزامى تلمسان", "Lavande de Tlemcen"),
  },
  ghassoul: {
    net_weight: 500,
    ingredients: both("طين غاسول مطحون، بلا إضافات", "Argile ghassoul moulue, sans additif"),
    usage: both("يُخلط بماء دافئ، عشر دقائق ثمّ يُشطف", "À délayer dans l’eau tiède, dix minutes puis rincer"),
  },
  "prickly-pear-oil": {
    net_volume: 30,
    skin_type: "all",
    ingredients: both("زيت بذور التين الشوكي بكر", "Huile vierge de pépins de figue de Barbarie"),
    usage: both("قطرتان مساءً", "Deux gouttes le soir"),
    origin: both("سوق أهراس", "Souk Ahras"),
    best_before: "2028-03",
  },
  "hand-cream": {
    ingredients: both("زيت لوز حلو، غليسرين", "Huile d’amande douce, glycérine"),
    shelf_life: 12,
  },
  "orange-blossom-perfume": { net_volume: 50, origin: both("صُنع في الجزائر", "Fabriqué en Algérie") },
  "oud-perfume": { net_volume: 100 },
  "kabyle-fibula": {
    metal: "silver",
    fineness: 925,
    stone: both("مرجان، ومينا زرقاء وخضراء", "Corail, émaux bleus et verts"),
    weight: 28,
    origin: both("آث يني، تيزي وزو", "Aït Yenni, Tizi Ouzou"),
  },
  "silver-ring": { metal: "silver", fineness: 925, stone: both("زركون أزرق", "Zircon bleu"), weight: 4 },
  khelkhal: {
    metal: "plated",
    material: both("نحاس أصفر مطلي بذهب 18 قيراطًا، 3 ميكرون", "Laiton plaqué or 18 carats, 3 microns"),
    care: both("يُبعد عن العطر والماء", "À éloigner du parfum et de l’eau"),
  },
  "chain-necklace": { metal: "plated", material: both("فولاذ لا يصدأ مطلي بالذهب", "Acier inoxydable plaqué or") },
  earrings: {
    metal: "plated",
    stone: both("فيروز", "Turquoise"),
    material: both("ساق من فولاذ طبّي بلا نيكل", "Tige en acier chirurgical sans nickel"),
  },
  nedjma: { author: both("كاتب ياسين", "Kateb Yacine"), pages: 270 },
  "grande-maison": { author: both("محمد ديب", "Mohammed Dib"), pages: 190 },
  "fils-du-pauvre": { author: both("مولود فرعون", "Mouloud Feraoun"), language: "fr", pages: 150 },
  "south-wind": { author: both("عبد الحميد بن هدوقة", "Abdelhamid Benhedouga"), language: "ar", pages: 260 },
  cookbook: { pages: 240 },
  "tales-box": { pages: 48 },
};
