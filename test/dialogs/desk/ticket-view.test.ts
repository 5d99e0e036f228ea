import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawTicket, ticketView } from '../../../dialogs/desk/ticket-view.ts';
import { emergencyLine } from '../../../dialogs/desk/urgency.ts';
import { inList, withWayBack } from '../../../cards/list-context.ts';
import { Instant } from '../../../src/domain/ids.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { DossierEntry } from '../../../src/domain/dossier.ts';
import { HistoryEntry } from '../../../src/domain/ticket.ts';
import type { Emergency, Ticket } from '../../../src/domain/ticket.ts';
import {
  FATIMA,
  held,
  JORIS,
  moment,
  posted,
  REPORT,
  SENT_AT,
  ticket,
} from '../../domain/ticket-sample.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { readCard } from '../../support/read-card.ts';
import { content, facts } from '../facts.ts';
import { at, entry, LOCAL, samples, withDossier } from './dossier-sample.ts';

const view = (change: Partial<Ticket> = {}, now = SENT_AT) =>
  ticketView(posted(change), facts({ now }));
const triage = (change: Partial<Ticket['triage']>) =>
  view({ triage: { ...ticket().triage, ...change } });
const row = (of: ReturnType<typeof ticketView>, label: string) =>
  of.facts.find((fact) => fact.label === label)?.text;
const titles = (of: ReturnType<typeof ticketView>) => of.actions.map(({ title }) => title);

const emergency = (change: Partial<Emergency>): Emergency => ({
  shownAt: SENT_AT,
  wording: '1',
  reason: 'ja',
  outcome: 'open',
  ...change,
});

const CHECKED = { at: SENT_AT, by: FATIMA, answer: 'nee' } as const;

