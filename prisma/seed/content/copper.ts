import { type DemoPiece, h2, ol, p, ul } from "./demo-piece";

export const copper: DemoPiece = {
  kind: "article",
  topic: "home",
  goal: "buy",
  cover: {
    ground: "rose",
    things: [{ thing: "lemon" }, { thing: "tray", tint: "#b87333" }, { thing: "sponge" }],
    side: "middle",
  },
  products: ["copper-tray", "copper-coffee-pot", "brass-mortar"],
  daysOld: 33,
  ar: {
    title: "النحاس يعود جديدًا: وصفة الجدّات بالليمون والملح",
    excerpt: "لا مواد قاسية ولا سلك معدني: ما في مطبخك يكفي لتلمع صينيتك وبقرجك من جديد.",
    coverAlt: "صينية نحاس بين ليمونة وإسفنجة",
    tags: ["نحاس", "عناية بالبيت"],
    body: [
      p(
        "نحاس قسنطينة وتلمسان يُورَّث. وما يسودّ منه لم يفسد: تلك طبقة رقيقة من الأكسيد، تذهب بخمس دقائق وبلا مواد كيميائية.",
      ),
      h2("الوصفة"),
      ol(
        "اغسل القطعة بماء دافئ وصابون لطيف، وجففها.",
        "اخلط ملعقة ملح، وملعقة دقيق، وما يكفي من عصير الليمون أو الخل لتصير عجينة.",
        "ادهنها بقطعة قطن في حركات دائرية، واتركها عشر دقائق لا أكثر.",
        "اشطفها جيدًا، وجففها **في الحال**: بقعة الماء هي أول السواد.",
      ),
      h2("ما لا تفعله أبدًا"),
      ul(
        "السلك المعدني: خدوشه لا تزول.",
        "الجافيل وغسالة الأواني: يأكلان اللون.",
        "فرك القطع المطلية بالورنيش: يكفيها قماش مبلل.",
      ),
      h2("والأواني التي تُطبخ فيها؟"),
      p(
        "داخلها مكسو بالقصدير. لا تسخّنها فارغة، ولا تطبخ فيها إن ظهر لون النحاس من الداخل: خذها إلى القصدار أولًا، فالنحاس لا يلامس الطعام الحامض.",
      ),
    ],
  },
  fr: {
    title: "Le cuivre redevient neuf : la recette des grand-mères au citron et au sel",
    excerpt:
      "Ni produit agressif ni paille de fer : votre cuisine a tout ce qu’il faut pour rendre son éclat à un plateau.",
    coverAlt: "Un plateau de cuivre entre un citron et une éponge",
    tags: ["cuivre", "entretien"],
    body: [
      p(
        "Le cuivre de Constantine et de Tlemcen se transmet. S’il noircit, il n’est pas abîmé : ce n’est qu’une fine couche d’oxyde, qui part en cinq minutes et sans chimie.",
      ),
      h2("La recette"),
      ol(
        "Lavez la pièce à l’eau tiède avec un savon doux, et séchez-la.",
        "Mélangez une cuillère de sel, une de farine et assez de jus de citron ou de vinaigre pour former une pâte.",
        "Appliquez au coton, en rond, et laissez agir dix minutes, pas plus.",
        "Rincez bien et séchez **tout de suite** : la goutte d’eau est la première tache.",
      ),
      h2("Ce qu’il ne faut jamais faire"),
      ul(
        "La paille de fer : ses rayures ne partent pas.",
        "L’eau de Javel et le lave-vaisselle : ils mangent la couleur.",
        "Frotter une pièce vernie : un chiffon humide lui suffit.",
      ),
      h2("Et les ustensiles de cuisson ?"),
      p(
        "L’intérieur est étamé. Ne les chauffez pas à vide, et n’y cuisinez plus si le cuivre apparaît : passez d’abord chez l’étameur, car le cuivre nu ne doit pas toucher un aliment acide.",
      ),
    ],
  },
};
