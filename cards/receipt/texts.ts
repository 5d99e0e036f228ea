import type { Language } from '../../src/domain/language.ts';

/** The receipt (C43, C83, C87, C94, C96). It promises nothing but what is in our hands. */
export const texts = {
  nl: {
    title: { signaal: 'Bedankt voor je melding', adviesvraag: 'Bedankt voor je vraag' },
    already: (number: string) => `Al verstuurd: ${number}`,
    nothingToDo: 'Wij hebben het al. Je hoeft niets meer te doen.',
    number: 'Nummer: ',
    stored: {
      signaal: 'Je melding is opgeslagen en wordt doorgestuurd. Je hoort het als dat niet lukt.',
      adviesvraag: 'Je vraag is opgeslagen en wordt doorgestuurd. Je hoort het als dat niet lukt.',
    },
    next: {
      signaal: 'De functionaris leest je melding en zoekt uit wat nodig is.',
      adviesvraag:
        'De functionaris leest je vraag. Soms vraagt de functionaris eerst een ander om raad.',
    },
    term: (days: string) =>
      `Wij proberen je binnen ${days} iets te laten weten, hier in deze chat.`,
    days: (n: number) => (n === 1 ? '1 werkdag' : `${String(n)} werkdagen`),
    confidential: 'Je naam staat er niet in. Vragen en antwoorden komen in deze chat.',
    careful: {
      signaal:
        'Praat niet met de mogelijke dader over je vermoeden. Wij kunnen niet zeggen of iets al bekend is.',
      adviesvraag: 'Wij kunnen niet zeggen of iets al bekend is.',
    },
    typed:
      'Wat je zelf hebt getypt staat nog in deze chat. Verwijder dat zelf. Een kopie kan bewaard blijven.',
    support: (whom: string) => `Zit dit je dwars? Praat met ${whom}.`,
  },
  en: {
    title: { signaal: 'Thank you for your report', adviesvraag: 'Thank you for your question' },
    already: (number: string) => `Already sent: ${number}`,
    nothingToDo: 'We have it. You do not need to do anything more.',
    number: 'Number: ',
    stored: {
      signaal: 'Your report is saved and is being passed on. You will hear if that fails.',
      adviesvraag: 'Your question is saved and is being passed on. You will hear if that fails.',
    },
    next: {
      signaal: 'The officer reads your report and finds out what is needed.',
      adviesvraag:
        'The officer reads your question. Sometimes the officer asks somebody else first.',
    },
    term: (days: string) => `We try to let you know something within ${days}, here in this chat.`,
    days: (n: number) => (n === 1 ? '1 working day' : `${String(n)} working days`),
    confidential: 'Your name is not in it. Questions and answers come in this chat.',
    careful: {
      signaal:
        'Do not talk to the possible offender about what you suspect. We cannot tell whether something is known already.',
      adviesvraag: 'We cannot tell whether something is known already.',
    },
    typed: 'What you typed yourself is still in this chat. Delete it yourself. A copy may be kept.',
    support: (whom: string) => `Does this trouble you? Talk to ${whom}.`,
  },
} satisfies Record<Language, object>;
