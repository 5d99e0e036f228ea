export const texts = {
  title: (number: string) => `Meer acties · ${number}`,
  back: 'Terug naar ticket',
} as const;
