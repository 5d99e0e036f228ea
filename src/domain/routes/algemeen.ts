import type { Route } from './route.ts';

/** What comes first, whatever a signal is about. */
export const algemeen: Route = {
  title: 'Eerst',
  kind: 'signaal',
  steps: [
    {
      id: 'bel-112',
      row: 'C32b',
      text: 'Bel direct 112. Noteer daarna wie je sprak en hoe laat.',
      source: { section: '§2.3' },
      when: ['misschien-gevaar'],
    },
    {
      id: 'rest-vragen',
      row: 'C91',
      text: 'Vraag de rest met Vraag aan melder.',
      source: 'advies',
      when: ['kort-gemeld'],
      doneWhen: 'vraag-gesteld',
    },
    {
      id: 'route-kiezen',
      row: 'C31',
      text: 'Leg bij Situatie bijwerken vast: gaat het om een persoon, een locatie of allebei?',
      source: { section: '§2.2' },
      when: ['geen-route'],
    },
    {
      id: 'verrijken',
      row: 'C29',
      text: 'Vraag informatie bij je eigen teams met Verrijken.',
      source: { section: '§2.2' },
      when: ['geen-persoon'],
      doneWhen: 'verrijkt',
    },
    {
      id: 'arbeidsinspectie-kennis',
      row: 'C32j',
      text: 'Vraag de Arbeidsinspectie om kennis.',
      source: { section: '§2.3' },
      partner: 'nla',
      when: ['arbeid'],
      doneWhen: 'bij-partner',
    },
  ],
};