describe('what the channel sees of a ticket', () => {
  it('is "vertrouwelijk" and nothing more of a confidential reporter (C86)', () => {
    const shown = view();
    assert.equal(row(shown, 'Melder'), 'vertrouwelijk');
    // The steps of the plan may name any team; everything else comes from the report.
    const said = JSON.stringify({ ...shown, nextSteps: [] });
    assert.doesNotMatch(said, /Anna|Bakker|Burgerzaken/);
  });

  it('is the name and the team of a reporter who gave them', () => {
    const { reporter } = REPORT;
    assert.equal(
      row(view({ reporter: { ...reporter, visibility: 'met-naam' } }), 'Melder'),
      'Anna Bakker, Burgerzaken',
    );
  });

  it('is where it came from when nobody reported it in the chat (C25)', () => {
    const registered = ticketView(withoutReporter(), facts());
    assert.equal(row(registered, 'Bron'), 'Meld Misdaad Anoniem');
    assert.equal(row(registered, 'Melder'), undefined);
  });

  it('holds nothing that was typed', () => {
    assert.doesNotMatch(JSON.stringify(view()), /paspoort vast/);
    const full = ticketView(everything(), facts({ now: at('12-24T10:00') }));
    assert.doesNotMatch(JSON.stringify(full), /GEHEIM|Langestraat|kopie/);
  });

  it('asks for attention by three facts and never by a score (C101)', () => {
    const calm = { ongoing: 'nee', minor: 'nee', danger: 'nee' } as const;
    assert.equal(triage(calm).urgent, false);
    for (const change of [
      { danger: 'ja' },
      { danger: 'twijfel' },
      { minor: 'ja' },
      { ongoing: 'ja' },
    ] as const) {
      assert.equal(triage({ ...calm, ...change }).urgent, true, JSON.stringify(change));
    }
    assert.equal(triage({ ...calm, minor: 'weet-niet' }).urgent, false);
  });

  it('says when danger was looked at again, with the day once that is another one (C35)', () => {
    const again = (moment: string) =>
      view({ dangerRecheck: { ...CHECKED, at: at(moment) } }).danger;
    assert.equal(again('11-24T10:00'), 'melder zegt nee; Fatima el Amrani om 11.00: nee');
    assert.equal(
      again('12-24T10:00'),
      'melder zegt nee; Fatima el Amrani op 24 december 2026 om 11.00 uur: nee',
    );
  });

  it('shows what the desk recorded since, before what was reported', () => {
    const known = entry('situatie', {
      known: { minor: 'ja', routes: ['locatie'], forms: [content.forms[0]?.id ?? ''] },
    });
    const shown = ticketView(withDossier([known]), facts());
    assert.equal(shown.minor, 'ja');
    assert.equal(shown.urgent, true);
    assert.equal(row(shown, 'Route'), 'locatie');
    assert.equal(row(shown, 'Vorm'), content.forms[0]?.short);
  });

  it('says by date when the help track came where, and nothing else of it (C3)', () => {
    const contact = entry('hulp', {
      what: 'zorgcoordinator-gesproken',
      on: '2026-11-27',
      text: 'Zij heet Lieke.',
    });
    const started = entry('hulp', { what: 'hulp-gestart', on: '2026-12-03' });
    const help = (...dossier: DossierEntry[]) =>
      row(ticketView(withDossier(dossier), facts()), 'Hulp');
    assert.equal(help(), undefined);
    assert.equal(help(contact), 'zorgcoördinator gesproken op 27 november 2026');
    assert.equal(
      help(contact, started),
      'zorgcoördinator gesproken op 27 november 2026, begonnen op 3 december 2026',
    );
    assert.equal(help(started), 'begonnen op 3 december 2026');
    assert.equal(help(entry('hulp', { what: 'hulp-geweigerd', on: '2026-12-03' })), undefined);
  });

  it('names linked tickets by number, each once (C96)', () => {
    const double = samples.linked('MH-2026-0003', 'dubbel');
    const shown = ticketView(
      withDossier([double, samples.linked('MH-2026-0004'), double]),
      facts(),
    );
    assert.equal(row(shown, 'Gekoppeld'), 'MH-2026-0003 (dubbel), MH-2026-0004 (verwant)');
  });

  it('says for whom it waits', () => {
    const waits = { status: 'wacht' } as const;
    const shown = withDossier([samples.request(), samples.planned('2026-12-01')], waits);
    assert.equal(
      ticketView(shown, facts()).status,
      'Wacht op Politie, Lokaal ondermijningsoverleg',
    );
    const again = withDossier([samples.request()], { status: 'heropend' });
    assert.equal(ticketView(again, facts()).status, 'Heropend, wacht op Politie');
    assert.equal(ticketView(withDossier([], { status: 'heropend' }), facts()).status, 'Heropend');
  });

  it('says how it ended, and asks for no more steps', () => {
    const shown = ticketView(
      withDossier([samples.closed('bevestigd')], { status: 'gesloten' }),
      facts({ now: at('12-24T10:00') }),
    );
    assert.equal(shown.status, 'Gesloten: uitkomst bevestigd');
    assert.deepEqual(shown.nextSteps, []);
    assert.deepEqual(shown.overdue, []);
    assert.equal(row(shown, 'Leeftijd'), undefined);
  });

  it('counts its age in days of Amsterdam, and says of which day that is', () => {
    assert.equal(row(view({}, at('11-24T22:30')), 'Leeftijd'), undefined);
    assert.equal(row(view({}, at('11-24T23:30')), 'Leeftijd'), '1 dag open op 25 november 2026');
    assert.equal(row(view({}, at('12-24T10:00')), 'Leeftijd'), '30 dagen open op 24 december 2026');
  });
});

