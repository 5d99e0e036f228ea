export const texts = {
  title: {
    vraag: (number: string) => `Je vraag over ${number}`,
    terugkoppeling: (number: string) => `Je terugkoppeling over ${number}`,
    advies: (number: string) => `Je antwoord op ${number}`,
  },
  reads: {
    vraag: 'Dit leest de melder:',
    terugkoppeling: 'Dit leest de melder:',
    advies: 'Dit leest de vrager:',
  },
  look: 'Kijk nog even:',
  send: 'Versturen',
  edit: 'Aanpassen',
  cancel: 'Annuleren',
} as const;
