/** How many names stand in one line. */
const MOST = 6;

/** Names in a row, "politie, RIEC MN"; of a long row the first ones and how many more there are. */
export function named(names: readonly string[]): string {
  const more = names.length - MOST;
  return more > 0 ? `${names.slice(0, MOST).join(', ')} en nog ${String(more)}` : names.join(', ');
}
