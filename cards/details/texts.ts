export const texts = {
  title: (number: string) => `Details van ${number}`,
  recorded: 'Het is vastgelegd dat je dit bekijkt.',
  reporter: 'Melder: ',
  dialogue: 'Berichten met de melder',
  back: 'Terug naar ticket',
} as const;
