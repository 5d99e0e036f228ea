import type { Language } from '../../src/domain/language.ts';

/** The titles of the Dutch buttons are promised in the design (§3, §6). */
export const texts = {
  nl: {
    title: 'Wat wil je doen?',
    welcome: 'Welkom bij Signaalpunt',
    about: [
      'Zie je iets dat je niet vertrouwt? Hier meld je signalen van mensenhandel.',
      'Je hoeft niets zeker te weten. Twijfel je? Vraag dan advies.',
      'Je kunt op een knop drukken of gewoon typen wat je zag.',
    ],
    unfinished:
      'Je was nog ergens mee bezig. Kies Verder of Stoppen. Bij Stoppen verwijderen wij je antwoorden.',
    report: 'Signaal melden',
    short: 'Kort melden',
    advice: 'Advies vragen',
    anonymous: 'Anoniem melden',
    signs: 'Signalen herkennen',
    who: 'Wie doet wat',
    otherLanguage: 'English',
  },
  en: {
    title: 'What do you want to do?',
    welcome: 'Welcome to Signaalpunt',
    about: [
      'Do you see something that feels wrong? Report signs of human trafficking here.',
      'You do not have to be certain. In doubt? Ask for advice.',
      'You can press a button, or simply type what you saw.',
    ],
    unfinished:
      'You were in the middle of something. Choose Next or Stop. If you stop, we delete your answers.',
    report: 'Report a signal',
    short: 'Short report',
    advice: 'Ask for advice',
    anonymous: 'Report anonymously',
    signs: 'Recognise signals',
    who: 'Who does what',
    otherLanguage: 'Nederlands',
  },
} satisfies Record<Language, object>;
