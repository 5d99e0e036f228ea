import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detailsTurn } from '../../../dialogs/desk/details.ts';
import { detailsView } from '../../../dialogs/desk/details-view.ts';
import { detailsCard } from '../../../cards/index.ts';
import type { DetailsView } from '../../../cards/details/view.ts';
import { inList } from '../../../cards/list-context.ts';
import type { Card } from '../../../src/domain/card.ts';
import { DossierEntry } from '../../../src/domain/dossier.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { DialogueEntry, Ticket } from '../../../src/domain/ticket.ts';
import { FATIMA, held, JORIS, SENT_AT, ticket } from '../../domain/ticket-sample.ts';
import { approve } from '../../support/approved.ts';
import { CARD_BYTES, cardProblems } from '../../support/card-rules.ts';
import { runs } from '../../support/counts.ts';
import { plainDutchProblems } from '../../support/plain-dutch.ts';
import { titles } from '../../cards/checklist.ts';
import { facts } from '../facts.ts';
import { EVERY_ENTRY } from './every-entry.ts';
import { entry } from './dossier-sample.ts';
import { context, reading, SANNE } from './forms/fill-in.ts';

const what = ({ history }: Ticket) => history.map((entry) => entry.what);
const entryOf = (kind: DossierEntry['kind']) => EVERY_ENTRY.filter((entry) => entry.kind === kind);
const kindsOf = (entries: readonly { kind: string }[]) => new Set(entries.map(({ kind }) => kind));

const DIALOGUE: readonly DialogueEntry[] = [
  {
    id: '00000000-0000-4000-8800-000000000001',
    at: SENT_AT,
    kind: 'vraag',
    by: FATIMA,
    text: conceal('Weet je nog hoe laat het was?'),
    readAt: SENT_AT,
  },
  {
    id: '00000000-0000-4000-8800-000000000002',
    at: SENT_AT,
    kind: 'antwoord',
    text: conceal('Om tien uur.'),
    answers: '00000000-0000-4000-8800-000000000001',
  },
  {
    id: '00000000-0000-4000-8800-000000000003',
    at: SENT_AT,
    kind: 'terugkoppeling',
    by: JORIS,
    text: conceal('Dank je wel.'),
  },
];

/** A ticket with everything in it, of a reporter who is not named. */
const full = (change: Partial<Ticket> = {}) =>
  held({
    source: { kind: 'medewerker', contact: conceal('Mevrouw Jansen, bel na zes uur.') },
    emergencies: [{ shownAt: SENT_AT, wording: '1', reason: 'ja', outcome: 'voorbij' }],
    dialogue: [...DIALOGUE],
    dossier: EVERY_ENTRY.filter(({ kind }) => kind !== 'naam-besluit'),
    ...change,
  });

describe('Details bekijken', () => {
  it('records the view in the write that comes before it is shown', () => {
    const turn = detailsTurn(context(held()), 0);
    assert.deepEqual(turn.ticket?.history.at(-1), {
      at: facts().now,
      what: 'details-bekeken',
      by: FATIMA,
    });
    assert.match(reading(turn.card), /Een man hield haar paspoort vast\./);
    assert.deepEqual(titles(turn.card), ['Terug naar ticket']);
  });

  it('reads as approved, with every kind of entry in it', () => {
    const every = full({ dossier: [...EVERY_ENTRY] });
    assert.deepEqual(kindsOf(EVERY_ENTRY), new Set(kinds()));
    const cards = allPages(every);
    for (const card of cards) assert.deepEqual(cardProblems(card), []);
    const text = cards.map(reading).join('\n--\n');
    approve('details/every-entry.txt', text);
    assert.deepEqual(plainDutchProblems(text), []);
  });

  it('counts the days from receipt until the zorgcoördinator was spoken (C3)', () => {
    const contact = entry('hulp', { what: 'zorgcoordinator-gesproken', on: '2026-11-27' });
    const text = reading(detailsTurn(context(held({ dossier: [contact] })), 0).card);
    assert.match(text, /Melding ontvangen: 24 november 2026 om 9\.42 uur/);
    assert.match(text, /Zorgcoördinator gesproken: 27 november 2026, 3 dagen na de melding/);
    assert.match(text, /Hulp begonnen: nog niet/);
  });

  it('has request and answer together, and says what came of police and RIEC (C99)', () => {
    const text = allPages(full()).map(reading).join('\n');
    assert.match(
      text,
      /Verrijken: Sociaal Team(?:.*\n)+?Geweigerd, vastgelegd door Joris(?:.*\n)+?Opvragen bij partner: Politie/,
    );
    assert.match(text, /Antwoord \(van de politie\), vastgelegd door Fatima/);
    assert.match(text, /Notitie \(van het RIEC\), vastgelegd door Joris/);
    assert.match(text, /Notitie, vastgelegd door Fatima/);
  });

  it('has a copy that was sent to a partner word for word (C98)', () => {
    const [copied] = entryOf('doorgezet');
    assert.ok(copied?.kind === 'doorgezet');
    const texts = view(full()).sections.flatMap(({ items }) => items.map(({ text }) => text));
    assert.ok(texts.includes(copied.copy.reveal()));
  });

  it('says of a message to the reporter whether they opened it', () => {
    const text = reading(detailsTurn(context(full()), 0).card);
    assert.match(text, /Vraag van Fatima el Amrani, 24 november 2026 om 9\.42 uur, gelezen/);
    assert.match(text, /Terugkoppeling van Joris de Wit, .*, nog niet gelezen/);
  });
});

