import assert from 'node:assert/strict';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { FATIMA, REPORT } from '../../domain/ticket-sample.ts';
import { content } from '../facts.ts';
import { entry, samples } from './dossier-sample.ts';
import { answer, cardFor, numbered, press, words } from './in-channel.ts';

const times = (count: number, change: Partial<Ticket> = {}) =>
  Array.from({ length: count }, (_, index) => numbered(index + 1, change));

const table = { id: 'regietafel', name: 'Regietafel mensenhandel' };

/** Something in every group. */
const FULL: Partial<Ticket> = {
  status: 'gesloten',
  holder: FATIMA,
  history: [{ at: REPORT.sentAt, what: 'opgepakt', by: FATIMA }],
  triage: {
    ...REPORT.triage,
    danger: 'ja',
    minor: 'ja',
    routes: ['persoon', 'locatie'],
    forms: ['Arbeid'],
    place: 'Soest',
    neighbourhood: 'Klaarwater',
    signals: ['Veel mannen'],
  },
  answers: [
    ...REPORT.answers,
    {
      question: 'namens',
      block: 'verhaal',
      asked: 'Meld je dit namens iemand anders?',
      label: 'Namens',
      text: conceal('een inwoner'),
    },
  ],
  dossier: [
    entry('situatie', { known: { bottleneck: 'ja' } }),
    samples.heldMeeting('2026-11-20', undefined, table),
    samples.handedOn(),
    samples.closed('bevestigd'),
  ],
};

describe('Statistiek', () => {
  it('says over which tickets and when, and counts them by group', () => {
    assert.equal(
      answer(words('statistiek'), times(5, FULL)),
      [
        'Statistiek',
        'Over wat nu open is, en wat in de laatste 90 dagen is gesloten.',
        'Aantal tickets: ongeveer 5.',
        'Aantallen zijn afgerond op 5, zodat ze minder snel naar iemand wijzen.',
        'Wat is afgeschermd, telt niet mee.',
        'Route, vorm en spoed gaan over signalen, zonder wat onjuist bleek.',
        'Zo was het op 24 november 2026 om 9.42 uur.',
        'Soort',
        'Signaal: ongeveer 5',
        'Ontvangen in',
        'November 2026: ongeveer 5',
        'Hoe het nu staat',
        'Gesloten: ongeveer 5',
        'Opgepakt',
        'Binnen de termijn: ongeveer 5',
        'Bron',
        'Medewerker: ongeveer 5',
        'Namens wie de medewerker meldde',
        'Een inwoner: ongeveer 5',
        'Route',
        'Persoon: ongeveer 5',
        'Locatie: ongeveer 5',
        'Vorm',
        'Arbeid: ongeveer 5',
        'Spoed',
        'Direct gevaar: ongeveer 5',
        'Minderjarig: ongeveer 5',
        'Nog bezig: ongeveer 5',
        'Besproken in een overleg',
        'Regietafel mensenhandel: ongeveer 5',
        'Knelpunten',
        'Aangegeven: ongeveer 5',
        'Ingebracht bij de regietafel: ongeveer 5',
        'Uitkomst bij sluiten',
        'Bevestigd: ongeveer 5',
        '<Vernieuwen> <Hulp>',
      ].join('\n'),
    );
  });

  it('is figures only: no number of a ticket, no place, no person, no word of a report (C104)', () => {
    const text = JSON.stringify(cardFor(words('statistiek'), { tickets: times(4, FULL) }));
    assert.doesNotMatch(
      text,
      /MH-|Soest|Klaarwater|Fatima|Anna|Burgerzaken|mannen|paspoort|Politie/,
    );
    assert.doesNotMatch(text, /[0-9a-f]{8}-[0-9a-f]{4}-/, 'an id');
  });

  it('is the same for a press as for a word', () => {
    const tickets = times(4, FULL);
    assert.equal(answer(press('desk.statistics'), tickets), answer(words('statistiek'), tickets));
  });

  it('shows 1 to 4 as "minder dan 5", and all else rounded', () => {
    for (const count of [1, 4]) {
      const text = answer(words('statistiek'), times(count, FULL));
      assert.ok(text.includes('Aantal tickets: minder dan 5.'));
      assert.ok(text.includes('Direct gevaar: minder dan 5\n'));
    }
    assert.ok(
      answer(words('statistiek'), times(13, FULL)).includes('Aantal tickets: ongeveer 15.'),
    );
  });

  it('says that there is more than it counts, and not how many it counts', () => {
    const said = 'Er zijn meer tickets dan wij hier tellen.';
    const text = answer(words('statistiek'), times(14), { more: true });
    assert.ok(text.includes(said));
    assert.doesNotMatch(text, /\b14\b/);
    assert.equal(answer(words('statistiek'), times(14)).includes(said), false);
  });

  it('says so when there is nothing, and the same when all is shielded (C100)', () => {
    const nothing = answer(words('statistiek'));
    assert.ok(nothing.includes('Er is niets om te tellen.\nWat is afgeschermd, telt niet mee.\n'));
    const hidden = times(6, { dossier: [samples.shielded()] });
    assert.equal(answer(words('statistiek'), hidden), nothing);
  });

  it('stays one card with every form, meeting and month that there can be', () => {
    const forms = content.forms.map(({ short }) => short);
    const meetings = content.consultations.map(({ id, name }) =>
      samples.heldMeeting('2026-11-20', undefined, { id, name }),
    );
    const tickets = Array.from({ length: 60 }, (_, index) => {
      const sentAt = new Date(
        Date.UTC(2025, 3 + (index % 20), 10),
      ).toISOString() as Ticket['sentAt'];
      const triage = { ...REPORT.triage, forms };
      return numbered(index + 1, { ...FULL, sentAt, triage, dossier: meetings });
    });
    const text = answer(words('statistiek'), tickets);
    for (const { name } of content.consultations)
      assert.ok(text.includes(`\n${name}: ongeveer 60\n`), name);
    assert.ok(text.includes('\nEerder: ongeveer 25\n'), text);
  });
});