describe('the buttons of a ticket', () => {
  it('are those of its state, at most five, and Meer', () => {
    assert.deepEqual(titles(view()), ['Oppakken', 'Details bekijken', 'Meer']);
    assert.deepEqual(titles(ticketView(held(), facts())), [
      'Gevaar nu?',
      'Details bekijken',
      'Vraag aan melder',
      'Terugkoppeling',
      'Meer',
    ]);
    assert.deepEqual(titles(ticketView(held({ dangerRecheck: CHECKED }), facts())), [
      'Details bekijken',
      'Vraag aan melder',
      'Terugkoppeling',
      'Sluiten',
      'Meer',
    ]);
    assert.deepEqual(titles(view({ status: 'gesloten', holder: FATIMA })), [
      'Details bekijken',
      'Heropenen',
      'Meer',
    ]);
  });

  it('offer no message to somebody who cannot be reached', () => {
    const { reporter } = REPORT;
    const alone = held({ reporter: { ...reporter, unreachable: 'vertrokken' } });
    for (const shown of [alone, withoutReporter({ status: 'opgepakt', holder: FATIMA })]) {
      assert.deepEqual(titles(ticketView(shown, facts())), [
        'Gevaar nu?',
        'Details bekijken',
        'Overleg vastleggen',
        'Doorzetten naar partner',
        'Meer',
      ]);
    }
  });
});

describe('what is late (C28, C55, C102)', () => {
  const late = (of: Ticket, now: ReturnType<typeof at>) => ticketView(of, facts({ now })).overdue;
  // Sent on Tuesday 24 November at 9.42; going on, so urgent: two hours in which reports are read.
  it('is picking up after its term, and not a minute before', () => {
    assert.deepEqual(late(posted(), at('11-24T10:42')), []);
    assert.deepEqual(late(posted(), at('11-24T10:43')), [
      'Oppakken moest voor 24 november 2026 om 11.42 uur.',
    ]);
    assert.deepEqual(late(held(), at('11-24T10:43')), []);
  });

  it('is feedback after five working days, unless it was given or is not wanted', () => {
    const line = 'Terugkoppeling moest voor 1 december 2026 om 9.42 uur.';
    assert.deepEqual(late(held(), at('12-01T08:42')), []);
    assert.deepEqual(late(held(), at('12-01T08:43')), [line]);
    const { reporter } = REPORT;
    for (const quiet of [
      held({ reporter: { ...reporter, wantsFeedback: false } }),
      held({ reporter: { ...reporter, unreachable: 'vertrokken' } }),
      withoutReporter({ status: 'opgepakt', holder: FATIMA }),
      held({ dialogue: [{ ...feedback(), kind: 'terugkoppeling' }] }),
    ]) {
      assert.deepEqual(late(quiet, at('12-01T08:43')), []);
    }
    assert.deepEqual(late(held({ dialogue: [feedback()] }), at('12-01T08:43')), [line]);
  });

  it('is a day that was agreed with others and has passed, the day itself not yet', () => {
    const agreed = withDossier([
      samples.handedOn('2026-11-25'),
      samples.request({ id: 'jeugdteam', name: 'Jeugdteam' }, '2026-11-25'),
      samples.planned('2026-11-25'),
    ]);
    assert.deepEqual(late(agreed, at('11-25T12:00')), []);
    assert.deepEqual(late(agreed, at('11-26T12:00')), [
      'Opvolging bij Politie stond voor 25 november 2026.',
      'Antwoord van Jeugdteam stond voor 25 november 2026.',
      'Nog niet vastgelegd: Lokaal ondermijningsoverleg van 25 november 2026.',
    ]);
  });

  it('is the next look at a victim who was not asked yet (C32 l), until somebody looked', () => {
    const asked = entry('hulp', {
      what: 'nog-niet-gevraagd',
      on: '2026-11-24',
      nextOn: '2026-11-25',
    });
    const line = 'Hulp opnieuw bekijken stond voor 25 november 2026.';
    assert.deepEqual(late(withDossier([asked]), at('11-26T12:00')), [line]);
    const started = entry('hulp', { what: 'hulp-gestart', on: '2026-11-26' });
    assert.deepEqual(late(withDossier([asked, started]), at('11-26T12:00')), []);
  });

  it('is the look at whether it is still needed after six months, also when shielded', () => {
    const line = 'Kijk of dit ticket nog nodig is.';
    const quiet = { dialogue: [{ ...feedback(), kind: 'terugkoppeling' as const }] };
    const shielded = withDossier([samples.shielded([FATIMA])], quiet);
    for (const open of [held(quiet), shielded]) {
      assert.deepEqual(late(open, Instant.parse('2027-05-23T12:00:00.000Z')), []);
      assert.deepEqual(late(open, Instant.parse('2027-05-24T12:00:00.000Z')), [line]);
    }
    const closed = held({ ...quiet, status: 'gesloten' });
    assert.deepEqual(late(closed, Instant.parse('2027-05-24T12:00:00.000Z')), []);
  });

  it('names the first four, and counts the rest', () => {
    const partners = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ id: 'x', name }));
    const many = withDossier(partners.map((to) => samples.request(to, '2026-11-25')));
    const lines = late(many, at('11-26T12:00'));
    assert.equal(lines.length, 5);
    assert.equal(lines.at(-1), 'Nog 2 te laat.');
  });

  it('is over once it was recorded', () => {
    const sent = samples.handedOn('2026-11-25');
    const planned = samples.planned('2026-11-25');
    const settled = withDossier([
      sent,
      entry('opvolging', { about: sent.id, done: true, text: 'Klaar.' }),
      planned,
      samples.heldMeeting('2026-11-25', planned.id, LOCAL),
    ]);
    assert.deepEqual(late(settled, at('11-26T12:00')), []);
  });
});

