import type { Route } from './route.ts';

/** The meetings of the region, for a case that does not move and for what hinders all (§4). */
export const regio: Route = {
  title: 'Overleg in de regio',
  kind: 'signaal',
  steps: [
    {
      id: 'regio-signalentafel',
      row: 'C65',
      text: 'Breng het in bij de zachte signalentafel van het RIEC (pilot).',
      source: { section: '§4' },
      needs: ['signalentafel', 'riec'],
      when: ['vastgelopen'],
      doneWhen: 'signalentafel',
    },
    {
      id: 'regio-regietafel',
      row: 'C66',
      text: 'Meld het knelpunt voor de regietafel.',
      source: { section: '§4' },
      needs: ['regietafel'],
      when: ['knelpunt'],
      doneWhen: 'regietafel',
    },
  ],
};
