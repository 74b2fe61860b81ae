import { authorInput } from "@/lib/content/author";
import { saveAuthor } from "@/lib/content/commands/save-author";
import { type WidePicture, writeWidePicture } from "./wide-pictures";

// Nobody of the demo has a face: the picture is what each of them is known for.
const coffee: WidePicture = { ground: "rose", things: [{ thing: "tray", tint: "#b87333" }], side: "middle" };

const people = {
  samira: {
    picture: coffee,
    ar: {
      name: "سميرة بن علي",
      bio: "سميرة صاحبة حانوت وهران. ورثت عن أبيها دكّانًا في المدينة الجديدة وعادة السؤال عمّن صنع كل قطعة. تكتب عمّا تعرفه من سنوات خلف المنضدة: الزيت والنحاس وما يستحق ثمنه.",
      pictureAlt: "صينية النحاس التي تقدّم عليها سميرة القهوة",
    },
    fr: {
      name: "Samira Benali",
      bio: "Samira tient Hanout Oran. De son père, elle a hérité une échoppe à Médina Jdida et l’habitude de demander qui a fait chaque pièce. Elle écrit sur ce qu’elle connaît derrière son comptoir : l’huile, le cuivre, ce qui vaut son prix.",
      pictureAlt: "Le plateau de cuivre sur lequel Samira sert le café",
    },
  },
  yacine: {
    picture: null,
    ar: {
      name: "ياسين معمري",
      bio: "ياسين يجرّب كل جهاز أسبوعًا قبل أن يُعرض في المتجر، ويكتب ما وجده، لا ما كُتب على العلبة.",
    },
    fr: {
      name: "Yacine Mammeri",
      bio: "Yacine porte chaque appareil une semaine avant qu’il entre en boutique. Il écrit ce qu’il a constaté, pas ce que dit la boîte.",
    },
  },
};
export type Signer = keyof typeof people;

/** Who signs the demo's articles: their ids by key. */
export async function writeAuthors(): Promise<Record<Signer, number>> {
  const idOf = async ({ picture, ...words }: (typeof people)[Signer]) => {
    const pictureKey = picture ? (await writeWidePicture(picture)).key : "";
    const saved = await saveAuthor(authorInput.parse({ pictureKey, ...words }), null);
    if (!saved.ok) throw new Error(`an author of the demo was refused: ${saved.error}`);
    return saved.value.id;
  };
  return { samira: await idOf(people.samira), yacine: await idOf(people.yacine) };
}
