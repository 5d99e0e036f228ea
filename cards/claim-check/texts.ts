/** The second gate (C35). */
export const texts = {
  open: {
    title: 'Is er nu iemand in direct gevaar?',
    lines: ['Twijfel je? Bel 112.', 'Wil je eerst de details zien? Ga dan terug naar het ticket.'],
  },
  ja: {
    title: 'Bel nu 112',
    lines: ['Dit systeem heeft niemand gebeld. Lees dit voor:'],
    after: 'Noteer daarna wie je sprak en hoe laat.',
  },
  nee: { title: 'Geen direct gevaar', lines: ['Je antwoord is vastgelegd.'] },
  'weet-niet': {
    title: 'Niet bekend of er direct gevaar is',
    lines: ['Je antwoord is vastgelegd. Twijfel je? Bel 112.'],
  },
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Weet ik niet',
  back: 'Terug naar ticket',
} as const;
