/** Bytes as KB with one decimal. */
export const kb = (bytes) => Math.round(bytes / 102.4) / 10;

/** One line of the table; `holds` is null where there is no gate. */
export const row = (name, ours, { bare = "", floor = "", gate = "", holds = null } = {}) => ({
  name,
  ours,
  bare,
  floor,
  gate,
  holds,
});

export const atMost = (name, value, limit, others = {}) =>
  row(name, value, { ...others, gate: `≤ ${limit}`, holds: value <= limit });

export const atLeast = (name, value, limit, others = {}) =>
  row(name, value, { ...others, gate: `≥ ${limit}`, holds: value >= limit });
