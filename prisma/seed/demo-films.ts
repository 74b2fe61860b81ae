type Words = { title: string; text: string; captions: string };
type Seen = { title: string; from: string; to: string; x: string; y: string };
/** `title` is the beginning of a product's French one; `width` and `height` in pixels, as the editor sends them. */
export type DemoFilm = {
  file: string;
  seconds: number;
  width: string;
  height: string;
  seen: Seen[];
  ar: Words;
  fr: Words;
};

const teaTable: DemoFilm = {
  file: "tea-table.mp4",
  seconds: 13,
  width: "480",
  height: "480",
  seen: [
    { title: "Théière traditionnelle", from: "0:00", to: "0:04", x: "46", y: "50" },
    { title: "Six verres à thé", from: "0:04", to: "0:08", x: "22", y: "56" },
    { title: "Plateau de cuivre", from: "0:08", to: "0:13", x: "50", y: "52" },
  ],
  ar: {
    title: "صينية الشاي في ثلاث قطع",
    text: "إبريق وستة كؤوس وصينية: كل ما تحتاجه قعدة الشاي، في ثلاث عشرة ثانية. شاهدها، ثم اطلبها من تحت الفيديو.",
    captions: `WEBVTT

00:00.500 --> 00:04.000
إبريق الشاي التقليدي المطلي، كما في بيت الجدة.

00:04.500 --> 00:08.000
ستة كؤوس بحافة ذهبية.

00:08.500 --> 00:12.500
وصينية نحاس منقوشة باليد في قسنطينة.`,
  },
  fr: {
    title: "La table à thé en trois pièces",
    text: "Une théière, six verres, un plateau : tout ce qu’il faut pour le thé, en treize secondes.",
    captions: `WEBVTT

00:00.500 --> 00:04.000
La théière traditionnelle émaillée, comme chez grand-mère.

00:04.500 --> 00:08.000
Six verres au liseré doré.

00:08.500 --> 00:12.500
Et un plateau de cuivre ciselé à Constantine.`,
  },
};

const feastDay: DemoFilm = {
  file: "feast-day.mp4",
  seconds: 11,
  width: "432",
  height: "768",
  seen: [
    { title: "Gandoura constantinoise", from: "0:00", to: "0:04", x: "50", y: "46" },
    { title: "Collier à pendentif", from: "0:04", to: "0:07", x: "50", y: "58" },
    { title: "Khelkhal de mariée", from: "0:07", to: "0:11", x: "76", y: "44" },
  ],
  ar: {
    title: "لباس العيد من الرأس إلى القدم",
    text: "قندورة قسنطينية وعقد بقلادة وخلخال: لباس العيد كاملًا، مصوَّرًا بالهاتف. شاهده، ثم اطلب ما أعجبك من تحت الفيديو.",
    captions: `WEBVTT

00:00.500 --> 00:03.500
قندورة قسنطينية مطرزة للأفراح.

00:04.000 --> 00:07.000
معها عقد بقلادة مطلي بالذهب.

00:07.500 --> 00:10.500
وخلخال العروس.`,
  },
  fr: {
    title: "La tenue de fête, de la tête aux pieds",
    text: "Gandoura de Constantine, collier à pendentif et khelkhal : la tenue de fête entière, filmée au téléphone.",
    captions: `WEBVTT

00:00.500 --> 00:03.500
La gandoura constantinoise, brodée pour les fêtes.

00:04.000 --> 00:07.000
Avec elle, un collier à pendentif plaqué or.

00:07.500 --> 00:10.500
Et le khelkhal de la mariée.`,
  },
};

export const demoFilms = [teaTable, feastDay];
