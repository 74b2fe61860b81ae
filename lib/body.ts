import { limits } from "./limits";
import { fail, ok, type Result } from "./result";

export type BadRequest = "body_too_large" | "body_malformed" | "body_unsupported";
type Fields = Record<string, unknown>;

/** The fields of a request: query for GET, else JSON object, urlencoded or multipart. Reading stops at the limit (route handlers have none of their own). */
export async function readBody(
  request: Request,
  maxBytes: number = limits.bodyBytes,
): Promise<Result<Fields, BadRequest>> {
  if (["GET", "HEAD"].includes(request.method)) return fieldsOf([...new URL(request.url).searchParams]);
  const bytes = await readUpTo(request, maxBytes);
  if (!bytes) return fail("body_too_large");
  if (bytes.length === 0) return ok({});
  return parse(bytes, request.headers.get("content-type") ?? "");
}

async function readUpTo(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function parse(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Result<Fields, BadRequest>> {
  try {
    if (type.startsWith("application/json"))
      return objectOf(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) {
      const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
      return fieldsOf([...form]);
    }
    // What <a ping> sends: the word PING.
    if (type.startsWith("text/ping")) return ok({});
    return fail("body_unsupported");
  } catch {
    return fail("body_malformed");
  }
}

function objectOf(value: unknown): Result<Fields, BadRequest> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fail("body_malformed");
  return fieldsOf(Object.entries(value));
}

const maxFields = 200;

// A null-prototype copy: a field called __proto__ stays a field.
function fieldsOf(entries: [string, unknown][]): Result<Fields, BadRequest> {
  if (entries.length > maxFields) return fail("body_malformed");
  const fields: Fields = Object.create(null);
  for (const [key, value] of entries) fields[key] = value;
  return ok({ ...fields });
}
