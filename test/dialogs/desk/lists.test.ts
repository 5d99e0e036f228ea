import assert from 'node:assert/strict';
import { LIST_INPUT } from '../../../cards/list-context.ts';
import { desk } from '../../../dialogs/desk/index.ts';
import { readCommand } from '../../../dialogs/desk/lists/command.ts';
import { occursIn } from '../../../dialogs/desk/lists/occurs.ts';
import { entriesOf } from '../../../src/domain/dossier.ts';
import { Instant } from '../../../src/domain/ids.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Colleague, Ticket } from '../../../src/domain/ticket.ts';
import { FATIMA, JORIS, REPORT } from '../../domain/ticket-sample.ts';
import { isPart, partsOfType } from '../../support/card-parts.ts';
import { readCard } from '../../support/read-card.ts';
import { content, facts } from '../facts.ts';
import { at, entry, samples, withDossier } from './dossier-sample.ts';
import { answer, NOTHING, numbered, press, words } from './in-channel.ts';

const told = (text: string): Ticket['answers'] =>
  REPORT.answers.map((given) => ({ ...given, text: conceal(text) }));

const numbersIn = (text: string) => [
  ...new Set([...text.matchAll(/MH-2026-\d+/g)].map(([number]) => number)),
];

describe('words in the channel', () => {
  it('are read in any case, with a mark or space too many, and after "hulp"', () => {
    for (const typed of ['overzicht', 'OVERZICHT', ' Overzicht! ', 'hulp overzicht']) {
      assert.deepEqual(readCommand(typed), { kind: 'overview', page: 0 }, typed);
    }
    assert.deepEqual(readCommand('Mijn   tickets'), { kind: 'mine', page: 0 });
    assert.deepEqual(readCommand('agenda'), { kind: 'agenda', page: 0 });
    assert.deepEqual(readCommand('Nieuw'), { kind: 'new' });
    assert.deepEqual(readCommand('overdragen'), { kind: 'hand-over' });
    assert.deepEqual(readCommand('zoek'), { kind: 'search-form' });
  });

  it('are searched for after "zoek", and a number also on its own', () => {
    for (const [typed, expected] of [
      ['zoek Langestraat 9', 'Langestraat 9'],
      ['ZOEK  overzicht', 'overzicht'],
      ['zoek 2026-1', '2026-1'],
      ['MH-2026-0001', 'MH-2026-0001'],
    ] as const) {
      const command = readCommand(typed);
      assert.ok(command.kind === 'search', typed);
      assert.equal(command.words.reveal(), expected);
    }
  });

  it('get help when they ask for it, and when nobody knows what they are about', () => {
    for (const typed of ['', 'hulp', 'Help!']) {
      assert.deepEqual(readCommand(typed), { kind: 'help' }, typed);
    }
    for (const typed of ['zoeklicht', 'constructor', 'toString']) {
      assert.equal(readCommand(typed).kind, 'question', typed);
    }
    for (const typed of ['', 'hulp', 'hallo', 'bedankt', 'Zoë Jansen']) {
      assert.ok(answer(words(typed)).startsWith('Signaalpunt in dit kanaal\n'), typed);
    }
  });

  it('read only what they need', () => {
    assert.deepEqual(desk.subject(words('overzicht')), { kind: 'open-tickets' });
    assert.deepEqual(desk.subject(press('desk.mine', '0')), { kind: 'open-tickets' });
    assert.deepEqual(desk.subject(words('overdragen')), { kind: 'open-tickets', people: true });
    assert.deepEqual(desk.subject(words('statistiek')), { kind: 'recent' });
    assert.deepEqual(desk.subject(press('desk.statistics')), { kind: 'recent' });
    for (const typed of ['hulp', 'opleiding', 'wie doet wat', 'wie gaat er over hotels?']) {
      assert.deepEqual(desk.subject(words(typed)), { kind: 'none' }, typed);
    }
    assert.deepEqual(desk.subject(press('desk.search-form')), { kind: 'none' });
    assert.equal(desk.subject(words('zoek paspoort')).kind, 'search');
  });

  it('offer Nieuw as a button, since a form belongs to whoever presses', () => {
    assert.ok(answer(words('nieuw')).includes('<Melding vastleggen>'));
    assert.equal(desk.turn(NOTHING, words('nieuw'), facts()).form, undefined);
    const opened = desk.turn(NOTHING, press('desk.new'), facts());
    assert.ok(opened.form !== undefined && 'keep' in opened.form);
    assert.equal(opened.form.keep.kind, 'nieuw');
    assert.equal(opened.form.keep.person, FATIMA.id);
  });
});

