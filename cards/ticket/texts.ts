/** Cards in the channel are Dutch. The titles of the buttons are promised in the design (§4). */
export const texts = {
  kind: { signaal: 'Signaal', adviesvraag: 'Adviesvraag' },
  short: 'kort gemeld',
  urgent: 'Vraagt snel aandacht',
  danger: 'Direct gevaar',
  minor: 'Minderjarig',
  ongoing: 'Nog bezig',
  overdue: 'Te laat',
  steps: 'Volgende stappen',
} as const;
