import type { Route } from './route.ts';

/** A victim who may be a minor (C32 k). The plan holds none of it. */
export const minderjarig: Route = {
  title: 'Minderjarig slachtoffer',
  kind: 'signaal',
  steps: [
    {
      id: 'minderjarig-vandaag',
      row: 'C32k',
      text: 'Bel nog vandaag met het {Jeugdteam} en de zorgcoördinator.',
      source: 'advies',
      when: ['minderjarig'],
      doneWhen: 'zorgcoordinator-gesproken',
    },
    {
      id: 'minderjarig-veilig-thuis',
      row: 'C32k',
      text: 'Vraag raad bij Veilig Thuis: 0800-2000, dag en nacht.',
      source: 'advies',
      partner: 'veilig-thuis',
      when: ['minderjarig'],
      doneWhen: 'bij-partner',
    },
    {
      id: 'minderjarig-nidos',
      row: 'C32k',
      text: 'Neem contact op met Nidos over een voogd.',
      source: 'advies',
      partner: 'nidos',
      when: ['kind-alleen'],
      doneWhen: 'bij-partner',
    },
    {
      id: 'minderjarig-ouders',
      row: 'C32k',
      text: 'Neem geen contact op met de ouders. Zoek eerst uit of zij erbij betrokken zijn.',
      source: 'advies',
      when: ['minderjarig', 'ouders-niet-uitgesloten'],
    },
    {
      id: 'minderjarig-ook-verdachte',
      row: 'C32k',
      text: 'Een kind kan slachtoffer en verdachte zijn. Volg dan beide lijsten.',
      source: 'advies',
      when: ['minderjarig', 'mogelijke-dader'],
    },
  ],
};
