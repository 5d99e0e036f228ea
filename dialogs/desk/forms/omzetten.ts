import { noted, signed } from '../../../src/domain/ticket-changes.ts';
import { perform } from '../../../src/domain/ticket-life.ts';
import { titleOf } from './dossier-form.ts';
import { choice, chosen, longText, words } from './form.ts';
import type { DeskForm } from './form.ts';

const ABOUT = [
  { id: 'persoon', name: 'Een persoon', routes: ['persoon'] },
  { id: 'locatie', name: 'Een plek', routes: ['locatie'] },
  { id: 'allebei', name: 'Allebei', routes: ['persoon', 'locatie'] },
  { id: 'weet-niet', name: 'Nog niet bekend', routes: [] },
] as const;

/** Omzetten (§2.6, C44): an adviesvraag that turned out to be a signal, with all its history. */
export const omzetten: DeskForm = {
  title: titleOf('omzetten'),
  pages: [
    {
      intro: () => [
        'De vraag wordt een signaal. Het nummer en alles wat is gezegd, blijven.',
        'Meer over de situatie leg je vast met Situatie bijwerken.',
      ],
      fields: () => [
        choice('gaat-over', ABOUT, {
          label: 'Gaat het om een persoon, een plek of allebei?',
          required: true,
        }),
        longText('reden', { label: 'Waarom is het een signaal?', maxLength: 1000 }),
      ],
    },
  ],
  button: 'Omzetten',
  apply: (inputs, { ticket, by, facts }) => {
    const routes = [...chosen(ABOUT, inputs('gaat-over')).routes];
    const reason = words(inputs('reden'));
    return perform(ticket, 'omzetten', by, facts, (current) => {
      const converted = noted(
        { ...current, kind: 'signaal' },
        { ...signed(by, facts), kind: 'omgezet', ...(reason === undefined ? {} : { reason }) },
      );
      return noted(converted, { ...signed(by, facts), kind: 'situatie', known: { routes } });
    });
  },
  looksAgain: false,
};
