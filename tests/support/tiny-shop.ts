import http from "node:http";
import { htmlOf } from "../factories/seo";

export type TinyAnswer = { status?: number; type?: string; body?: string; headers?: Record<string, string> };
type Answers = Record<string, TinyAnswer>;

/** A real HTTP server with these answers by decoded path; everything else is 404. `asked` lists what was asked for. */
export async function openTinyShop(answersOf: (origin: string) => Answers) {
  const asked: string[] = [];
  let answers: Answers = {};
  const server = http.createServer((request, response) => {
    const path = decodeURI(request.url ?? "/");
    asked.push(`${request.method} ${path}`);
    const {
      status = 200,
      type = "text/html; charset=utf-8",
      body = "",
      headers = {},
    } = answers[path] ?? {
      status: 404,
      body: htmlOf({ title: "404" }),
    };
    response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body), ...headers });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  answers = answersOf(origin);
  return {
    origin,
    asked,
    /** changes one answer from now on */
    answer: (path: string, answer: TinyAnswer) => void Object.assign(answers, { [path]: answer }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export const redirectTo = (location: string): TinyAnswer => ({ status: 301, headers: { location } });

export const sitemapXml = (origin: string, paths: string[]): TinyAnswer => ({
  type: "application/xml",
  body: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${origin}${encodeURI(path)}</loc></url>`).join("")}</urlset>`,
});