describe('Overzicht', () => {
  const three = [
    numbered(3, { sentAt: at('11-24T08:00') }),
    numbered(2, { sentAt: at('11-20T08:00'), holder: FATIMA, status: 'opgepakt' }),
    numbered(1, { sentAt: at('11-23T08:00') }),
  ];

  it('is ordered by age, the oldest first', () => {
    assert.deepEqual(numbersIn(answer(words('overzicht'), three)), [
      'MH-2026-0002',
      'MH-2026-0001',
      'MH-2026-0003',
    ]);
  });

  it('says whose it is, how old, for whom it waits and the three urgency facts (C101)', () => {
    const waiting = withDossier([samples.request()], { status: 'wacht' });
    const list = answer(words('overzicht'), [waiting], { now: at('11-27T09:00') });
    assert.ok(list.includes('Wacht op Politie, bij Fatima el Amrani, 3 dagen open'));
    assert.ok(list.includes('Direct gevaar: melder zegt nee, nog niet opnieuw beoordeeld.'));
    assert.ok(list.includes('Minderjarig: onbekend. Nog bezig: ja.'));
    assert.ok(list.includes('Vraagt snel aandacht'));
  });

  it('counts on top, and never scores', () => {
    const calm = { ...REPORT.triage, ongoing: 'nee' } as const;
    const tickets = [...three, numbered(4, { triage: calm, sentAt: at('11-24T08:00') })];
    const list = answer(words('overzicht'), tickets, { now: at('11-24T08:30') });
    assert.ok(list.includes('4 open: 3 niet opgepakt, 3 met spoed, 1 te laat.'), list);
    assert.doesNotMatch(list, /score|punten|prioriteit/i);
    const held = [numbered(2, { triage: calm, holder: FATIMA, status: 'opgepakt' })];
    assert.ok(answer(words('overzicht'), held).includes('\n1 open.\n'));
  });

  it('says what is late of each', () => {
    const list = answer(words('overzicht'), three.slice(2));
    assert.ok(list.includes('Oppakken moest voor 23 november 2026 om 11.00 uur.'));
  });

  it('asks of a ticket of half a year whether it is still needed (C102)', () => {
    const now = Instant.parse('2027-05-24T09:00:00.000Z');
    const line = 'Kijk of dit ticket nog nodig is.';
    assert.ok(answer(words('overzicht'), [withDossier([])], { now }).includes(line));
    assert.ok(!answer(words('overzicht'), [withDossier([])]).includes(line));
  });

  it('has eight tickets on a page, and pages that lead back and on', () => {
    const many = Array.from({ length: 20 }, (_, index) => numbered(index + 1));
    const first = answer(words('overzicht'), many);
    assert.equal(numbersIn(first).length, 8);
    assert.ok(first.includes('Bladzijde 1 van 3.'));
    assert.ok(first.includes('<Volgende> <Vernieuwen>'));
    const last = answer(press('desk.overview', '2'), many);
    assert.equal(numbersIn(last).length, 4);
    assert.ok(last.includes('<Vorige> <Vernieuwen>'));
    const all = ['0', '1', '2'].flatMap((page) =>
      numbersIn(answer(press('desk.overview', page), many)),
    );
    assert.equal(new Set(all).size, 20);
  });

  it('shows the last page when the one that was asked for is gone', () => {
    assert.deepEqual(numbersIn(answer(press('desk.overview', '7'), three)).length, 3);
  });

  it('shows a shielded ticket without facts (C100)', () => {
    const shielded = withDossier([samples.handedOn('2026-11-20'), samples.shielded()], {
      status: 'wacht',
      triage: { ...REPORT.triage, minor: 'ja', place: 'Soest' },
    });
    const list = answer(words('overzicht'), [shielded]);
    assert.ok(list.includes('MH-2026-0001 · Afgeschermd\nWacht, bij Fatima el Amrani'));
    assert.doesNotMatch(list, /Politie|Minderjarig|Soest|snel aandacht/);
  });

  it('says so when nothing is open', () => {
    assert.ok(answer(words('overzicht')).includes('Er staat niets open.'));
  });

  it('holds nothing that was typed, and marks each of its buttons as one of a list', () => {
    const { card } = desk.turn({ ...NOTHING, tickets: three }, words('overzicht'), facts());
    assert.doesNotMatch(readCard(card), /paspoort/);
    for (const { data } of partsOfType(card, 'Action.Execute')) {
      assert.ok(isPart(data) && data[LIST_INPUT] === 'yes');
    }
  });
});

