import { both, type DraftFacts } from "./draft";

const dryCleaning = both("تنظيف جافّ", "Nettoyage à sec");
const at30 = both("يُغسل مقلوبًا في 30 درجة", "Lavage à 30 °C sur l’envers");

export const wearFacts: DraftFacts = {
  "wool-burnous": {
    gender: "male",
    age_group: "adult",
    material: both("صوف غنم خالص", "Pure laine de mouton"),
    fit: "loose",
    care: dryCleaning,
    origin: both("مسعد، الجلفة", "Messaad, Djelfa"),
  },
  karakou: {
    gender: "female",
    age_group: "adult",
    material: both("قطيفة، بطانة ساتان، خيط المجبود", "Velours, doublure de satin, fil mejboud"),
    fit: "slim",
    care: dryCleaning,
    origin: both("القصبة، الجزائر", "Casbah d’Alger"),
  },
  gandoura: {
    gender: "female",
    age_group: "adult",
    material: both("قطيفة خفيفة", "Velours léger"),
    fit: "loose",
    care: dryCleaning,
    origin: both("قسنطينة", "Constantine"),
  },
  "kabyle-dress": { gender: "female", age_group: "adult", material: both("قطن خفيف", "Coton léger"), care: at30 },
  "men-gandoura": { gender: "male", age_group: "adult", material: both("قطن وكتّان", "Coton et lin"), fit: "loose" },
  "striped-shirt": {
    material: both("60 % قطن، 40 % بوليستر", "60 % coton, 40 % polyester"),
    fit: "straight",
    care: both("يُغسل في 40 درجة", "Lavage à 40 °C"),
  },
  tshirt: { material: both("100 % قطن، 180 غ/م²", "100 % coton, 180 g/m²"), fit: "straight" },
  jeans: { material: both("98 % قطن، 2 % إيلاستان", "98 % coton, 2 % élasthanne"), fit: "straight", care: at30 },
  coat: { material: both("50 % صوف، مبطّن", "50 % laine, doublé"), care: dryCleaning },
  "summer-dress": {
    material: both("كريب خفيف مبطّن", "Crêpe léger doublé"),
    fit: "loose",
    care: both("يُغسل باليد بماء بارد", "Lavage à la main à l’eau froide"),
  },
  hijab: {
    gender: "female",
    age_group: "adult",
    material: both("كريب", "Crêpe"),
    care: both("يُغسل في 30 درجة", "Lavage à 30 °C"),
  },
  abaya: {
    material: both("قماش ندى", "Tissu nida"),
    fit: "loose",
    care: both("يُغسل في 30 درجة", "Lavage à 30 °C"),
  },
  "soukh-socks": {
    material: both("80 % قطن، كعب مقوّى", "80 % coton, talon renforcé"),
    care: both("يُغسل في 40 درجة", "Lavage à 40 °C"),
  },
  "running-shoe": { material: both("قماش يتنفّس، نعل مرن", "Tissu respirant, semelle souple") },
  belgha: {
    material: both("جلد ماعز مدبوغ بالنبات، نعل من جلد", "Cuir de chèvre tanné au végétal, semelle de cuir"),
    care: both("تُحفظ من الماء", "À protéger de l’eau"),
    origin: both("تلمسان", "Tlemcen"),
  },
  "leather-shoe": {
    material: both("جلد بقر، بطانة جلد", "Cuir de vachette, doublure de cuir"),
    care: both("يُدهن مرّة في الشهر", "À cirer chaque mois"),
    origin: both("قسنطينة", "Constantine"),
  },
  ballerina: { material: both("جلد صناعي، فرش من رغوة", "Similicuir, semelle intérieure en mousse") },
  "leather-handbag": {
    material: both("جلد بقر", "Cuir de vachette"),
    width: 30,
    height: 24,
    care: both("تُمسح بقماش جافّ", "S’essuie avec un chiffon sec"),
  },
  "cabin-suitcase": { width: 38, height: 55, depth: 20, weight: 2_600 },
};
