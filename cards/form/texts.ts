export const texts = { problems: 'Nog even dit:', back: 'Terug', cancel: 'Annuleren' } as const;
