import assert from 'node:assert/strict';
import { moreCard } from '../../../cards/more/index.ts';
import type { MoreView } from '../../../cards/more/view.ts';
import { FormKind } from '../../../src/domain/form.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, NUMBER, TICKET, titles } from '../checklist.ts';

const form = (title: string, kind: FormKind) => ({
  title,
  verb: 'ticket.form',
  id: `${TICKET}.${kind}`,
});

const VIEW: MoreView = {
  id: TICKET,
  number: NUMBER,
  groups: [
    {
      title: 'Bekijken',
      actions: [
        { title: 'Details bekijken', verb: 'ticket.details', id: TICKET },
        { title: 'Geschiedenis', verb: 'ticket.history', id: `${TICKET}.0` },
      ],
    },
    {
      title: 'Melder',
      actions: [form('Vraag aan melder', 'vraag'), form('Terugkoppeling', 'terugkoppeling')],
    },
  ],
};

itBehavesLikeACard<MoreView>({
  name: 'more',
  place: 'channel',
  draw: moreCard,
  cases: {
    held: () => VIEW,
    // Every form at once is more than a ticket ever has.
    full: () => ({
      ...VIEW,
      groups: [
        ...VIEW.groups.slice(0, 1),
        ...[0, 5, 10, 15, 20].map((from) => ({
          title: `Groep ${String(from)}`,
          actions: FormKind.options.slice(from, from + 5).map((kind) => form(kind, kind)),
        })),
      ],
    }),
  },
});

describe('Meer', () => {
  it('shows each action under its group, and the way back last', () => {
    const reading = readCard(moreCard(VIEW));
    assert.ok(reading.includes('Melder\n<Vraag aan melder> <Terugkoppeling>'));
    assert.equal(titles(moreCard(VIEW)).at(-1), 'Terug naar ticket');
  });
});
