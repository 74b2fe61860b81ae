import { type DemoPiece, h2, p, ul } from "./demo-piece";

export const smartWatch: DemoPiece = {
  kind: "article",
  topic: "devices",
  goal: "buy",
  cover: {
    ground: "sky",
    things: [{ thing: "smartwatch" }, { thing: "phone" }, { thing: "headphones" }],
    side: "middle",
  },
  products: ["smartwatch-amoled", "kids-watch", "classic-watch"],
  daysOld: 12,
  ar: {
    title: "كيف تختار ساعة ذكية تناسبك؟",
    excerpt: "الشاشة والبطارية ومقاومة الماء والتوافق مع هاتفك: ما يهم فعلًا، وما هو كلام إعلانات.",
    coverAlt: "ساعة ذكية بجانب هاتف وسماعات",
    tags: ["ساعات", "إلكترونيات"],
    body: [
      p(
        "الساعة الذكية الجيدة هي التي تنساها في معصمك: لا تنطفئ في منتصف النهار، ولا تقطع الاتصال بهاتفك، ولا تخاف من ماء الوضوء. هذه أسئلة نسمعها كل يوم، وأجوبتنا عنها.",
      ),
      h2("الشاشة: AMOLED أم LCD؟"),
      p(
        "شاشة **AMOLED** سوادها تام وتُقرأ تحت الشمس، وتسمح بعرض الوقت طوال اليوم. شاشة **LCD** أرخص وتكفي من يريد عدّ خطواته لا غير.",
      ),
      h2("البطارية: اسأل عن الأيام لا عن الأرقام"),
      p("رقم المللي أمبير لا يقول شيئًا وحده. اسأل: كم يومًا مع الإشعارات وقياس النبض؟ أسبوع جيد، ويومان قليل."),
      h2("الماء: ماذا يعني 5ATM؟"),
      ul(
        "**IP67 أو IP68**: يتحمل الرذاذ والوضوء، لا السباحة.",
        "**5ATM**: يتحمل السباحة العادية، لا الغوص ولا الماء الساخن.",
        "الصابون والبخار يضران بالعوازل، فانزعها في الحمّام.",
      ),
      h2("النبض والأكسجين: مؤشر لا تشخيص"),
      p("مستشعرات المعصم تعطي فكرة عن نبضك أثناء الحركة، لكنها **ليست جهازًا طبيًا**. إن أقلقك رقم، فاستشر طبيبك."),
      {
        type: "faq",
        title: "أسئلة تتكرر",
        items: [
          {
            question: "هل تعمل مع هاتفي؟",
            answer: "معظم الساعات تعمل مع أندرويد 8 فما فوق وآيفون من iOS 13. راجع صفحة المنتج قبل الطلب.",
          },
          {
            question: "هل أستطيع الرد على المكالمات منها؟",
            answer: "فقط إن كان فيها ميكروفون ومكبر صوت وبقي الهاتف قريبًا منها. نكتب ذلك صراحة في الوصف.",
          },
          { question: "هل أفحصها قبل الدفع؟", answer: "نعم. افتح الطرد أمام عامل التوصيل وشغّلها، ثم ادفع." },
        ],
      },
    ],
  },
  fr: {
    title: "Comment choisir la montre connectée qui vous va ?",
    excerpt: "Écran, autonomie, étanchéité, compatibilité : ce qui compte vraiment, et ce qui n’est que publicité.",
    coverAlt: "Une montre connectée près d’un téléphone et d’un casque",
    tags: ["montres", "électronique"],
    body: [
      p(
        "Une bonne montre connectée se fait oublier : elle ne s’éteint pas à midi, ne perd pas votre téléphone et ne craint pas l’eau des ablutions. Voici les questions que l’on nous pose chaque jour, et nos réponses.",
      ),
      h2("L’écran : AMOLED ou LCD ?"),
      p(
        "Un écran **AMOLED** offre des noirs parfaits, reste lisible au soleil et peut afficher l’heure en permanence. Un écran **LCD** coûte moins cher et suffit à qui veut seulement compter ses pas.",
      ),
      h2("L’autonomie : demandez des jours, pas des chiffres"),
      p(
        "Les milliampères ne disent rien à eux seuls. Demandez : combien de jours avec les notifications et le suivi du pouls ? Une semaine, c’est bien ; deux jours, c’est peu.",
      ),
      h2("L’eau : que veut dire 5ATM ?"),
      ul(
        "**IP67 ou IP68** : supporte les éclaboussures et les ablutions, pas la nage.",
        "**5ATM** : supporte la nage, ni la plongée ni l’eau chaude.",
        "Le savon et la vapeur usent les joints : retirez-la au hammam.",
      ),
      h2("Pouls et oxygène : un indice, pas un diagnostic"),
      p(
        "Les capteurs du poignet donnent une idée de votre pouls à l’effort, mais **ce n’est pas un appareil médical**. Si un chiffre vous inquiète, voyez votre médecin.",
      ),
      {
        type: "faq",
        title: "Questions fréquentes",
        items: [
          {
            question: "Fonctionne-t-elle avec mon téléphone ?",
            answer:
              "La plupart fonctionnent avec Android 8 et plus et les iPhone depuis iOS 13. Vérifiez la page du produit avant de commander.",
          },
          {
            question: "Puis-je répondre aux appels ?",
            answer:
              "Seulement si elle a un micro et un haut-parleur, et si le téléphone reste à portée. La description le dit clairement.",
          },
          {
            question: "Puis-je l’examiner avant de payer ?",
            answer: "Oui. Ouvrez le colis devant le livreur, allumez-la, puis payez.",
          },
        ],
      },
    ],
  },
};
