export const texts = {
  title: {
    vraag: (number: string) => `Vraag aan melder · ${number}`,
    terugkoppeling: (number: string) => `Terugkoppeling · ${number}`,
    advies: (number: string) => `Antwoord op adviesvraag · ${number}`,
  },
  lines: {
    vraag: 'De melder leest dit in Teams. Noem geen namen van anderen.',
    terugkoppeling: 'De melder leest dit in Teams. Noem geen namen van anderen.',
    advies: 'De vrager leest dit in Teams. Noem geen namen van anderen.',
  },
  known: 'Schrijf niet of een persoon of adres al bekend is.',
  label: {
    vraag: 'Je vraag (verplicht)',
    terugkoppeling: 'Je bericht (verplicht)',
    advies: 'Je antwoord (verplicht)',
  },
  empty: 'Schrijf eerst een tekst.',
  preview: 'Voorbeeld',
  cancel: 'Annuleren',
} as const;
