/** What a door of the panel answers; null when it refuses or the line is down: the form works on without it. */
export async function askDesk<T>(path: string, signal: AbortSignal): Promise<T | null> {
  try {
    const response = await fetch(`/api/admin/orders/${path}`, { headers: { accept: "application/json" }, signal });
    const answer = (await response.json()) as { ok: true; value: T } | { ok: false };
    return answer.ok ? answer.value : null;
  } catch {
    return null;
  }
}
