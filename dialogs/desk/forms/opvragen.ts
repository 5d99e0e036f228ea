import { circumstancesOf } from '../../../src/domain/circumstances.ts';
import { requestForm } from './request.ts';

/** Opvragen bij partner (C29), kept apart from the own teams. */
export const opvragen = requestForm({
  kind: 'opvragen',
  intro: ({ ticket }) => [
    'Je vraagt dit aan een partner. Doe dat zelf, buiten deze chat. Hier leg je het vast.',
    'Noem de melder niet.',
    ...(circumstancesOf(ticket).returnedAfterSentence === 'ja' ? RETURNED : []),
  ],
  label: 'Welke partner?',
  list: ({ facts }) => facts.content.partners.map(({ id, name }) => ({ id, name })),
});

/** C62: only of somebody of whom it is recorded that they are back after a sentence (C60). */
const RETURNED = [
  'Deze persoon is terug na een straf (§4).',
  'Politie, jongerenwerk, buurtwerk en Sociaal Team moeten hun signalen dan met elkaar delen.',
  'Vraag het Sociaal Team met Verrijken.',
];
