import { both, type DraftFacts } from "./draft";

const dry = both("في مكان بارد وجافّ بعيدًا عن الضوء", "Au frais et au sec, à l’abri de la lumière");

export const foodFacts: DraftFacts = {
  "deglet-nour": {
    origin: both("طولقة، بسكرة", "Tolga, Biskra"),
    ingredients: both("تمر دقلة نور", "Dattes deglet nour"),
    shelf_life: 6,
    storage: both("في مكان بارد، ويُفضّل في الثلاجة صيفًا", "Au frais, de préférence au réfrigérateur en été"),
  },
  "ghars-paste": {
    origin: both("وادي ريغ، تقرت", "Oued Righ, Touggourt"),
    ingredients: both("تمر غرس منزوع النوى، بلا سكر مضاف", "Dattes ghars dénoyautées, sans sucre ajouté"),
    shelf_life: 12,
    storage: dry,
  },
  "sidr-honey": {
    origin: both("سهوب الجلفة، جني صيف 2026", "Steppes de Djelfa, récolte de l’été 2026"),
    ingredients: both("عسل سدر خالص", "Miel de jujubier pur"),
    best_before: "2028-08",
    storage: both("في درجة حرارة الغرفة، والغطاء محكم", "À température ambiante, pot bien fermé"),
  },
  "orange-honey": {
    origin: both("متيجة، البليدة", "Mitidja, Blida"),
    ingredients: both("عسل زهر البرتقال والليمون", "Miel de fleurs d’oranger et de citronnier"),
    best_before: "2028-05",
    storage: both("في درجة حرارة الغرفة، والغطاء محكم", "À température ambiante, pot bien fermé"),
  },
  "kabyle-olive-oil": {
    origin: both("بوزقن، تيزي وزو", "Bouzeguène, Tizi Ouzou"),
    ingredients: both("زيت زيتون بكر، صنف شملال", "Huile d’olive vierge, variété chemlal"),
    best_before: "2027-12",
    storage: dry,
  },
  "sig-olives": {
    origin: both("سيق، معسكر", "Sig, Mascara"),
    ingredients: both(
      "زيتون أخضر، فلفل أحمر حلو، ماء، ملح، ليمون",
      "Olives vertes, poivron rouge doux, eau, sel, citron",
    ),
    best_before: "2027-11",
    storage: both("في الثلاجة بعد الفتح", "Au réfrigérateur après ouverture"),
  },
  "ras-el-hanout": {
    origin: both("يُخلط ويُطحن في وهران", "Mélangé et moulu à Oran"),
    ingredients: both(
      "27 نوعًا من التوابل، منها الكمّون والكزبرة والزنجبيل والقرفة والقرنفل",
      "27 épices, dont cumin, coriandre, gingembre, cannelle et clou de girofle",
    ),
    allergens: both("قد يحتوي على آثار الخردل والكرفس", "Peut contenir des traces de moutarde et de céleri"),
    shelf_life: 12,
    storage: dry,
  },
  paprika: {
    origin: both("بسكرة", "Biskra"),
    ingredients: both("فلفل أحمر حلو مجفّف", "Piment doux séché"),
    shelf_life: 12,
    storage: dry,
  },
  saffron: {
    net_weight: 1,
    origin: both("خنشلة", "Khenchela"),
    ingredients: both("خيوط الزعفران كاملة", "Filaments entiers de safran"),
    best_before: "2028-10",
    storage: dry,
  },
  harissa: {
    origin: both("وهران", "Oran"),
    ingredients: both("فلفل حارّ، ثوم، كروية، زيت زيتون، ملح", "Piment fort, ail, carvi, huile d’olive, sel"),
    storage: both("في الثلاجة بعد الفتح، مغطّاة بالزيت", "Au réfrigérateur après ouverture, couverte d’huile"),
  },
  "green-tea": {
    origin: both("شاي من الصين، نعناع تيميمون", "Thé de Chine, menthe de Timimoun"),
    ingredients: both("شاي أخضر، نعناع مجفّف", "Thé vert, menthe séchée"),
    shelf_life: 24,
    storage: dry,
  },
  coffee: {
    origin: both("يُحمَّص في وهران", "Torréfié à Oran"),
    ingredients: both("قهوة أرابيكا وروبوستا", "Cafés arabica et robusta"),
    shelf_life: 6,
    storage: dry,
  },
};
