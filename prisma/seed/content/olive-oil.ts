import { type DemoPiece, h2, ol, p, quote, ul } from "./demo-piece";

export const oliveOil: DemoPiece = {
  kind: "article",
  topic: "kitchen",
  goal: "buy",
  cover: {
    ground: "sand",
    things: [{ thing: "olive" }, { thing: "bottle", tint: "#5f6f2e" }, { thing: "herb" }],
    side: "middle",
  },
  products: ["kabyle-olive-oil", "sig-olives"],
  daysOld: 3,
  ar: {
    title: "كيف تعرف زيت الزيتون الجيد؟",
    excerpt: "خمس علامات تكفي: تاريخ الجني، والرائحة، ولذعة الحلق، والقنينة الداكنة، وثمن لا يُصدَّق إن كان رخيصًا.",
    coverAlt: "قنينة زيت زيتون داكنة بجانب حبات زيتون وغصن أخضر",
    tags: ["زيت الزيتون", "مطبخ"],
    body: [
      p(
        "كل عام، من نوفمبر إلى جانفي، تمتلئ معاصر القبائل والغرب بالزيتون. وكل عام يعود السؤال نفسه: كيف أعرف أن هذا الزيت جيد قبل أن أدفع ثمنه؟ لا تحتاج إلى مخبر. تحتاج إلى أنفك ولسانك وقليل من الانتباه.",
      ),
      h2("ما معنى «بكر ممتاز»؟"),
      p(
        "الزيت **البكر الممتاز** عصير زيتون لا أكثر: يُستخرج بالضغط أو بالطرد المركزي، بلا مواد كيميائية، ولا تتجاوز حموضته 0,8 %. أما «الاستخلاص على البارد» فمعناه أن العجينة لم تُسخَّن فوق 27 درجة، فبقيت رائحتها وفوائدها.",
      ),
      h2("خمس علامات قبل الشراء"),
      ol(
        "**تاريخ الجني** لا تاريخ التعبئة وحده: أفضل الزيت ما جُني في السنة نفسها.",
        "**الأصل والصنف**: «شملال» من القبائل خفيف عطري، و«سيڨواز» من سيق أقوى طعمًا.",
        "**قنينة داكنة أو علبة معدنية**: الضوء عدو الزيت الأول.",
        "**رائحة خضراء**: عشب مقطوع أو طماطم أو لوز. رائحة الشمع أو الجوز القديم تعني أنه فسد.",
        "**لذعة خفيفة في الحلق**: ليست عيبًا، بل دليل على أنه غني بمضادات الأكسدة.",
      ),
      quote("الزيت الجيد يُشمّ قبل أن يُذاق، ويُذاق قبل أن يُشترى."),
      h2("خرافتان يجب أن تنساهما"),
      p(
        "**اختبار الثلاجة**: تجمُّد الزيت في البرد لا يثبت جودته ولا غشه، فلكل صنف درجة تجمّد. **اللون**: الأخضر ليس أجود من الذهبي، ولهذا يتذوق الخبراء في كؤوس زرقاء تخفي اللون.",
      ),
      h2("كيف تحفظه في البيت؟"),
      ul(
        "في مكان مظلم بعيد عن الفرن، بين 14 و18 درجة إن أمكن.",
        "أغلق القنينة بعد كل استعمال، فالهواء يؤكسده.",
        "استهلكه خلال ثلاثة أشهر من فتحه.",
      ),
    ],
  },
  fr: {
    title: "Comment reconnaître une bonne huile d’olive ?",
    excerpt:
      "Cinq signes suffisent : la date de récolte, le nez, le piquant, une bouteille sombre et un prix crédible.",
    coverAlt: "Une bouteille sombre d’huile d’olive près d’olives et d’une branche verte",
    tags: ["huile d’olive", "cuisine"],
    body: [
      p(
        "Chaque année, de novembre à janvier, les moulins de Kabylie et de l’Ouest se remplissent d’olives. Et chaque année revient la même question : comment savoir si une huile est bonne avant de la payer ? Nul besoin d’un laboratoire : un nez, un palais et un peu d’attention.",
      ),
      h2("Que veut dire « vierge extra » ?"),
      p(
        "Une huile **vierge extra** n’est rien d’autre qu’un jus d’olive : extraite par pression ou centrifugation, sans produit chimique, avec une acidité d’au plus 0,8 %. « Extraite à froid » signifie que la pâte n’a pas dépassé 27 °C : les arômes et les bienfaits sont restés.",
      ),
      h2("Cinq signes avant d’acheter"),
      ol(
        "**La date de récolte**, et pas seulement celle de la mise en bouteille : les meilleures huiles sont de l’année.",
        "**L’origine et la variété** : la chemlal de Kabylie est fine et parfumée, la sigoise de Sig plus corsée.",
        "**Une bouteille sombre ou un bidon** : la lumière est le premier ennemi de l’huile.",
        "**Un nez vert** : herbe coupée, tomate, amande. Une odeur de cire ou de noix rance trahit une huile passée.",
        "**Un léger piquant dans la gorge** : ce n’est pas un défaut, c’est la marque des antioxydants.",
      ),
      quote("Une bonne huile se sent avant de se goûter, et se goûte avant de s’acheter."),
      h2("Deux légendes à oublier"),
      p(
        "**Le test du réfrigérateur** : figer au froid ne prouve ni la qualité ni la fraude, chaque variété a sa température. **La couleur** : le vert ne vaut pas mieux que l’or ; les dégustateurs utilisent d’ailleurs des verres bleus qui la cachent.",
      ),
      h2("Comment la garder chez soi ?"),
      ul(
        "À l’abri de la lumière, loin du four, entre 14 et 18 °C si possible.",
        "Bien fermée après chaque usage : l’air l’oxyde.",
        "Consommée dans les trois mois qui suivent l’ouverture.",
      ),
    ],
  },
};
