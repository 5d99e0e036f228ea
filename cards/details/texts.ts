export const texts = {
  title: (number: string) => `Details van ${number}`,
  recorded: 'Het is vastgelegd dat je dit bekijkt.',
  part: (page: number, pages: number) => `Deel ${String(page)} van ${String(pages)}`,
  reporter: 'Melder: ',
  continued: (label: string) => `${label} (vervolg)`,
  goesOn: '\nDeze tekst is lang. Lees verder bij Volgende.',
  previous: 'Vorige',
  next: 'Volgende',
  back: 'Terug naar ticket',
} as const;
