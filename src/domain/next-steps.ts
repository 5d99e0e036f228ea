import type { Ticket, Triage } from './ticket.ts';

/**
 * The next steps that the plan names for what was reported, with the section they come from. A
 * suggestion and never a guard: the functionaris decides. Rows marked [J] are advice of ours that
 * the plan does not hold.
 */
interface Step {
  readonly text: string;
  readonly source: string;
  readonly applies: (triage: Triage) => boolean;
}

const STEPS: readonly Step[] = [
  {
    text: 'Jeugdteam en zorgcoördinator nog vandaag. Veilig Thuis: 0800-2000.',
    source: 'advies, niet uit het plan',
    applies: ({ minor }) => minor === 'ja',
  },
  {
    text: 'Overleg met politie en zorgcoördinator: is hulp mogelijk en nodig?',
    source: '§2.3',
    applies: ({ routes, identifiable }) => routes.includes('persoon') && identifiable !== 'nee',
  },
  {
    text: 'Slachtoffer niet bekend: bespreek zonder naam met zorgcoördinator en CoMensha.',
    source: '§2.3',
    applies: ({ routes, identifiable }) => routes.includes('persoon') && identifiable === 'nee',
  },
  {
    text: 'Verrijk met informatie uit de eigen organisatie.',
    source: '§2.2',
    applies: () => true,
  },
  {
    text: 'Mogelijke dader: deel met politie, bij arbeid ook met de Arbeidsinspectie.',
    source: '§2.3',
    applies: ({ possiblePerpetrator }) => possiblePerpetrator === 'ja',
  },
  {
    text: 'Breng de locatie in bij het lokaal ondermijningsoverleg.',
    source: '§2.4',
    applies: ({ routes }) => routes.includes('locatie'),
  },
];

/** The steps for this ticket in the order of the plan. An adviesvraag has one: answer it (§2.6). */
export function nextSteps(ticket: Ticket): readonly string[] {
  if (ticket.kind === 'adviesvraag') {
    return [
      'Beantwoord de vraag. Weet je het niet? Vraag ketenregisseur of zorgcoördinator (§2.6).',
    ];
  }
  const short = ticket.short ? ['Kort gemeld: vraag de rest met Vraag aan melder.'] : [];
  const steps = STEPS.filter((step) => step.applies(ticket.triage)).map(
    (step) => `${step.text} (${step.source})`,
  );
  return [...short, ...steps];
}
