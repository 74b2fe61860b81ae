import { createTransport, type SendMailOptions } from "nodemailer";
import { fail, ok, type Result } from "@/lib/result";
import type { Message } from "../message";
import type { MessageSender, SendFailure } from "../message-sender";

const loopback = /^(localhost|127\.|\[?::1)/;

/** A pool of connections to one mail server; `url` is smtp:// (STARTTLS, asked for unless the server is this machine) or smtps://. */
export function smtpSender(url: string, from: string, timeoutMs = 20_000): MessageSender & { close(): void } {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isSecure = protocol === "smtps:";
  const transport = createTransport({
    host: hostname,
    port: Number(port) || (isSecure ? 465 : 587),
    secure: isSecure,
    requireTLS: !isSecure && !loopback.test(hostname),
    tls: { minVersion: "TLSv1.2" },
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    pool: true,
    maxConnections: 2,
    // The outbox alone decides what is sent again.
    maxRequeues: 0,
    connectionTimeout: timeoutMs / 2,
    greetingTimeout: timeoutMs / 2,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    name: "smtp",
    async send(message): Promise<Result<null, SendFailure>> {
      try {
        await transport.sendMail(mailOf(message, from));
        return ok(null);
      } catch (thrown) {
        return fail(failureOf(thrown));
      }
    },
    close: () => transport.close(),
  };
}

function mailOf(
  { id, to, fromName, subject, html, text, locale, unsubscribeUrl }: Message,
  from: string,
): SendMailOptions {
  return {
    messageId: `<${id}@${from.split("@")[1]}>`,
    from: { name: fromName, address: from },
    to,
    subject,
    html,
    text,
    textEncoding: "base64",
    headers: {
      "Content-Language": locale,
      ...(unsubscribeUrl
        ? { "List-Unsubscribe": `<${unsubscribeUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
        : { "Auto-Submitted": "auto-generated" }),
    },
  };
}

type SmtpError = {
  message?: string;
  command?: string;
  responseCode?: number;
  timeoutType?: string;
  originalCode?: string;
};

function failureOf(thrown: unknown): SendFailure {
  const error = thrown as SmtpError;
  const { command = "", responseCode = 0 } = error;
  if (responseCode >= 500 && command.startsWith("RCPT")) return "address_refused";
  if (responseCode >= 500 && command === "DATA") return "message_refused";
  return responseCode === 0 && hasBrokenOff(error) ? "delivery_unknown" : "sender_unreachable";
}

// A line that breaks after the greeting may have broken after the text too: the library does not say which.
const hasBrokenOff = ({ message = "", timeoutType, originalCode = "" }: SmtpError): boolean =>
  timeoutType === "SOCKET_TIMEOUT" ||
  /^(ECONNRESET|EPIPE)$/.test(originalCode) ||
  message.startsWith("Connection closed");