describe('a shielded ticket in the channel (C100)', () => {
  const shielded = withDossier([samples.request(), samples.shielded([JORIS])], {
    status: 'wacht',
    triage: { ...REPORT.triage, minor: 'ja', forms: ['arbeid'], place: 'Soest' },
    emergencies: [emergency({ outcome: 'gebeld' })],
    dialogue: [feedback()],
  });
  const shown = ticketView(shielded, facts({ now: at('11-30T12:00') }));

  it('shows what it is, whose it is and how urgent, and nothing of what it is about', () => {
    assert.equal(shown.status, 'Wacht');
    assert.equal(shown.holder, 'bij Fatima el Amrani');
    assert.equal(shown.minor, 'ja');
    assert.equal(shown.urgent, true);
    assert.deepEqual(
      shown.facts.map(({ label }) => label),
      ['Afgeschermd', 'Leeftijd'],
    );
    assert.doesNotMatch(
      readCard(drawTicket(shielded, facts())),
      /Politie|Soest|arbeid|melder open/,
    );
  });

  it('does not name who may see it', () => {
    assert.doesNotMatch(JSON.stringify(shown), /Joris/);
  });

  it('does not say how it ended, or with whom something is late', () => {
    const closed = withDossier([samples.shielded(), samples.closed('onjuist')], {
      status: 'gesloten',
    });
    assert.equal(ticketView(closed, facts()).status, 'Gesloten');
    const late = withDossier([samples.handedOn('2026-11-25'), samples.shielded()]);
    assert.deepEqual(ticketView(late, facts({ now: at('11-27T12:00') })).overdue, []);
  });
});

