import { section, words } from "./category-builders";
import type { DemoCategory } from "./demo-types";

export const pantryToElectronics: DemoCategory[] = [
  ...section(
    "pantry",
    words(
      ["مؤونة", "تمور وعسل وزيت وتوابل نعرف منتجيها بالاسم، من الزيبان إلى جرجرة."],
      ["Épicerie fine", "Dattes, miels, huiles et épices de producteurs que nous connaissons, des Ziban au Djurdjura."],
      { thing: "honey", ground: "sand" },
    ),
    [
      [
        "dates",
        words(
          ["تمور", "دقلة نور وغرس ومنتجات التمر من واحات طولقة ووادي ريغ."],
          ["Dattes", "Deglet nour, ghars et douceurs de dattes des palmeraies de Tolga et de l’oued Righ."],
          { thing: "dateBox", ground: "sand" },
        ),
      ],
      [
        "honey",
        words(
          ["عسل", "عسل جزائري خالص من السدر والجبل والحمضيات، مع بلد الجني والسنة."],
          ["Miel", "Miels algériens purs de jujubier, de montagne et d’agrumes, avec lieu et année de récolte."],
          { thing: "honey", ground: "olive" },
        ),
      ],
      [
        "oils",
        words(
          ["زيوت وزيتون", "زيت زيتون بكر من معاصر القبائل وسيق، وزيتون مرقد."],
          ["Huiles et olives", "Huile d’olive vierge des pressoirs de Kabylie et de Sig, olives de table."],
          { thing: "bottle", ground: "olive", tint: "#7c8a45" },
        ),
      ],
      [
        "spices",
        words(
          ["توابل", "رأس الحانوت وفلفل عكري وزعفران، مطحونة كل أسبوع."],
          ["Épices", "Ras el hanout, paprika et safran, moulus chaque semaine."],
          { thing: "spiceJar", ground: "clay", tint: "#b4532a" },
        ),
      ],
      [
        "tea-coffee",
        words(
          ["شاي وقهوة", "شاي أخضر وقهوة محمصة للسهرة ولقهوة العصر."],
          ["Thé et café", "Thé vert et café torréfié pour la veillée et le café de l’après-midi."],
          { thing: "teaGlass", ground: "sage" },
        ),
      ],
    ],
  ),
  ...section(
    "kitchen",
    words(
      ["مطبخ ونحاس", "أواني المطبخ الجزائري: نحاس قسنطينة وفخار القبائل وكل ما يلزم المائدة."],
      [
        "Cuisine et cuivre",
        "La cuisine algérienne : cuivre de Constantine, terre cuite de Kabylie et arts de la table.",
      ],
      { thing: "teapot", ground: "clay", tint: "#b8703a" },
    ),
    [
      [
        "copper",
        words(
          ["نحاسيات", "صواني ومهاريس وبراريد منقوشة باليد."],
          ["Dinanderie", "Plateaux, mortiers et théières ciselés à la main."],
          { thing: "tray", ground: "sand", tint: "#b8703a" },
        ),
      ],
      [
        "cooking",
        words(
          ["أواني الطهي", "كسكاس وطاجين وقدور للطبخ اليومي وللأعراس."],
          ["Cuisson", "Couscoussiers, tajines et marmites pour tous les jours et pour les fêtes."],
          { thing: "couscoussier", ground: "sky" },
        ),
      ],
      [
        "serving",
        words(
          ["تقديم الشاي والقهوة", "كؤوس وفناجين وصحون للضيوف."],
          ["Service à thé et café", "Verres, tasses et assiettes pour recevoir."],
          { thing: "teaGlass", ground: "rose" },
        ),
      ],
    ],
  ),
  ...section(
    "jewellery",
    words(
      ["مجوهرات", "فضة بني يني وقطع مطلية بالذهب، مع الوزن والعيار مكتوبين."],
      ["Bijoux", "Argent des Aït Yenni et pièces plaquées or, poids et titre indiqués."],
      { thing: "ring", ground: "sky" },
    ),
    [
      [
        "silver",
        words(
          ["فضة قبائلية", "حلي فضية بالمينا والمرجان من صاغة بني يني."],
          ["Argent kabyle", "Bijoux d’argent émaillé et de corail, façonnés aux Aït Yenni."],
          { thing: "fibula", ground: "sky" },
        ),
      ],
      [
        "gold-plated",
        words(
          ["حلي مطلية بالذهب", "خلاخل وسلاسل وأقراط مطلية تدوم."],
          ["Plaqué or", "Khelkhals, chaînes et boucles plaqués or qui durent."],
          { thing: "necklace", ground: "sand", tint: "#d6a43f" },
        ),
      ],
    ],
  ),
  ...section(
    "electronics",
    words(
      ["ساعات وإلكترونيات", "ساعات ذكية وسماعات وشواحن مجرّبة، بضمان مكتوب."],
      ["Montres et high-tech", "Montres connectées, casques et chargeurs testés, avec garantie écrite."],
      { thing: "smartwatch", ground: "sky" },
    ),
    [
      [
        "watches",
        words(
          ["ساعات ذكية", "ساعات ذكية وكلاسيكية للرجال والنساء."],
          ["Montres connectées", "Montres connectées et classiques, pour femme et homme."],
          { thing: "watch", ground: "sky" },
        ),
      ],
      [
        "phone-accessories",
        words(
          ["إكسسوارات الهاتف", "شواحن وأغلفة وبطاريات متنقلة."],
          ["Accessoires de téléphone", "Chargeurs, coques et batteries externes."],
          { thing: "phone", ground: "lilac" },
        ),
      ],
      [
        "audio",
        words(
          ["سماعات وصوت", "سماعات لاسلكية وراديو ولوازم الصوت."],
          ["Casques et son", "Écouteurs sans fil, radios et accessoires audio."],
          { thing: "headphones", ground: "stone" },
        ),
      ],
    ],
  ),
];
