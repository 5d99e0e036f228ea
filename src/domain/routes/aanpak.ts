import type { Route } from './route.ts';

/** The approach together with partners (§4). The municipality keeps the regie. */
export const aanpak: Route = {
  title: 'Integrale aanpak',
  kind: 'signaal',
  steps: [
    {
      id: 'aanpak-naast-hulp',
      row: 'C56',
      text: 'Pak dader of locatie aan. Start daarnaast zo nodig hulp, en wacht niet op elkaar.',
      source: { section: '§4' },
      when: ['dader-of-locatie-bekend'],
    },
    {
      id: 'aanpak-opvolgen',
      row: 'C55',
      text: 'Vraag de partner wat ermee is gebeurd. Doorzetten is niet klaar: wij houden de regie.',
      source: { section: '§4' },
      when: ['doorgezet'],
    },
    {
      id: 'aanpak-riec',
      row: 'C58',
      text: 'Dien de zaak in bij het RIEC.',
      source: { section: '§4' },
      partner: 'riec',
      when: ['dader-bekend', 'groter'],
      doneWhen: 'bij-partner',
    },
    {
      id: 'aanpak-kiezen',
      row: 'C58',
      text: 'Kies bij het RIEC samen de aanpak: bestuursrecht, strafrecht of fiscaal recht.',
      source: { section: '§4' },
      needs: ['riec'],
      when: ['dader-of-locatie-bekend', 'groter'],
    },
    {
      id: 'aanpak-bit',
      row: 'C59',
      text: 'Overweeg een strengere controle met het Bestuurlijk Interventie Team van het RIEC.',
      source: { section: '§4' },
      needs: ['riec'],
      when: ['bestuursrechtelijk'],
    },
  ],
};