describe('the size of a ticket card', () => {
  it('is at most 20 KB with 500 events and 60 entries, whatever they are', () => {
    const entries = fc.array(fc.constantFrom(...everything().dossier), {
      minLength: 60,
      maxLength: 60,
    });
    const status = fc.constantFrom(
      'nieuw',
      'opgepakt',
      'in-behandeling',
      'wacht',
      'gesloten',
      'heropend',
    );
    const name = fc.string({ minLength: 1, maxLength: 256, unit: 'grapheme' });
    fc.assert(
      fc.property(entries, status, name, (dossier, state, person) => {
        const by = { id: 'x', name: person };
        const full = { ...everything(), dossier, status: state, holder: by };
        const card = drawTicket(
          { ...full, dangerRecheck: { ...CHECKED, by } },
          facts({ now: at('12-24T10:00'), example: true }),
        );
        assert.deepEqual(cardProblems(inList(withWayBack(card))), []);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is said of 112 (C27)', () => {
  it('is always what the reporter says, and that nobody checked it', () => {
    assert.equal(
      emergencyLine(emergency({ outcome: 'gebeld', calledBy: 'collega', calledAt: '10:42' })),
      'Melder zegt: 112 gebeld om 10.42 (collega). Niet gecontroleerd.',
    );
    assert.equal(
      emergencyLine(emergency({ outcome: 'gebeld' })),
      'Melder zegt: 112 gebeld (weet niet). Niet gecontroleerd.',
    );
  });

  it('never claims that the bot called, and says so when nobody did', () => {
    const outcomes = ['kan-niet-bellen', 'voorbij', 'toch-geen-gevaar', 'open'] as const;
    for (const outcome of outcomes) {
      const line = emergencyLine(emergency({ outcome }));
      assert.match(line, /^Melder ze?[gi]/);
      assert.doesNotMatch(line, /wij|Signaalpunt|bot/i);
    }
    assert.match(
      emergencyLine(emergency({ outcome: 'kan-niet-bellen' })),
      /Niemand heeft 112 gebeld/,
    );
  });
});

function withoutReporter(change: Partial<Ticket> = {}): Ticket {
  const registered = posted({ source: { kind: 'mma' }, ...change });
  delete registered.reporter;
  return registered;
}

function feedback(): Ticket['dialogue'][number] {
  const text = content.municipality.name;
  return { id: moment().newId(), at: SENT_AT, kind: 'vraag', by: FATIMA, text: conceal(text) };
}

/** A ticket in which everything happened, with typed words wherever they can be. */
function everything(): Ticket {
  const secret = 'GEHEIM Mira Langestraat 9';
  const partners = content.partners.map(({ id, name }) => ({ id, name }));
  const sent = partners.map((partner) => samples.handedOn('2026-11-25', partner));
  const dossier = [
    ...partners.map((partner) => samples.request(partner, '2026-11-25')),
    ...sent,
    ...content.consultations.map(({ id, name }) => samples.planned('2026-11-25', { id, name })),
    ...Array.from({ length: 20 }, (_, index) => samples.linked(`MH-2026-${String(1000 + index)}`)),
    entry('notitie', { origin: 'politie', text: secret }),
    entry('stap', { step: 'persoon-overleg', what: 'overgeslagen', reason: secret }),
    entry('hulp', {
      what: 'nog-niet-gevraagd',
      on: '2026-11-24',
      nextOn: '2026-11-25',
      text: secret,
    }),
    entry('interventie', { which: LOCAL, date: '2026-11-24', text: secret }),
    entry('naam-gevraagd', { reason: secret }),
    entry('omgezet', { reason: secret }),
    entry('heropend', { reason: secret }),
    entry('gesloten', { outcome: 'onbekend', noConsultation: secret, text: secret }),
    entry('situatie', {
      known: { routes: ['persoon', 'locatie'], forms: content.forms.map(({ id }) => id) },
    }),
  ];
  return withDossier(dossier, {
    status: 'wacht',
    triage: {
      ...REPORT.triage,
      signals: content.signalCards
        .slice(0, 4)
        .flatMap(({ signals }) => signals.map((it) => it.short)),
      forms: content.forms.map(({ short }) => short),
    },
    emergencies: Array.from({ length: 20 }, () => emergency({ outcome: 'kan-niet-bellen' })),
    dialogue: Array.from({ length: 60 }, feedback),
    history: Array.from({ length: 500 }, (_, index) => ({
      at: SENT_AT,
      what: HistoryEntry.shape.what.options[index % 40] ?? 'ontvangen',
      by: FATIMA,
    })),
  });
}