describe('Mijn tickets', () => {
  it('are those of whoever asks', () => {
    const tickets = [
      numbered(1, { holder: FATIMA, status: 'opgepakt' }),
      numbered(2, { holder: JORIS, status: 'opgepakt' }),
      numbered(3),
    ];
    assert.deepEqual(numbersIn(answer(words('mijn tickets'), tickets)), ['MH-2026-0001']);
    const joris = answer(press('desk.mine', '0', {}, JORIS), tickets);
    assert.deepEqual(numbersIn(joris), ['MH-2026-0002']);
    assert.ok(answer(words('mijn tickets', JORIS)).includes('Je hebt geen open tickets.'));
  });
});

describe('Agenda for the lokaal ondermijningsoverleg (§4, C57)', () => {
  const location = { ...REPORT.triage, routes: ['locatie' as const] };

  it('has a location that was not brought in, a known possible perpetrator and what is planned', () => {
    const tickets = [
      numbered(1, { triage: location }),
      numbered(2, { dossier: [entry('situatie', { known: { perpetratorKnown: 'ja' } })] }),
      numbered(3, { dossier: [samples.planned('2026-12-01')] }),
      numbered(4),
      numbered(5, { triage: location, dossier: [samples.heldMeeting('2026-11-20')] }),
      numbered(6, { triage: location, kind: 'adviesvraag' }),
    ];
    assert.deepEqual(numbersIn(answer(words('agenda'), tickets)), [
      'MH-2026-0001',
      'MH-2026-0002',
      'MH-2026-0003',
    ]);
  });

  it('is not satisfied by another kind of meeting', () => {
    const other = content.consultations.find(({ id }) => id === 'politie-zc');
    assert.ok(other !== undefined);
    const talked = numbered(1, {
      triage: location,
      dossier: [samples.heldMeeting('2026-11-20', undefined, { id: other.id, name: other.name })],
    });
    assert.deepEqual(numbersIn(answer(words('agenda'), [talked])), ['MH-2026-0001']);
  });

  it('names a ticket once, also when a meeting is planned', () => {
    const both = numbered(1, { triage: location, dossier: [samples.planned('2026-12-01')] });
    assert.equal(answer(words('agenda'), [both]).match(/MH-2026-0001 ·/g)?.length, 1);
  });

  it('holds number, route, form, neighbourhood and age, and nothing about persons', () => {
    const { reporter } = REPORT;
    const triage = {
      ...location,
      forms: ['arbeid'],
      neighbourhood: 'Smitsveen',
      minor: 'ja' as const,
      signals: ['Veel mannen'],
    };
    const named = numbered(1, { triage, reporter: { ...reporter, visibility: 'met-naam' } });
    const list = answer(words('agenda'), [named], { now: at('11-26T09:00') });
    assert.ok(list.includes('route locatie · arbeid · Smitsveen · 2 dagen open'), list);
    assert.doesNotMatch(list, /Anna|Bakker|Burgerzaken|Minderjarig|mannen|paspoort/);
    assert.ok(list.includes('Leg na het overleg de uitkomst vast'));
  });

  it('leaves out what is shielded: to stand here would tell what it is about (C57, C100)', () => {
    const shielded = numbered(1, { triage: location, dossier: [samples.shielded()] });
    const list = answer(words('agenda'), [shielded]);
    assert.deepEqual(numbersIn(list), []);
    assert.ok(list.includes('Afgeschermde tickets staan hier niet.'));
  });
});

