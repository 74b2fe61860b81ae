import { type DemoPiece, h2, ol, p } from "./demo-piece";

const stations = [
  {
    when: "1993",
    ar: ["أول إعلان يُضغط عليه", "صار الإعلان بابًا، وصار يمكن أن يُعرف كم دخلوا منه."],
    fr: ["La première annonce cliquable", "La publicité devient une porte, et l’on peut compter qui la pousse."],
  },
  {
    when: "1994",
    ar: ["ياهو", "دليل للويب: من رُتّب في مكانه وُجد."],
    fr: ["Yahoo", "Un annuaire du Web : qui est bien rangé est trouvé."],
  },
  {
    when: "1998",
    ar: ["غوغل", "البحث يصير بابًا للمتجر، والكلمات تصير واجهته."],
    fr: ["Google", "La recherche devient l’entrée de la boutique, et les mots sa vitrine."],
  },
  {
    when: "2010",
    ar: ["أولى متاجر الجزائر", "عشرات مواقع البيع، والدفع نقدًا عند الباب."],
    fr: ["Les premières boutiques d’Algérie", "Des dizaines de sites de vente, payés en espèces à la porte."],
  },
  {
    when: "2018",
    ar: ["القانون 18-05", "من يبيع يقول من هو، ومن يشتري له حق الإرجاع."],
    fr: ["La loi 18-05", "Qui vend dit qui il est, qui achète peut rendre."],
  },
] as const;

const figures = [
  {
    value: "80–95 %",
    share: 80,
    ar: "من طلبيات الجزائر تُدفع عند الاستلام، بحسب من يعدّها",
    fr: "des commandes en Algérie sont payées à la livraison, selon qui compte",
  },
  {
    value: "10",
    share: null,
    ar: "استراتيجيات، من المحتوى إلى العيّنات",
    fr: "stratégies, du contenu aux échantillons",
  },
  { value: "9", share: null, ar: "مهارات يحتاجها من يسوّق", fr: "compétences pour qui vend en ligne" },
  { value: "69", share: null, ar: "ولاية، ولكل واحدة سعر توصيل معلن", fr: "wilayas, chacune avec un tarif affiché" },
] as const;

/** About the method: what the shop is made after, and the rules it keeps. */
export const method: DemoPiece = {
  kind: "page",
  topic: null,
  goal: "awareness",
  cover: null,
  products: [],
  daysOld: 25,
  ar: {
    title: "طريقتنا: كيف بُني هذا المتجر",
    excerpt: "وثيقتان جزائريتان عن التسويق الإلكتروني، قرأناهما سطرًا سطرًا، وثلاث قواعد لا نحيد عنها.",
    coverAlt: "",
    tags: [],
    body: [
      p(
        "لم يُبنَ هذا المتجر من قائمة ميزات، بل من وثيقتين بالعربية عن التسويق الإلكتروني في الجزائر: مقال صحفي ودراسة. كل ما تسمّيه الوثيقتان صار سطرًا في جدول، ولكل سطر شيء يُستعمل وشيء يُثبت أنه يعمل.",
      ),
      {
        type: "figures",
        title: "السوق بالأرقام",
        items: figures.map(({ value, share, ar: label }) => ({ value, share, label })),
        source: "الوثيقتان، وأرقام ناقلي الطرود في الجزائر (2026)",
      },
      {
        type: "timeline",
        title: "كيف وصل التسويق إلى هاتفك",
        items: stations.map(({ when, ar: [title, text] }) => ({ when, title, text })),
      },
      h2("ثلاث قواعد نلتزم بها"),
      ol(
        "**نحسب ما سُلّم لا ما طُلب.** الطلبية تُحسب نجاحًا حين تصل وتُدفع.",
        "**لا نضغط عليك.** العدّ التنازلي عندنا له موعد حقيقي، والكمية المعروضة هي ما في المخزن.",
        "**نعدّ الزيارات لا الأشخاص.** نعرف ما يُقرأ ويُبحث عنه، ولا نعرف من أنت حتى تطلب.",
      ),
    ],
  },
  fr: {
    title: "Notre méthode : comment cette boutique est faite",
    excerpt: "Deux documents algériens sur le marketing en ligne, lus ligne à ligne, et trois règles que nous tenons.",
    coverAlt: "",
    tags: [],
    body: [
      p(
        "Cette boutique n’est pas née d’une liste de fonctions, mais de deux documents en arabe sur le marketing en ligne en Algérie : un article de presse et une étude. Tout ce qu’ils nomment est devenu une ligne d’un tableau, et chaque ligne une chose qui sert et une chose qui prouve qu’elle marche.",
      ),
      {
        type: "figures",
        title: "Le marché en chiffres",
        items: figures.map(({ value, share, fr: label }) => ({ value, share, label })),
        source: "les deux documents et les chiffres des transporteurs en Algérie (2026)",
      },
      {
        type: "timeline",
        title: "Comment le marketing est arrivé dans votre téléphone",
        items: stations.map(({ when, fr: [title, text] }) => ({ when, title, text })),
      },
      h2("Trois règles que nous tenons"),
      ol(
        "**Nous comptons ce qui est livré, pas ce qui est commandé.** Une commande réussie est arrivée et payée.",
        "**Nous ne vous pressons pas.** Nos comptes à rebours ont une vraie fin, et la quantité affichée est celle du stock.",
        "**Nous comptons des visites, pas des personnes.** Nous savons ce qui est lu et cherché, pas qui vous êtes avant que vous ne commandiez.",
      ),
    ],
  },
};
