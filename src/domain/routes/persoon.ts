import type { Route } from './route.ts';

/** The route of a signal about a person (§2.3). */
export const persoon: Route = {
  title: 'Persoon',
  kind: 'signaal',
  steps: [
    {
      id: 'persoon-oppakken',
      row: 'C32a',
      text: 'De functionaris pakt het signaal op.',
      source: { section: '§2.3' },
      when: ['misschien-te-vinden'],
      doneWhen: 'opgepakt',
    },
    {
      id: 'persoon-overleg',
      row: 'C32c',
      text: 'Plan een overleg met politie en zorgcoördinator.',
      source: { section: '§2.3' },
      needs: ['overleg-over-hulp'],
      when: ['misschien-te-vinden', 'niet-acuut'],
      doneWhen: 'overleg-over-hulp',
    },
    {
      id: 'persoon-onbekend',
      row: 'C32i',
      text: 'Bespreek het zonder namen met de zorgcoördinator en CoMensha.',
      source: { section: '§2.3' },
      partner: 'comensha',
      when: ['niet-bekend'],
      doneWhen: 'bij-partner',
    },
    {
      id: 'persoon-verrijken',
      row: 'C32d',
      text: 'Vraag intussen informatie bij je eigen teams met Verrijken.',
      source: { section: '§2.3' },
      when: ['persoon'],
      doneWhen: 'verrijkt',
    },
    {
      id: 'persoon-hulp-bespreken',
      row: 'C32e',
      text: 'Leg van het overleg vast: is hulp mogelijk, en is hulp nodig?',
      source: { section: '§2.3' },
      when: ['misschien-te-vinden'],
      doneWhen: 'hulp-besproken',
    },
    {
      id: 'persoon-veilig-bereiken',
      row: 'C32',
      text: 'Vraag hoe de persoon veilig te bereiken is. Bel nooit zonder dit te weten.',
      source: 'advies',
      when: ['misschien-te-vinden'],
    },
  ],
};
