import assert from 'node:assert/strict';
import { ticketCard } from '../../../cards/ticket/index.ts';
import type { TicketView } from '../../../cards/ticket/view.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, NUMBER, TICKET, titles } from '../checklist.ts';

const button = (title: string, verb: string, first = false) => ({ title, verb, id: TICKET, first });
const form = (title: string, kind: string) => ({
  ...button(title, 'ticket.form'),
  id: `${TICKET}.${kind}`,
});

const DETAILS = button('Details bekijken', 'ticket.details');
const MORE = button('Meer', 'ticket.more');

const SIGNAL: TicketView = {
  id: TICKET,
  number: NUMBER,
  kind: 'signaal',
  short: false,
  status: 'Nieuw',
  danger: 'melder zegt nee',
  minor: 'onbekend',
  ongoing: 'ja',
  urgent: false,
  overdue: [],
  emergency: [],
  facts: [
    { label: 'Route', text: 'persoon' },
    { label: 'Vorm', text: 'seksueel, arbeid' },
    { label: 'Signalen', text: 'Begeleider praat; begeleider houdt paspoort' },
    { label: 'Wanneer', text: '24 november 2026' },
    { label: 'Plaats', text: 'Soest, Smitsveen' },
    { label: 'Terug te vinden', text: 'ja' },
    { label: 'Melder', text: 'vertrouwelijk' },
    { label: 'Ontvangen', text: '24 november 2026 om 10.42 uur' },
  ],
  nextSteps: ['Verrijk met informatie uit de eigen organisatie. (§2.2)'],
  actions: [button('Oppakken', 'ticket.claim', true), DETAILS, MORE],
  example: false,
};

itBehavesLikeACard<TicketView>({
  name: 'ticket',
  place: 'channel',
  draw: ticketCard,
  cases: {
    nieuw: () => SIGNAL,
    opgepakt: () => ({
      ...SIGNAL,
      status: 'Wacht op melder',
      holder: 'bij Fatima Yilmaz',
      urgent: true,
      danger: 'melder zei ja; Fatima Yilmaz om 10.50: nee',
      minor: 'ja',
      overdue: ['Terugkoppeling moest voor 1 december 2026 om 10.42 uur.'],
      emergency: ['Melder zegt: 112 gebeld om 10.42 (zelf). Niet gecontroleerd.'],
      dialogue: 'Eén vraag aan melder open.',
      actions: [
        DETAILS,
        form('Vraag aan melder', 'vraag'),
        form('Terugkoppeling', 'terugkoppeling'),
        form('Sluiten', 'sluiten'),
        MORE,
      ],
    }),
    kort: () => ({ ...SIGNAL, short: true, facts: SIGNAL.facts.slice(0, 2), nextSteps: [] }),
    adviesvraag: () => ({ ...SIGNAL, kind: 'adviesvraag', nextSteps: [], actions: [] }),
    gesloten: () => ({
      ...SIGNAL,
      status: 'Gesloten: uitkomst bevestigd',
      holder: 'bij Fatima Yilmaz',
      nextSteps: [],
      actions: [DETAILS, form('Heropenen', 'heropenen'), MORE],
    }),
    afgeschermd: () => ({
      ...SIGNAL,
      status: 'Wacht',
      holder: 'bij Fatima Yilmaz',
      facts: [{ label: 'Afgeschermd', text: 'alleen wie is aangewezen kan erbij' }],
      nextSteps: [],
      actions: [DETAILS, MORE],
    }),
  },
  typed: (words) => ({ ...SIGNAL, holder: words }),
});

describe('the ticket', () => {
  it('shows what and whose it is first, then the three facts of urgency', () => {
    const card = ticketCard({ ...SIGNAL, status: 'Opgepakt', holder: 'bij Fatima Yilmaz' });
    assert.deepEqual(readCard(card).split('\n').slice(0, 5), [
      'MH-2026-0007 · Signaal',
      'Opgepakt · bij Fatima Yilmaz',
      'Direct gevaar: melder zegt nee',
      'Minderjarig: onbekend',
      'Nog bezig: ja',
    ]);
  });

  it('shows what is late before the facts of the report', () => {
    const card = ticketCard({ ...SIGNAL, overdue: ['Oppakken moest voor 9.00 uur.'] });
    const reading = readCard(card);
    assert.ok(reading.includes('Te laat: Oppakken moest voor 9.00 uur.'));
    assert.ok(reading.indexOf('Te laat') < reading.indexOf('Route'));
  });

  it('has the buttons that its state gives, in that order', () => {
    assert.deepEqual(titles(ticketCard(SIGNAL)), ['Oppakken', 'Details bekijken', 'Meer']);
  });

  it('takes no sixth button', () => {
    const six = Array.from({ length: 6 }, (_, index) => button(String(index), 'ticket.show'));
    assert.throws(() => ticketCard({ ...SIGNAL, actions: six }));
  });

  it('says urgency in words, not in colour alone', () => {
    assert.ok(readCard(ticketCard({ ...SIGNAL, urgent: true })).includes('Vraagt snel aandacht'));
    assert.ok(!readCard(ticketCard(SIGNAL)).includes('Vraagt snel aandacht'));
  });

  it('tells a notification the number and no more', () => {
    assert.equal(ticketCard(SIGNAL)['fallbackText'], NUMBER);
  });

  it('says that it is an example while a decision is open', () => {
    const [first] = readCard(ticketCard({ ...SIGNAL, example: true })).split('\n');
    assert.equal(first, 'Voorbeeld, niet vastgesteld');
  });
});
