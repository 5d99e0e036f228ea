import type { Language } from '../../src/domain/language.ts';

/** What an employee knows before telling anything (C23, C24, C82, C86, C103). */
export const texts = {
  nl: {
    title: {
      signaal: 'Wat gebeurt er met je melding?',
      adviesvraag: 'Wat gebeurt er met je vraag?',
    },
    who: {
      label: 'Wie leest het? ',
      text: 'De functionaris mensenhandel en de vervanger. Zij delen met anderen alleen wat nodig is, zoals met de politie.',
    },
    when: { label: 'Wanneer? ' },
    kept: { label: 'Hoe lang bewaren wij het? ' },
    teams: {
      label: 'Is het anoniem? ',
      text: 'Teams is nooit anoniem. De beheerder van Teams kan zien dat je deze chat gebruikt.',
    },
    choose: 'Hoe wil je verder?',
    inWhat: { signaal: 'de melding', adviesvraag: 'de vraag' },
    ways: (inWhat: string) => [
      { label: 'Met mijn naam. ', text: 'De functionaris ziet je naam en je team.' },
      {
        label: 'Vertrouwelijk. ',
        text: `Je naam staat niet in ${inWhat}. Maar uit je verhaal kan iemand afleiden wie je bent. De beheerder van Teams, en soms politie of rechter, kan je naam te weten komen. Je krijgt wel antwoord in deze chat.`,
      },
      {
        label: 'Anoniem. ',
        text: 'Wij bewaren dan niets. Je krijgt het nummer van Meld Misdaad Anoniem.',
      },
    ],
    afraid: 'Ben je bang voor de gevolgen? Kies dan Vertrouwelijk of Anoniem.',
    named: 'Met mijn naam',
    confidential: 'Vertrouwelijk',
    anonymous: 'Anoniem',
    responsible: (who: string, contact: string) =>
      `Verantwoordelijk: ${who}. Vragen of klacht: ${contact}.`,
    more: 'Lees meer over privacy',
  },
  en: {
    title: {
      signaal: 'What happens with your report?',
      adviesvraag: 'What happens with your question?',
    },
    who: {
      label: 'Who reads it? ',
      text: 'The anti-trafficking officer (functionaris) and the deputy. They share only what is needed with others, such as the police.',
    },
    when: { label: 'When? ' },
    kept: { label: 'How long do we keep it? ' },
    teams: {
      label: 'Is it anonymous? ',
      text: 'Teams is never anonymous. The administrator of Teams can see that you use this chat.',
    },
    choose: 'How do you want to go on?',
    inWhat: { signaal: 'the report', adviesvraag: 'the question' },
    ways: (inWhat: string) => [
      { label: 'With my name. ', text: 'The officer sees your name and your team.' },
      {
        label: 'Confidential. ',
        text: `Your name is not in ${inWhat}. But someone may work out from your story who you are. The administrator of Teams, and sometimes the police or a judge, can find out your name. You do get answers in this chat.`,
      },
      {
        label: 'Anonymous. ',
        text: 'We then keep nothing. You get the number of Meld Misdaad Anoniem.',
      },
    ],
    afraid: 'Are you afraid of what may happen? Choose Confidential or Anonymous.',
    named: 'With my name',
    confidential: 'Confidential',
    anonymous: 'Anonymous',
    responsible: (who: string, contact: string) =>
      `Responsible: ${who}. Questions or complaints: ${contact}.`,
    more: 'Read more about privacy',
  },
} satisfies Record<Language, object>;
