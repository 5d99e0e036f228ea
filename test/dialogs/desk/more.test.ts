import assert from 'node:assert/strict';
import { moreTurn } from '../../../dialogs/desk/more.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { FormKind } from '../../../src/domain/form.ts';
import { ChannelPress } from '../../../cards/press.ts';
import type { Card } from '../../../src/domain/card.ts';
import { LIFE, refusalOf } from '../../../src/domain/ticket-life.ts';
import type { Colleague, Ticket } from '../../../src/domain/ticket.ts';
import { FATIMA, JORIS, SENT_AT } from '../../domain/ticket-sample.ts';
import { titles } from '../../cards/checklist.ts';
import { isPart, partsOfType } from '../../support/card-parts.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { context, held } from './forms/fill-in.ts';

const more = (...given: Parameters<typeof moreTurn>) => moreTurn(...given).card;

const SIGNED = { at: SENT_AT, by: FATIMA };
const NAME_ASKED = '5c0d3c1e-8a44-4f3f-9d0e-6a3c1b2d4e5f';
const COPY = '6d1e4d2f-9b55-4a40-8e1f-7b4d2c3e5f60';
const REQUEST = '7e2f5e30-ac66-4b51-9f20-8c5e3d4f6071';

/** Everything is open at once, so that every action is possible that can be. */
const BUSY = held({
  dossier: [
    { ...SIGNED, id: NAME_ASKED, kind: 'naam-gevraagd', reason: conceal('Aangifte.') },
    {
      ...SIGNED,
      id: COPY,
      kind: 'doorgezet',
      partner: { id: 'politie', name: 'Politie' },
      copy: conceal('Kopie.'),
      profile: 'met-gegevens',
      purpose: conceal('Onderzoek.'),
      means: { id: 'telefoon', name: 'Telefoon' },
      ground: { id: 'wgs', name: 'Wgs' },
      followUpOn: '2026-12-08',
    },
    {
      ...SIGNED,
      id: REQUEST,
      kind: 'aanvraag',
      request: 'opvragen',
      to: { id: 'politie', name: 'Politie' },
      purpose: conceal('Weten.'),
      ground: { id: 'wgs', name: 'Wgs' },
      identity: conceal('Adres.'),
    },
    {
      ...SIGNED,
      id: '8f306f41-bd77-4c62-a031-9d6f4e507182',
      kind: 'afgeschermd',
      persons: [JORIS],
      reason: conceal('Familie.'),
    },
  ],
});

const CASES: readonly { name: string; ticket: Ticket; by: Colleague }[] = [
  { name: 'a new ticket', ticket: held({ status: 'nieuw' }), by: FATIMA },
  { name: 'a ticket with everything open, for its holder', ticket: BUSY, by: FATIMA },
  { name: 'the same for a second person', ticket: BUSY, by: JORIS },
  { name: 'an adviesvraag', ticket: held({ kind: 'adviesvraag' }), by: FATIMA },
  { name: 'a ticket that waits', ticket: held({ status: 'wacht' }), by: JORIS },
  { name: 'a closed ticket', ticket: held({ status: 'gesloten' }), by: FATIMA },
  { name: 'a reopened ticket', ticket: held({ status: 'heropend' }), by: FATIMA },
];

function forms(card: Card): readonly string[] {
  return partsOfType(card, 'Action.Execute').flatMap(({ data }) => {
    const press = isPart(data) ? ChannelPress.safeParse({ ...data, inputs: {} }).data : undefined;
    return press?.verb === 'ticket.form' ? [press.id.form] : [];
  });
}

describe('Meer', () => {
  for (const { name, ticket, by } of CASES) {
    it(`has every action that is possible now, once, and no other: ${name}`, () => {
      const card = more(context(ticket, { by }));
      assert.deepEqual(cardProblems(card), []);
      const possible = FormKind.options.filter(
        (kind) => kind !== 'nieuw' && refusalOf(ticket, kind, by) === undefined,
      );
      assert.deepEqual([...forms(card)].sort(), [...possible].sort());
    });
  }

  it('leads to every form in some state, so that each is two presses from the card', () => {
    const reached = new Set(
      CASES.flatMap(({ ticket, by }) => forms(more(context(ticket, { by })))),
    );
    const expected = FormKind.options.filter((kind) => kind !== 'nieuw');
    assert.deepEqual([...reached].sort(), [...expected].sort());
  });

  it('of a closed ticket offers to look and to reopen, and nothing else', () => {
    assert.deepEqual(titles(more(context(held({ status: 'gesloten' })))), [
      LIFE.details.title,
      LIFE.geschiedenis.title,
      LIFE.heropenen.title,
      'Terug naar ticket',
    ]);
  });
});
