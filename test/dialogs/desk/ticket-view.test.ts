import assert from 'node:assert/strict';
import { emergencyLine, ticketView } from '../../../dialogs/desk/ticket-view.ts';
import type { Emergency, Ticket } from '../../../src/domain/ticket.ts';
import { FATIMA, posted, SENT_AT, ticket } from '../../domain/ticket-sample.ts';
import { facts } from '../facts.ts';

const view = (change: Partial<Ticket> = {}) => ticketView(posted(change), facts());
const triage = (change: Partial<Ticket['triage']>) =>
  view({ triage: { ...ticket().triage, ...change } });
const row = (of: ReturnType<typeof ticketView>, label: string) =>
  of.facts.find((fact) => fact.label === label)?.text;

const emergency = (change: Partial<Emergency>): Emergency => ({
  shownAt: SENT_AT,
  wording: '1',
  reason: 'ja',
  outcome: 'open',
  ...change,
});

describe('what the channel sees of a ticket', () => {
  it('is "vertrouwelijk" and nothing more of a confidential reporter (C86)', () => {
    const shown = view();
    assert.equal(row(shown, 'Melder'), 'vertrouwelijk');
    assert.doesNotMatch(JSON.stringify(shown), /Anna|Bakker|Burgerzaken/);
  });

  it('is the name and the team of a reporter who gave them', () => {
    const { reporter } = ticket();
    assert.equal(
      row(view({ reporter: { ...reporter, visibility: 'met-naam' } }), 'Melder'),
      'Anna Bakker, Burgerzaken',
    );
  });

  it('holds nothing that was typed', () => {
    assert.doesNotMatch(JSON.stringify(view()), /paspoort vast/);
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

  it('has the buttons of its state, at most five', () => {
    assert.deepEqual(view().actions, ['claim', 'details']);
    const held = { status: 'opgepakt', holder: FATIMA } as const;
    assert.deepEqual(view(held).actions, ['recheck', 'details', 'ask', 'feedback']);
    const checked = { ...held, dangerRecheck: { at: SENT_AT, by: FATIMA, answer: 'nee' } } as const;
    assert.deepEqual(view(checked).actions, ['details', 'ask', 'feedback']);
    assert.deepEqual(view({ status: 'gesloten' }).actions, ['details']);
    const { reporter } = ticket();
    const alone = { ...checked, reporter: { ...reporter, unreachable: 'vertrokken' } } as const;
    assert.deepEqual(view(alone).actions, ['details']);
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
