/**
 * A label and what was said, as two runs of one text block: `Plaats: Soest`. A label that is a
 * question stands on a line of its own.
 */
export function asRow({ label, text }: { label: string; text: string }) {
  return { label: label.endsWith('?') ? `${label}\n` : `${label}: `, text };
}

/** One contribution to a dialogue: who and when above, the words below. */
export function asContribution(entry: { who: string; when: string; text: string }) {
  return { heading: `${entry.who}, ${entry.when}\n`, text: entry.text };
}
