import type { Language } from '../../src/domain/language.ts';

export const texts = {
  nl: {
    title: { signaal: 'Melding', adviesvraag: 'Adviesvraag' },
    hidden: 'Wat je schreef, laten wij alleen de eerste 24 uur zien.',
    content: 'Dit heb je verstuurd',
    dialogue: 'Berichten',
    answer: 'Vraag beantwoorden',
    add: 'Aanvullen',
    withdraw: 'Vraag om intrekken',
    showName: 'Toon mijn naam',
    forms: {
      add: {
        title: 'Aanvullen',
        lines: ['Wat wil je nog vertellen? Het komt bij je melding te staan.'],
        label: 'Je aanvulling (verplicht)',
      },
      withdraw: {
        title: 'Vraag om intrekken',
        lines: [
          'Je vraagt om intrekken. De functionaris beslist. Is er gevaar of een kind, dan blijft het signaal bestaan.',
        ],
        label: 'Waarom wil je dat?',
      },
      'show-name': {
        title: 'Toon mijn naam',
        lines: ['De functionaris ziet dan je naam. Je kunt dat niet terugdraaien.'],
      },
    },
  },
  en: {
    title: { signaal: 'Report', adviesvraag: 'Request for advice' },
    hidden: 'We show what you wrote only in the first 24 hours.',
    content: 'This is what you sent',
    dialogue: 'Messages',
    answer: 'Answer the question',
    add: 'Add something',
    withdraw: 'Ask to withdraw',
    showName: 'Show my name',
    forms: {
      add: {
        title: 'Add something',
        lines: ['What else do you want to tell? It is added to your report.'],
        label: 'Your addition (required)',
      },
      withdraw: {
        title: 'Ask to withdraw',
        lines: [
          'You ask to withdraw. The officer decides. If there is danger or a child, the report stays.',
        ],
        label: 'Why do you want that?',
      },
      'show-name': {
        title: 'Show my name',
        lines: ['The officer will then see your name. You cannot undo that.'],
      },
    },
  },
} satisfies Record<Language, object>;
