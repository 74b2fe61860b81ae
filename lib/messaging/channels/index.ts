import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { MessageSender } from "../message-sender";
import { localSender } from "./local";
import { smtpSender } from "./smtp";

// One pool for the life of the process.
let chosen: MessageSender | undefined;

/** SMTP when SMTP_URL is set, else the local sink. */
export function messageSender(): MessageSender {
  chosen ??= env.SMTP_URL && env.MAIL_FROM ? smtpSender(env.SMTP_URL, env.MAIL_FROM) : localSender(db);
  return chosen;
}

/** The mail server's name for the panel, without its secrets; null = nothing leaves this machine. */
export const mailServer = (): { host: string; from: string } | null =>
  env.SMTP_URL && env.MAIL_FROM ? { host: new URL(env.SMTP_URL).host, from: env.MAIL_FROM } : null;
