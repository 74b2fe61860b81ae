import type { DbClient } from "@/lib/db";
import { ok } from "@/lib/result";
import { seal } from "@/lib/seal";
import type { MessageSender } from "../message-sender";

/** Nothing leaves: the mail is kept for the panel (Settings → Mail), where a developer opens it. */
export const localSender = (client: DbClient): MessageSender => ({
  name: "local",
  async send(message) {
    const sealed = seal("local-mail", JSON.stringify(message));
    await client.localMail.upsert({
      where: { id: message.id },
      create: { id: message.id, sealed },
      update: { sealed },
    });
    return ok(null);
  },
});
