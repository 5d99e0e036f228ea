import type { Language } from '../../src/domain/language.ts';

/**
 * The first question and its examples are things one can see or hear (C27, C79, D2). To be
 * confirmed by the police before a municipality uses them (C79, C90).
 */
export const texts = {
  nl: {
    understood: {
      signaal: 'Ik begrijp: je wilt een signaal melden. Klopt dat niet? Kies Menu.',
      adviesvraag: 'Ik begrijp: je wilt advies vragen. Klopt dat niet? Kies Menu.',
    },
    kept: 'Wat je typte is bewaard. Je kunt het straks aanvullen.',
    title: 'Is er nu iemand in direct gevaar, jijzelf ook?',
    examples: 'Denk aan:',
    list: [
      '• Iemand wordt vastgehouden, bedreigd of geslagen.',
      '• Iemand is gewond of heeft medische hulp nodig.',
      '• Iemand wordt nu meegenomen.',
      '• Iemand durft niet mee met de begeleider.',
      '• Iemand dreigt met zelfdoding.',
      '• Een kind is nu in gevaar.',
    ],
    doubt: 'Ik twijfel',
  },
  en: {
    understood: {
      signaal: 'I understand: you want to make a report. Is that wrong? Choose Menu.',
      adviesvraag: 'I understand: you want to ask for advice. Is that wrong? Choose Menu.',
    },
    kept: 'What you typed is saved. You can add to it later.',
    title: 'Is anyone in immediate danger now, you included?',
    examples: 'For example:',
    list: [
      '• Someone is being held, threatened or beaten.',
      '• Someone is hurt or needs medical help.',
      '• Someone is being taken away now.',
      '• Someone is afraid to leave with the person who came along.',
      '• Someone threatens to end their life.',
      '• A child is in danger now.',
    ],
    doubt: 'I am not sure',
  },
} satisfies Record<Language, object>;
