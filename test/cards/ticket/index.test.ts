import assert from 'node:assert/strict';
import { ticketCard } from '../../../cards/ticket/index.ts';
import type { TicketView } from '../../../cards/ticket/view.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, NUMBER, TICKET, titles } from '../checklist.ts';

const SIGNAL: TicketView = {
  id: TICKET,
  number: NUMBER,
  kind: 'signaal',
  short: false,
  status: 'Nieuw',
  danger: 'Nee',
  minor: 'Niet bekend',
  ongoing: 'Ja',
  urgent: false,
  emergency: [],
  facts: [
    { label: 'Route', text: 'Persoon' },
    { label: 'Vorm', text: 'Seksueel, arbeid' },
    { label: 'Signalen', text: 'Begeleider praat; begeleider houdt paspoort' },
    { label: 'Gezien', text: '24 november 2026' },
    { label: 'Plaats', text: 'Soest, Smitsveen' },
    { label: 'Persoon te vinden', text: 'Ja' },
    { label: 'Melder', text: 'Vertrouwelijk' },
    { label: 'Ontvangen', text: '24 november 2026 om 10.42 uur' },
  ],
  nextSteps: ['Oppakken en gevaar opnieuw bekijken (§2.2)', 'Overleg met politie en ZC (§2.3)'],
  actions: ['claim', 'details', 'ask', 'feedback'],
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
      status: 'Opgepakt',
      holder: 'Fatima Yilmaz',
      urgent: true,
      danger: 'Ja, volgens de melder',
      minor: 'Ja',
      emergency: ['Melder zegt: 112 gebeld om 10.42 (zelf). Niet gecontroleerd.'],
      dialogue: 'Er is 1 vraag gesteld. Er is nog geen antwoord.',
      actions: ['recheck', 'details', 'ask', 'feedback'],
    }),
    kort: () => ({ ...SIGNAL, short: true, facts: SIGNAL.facts.slice(0, 2), nextSteps: [] }),
    adviesvraag: () => ({
      ...SIGNAL,
      kind: 'adviesvraag',
      danger: 'Nee',
      nextSteps: [],
      actions: [],
    }),
  },
  typed: (words) => ({ ...SIGNAL, holder: words }),
});

describe('the ticket', () => {
  it('shows what and whose it is first, then the three facts of urgency', () => {
    const card = ticketCard({ ...SIGNAL, status: 'Opgepakt', holder: 'Fatima Yilmaz' });
    assert.deepEqual(readCard(card).split('\n').slice(0, 5), [
      'MH-2026-0007 · Signaal',
      'Opgepakt · Fatima Yilmaz',
      'Direct gevaar: Nee',
      'Minderjarig: Niet bekend',
      'Nog bezig: Ja',
    ]);
  });

  it('has the titles of the design', () => {
    const actions = ['claim', 'recheck', 'details', 'ask', 'feedback'] as const;
    assert.deepEqual(titles(ticketCard({ ...SIGNAL, actions: [...actions] })), [
      'Oppakken',
      'Gevaar nu?',
      'Details bekijken',
      'Vraag aan melder',
      'Terugkoppeling',
    ]);
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
