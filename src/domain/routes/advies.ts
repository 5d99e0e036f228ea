import type { Route } from './route.ts';

/** An adviesvraag (§2.6). It has one route: the asker gets an answer. */
export const advies: Route = {
  title: 'Adviesvraag',
  kind: 'adviesvraag',
  steps: [
    {
      id: 'advies-antwoord',
      row: 'C44',
      text: 'Beantwoord de vraag met Terugkoppeling.',
      source: { section: '§2.6' },
      when: [],
      doneWhen: 'teruggekoppeld',
    },
    {
      id: 'advies-navragen',
      row: 'C45',
      text: 'Weet je het niet? Vraag het {de ketenregisseur of de zorgcoördinator}.',
      source: { section: '§2.6' },
      when: [],
      doneWhen: 'teruggekoppeld',
    },
    {
      id: 'advies-omzetten',
      row: 'C44',
      text: 'Blijkt het een signaal? Kies Omzetten naar signaal.',
      source: 'advies',
      when: [],
      doneWhen: 'omgezet',
    },
  ],
};
