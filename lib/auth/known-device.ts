import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { hmac } from "@/lib/tokens";

const name = "staff_device";
const markOf = (email: string): string => hmac("known-device", email);

/** Whether this browser has signed in to that account before: guessing from elsewhere must not lock its owner out. */
export const isKnownDevice = async (email: string): Promise<boolean> =>
  (await cookies()).get(name)?.value === markOf(email);

export async function rememberDevice(email: string): Promise<void> {
  (await cookies()).set(name, markOf(email), {
    path: "/admin",
    httpOnly: true,
    sameSite: "lax",
    secure: env.APP_URL.startsWith("https:"),
    maxAge: 31_536_000,
  });
}
