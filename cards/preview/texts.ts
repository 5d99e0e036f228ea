export const texts = {
  look: 'Kijk nog even:',
  edit: 'Aanpassen',
  cancel: 'Annuleren',
} as const;
