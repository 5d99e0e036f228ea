import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inList } from '../../../cards/list-context.ts';
import { historyTurn } from '../../../dialogs/desk/history.ts';
import { historyLines } from '../../../dialogs/desk/history-lines.ts';
import { instant } from '../../../src/domain/ids.ts';
import { HistoryEntry } from '../../../src/domain/ticket.ts';
import type { Colleague, Ticket } from '../../../src/domain/ticket.ts';
import { FATIMA, held, JORIS, posted, SENT_AT } from '../../domain/ticket-sample.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { plainDutchProblems } from '../../support/plain-dutch.ts';
import { readCard } from '../../support/read-card.ts';
import { facts } from '../facts.ts';
import { at, samples, withDossier } from './dossier-sample.ts';

const NOW = at('11-24T10:00');

function looks(ticket: Ticket, page = 0, by: Colleague = FATIMA, now = NOW) {
  const context = { ticket, by, facts: facts({ now }), colleagues: [], related: [] };
  return historyTurn(context, page);
}

const event = (
  minutes: number,
  what: HistoryEntry['what'],
  more: Partial<HistoryEntry> = {},
): HistoryEntry => ({ at: instant(Date.parse(SENT_AT) + minutes * 60_000), what, ...more });

describe('Geschiedenis (C74)', () => {
  const ticket = held({
    history: [
      event(0, 'ontvangen'),
      event(10, 'opgepakt', { by: FATIMA }),
      event(20, 'details-bekeken', { by: JORIS }),
      event(30, 'geweigerd', { by: JORIS, tried: 'doorzetten' }),
      event(40, 'antwoord-ontvangen'),
      event(50, 'vervanger-gewaarschuwd'),
    ],
  });

  it('says who did what and when, the newest first, views and refusals too', () => {
    assert.deepEqual(
      historyLines(ticket).map(({ what, who }) => `${what} · ${who}`),
      [
        'Vervanger gewaarschuwd: nog niet opgepakt · Signaalpunt, 24 november 2026 om 10.32 uur',
        'Antwoord van melder · Melder, 24 november 2026 om 10.22 uur',
        'Geweigerd: Doorzetten naar partner · Joris de Wit, 24 november 2026 om 10.12 uur',
        'Details bekeken · Joris de Wit, 24 november 2026 om 10.02 uur',
        'Opgepakt · Fatima el Amrani, 24 november 2026 om 9.52 uur',
        'Ontvangen · Melder, 24 november 2026 om 9.42 uur',
      ],
    );
  });

  it('is itself recorded, before it is shown and without an edit of the card', () => {
    const turn = looks(ticket);
    assert.deepEqual(turn.ticket?.history.at(-1), {
      at: NOW,
      what: 'geschiedenis-bekeken',
      by: FATIMA,
    });
    assert.deepEqual(turn.ticket.pending, ticket.pending);
    assert.ok(readCard(turn.card).includes('Geschiedenis bekeken\nFatima el Amrani'));
  });

  it('is read of a closed ticket too', () => {
    const turn = looks({ ...ticket, status: 'gesloten' });
    assert.equal(turn.ticket?.history.at(-1)?.what, 'geschiedenis-bekeken');
  });

  it('is refused to outsiders of a shielded ticket, and the refusal recorded (C100)', () => {
    const shielded = withDossier([samples.shielded([FATIMA])], { history: ticket.history });
    const turn = looks(shielded, 0, JORIS);
    assert.doesNotMatch(readCard(turn.card), /Opgepakt|Geweigerd/);
    assert.deepEqual(turn.ticket?.history.at(-1), {
      at: NOW,
      what: 'geweigerd',
      by: JORIS,
      tried: 'geschiedenis',
    });
    assert.match(readCard(looks(shielded, 0, FATIMA).card), /Opgepakt/);
  });

  it('says nothing of a reporter but that it was the reporter (C86)', () => {
    assert.doesNotMatch(readCard(looks(ticket).card), /Anna|Bakker|Burgerzaken/);
  });

  it('draws quick looks by one person as one line, and keeps each in the record', () => {
    const looked = held({
      history: [
        event(0, 'details-bekeken', { by: FATIMA }),
        event(1, 'details-bekeken', { by: FATIMA }),
        event(2, 'details-bekeken', { by: FATIMA }),
        event(4, 'details-bekeken', { by: FATIMA }),
        event(4, 'details-bekeken', { by: JORIS }),
        event(4, 'notitie-gemaakt', { by: JORIS }),
        event(4, 'notitie-gemaakt', { by: JORIS }),
      ],
    });
    assert.deepEqual(
      historyLines(looked).map(({ what }) => what),
      [
        'Notitie gemaakt',
        'Notitie gemaakt',
        'Details bekeken',
        'Details bekeken',
        'Details bekeken (3 keer)',
      ],
    );
    assert.equal(looks(looked).ticket?.history.length, 8);
  });

  it('has a page for each fifteen lines, and loses none between them', () => {
    const many = posted({
      history: Array.from({ length: 40 }, () => event(0, 'notitie-gemaakt', { by: JORIS })),
    });
    const pages = [0, 1, 2].map((page) => readCard(looks(many, page).card));
    assert.deepEqual(
      pages.map((page) => page.split('Notitie gemaakt').length - 1),
      [14, 15, 11],
    );
    assert.ok(pages[0]?.endsWith('<Volgende> <Terug naar ticket>'));
    assert.ok(pages[1]?.endsWith('<Vorige> <Volgende> <Terug naar ticket>'));
    assert.ok(pages[2]?.endsWith('<Vorige> <Terug naar ticket>'));
  });

  it('has words for all that can happen, in plain Dutch', () => {
    const all = HistoryEntry.shape.what.options.map((what) => event(0, what));
    assert.deepEqual(
      historyLines(posted({ history: all })).flatMap(({ what }) => plainDutchProblems(what)),
      [],
    );
  });

  it('is at most 20 KB with 500 events, whatever they are', () => {
    const what = fc.constantFrom(...HistoryEntry.shape.what.options);
    const name = fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' });
    const history = fc.array(fc.tuple(what, name), { minLength: 500, maxLength: 500 });
    fc.assert(
      fc.property(history, fc.nat(40), (events, page) => {
        const full = held({
          history: events.map(([kind, person]) =>
            event(0, kind, { by: { id: person, name: person }, tried: 'doorzetten' }),
          ),
        });
        assert.deepEqual(cardProblems(inList(looks(full, page).card)), []);
      }),
      { numRuns: 30 },
    );
  });
});
