import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { fakeSender } from "@/lib/messaging/channels/fake";
import { localSender } from "@/lib/messaging/channels/local";
import { smtpSender } from "@/lib/messaging/channels/smtp";
import { composeLetter } from "@/lib/messaging/compose";
import type { Letter } from "@/lib/messaging/letter";
import type { Message } from "@/lib/messaging/message";
import type { MessageSender } from "@/lib/messaging/message-sender";
import { unseal } from "@/lib/seal";

const letter: Letter = {
  locale: "ar",
  sender: { name: "حانوت وهران", legalLines: ["12 شارع العربي بن مهيدي، وهران", "RC 31/00-0000000B26"] },
  subject: "أكّد اشتراكك في رسالة حانوت وهران — خطوة واحدة تكفي، وبعدها يصلك كل جديد",
  preview: "خطوة واحدة",
  title: "بقيت خطوة واحدة",
  paragraphs: ["اضغط الزر <b>الآن</b> & لا تتردّد."],
  button: { label: "أكّد", url: "https://shop.dz/ar/x?a=1&b=2" },
  unsubscribe: { label: "إلغاء الاشتراك", url: "https://shop.dz/ar/unsubscribe/t" },
};
const message: Message = {
  id: "5f8a1c",
  to: "amina@example.dz",
  fromName: letter.sender.name,
  locale: "ar",
  ...(await composeLetter(letter)),
};

type Read = Pick<Message, "subject" | "html" | "text" | "to" | "fromName" | "unsubscribeUrl">;
type Mailbox = { sender: MessageSender; read: (id: string) => Promise<Read | null>; empty: () => Promise<unknown> };

const fake = fakeSender();
behavesLikeASender("fake", {
  sender: fake,
  read: async (id) => fake.inbox.get(id) ?? null,
  empty: async () => fake.inbox.clear(),
});
behavesLikeASender("local", {
  sender: localSender(db),
  read: async (id) => {
    const row = await db.localMail.findUnique({ where: { id } });
    return row && JSON.parse(unseal("local-mail", row.sealed) ?? "null");
  },
  empty: () => db.localMail.deleteMany(),
});

// What the server says to the next mail, and what it took.
const server = { taken: [] as string[], rcpt: 250, data: 250, isDeaf: false };
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  onRcptTo: (_address, _session, answer) => answer(server.rcpt === 250 ? null : refusal(server.rcpt)),
  async onData(stream, _session, answer) {
    const raw = Buffer.concat(await stream.toArray()).toString("utf8");
    if (server.isDeaf) return;
    if (server.data === 250) server.taken.push(raw);
    answer(server.data === 250 ? null : refusal(server.data));
  },
});
smtp.on("error", () => undefined);
await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
const { port } = smtp.server.address() as { port: number };
const overSmtp = smtpSender(`smtp://127.0.0.1:${port}`, "salam@hanout.example", 1_000);
afterAll(() => {
  overSmtp.close();
  smtp.close();
});

const refusal = (responseCode: number) => Object.assign(new Error("no"), { responseCode });
const parsed = () => Promise.all(server.taken.map((raw) => PostalMime.parse(raw)));

behavesLikeASender("smtp", {
  sender: overSmtp,
  async read(id) {
    const mail = (await parsed()).findLast(({ messageId }) => messageId === `<${id}@hanout.example>`);
    const unsubscribe = mail?.headers.find(({ key }) => key === "list-unsubscribe")?.value;
    return mail
      ? {
          subject: mail.subject ?? "",
          html: mail.html ?? "",
          text: mail.text ?? "",
          to: mail.to?.[0]?.address ?? "",
          fromName: mail.from?.name ?? "",
          unsubscribeUrl: unsubscribe?.replace(/^<|>$/g, ""),
        }
      : null;
  },
  empty: async () => {
    server.taken = [];
  },
});

