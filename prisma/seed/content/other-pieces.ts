import { type DemoPiece, h2, p, ul } from "./demo-piece";

export const deliveryRelease: DemoPiece = {
  kind: "release",
  topic: null,
  goal: "awareness",
  cover: null,
  products: [],
  daysOld: 8,
  ar: {
    title: "«حانوت وهران» يوصل إلى الولايات الـ69",
    excerpt: "من أدرار إلى تندوف: الدفع عند الاستلام، وفحص الطرد قبل الدفع، في كل ولاية.",
    coverAlt: "",
    tags: [],
    body: [
      p(
        "**وهران** — أعلن متجر «حانوت وهران» أن طلبياته صارت تصل إلى الولايات الـ69، إلى البيت أو إلى مكتب التوصيل، بسعر معلن قبل إرسال الطلب.",
      ),
      h2("ما الذي يتغير للزبون؟"),
      ul(
        "سعر التوصيل ومدته معروفان لكل ولاية قبل ملء الاستمارة.",
        "يفتح الزبون الطرد ويفحصه أمام عامل التوصيل، ثم يدفع.",
        "يتصل المتجر قبل شحن كل طلبية لتأكيدها.",
      ),
      p("«الزبون في تمنراست يستحق الوضوح نفسه الذي يناله الزبون في وسط وهران»، تقول سميرة، صاحبة المتجر."),
    ],
  },
  fr: {
    title: "Hanout Oran livre désormais les 69 wilayas",
    excerpt: "D’Adrar à Tindouf : paiement à la livraison et colis ouvert avant de payer, dans chaque wilaya.",
    coverAlt: "",
    tags: [],
    body: [
      p(
        "**Oran** — La boutique Hanout Oran annonce que ses commandes atteignent désormais les 69 wilayas, à domicile ou en bureau de livraison, à un prix affiché avant l’envoi de la commande.",
      ),
      h2("Ce qui change pour le client"),
      ul(
        "Le prix et le délai sont connus pour chaque wilaya avant le formulaire.",
        "Le client ouvre et examine le colis devant le livreur, puis paie.",
        "La boutique appelle avant chaque envoi pour confirmer.",
      ),
      p("« Un client de Tamanrasset mérite la même clarté qu’un client du centre d’Oran », dit Samira, la patronne."),
    ],
  },
};

export const teaEvening: DemoPiece = {
  kind: "landing",
  topic: null,
  goal: "buy",
  cover: { ground: "sage", things: [{ thing: "teapot" }, { thing: "teaGlass" }, { thing: "dateBox" }], side: "middle" },
  products: [],
  daysOld: 5,
  ar: {
    title: "سهرة شاي كما في الجنوب",
    excerpt: "الإبريق والكؤوس والشاي والتمر: كل ما تحتاجه الجلسة، في طلبية واحدة تدفعها عند الاستلام.",
    coverAlt: "إبريق شاي وكأس وعلبة تمر",
    tags: [],
    body: [
      {
        type: "hero",
        title: "سهرة شاي كما في الجنوب",
        text: "الإبريق والكؤوس والشاي والتمر: كل ما تحتاجه الجلسة، في طلبية واحدة تدفعها عند الاستلام.",
        button: { label: "اختر لوازم السهرة", href: "#shelf0" },
        alt: "إبريق شاي وكأس وعلبة تمر",
      },
      p(
        "في الجنوب يُشرب الشاي ثلاث كؤوس: الأولى مُرّة كالحياة، والثانية حلوة كالحب، والثالثة خفيفة كالنَّفَس الأخير. السر في الصبر: نار هادئة، وصبّ من علوّ حتى تعلو الرغوة.",
      ),
      {
        type: "shelf",
        title: "لوازم السهرة",
        products: ["enamel-teapot", "tea-glasses", "green-tea", "deglet-nour"],
      },
      { type: "film" },
      {
        type: "faq",
        title: "قبل أن تطلب",
        items: [
          {
            question: "هل تصل الكؤوس سليمة؟",
            answer: "نلفّ كل كأس وحدها. وإن انكسرت واحدة فلا تدفع ثمنها: افتح الطرد وافحصه قبل الدفع.",
          },
          {
            question: "كم من الشاي لأربعة أشخاص؟",
            answer: "ملعقتان كبيرتان لإبريق من 60 سنتيلترًا تكفيان للكؤوس الثلاث.",
          },
        ],
      },
      { type: "guide" },
    ],
  },
  fr: {
    title: "Une soirée de thé comme dans le Sud",
    excerpt: "La théière, les verres, le thé et les dattes : tout pour la soirée, en une seule commande.",
    coverAlt: "Une théière, un verre de thé et une boîte de dattes",
    tags: [],
    body: [
      {
        type: "hero",
        title: "Une soirée de thé comme dans le Sud",
        text: "La théière, les verres, le thé et les dattes : tout pour la soirée, en une commande à payer à la livraison.",
        button: { label: "Choisir pour la soirée", href: "#shelf0" },
        alt: "Une théière, un verre de thé et une boîte de dattes",
      },
      p(
        "Dans le Sud, le thé se boit en trois verres : le premier amer comme la vie, le deuxième doux comme l’amour, le troisième léger comme le dernier souffle. Le secret est la patience : un feu doux, et verser de haut pour faire monter la mousse.",
      ),
      {
        type: "shelf",
        title: "Pour la soirée",
        products: ["enamel-teapot", "tea-glasses", "green-tea", "deglet-nour"],
      },
      { type: "film" },
      {
        type: "faq",
        title: "Avant de commander",
        items: [
          {
            question: "Les verres arrivent-ils entiers ?",
            answer:
              "Chaque verre est emballé seul. Si l’un est cassé, vous ne le payez pas : ouvrez le colis et vérifiez avant de payer.",
          },
          {
            question: "Combien de thé pour quatre ?",
            answer: "Deux cuillères à soupe pour une théière de 60 cl suffisent aux trois verres.",
          },
        ],
      },
      { type: "guide" },
    ],
  },
};
