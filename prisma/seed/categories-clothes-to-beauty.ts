import { section, words } from "./category-builders";
import type { DemoCategory } from "./demo-types";

export const clothesToBeauty: DemoCategory[] = [
  ...section(
    "clothes",
    words(
      ["لباس", "من البرنوس والكاراكو إلى القميص اليومي، مع جدول مقاسات واضح."],
      ["Vêtements", "Du burnous et du karakou à la chemise de tous les jours, avec un guide des tailles clair."],
      { thing: "robe", ground: "rose", tint: "#7d2239" },
    ),
    [
      [
        "traditional",
        words(
          ["لباس تقليدي", "برانيس وقنادر وكاراكو من خياطين في تلمسان ومسعد والعاصمة."],
          ["Tenues traditionnelles", "Burnous, gandouras et karakous d’ateliers de Tlemcen, Messaad et Alger."],
          { thing: "karakou", ground: "rose", tint: "#7d2239" },
        ),
      ],
      [
        "men",
        words(["لباس رجالي", "قمصان وسراويل ومعاطف للرجل."], ["Homme", "Chemises, pantalons et manteaux pour homme."], {
          thing: "dressShirt",
          ground: "sky",
        }),
      ],
      [
        "women",
        words(["لباس نسائي", "فساتين وحجابات وعبايات للمرأة."], ["Femme", "Robes, foulards et abayas pour femme."], {
          thing: "dress",
          ground: "rose",
        }),
      ],
      [
        "shoes",
        words(["أحذية", "أحذية رياضية وبلغة وأحذية جلد."], ["Chaussures", "Baskets, belghas et chaussures de cuir."], {
          thing: "sneaker",
          ground: "sage",
        }),
      ],
    ],
  ),
  ...section(
    "bags",
    words(
      ["حقائب وسفر", "صاك اليد وحقيبة الظهر والفاليزة."],
      ["Sacs et voyage", "Sacs à main, sacs à dos et valises."],
      { thing: "handbag", ground: "stone" },
    ),
    [
      [
        "handbags",
        words(
          ["حقائب يد", "حقائب يد ومحافظ من جلد وقماش."],
          ["Sacs à main", "Sacs et portefeuilles en cuir et en toile."],
          { thing: "purse", ground: "rose" },
        ),
      ],
      [
        "travel",
        words(
          ["حقائب سفر وظهر", "حقائب للسفر والجامعة والعمل."],
          ["Voyage et sacs à dos", "Pour le voyage, l’université et le bureau."],
          { thing: "suitcase", ground: "sky" },
        ),
      ],
    ],
  ),
  ...section(
    "children",
    words(
      ["أطفال", "ألعاب ولوازم مدرسية وأشياء الرضّع، آمنة وتتحمّل."],
      ["Enfants", "Jouets, fournitures scolaires et puériculture, sûrs et solides."],
      { thing: "teddy", ground: "sand" },
    ),
    [
      [
        "toys",
        words(["ألعاب", "ألعاب تعليمية وألعاب للهواء الطلق."], ["Jouets", "Jouets d’éveil et jeux de plein air."], {
          thing: "kite",
          ground: "sky",
        }),
      ],
      [
        "school",
        words(
          ["لوازم مدرسية", "محافظ وأقلام وألوان للدخول المدرسي."],
          ["École", "Cartables, stylos et couleurs pour la rentrée."],
          { thing: "backpack", ground: "rose" },
        ),
      ],
      [
        "baby",
        words(["رضّع", "رضّاعات وأغطية ولباس الرضيع."], ["Bébé", "Biberons, couvertures et vêtements de bébé."], {
          thing: "babyBottle",
          ground: "rose",
        }),
      ],
    ],
  ),
  ...section(
    "home",
    words(
      ["بيت وديكور", "زرابي وفوانيس وفخار يدفّئ البيت."],
      ["Maison et déco", "Tapis, lanternes et poteries qui réchauffent la maison."],
      { thing: "lantern", ground: "clay" },
    ),
    [
      [
        "textiles",
        words(
          ["زرابي ومفروشات", "زرابي غرداية ووسائد وبطانيات صوف."],
          ["Tapis et textiles", "Tapis de Ghardaïa, coussins et couvertures de laine."],
          { thing: "rug", ground: "clay", tint: "#b4532a" },
        ),
      ],
      [
        "decor",
        words(["ديكور", "مرايا وجرار ولوحات للصالون."], ["Décoration", "Miroirs, jarres et cadres pour le salon."], {
          thing: "amphora",
          ground: "sand",
        }),
      ],
      [
        "lighting",
        words(
          ["إضاءة وشموع", "فوانيس وشموع ومصابيح تدفئ مساء البيت، لقعدة هادئة أو ليلة عيد."],
          ["Luminaires et bougies", "Lanternes, bougies et lampes."],
          {
            thing: "candle",
            ground: "lilac",
          },
        ),
      ],
    ],
  ),
  ...section(
    "books",
    words(
      ["كتب", "أدب جزائري وكتب للأطفال والمطبخ، بالعربية والفرنسية."],
      ["Livres", "Littérature algérienne, livres pour enfants et cuisine, en arabe et en français."],
      { thing: "books", ground: "sage" },
    ),
    [
      [
        "literature",
        words(
          ["أدب جزائري", "روايات كتّاب الجزائر، طبعات جديدة."],
          ["Littérature algérienne", "Les romans des auteurs d’Algérie, en éditions neuves."],
          { thing: "book", ground: "clay", tint: "#7d2239" },
        ),
      ],
      [
        "family-books",
        words(
          ["كتب العائلة", "طبخ وقصص أطفال ودفاتر لكل من في البيت."],
          ["Livres de famille", "Cuisine, contes et carnets."],
          {
            thing: "openBook",
            ground: "sky",
          },
        ),
      ],
    ],
  ),
  ...section(
    "beauty",
    words(
      ["جمال وعناية", "صابون وزيوت وعطور طبيعية، المكوّنات كلها مكتوبة."],
      ["Beauté et soins", "Savons, huiles et parfums naturels, tous les ingrédients indiqués."],
      { thing: "soap", ground: "rose" },
    ),
    [
      [
        "hammam",
        words(
          ["حمّام وصابون", "صابون بلدي وغاسول وكاسة."],
          ["Hammam et savons", "Savon noir, ghassoul et gant kessa."],
          { thing: "soapBar", ground: "olive", tint: "#7c8a45" },
        ),
      ],
      [
        "care",
        words(
          ["عناية بالبشرة والشعر", "زيوت وكريمات للبشرة والشعر."],
          ["Soins visage et cheveux", "Huiles et crèmes pour la peau et les cheveux."],
          { thing: "lotion", ground: "rose" },
        ),
      ],
      [
        "perfume",
        words(
          ["عطور ومكياج", "عطور وماء ورد ومكياج تختارها بهدوء في بيتك."],
          ["Parfums et maquillage", "Parfums, eau de rose et maquillage."],
          { thing: "perfume", ground: "lilac" },
        ),
      ],
    ],
  ),
];
