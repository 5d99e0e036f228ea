import type { Language } from '../../src/domain/language.ts';

export const texts = {
  nl: {
    title: 'Klopt alles?',
    intro: {
      signaal: 'Lees je melding na. Je kunt elk deel nog wijzigen.',
      adviesvraag: 'Lees je vraag na. Je kunt elk deel nog wijzigen.',
    },
    visibility: 'Je verstuurt: ',
    look: 'Kijk nog even:',
    known: 'Misschien staat je antwoord hier al. Versturen kan altijd.',
    change: (block: string) => `Wijzig: ${block.toLowerCase()}`,
  },
  en: {
    title: 'Is everything right?',
    intro: {
      signaal: 'Read your report. You can still change every part.',
      adviesvraag: 'Read your question. You can still change every part.',
    },
    visibility: 'You send it: ',
    look: 'Please look once more:',
    known: 'Perhaps your answer is here already. You can always send.',
    change: (block: string) => `Change: ${block.toLowerCase()}`,
  },
} satisfies Record<Language, object>;
