import { saveEpisode, savePodcast } from "@/lib/content/commands/save-podcast";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { episodeInput, podcastInput } from "@/lib/content/podcast";
import { writeFile } from "./write-files";

/** The demo's series: the shop talks, for the length of a glass of tea. */
export async function writePodcast(): Promise<void> {
  const podcast = await savePodcast(
    podcastInput.parse({
      coverId: await writeFile("shop-talk-cover.jpg", "cover"),
      category: "Leisure > Home & Garden",
      ar: {
        title: "حديث الدكّان",
        text: "ما نقوله لزبائننا في الدكّان، بصوت مسموع: كيف تُصنع الأشياء، وكيف تختارها، وكيف تدوم معك سنين. نسجّله بين زبون وآخر، ونجيب فيه عمّا تسألوننا.",
      },
      fr: {
        title: "Causerie de la boutique",
        text: "Ce que nous disons à nos clients, à voix haute : comment les choses sont faites, et comment elles durent.",
      },
    }),
    null,
  );
  if (!podcast.ok) throw new Error(`the demo's podcast was refused: ${podcast.error}`);
  const episode = await saveEpisode(
    episodeInput.parse({
      podcastId: podcast.value.id,
      number: 1,
      ar: {
        title: "النحاس الذي لا يسودّ",
        notes: "ليمون وملح وقماش قطن: هذا كل ما يحتاجه النحاس ليلمع من جديد، بلا مسحوق ولا آلة.",
        fileId: await writeFile("copper-talk-ar.mp3", "audio", 18),
        chapters: "0:00 أهلًا بكم\n0:05 الليمون والملح\n0:12 لا كيس بلاستيك | /ar/guides",
        transcript:
          "أهلا بكم في حديث الدكان. اليوم نتكلم عن النحاس: كيف ننظفه بالليمون والملح، ولماذا لا نضعه أبدا في كيس بلاستيك. نلتقي في الحلقة القادمة.",
      },
      fr: {
        title: "Le cuivre qui ne noircit pas",
        notes: "Du citron, du sel et un linge de coton : le cuivre n’en demande pas plus.",
        fileId: await writeFile("copper-talk-fr.mp3", "audio", 13),
        chapters: "0:00 Bienvenue\n0:04 Citron et sel\n0:08 Pas de sac plastique | /fr/guides",
        transcript:
          "Bienvenue dans la Causerie de la boutique. Aujourd’hui, parlons du cuivre : comment le nettoyer au citron et au sel, et pourquoi ne jamais l’enfermer dans un sac plastique. À bientôt pour le prochain épisode.",
      },
    }),
    null,
  );
  if (!episode.ok) throw new Error(`the demo's episode was refused: ${episode.error}`);
  await turnPublic({ kind: "episode", id: episode.value.id, status: "published" }, null);
}
