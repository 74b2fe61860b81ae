import { type DemoPiece, p, quote } from "./demo-piece";

const stations = [
  {
    when: "1991",
    ar: ["الويب 1.0", "ينشر تيم برنرز لي أول صفحة في مخبر CERN. صفحات تُقرأ ولا تُكتب."],
    fr: ["Le Web 1.0", "Tim Berners-Lee publie la première page au CERN. Des pages à lire, pas encore à écrire."],
  },
  {
    when: "1993",
    ar: ["أول إعلان يُضغط عليه", "يبيع موقع GNN أول مساحة إعلانية قابلة للنقر، ويفتح CERN الويب للجميع مجانًا."],
    fr: [
      "La première publicité cliquable",
      "Le site GNN vend la première annonce cliquable, et le CERN ouvre le Web à tous, gratuitement.",
    ],
  },
  {
    when: "1994",
    ar: ["ياهو، وأول شراء آمن", "طالبان يرتبان الويب في دليل. وفي أوت، يُباع قرص موسيقى ببطاقة مشفّرة."],
    fr: [
      "Yahoo et le premier achat sécurisé",
      "Deux étudiants rangent le Web dans un annuaire. En août, un disque est vendu par carte chiffrée.",
    ],
  },
  {
    when: "1995",
    ar: ["أمازون وإيباي", "مكتبة بلا جدران ومزاد بلا قاعة: يتعلم الناس الشراء ممن لا يرونه."],
    fr: [
      "Amazon et eBay",
      "Une librairie sans murs, une vente aux enchères sans salle : on apprend à acheter sans se voir.",
    ],
  },
  {
    when: "1998",
    ar: ["غوغل", "يصبح البحث هو الباب، ويصبح الظهور في النتائج مهنة."],
    fr: ["Google", "La recherche devient la porte d’entrée, et se faire trouver devient un métier."],
  },
  {
    when: "2007",
    ar: ["الهاتف في الجيب", "تنتقل الواجهة من المكتب إلى كف اليد."],
    fr: ["Le téléphone dans la poche", "La vitrine passe du bureau au creux de la main."],
  },
  {
    when: "2013",
    ar: ["الجيل الثالث في الجزائر", "يدخل الإنترنت السريع الجيوب، وتبدأ صفحات البيع على شبكات التواصل."],
    fr: [
      "La 3G en Algérie",
      "L’Internet rapide entre dans les poches ; les pages de vente fleurissent sur les réseaux.",
    ],
  },
  {
    when: "2018",
    ar: ["القانون 18-05", "يصير للتجارة الإلكترونية الجزائرية قانون يحمي المشتري والبائع."],
    fr: ["La loi 18-05", "Le commerce électronique algérien a sa loi, qui protège l’acheteur et le vendeur."],
  },
];

export const webTrade: DemoPiece = {
  kind: "article",
  topic: "stories",
  goal: "awareness",
  cover: { ground: "clay", things: [{ thing: "keyboard" }, { thing: "phone" }, { thing: "gift" }], side: "middle" },
  products: [],
  daysOld: 21,
  ar: {
    title: "من أول صفحة إلى باب بيتك: حكاية التجارة على الويب",
    excerpt: "ثماني محطات، من مخبر في جنيف إلى قانون جزائري، تشرح كيف صار السوق في جيبك.",
    coverAlt: "لوحة مفاتيح وهاتف وعلبة هدية",
    tags: ["تاريخ", "تجارة إلكترونية"],
    body: [
      p("قبل جيل واحد كان الشراء يعني الذهاب إلى السوق. لم يتغيّر السوق في يوم، بل في محطات صغيرة نراها اليوم كبيرة."),
      {
        type: "timeline",
        title: "ثماني محطات",
        items: stations.map(({ when, ar: [title = "", text = ""] }) => ({ when, title, text })),
      },
      quote("تغيّرت الواجهة ثماني مرات، ولم يتغيّر السؤال: هل أثق بهذا البائع؟"),
      p("ولهذا نكتب اسمنا وعنواننا وسجلنا التجاري في أسفل كل صفحة، ونطلب منك أن تفحص قبل أن تدفع."),
    ],
  },
  fr: {
    title: "De la première page à votre porte : une histoire du commerce en ligne",
    excerpt:
      "Huit étapes, d’un laboratoire genevois à une loi algérienne, pour comprendre comment le souk est entré dans votre poche.",
    coverAlt: "Un clavier, un téléphone et un paquet cadeau",
    tags: ["histoire", "commerce en ligne"],
    body: [
      p(
        "Il y a une génération, acheter voulait dire aller au souk. Le souk n’a pas changé en un jour, mais par petites étapes qui nous paraissent grandes aujourd’hui.",
      ),
      {
        type: "timeline",
        title: "Huit étapes",
        items: stations.map(({ when, fr: [title = "", text = ""] }) => ({ when, title, text })),
      },
      quote("La vitrine a changé huit fois, la question jamais : puis-je faire confiance à ce vendeur ?"),
      p(
        "C’est pourquoi notre nom, notre adresse et notre registre de commerce figurent au bas de chaque page, et que vous examinez avant de payer.",
      ),
    ],
  },
};