describe('Zoeken', () => {
  const story = numbered(1, {
    answers: told('De vrouw heet Zoë. Zij werkt bij Pizzeria Roma.'),
    triage: { ...REPORT.triage, place: 'Soest', neighbourhood: 'Klaarwater' },
  });
  const other = numbered(2, { answers: told('Een busje met mannen.') });
  const find = (text: string, tickets: readonly Ticket[] = [story, other], by?: Colleague) =>
    numbersIn(answer(press('desk.search', undefined, { woorden: text }, by), tickets));

  it('finds all words, in any order, whatever their case and accents', () => {
    assert.deepEqual(find('roma ZOE'), ['MH-2026-0001']);
    assert.deepEqual(find('pizzeria busje'), []);
    assert.deepEqual(find('klaarwater'), ['MH-2026-0001']);
    assert.deepEqual(find('  BÚSJE '), ['MH-2026-0002']);
  });

  it('shows number, state and place, never the words that matched', () => {
    const found = answer(press('desk.search', undefined, { woorden: 'zoe roma' }), [story]);
    assert.ok(found.includes('MH-2026-0001 · Signaal\nNieuw, Soest, Klaarwater'));
    assert.doesNotMatch(found.replace('[Zoek naar: zoe roma]', ''), /zoë|roma|pizzeria/i);
  });

  it('answers words that were typed in the channel with numbers alone', () => {
    const found = answer(words('zoek Zoë'), [story]);
    assert.ok(found.includes('MH-2026-0001\n<Open MH-2026-0001>'));
    assert.doesNotMatch(found, /zo[eë] |Soest|Nieuw,|Signaal\n/i);
    assert.ok(found.includes('Typ namen niet in het kanaal'));
  });

  it('finds own notes and requests and partners, and never what police or RIEC told (C99)', () => {
    const dossier = [
      entry('notitie', { origin: 'eigen', text: 'eigennotitie' }),
      entry('notitie', { origin: 'politie', text: 'politienotitie' }),
      entry('notitie', { origin: 'riec', text: 'riecnotitie' }),
      samples.request(),
      entry('aanvraag-antwoord', {
        about: REPORT.id,
        outcome: 'antwoord',
        text: 'eigenantwoord',
        origin: 'eigen',
      }),
      entry('aanvraag-antwoord', {
        about: REPORT.id,
        outcome: 'antwoord',
        text: 'politieantwoord',
        origin: 'politie',
      }),
      samples.handedOn('2026-12-01', { id: 'nidos', name: 'Nidos' }),
    ];
    const ticket = numbered(3, { dossier });
    assert.equal(entriesOf(dossier, 'notitie').length, 3);
    for (const word of ['eigennotitie', 'Langestraat', 'nidos', 'politie', 'eigenantwoord']) {
      assert.deepEqual(find(word, [ticket]), ['MH-2026-0003'], word);
    }
    for (const word of ['politienotitie', 'riecnotitie', 'politieantwoord', 'kopie']) {
      assert.deepEqual(find(word, [ticket]), [], word);
    }
  });

  it('never finds a reporter by name or team (C86)', () => {
    assert.deepEqual(find('Anna'), []);
    assert.deepEqual(find('Burgerzaken'), []);
    assert.equal(occursIn(story, 'bakker'), false);
  });

  it('leaves out what was closed as incorrect, and still finds it by number (C97)', () => {
    const wrong = numbered(5, {
      answers: told('vergissing'),
      status: 'gesloten',
      dossier: [samples.closed('onjuist')],
    });
    const right = numbered(6, {
      answers: told('vergissing'),
      status: 'gesloten',
      dossier: [samples.closed('bevestigd')],
    });
    assert.deepEqual(find('vergissing', [wrong, right]), ['MH-2026-0006']);
    assert.deepEqual(find('mh 2026 5', [wrong]), ['MH-2026-0005']);
  });

  it('finds a shielded ticket by words only for who may see it, never in the channel (C100)', () => {
    const shielded = numbered(7, {
      answers: told('geheimwoord'),
      holder: FATIMA,
      status: 'opgepakt',
      dossier: [samples.shielded([FATIMA])],
      triage: { ...REPORT.triage, place: 'Soest' },
    });
    assert.deepEqual(find('geheimwoord', [shielded], FATIMA), ['MH-2026-0007']);
    assert.deepEqual(find('geheimwoord', [shielded], JORIS), []);
    assert.deepEqual(numbersIn(answer(words('zoek geheimwoord', FATIMA), [shielded])), []);
    const byNumber = answer(words('zoek 2026-7', JORIS), [shielded]);
    assert.ok(byNumber.includes('MH-2026-0007 · Afgeschermd\nOpgepakt\n'), byNumber);
  });

  it('shows twenty, and says honestly that there is more', () => {
    const many = Array.from({ length: 21 }, (_, index) => numbered(index + 1));
    const found = answer(press('desk.search', undefined, { woorden: 'paspoort' }), many);
    assert.equal(numbersIn(found).length, 20);
    assert.ok(found.includes('Er is meer.'));
    assert.ok(
      !answer(press('desk.search', undefined, { woorden: 'paspoort' }), many.slice(1)).includes(
        'Er is meer.',
      ),
    );
    const capped = press('desk.search', undefined, { woorden: 'paspoort' });
    assert.ok(answer(capped, [], { more: true }).includes('Er is meer.'));
  });

  it('asks for words when there are none', () => {
    assert.ok(answer(words('zoek')).includes('[Zoek naar: ]'));
    for (const empty of ['', ' ', 'a']) {
      const again = answer(press('desk.search', undefined, { woorden: empty }), [story]);
      assert.ok(again.includes('Typ minstens 2 tekens.'));
      assert.deepEqual(numbersIn(again), []);
    }
  });
});
