import type { Route } from './route.ts';

/** The route of a signal about a location (§2.4). A suggested order: the plan says "kan". */
export const locatie: Route = {
  title: 'Locatie',
  kind: 'signaal',
  steps: [
    {
      id: 'locatie-lokaal-overleg',
      row: 'C37',
      text: 'Breng de locatie in bij het {lokaal ondermijningsoverleg}.',
      source: { section: '§2.4' },
      needs: ['lokaal-overleg'],
      when: ['locatie'],
      doneWhen: 'lokaal-overleg',
    },
    {
      id: 'locatie-opschalen',
      row: 'C38',
      text: 'Breng de zaak in bij het RIEC, en leg de reden vast.',
      source: { section: '§2.4' },
      partner: 'riec',
      when: ['locatie', 'groter'],
      doneWhen: 'bij-partner',
    },
    {
      id: 'locatie-afstemmen',
      row: 'C39',
      text: 'Vraag eerst politie of AVIM: loopt er al een onderzoek? Gaat er hulp mee?',
      source: 'advies',
      when: ['locatie', 'niet-gecontroleerd'],
    },
    {
      id: 'locatie-controle',
      row: 'C39',
      text: 'Besluit met {Toezicht en handhaving} over een controle: of, wanneer en door wie.',
      source: { section: '§2.4' },
      when: ['locatie', 'niet-gecontroleerd'],
    },
    {
      id: 'locatie-melden',
      row: 'C40',
      text: 'Meld het signaal bij AVIM of bij de Arbeidsinspectie.',
      source: { section: '§2.4' },
      when: ['locatie', 'gecontroleerd'],
    },
    {
      id: 'locatie-avim',
      row: 'C40',
      text: 'Kies AVIM. Melden kan ook zonder controle, en ook bij beide.',
      source: 'advies',
      partner: 'avim',
      when: ['locatie', 'seksueel'],
      doneWhen: 'bij-partner',
    },
    {
      id: 'locatie-arbeidsinspectie',
      row: 'C40',
      text: 'Kies de Arbeidsinspectie. Melden kan ook zonder controle, en ook bij beide.',
      source: 'advies',
      partner: 'nla',
      when: ['locatie', 'arbeid'],
      doneWhen: 'bij-partner',
    },
    {
      id: 'locatie-gegevens',
      row: 'C41',
      text: 'Zoek wat nog mist: adres en gemeente, soort plek, tijden en kentekens.',
      source: 'advies',
      when: ['locatie'],
    },
  ],
};