describe('the name of a confidential reporter in the details (C86)', () => {
  const decided = () => full({ dossier: [...EVERY_ENTRY] });
  const name = /Anna Bakker/;

  it('is for nobody, and not recorded as read, while nothing was decided', () => {
    for (const by of [FATIMA, JORIS]) {
      const turn = detailsTurn(context(full(), { by }), 0);
      assert.doesNotMatch(reading(turn.card), /Anna|Bakker|Burgerzaken/);
      assert.ok(turn.ticket !== undefined && !what(turn.ticket).includes('naam-bekeken'));
    }
  });

  it('is for who asked, once a second person agreed, and that is recorded', () => {
    const turn = detailsTurn(context(decided()), 0);
    assert.match(reading(turn.card), name);
    assert.deepEqual(turn.ticket?.history.at(-1), {
      at: facts().now,
      what: 'naam-bekeken',
      by: FATIMA,
    });
  });

  it('stays hidden from the others, the one who agreed as well', () => {
    for (const by of [JORIS, SANNE]) {
      const turn = detailsTurn(context(decided(), { by }), 0);
      assert.doesNotMatch(reading(turn.card), name);
      assert.ok(turn.ticket !== undefined && !what(turn.ticket).includes('naam-bekeken'));
    }
  });

  it('of a reporter who gave it stands there for everybody, without a note in the history', () => {
    const { reporter } = ticket();
    assert.ok(reporter !== undefined);
    const named = held({ reporter: { ...reporter, visibility: 'met-naam' } });
    const turn = detailsTurn(context(named, { by: JORIS }), 0);
    assert.match(reading(turn.card), /Melder: Anna Bakker, Burgerzaken/);
    assert.equal(turn.ticket?.history.at(-1)?.what, 'details-bekeken');
  });
});

describe('the details of a shielded ticket (C100)', () => {
  const shielded = () => held({ dossier: entryOf('afgeschermd') });

  it('go to the own chat of whoever may look, and nothing of them to the channel', () => {
    for (const by of [FATIMA, JORIS]) {
      const turn = detailsTurn(context(shielded(), { by }), 0);
      assert.doesNotMatch(reading(turn.card), /paspoort/);
      assert.match(reading(turn.card), /Je krijgt de details in je eigen chat\./);
      assert.deepEqual(
        turn.ticket?.pending.map((it) => it.kind === 'colleague-message' && [it.to, it.what]),
        [[by.id, 'details']],
      );
      assert.deepEqual(turn.ticket.history, shielded().history);
    }
  });

  it('are offered once, however often somebody presses', () => {
    const first = detailsTurn(context(shielded()), 0).ticket;
    assert.ok(first !== undefined);
    assert.equal(detailsTurn(context(first), 3).ticket?.pending.length, 1);
    const other = detailsTurn(context(first, { by: JORIS }), 0).ticket;
    assert.equal(other?.pending.length, 2);
  });

  it('are refused to everybody else, also on an old button of a page', () => {
    for (const page of [0, 4]) {
      const turn = detailsTurn(context(shielded(), { by: SANNE }), page);
      assert.doesNotMatch(reading(turn.card), /paspoort/);
      assert.deepEqual(turn.ticket?.pending, []);
      assert.equal(turn.ticket.history.at(-1)?.tried, 'details');
    }
  });
});

