import { moreCard } from '../../cards/index.ts';
import type { Card } from '../../src/domain/card.ts';
import type { FormKind } from '../../src/domain/form.ts';
import { LIFE, refusalOf } from '../../src/domain/ticket-life.ts';
import type { DeskTurn } from '../../src/domain/turn.ts';
import type { FormContext } from './forms/form.ts';
import { refusedTurn } from './refused-turn.ts';

type TicketForm = Exclude<FormKind, 'nieuw'>;

/** The groups of Meer, in the order of a case; an action shows when it is possible now. */
const GROUPS: readonly { readonly title: string; readonly forms: readonly TicketForm[] }[] = [
  { title: 'Melder', forms: ['vraag', 'terugkoppeling', 'naam-opvragen', 'naam-besluit'] },
  { title: 'Informatie', forms: ['situatie', 'verrijken', 'opvragen', 'antwoord', 'notitie'] },
  { title: 'Aanpak', forms: ['stap', 'overleg', 'doorzetten', 'opvolging', 'interventie'] },
  { title: 'Hulp', forms: ['hulp', 'comensha'] },
  { title: 'Ticket', forms: ['overdragen', 'koppelen', 'omzetten', 'sluiten', 'heropenen'] },
  { title: 'Wie mag erbij', forms: ['afschermen', 'afscherming-opheffen'] },
];

/** How long Meer stays, in seconds. */
const STAYS = 20;

/** Meer: what this colleague can do with the ticket as it stands, and its history. */
export function moreTurn(context: FormContext): DeskTurn {
  return refusedTurn(context, 'details') ?? { card: draw(context), looksFor: STAYS };
}

function draw({ ticket, by }: FormContext): Card {
  const groups = GROUPS.map(({ title, forms }) => ({
    title,
    actions: forms
      .filter((form) => refusalOf(ticket, form, by) === undefined)
      .map((form) => ({
        title: LIFE[form].title,
        verb: 'ticket.form',
        id: `${ticket.id}.${form}`,
      })),
  })).filter(({ actions }) => actions.length > 0);
  const look = {
    title: 'Bekijken',
    actions: [
      { title: LIFE.details.title, verb: 'ticket.details', id: ticket.id },
      { title: LIFE.geschiedenis.title, verb: 'ticket.history', id: `${ticket.id}.0` },
      ...(refusalOf(ticket, 'gevaar', by) === undefined
        ? [{ title: LIFE.gevaar.title, verb: 'ticket.recheck', id: ticket.id }]
        : []),
    ],
  };
  return moreCard({ id: ticket.id, number: ticket.number, groups: [look, ...groups] });
}
