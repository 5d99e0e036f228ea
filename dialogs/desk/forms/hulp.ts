import type { Content } from '../../../src/domain/content.ts';
import { sourceInWords } from '../../../src/domain/routes/route.ts';
import { inOwnWords } from '../../../src/domain/routes/words.ts';
import { addEntry, dayOf, notToCome, titleOf, today } from './dossier-form.ts';
import { choice, chosen, date, longText, words } from './form.ts';
import type { DeskForm, Inputs } from './form.ts';

const WHAT = [
  { id: 'zorgcoordinator-gesproken', name: 'De zorgcoördinator is gesproken', again: false },
  { id: 'hulp-gestart', name: 'De hulp is begonnen', again: false },
  { id: 'hulp-geweigerd', name: 'De persoon wil geen hulp', again: false },
  { id: 'hulp-niet-mogelijk', name: 'Hulp is nodig, maar kan nu niet', again: true },
  { id: 'nog-niet-gevraagd', name: 'De persoon is nog niet gevraagd', again: true },
] as const;

/**
 * Hulp vastleggen: the help track has time stamps of its own (C3). The zorgcoördinator leads
 * (C51); where nothing can be done yet there is a next day to look again (C32 l).
 */
export const hulp: DeskForm = {
  title: titleOf('hulp'),
  pages: [
    {
      intro: (_, { facts }) => [lead(facts.content)],
      fields: (_, context) => [
        choice('wat', WHAT, { label: 'Wat is er gebeurd?', required: true }),
        dayOf(context, 'Op welke dag?'),
        date('volgende', {
          label: 'Wanneer kijk je weer?',
          hint: 'Nodig als hulp nu niet kan of nog niet is gevraagd.',
        }),
        longText('tekst', { label: 'Wat wil je erbij schrijven?' }),
      ],
      problems: (inputs, context) => [
        ...notToCome(inputs, context),
        ...nextProblems(inputs, today(context)),
      ],
    },
  ],
  apply: (inputs, context) => {
    const text = words(inputs('tekst'));
    return addEntry('hulp', context, {
      kind: 'hulp',
      what: chosen(WHAT, inputs('wat')).id,
      on: inputs('datum'),
      ...(inputs('volgende') === '' ? {} : { nextOn: inputs('volgende') }),
      ...(text === undefined ? {} : { text }),
    });
  },
  looksAgain: false,
};

/** "… (§3.1)", as the municipality's own plan says it. */
function lead(content: Content): string {
  const who = inOwnWords('in overleg met jou of het {Sociaal Team}', content);
  return `De zorgcoördinator leidt de hulp, ${who} (${sourceInWords({ section: '§3.1' }, content)}).`;
}

function nextProblems(inputs: Inputs, now: string): readonly string[] {
  const next = inputs('volgende');
  if (next !== '') return next < now ? ['De dag waarop je weer kijkt is al voorbij.'] : [];
  const isNeeded = WHAT.some(({ id, again }) => again && id === inputs('wat'));
  return isNeeded ? ['Kies wanneer je weer kijkt.'] : [];
}
