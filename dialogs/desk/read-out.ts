import type { Ticket } from '../../src/domain/ticket.ts';
import { fitsOnCard } from './copies/fit.ts';

interface Row {
  readonly label: string;
  readonly text: string;
}

/** Where, when, who and what, in the order in which 112 asks for it. */
const WANTED = [
  'adres',
  'waar',
  'gemeente',
  'andere-gemeente',
  'wijk',
  'wanneer',
  'persoon-omschrijving',
  'voertuigen',
  'verhaal',
  'vraag',
];

/** More than this of what was told later nobody can read out; the details have it all. */
const MOST_LATER = 1_500;

/** What to read out to 112, as far as the reporter told it, also since the report (C35). */
export function readOut(ticket: Ticket): Row[] {
  const told = WANTED.flatMap((question) =>
    ticket.answers
      .filter((answer) => answer.question === question)
      .map(({ label, text }) => ({ label, text: text.reveal() })),
  );
  const all = [...told, ...toldLater(ticket)];
  return fitsOnCard(JSON.stringify(all)) ? all : told;
}

/** The newest first: it says where somebody is now. */
function toldLater({ dialogue }: Ticket): readonly Row[] {
  const words = dialogue
    .filter(({ kind }) => kind === 'antwoord' || kind === 'aanvulling')
    .map(({ text }) => text.reveal())
    .toReversed()
    .join('\n');
  if (words === '') return [];
  const text = words.length > MOST_LATER ? `${words.slice(0, MOST_LATER)}…` : words;
  return [{ label: 'Later verteld', text }];
}