describe('the pages of the details', () => {
  const messages = (count: number, text: string): DialogueEntry[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      at: SENT_AT,
      kind: 'aanvulling',
      text: conceal(text),
    }));

  it('are turned with buttons, and a page that is not there is the last one', () => {
    const long = held({ dialogue: messages(12, 'woord '.repeat(600)) });
    const first = detailsTurn(context(long), 0).card;
    assert.deepEqual(titles(first), ['Volgende', 'Terug naar ticket']);
    assert.match(reading(first), /Deel 1 van 4/);
    assert.match(reading(detailsTurn(context(long), 1).card), /Deel 2 van 4/);
    const last = detailsTurn(context(long), 9999).card;
    assert.deepEqual(titles(last), ['Vorige', 'Terug naar ticket']);
    assert.match(reading(last), /Deel 4 van 4/);
  });

  it('are each recorded as a view', () => {
    const long = held({ dialogue: messages(12, 'woord '.repeat(600)) });
    const turn = detailsTurn(context(long), 2);
    assert.equal(turn.ticket?.history.at(-1)?.what, 'details-bekeken');
  });

  it('stay the same while the dossier grows', () => {
    const before = held({ dossier: entriesOfMany(40) });
    const after = held({ dossier: entriesOfMany(60) });
    assert.deepEqual(view(after).sections, view(before).sections);
  });

  it('hold a ticket with 500 entries and messages of 4,000 characters, each within 20 KB', () => {
    const texts = messages(100, 'é'.repeat(4000));
    const long = held({ dialogue: texts, dossier: entriesOfMany(500) });
    const { pages } = view(long);
    for (const page of [0, 1, 49, 99, pages - 2, pages - 1]) assertFits(drawn(view(long, page)));
  });

  it('are each within 20 KB for any ticket, and together hold every word', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(anyTicket, (any) => {
        const pages = allViews(any);
        for (const page of pages) assertFits(drawn(page));
        const items = pages.flatMap(({ sections }) => sections).flatMap((section) => section.items);
        const whole = items.map(({ text }) => text).join('');
        for (const written of wordsOf(any)) assert.ok(whole.includes(written));
      }),
      { numRuns: runs(25, 200) },
    );
  });
});

function kinds(): readonly string[] {
  return DossierEntry.options.map(({ shape }) => shape.kind.value);
}

/** The entries over and over, each with an id of its own. */
function entriesOfMany(count: number): DossierEntry[] {
  const notes = entryOf('notitie');
  return Array.from({ length: count }, (_, index) => {
    const entry = notes[index % notes.length];
    assert.ok(entry?.kind === 'notitie');
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    return { ...entry, id, text: conceal('woord '.repeat(400)) };
  });
}

const view = (of: Ticket, page = 0) =>
  detailsView(of, { person: FATIMA.id, place: 'channel', page }, facts());

const allViews = (of: Ticket) =>
  Array.from({ length: view(of).pages }, (_, page) => view(of, page));

const drawn = (page: DetailsView) => detailsCard(page, { language: 'nl', example: false });

const allPages = (of: Ticket) => allViews(of).map(drawn);

/** In a list its buttons carry a mark more. */
function assertFits(card: Card): void {
  const size = Buffer.byteLength(JSON.stringify(inList(card)));
  assert.ok(size <= CARD_BYTES, `${String(size)} bytes`);
}

/** Everything that somebody wrote, as far as the test put it in. */
function wordsOf({ answers, dialogue, dossier }: Ticket): readonly string[] {
  return [
    ...answers.map(({ text }) => text.reveal()),
    ...dialogue.map(({ text }) => text.reveal()),
    ...dossier.flatMap((entry) => ('text' in entry ? [entry.text?.reveal() ?? ''] : [])),
    ...dossier.flatMap((entry) => ('copy' in entry ? [entry.copy.reveal()] : [])),
  ];
}

const typed = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ maxLength, unit: 'binary' }),
      fc.nat(maxLength).map((length) => '\u0000'.repeat(length)),
      fc.nat(maxLength).map((length) => 'woord 👩‍👧 '.repeat(length).slice(0, maxLength)),
    )
    .map(conceal);

const anyEntry = fc
  .tuple(fc.constantFrom(...EVERY_ENTRY), fc.uuid(), typed(4000), typed(12_000))
  .map(([entry, id, text, copy]): DossierEntry => {
    switch (entry.kind) {
      case 'doorgezet':
        return { ...entry, id, copy };
      case 'notitie':
      case 'opvolging':
      case 'aanvraag-antwoord':
      case 'overleg':
        return { ...entry, id, text };
      default:
        return { ...entry, id };
    }
  });

const anyTicket = fc
  .record({
    answers: fc.array(typed(4000), { maxLength: 25 }),
    dialogue: fc.array(typed(4000), { maxLength: 25 }),
    dossier: fc.array(anyEntry, { maxLength: 40 }),
  })
  .map(({ answers, dialogue, dossier }): Ticket => {
    const [answer] = ticket().answers;
    assert.ok(answer !== undefined);
    return held({
      answers: answers.map((text, index) => ({
        ...answer,
        block: `Blok ${String(index % 7)}`,
        text,
      })),
      dialogue: dialogue.map((text, index) => ({
        ...messageOf(index),
        text,
      })),
      dossier,
    });
  });

function messageOf(index: number): DialogueEntry {
  const message = DIALOGUE[index % DIALOGUE.length];
  assert.ok(message !== undefined);
  return message;
}