function behavesLikeASender(name: string, { sender, read, empty }: Mailbox) {
  describe(`the ${name} sender`, () => {
    beforeEach(empty);

    it("brings subject, both bodies and names over unchanged, in Arabic too", async () => {
      expect(await sender.send(message)).toEqual({ ok: true, value: null });
      const arrived = await read(message.id);
      expect(arrived).toMatchObject({ subject: message.subject, to: message.to, fromName: "حانوت وهران" });
      expect(arrived?.html.trim()).toBe(message.html.trim());
      expect(arrived?.html).toContain('dir="rtl" lang="ar-DZ"');
      expect(arrived?.html).toContain("&lt;b&gt;الآن&lt;/b&gt; &amp; لا تتردّد.");
      expect(arrived?.html).toContain('href="https://shop.dz/ar/x?a=1&amp;b=2"');
      expect(arrived?.text.replaceAll("\r\n", "\n").trim()).toBe(message.text.trim());
    });

    it("carries the way out of marketing, and none where there is none", async () => {
      await sender.send(message);
      expect((await read(message.id))?.unsubscribeUrl).toBeUndefined();
      const unsubscribeUrl = `https://shop.dz/api/unsubscribe/${"t".repeat(43)}`;
      await sender.send({ ...message, id: "marketing", unsubscribeUrl });
      expect((await read("marketing"))?.unsubscribeUrl).toBe(unsubscribeUrl);
    });

    it("knows a message sent again as the same one", async () => {
      await sender.send(message);
      await sender.send({ ...message });
      expect((await read(message.id))?.subject).toBe(message.subject);
    });
  });
}

describe("the smtp sender", () => {
  beforeEach(() => Object.assign(server, { taken: [], rcpt: 250, data: 250, isDeaf: false }));

  it("writes the headers of RFC 8058 on marketing, and says of the rest that a machine wrote it", async () => {
    const unsubscribeUrl = "https://shop.dz/api/unsubscribe/t";
    await overSmtp.send({ ...message, unsubscribeUrl });
    await overSmtp.send({ ...message, id: "order" });
    const [marketing, order] = (await parsed()).map(({ headers }) =>
      Object.fromEntries(headers.map(({ key, value }) => [key, value])),
    );
    expect(marketing).toMatchObject({
      "list-unsubscribe": `<${unsubscribeUrl}>`,
      "list-unsubscribe-post": "List-Unsubscribe=One-Click",
      "content-language": "ar",
    });
    expect(marketing).not.toHaveProperty("auto-submitted");
    expect(order).toMatchObject({ "auto-submitted": "auto-generated" });
    expect(order).not.toHaveProperty("list-unsubscribe");
  });

  it.each([
    ["a mailbox that does not exist", { rcpt: 550 }, "address_refused"],
    ["a full mailbox", { rcpt: 452 }, "sender_unreachable"],
    ["a text the server does not want", { data: 554 }, "message_refused"],
    ["a server that is busy after the text", { data: 451 }, "sender_unreachable"],
    ["a server that takes the text and falls silent", { isDeaf: true }, "delivery_unknown"],
  ])("tells %s apart", async (_what, answers, error) => {
    Object.assign(server, answers);
    expect(await overSmtp.send(message)).toEqual({ ok: false, error });
  });

  it("says that nobody is there when nobody is", async () => {
    const lost = smtpSender("smtp://127.0.0.1:1", "salam@hanout.example", 1_000);
    expect(await lost.send(message)).toEqual({ ok: false, error: "sender_unreachable" });
    lost.close();
  });

  it("does not let a name break out into a header", async () => {
    await overSmtp.send({ ...message, fromName: "حانوت\r\nBcc: all@example.dz", subject: "a\r\nBcc: all@example.dz" });
    const [mail] = await parsed();
    expect(mail?.bcc).toBeUndefined();
    expect(mail?.headers.map(({ key }) => key)).not.toContain("bcc");
  });
});
