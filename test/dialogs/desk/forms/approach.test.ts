import assert from 'node:assert/strict';
import { openForm } from '../../../../dialogs/desk/forms/run.ts';
import { entriesOf } from '../../../../src/domain/dossier.ts';
import { openFollowUps } from '../../../../src/domain/open-matters.ts';
import { handedOver } from '../../../domain/dossier-sample.ts';
import { content } from '../../facts.ts';
import { applied, context, held, opened, reading, sent } from './fill-in.ts';

const COPY = handedOver('Politie');
const placed = () => held({ status: 'wacht', dossier: [COPY] });

describe('Opvolging vastleggen (§4, C55)', () => {
  const FILLED = {
    kopie: COPY.id,
    tekst: 'De politie belde.',
    klaar: 'nee',
    volgende: '2026-12-15',
  };

  it('moves the day to ask again while it is not done', () => {
    const after = applied(sent(context(placed()), 'opvolging', FILLED));
    assert.deepEqual(
      openFollowUps(after).map(({ on }) => on),
      ['2026-12-15'],
    );
    assert.equal(after.status, 'wacht');
    assert.match(
      reading(opened(context(after), 'opvolging').card),
      /Politie, navragen op 15 december 2026/,
    );
  });

  it('ends the wait when it is done, whatever day was still filled in', () => {
    const after = applied(sent(context(placed()), 'opvolging', { ...FILLED, klaar: 'ja' }));
    assert.deepEqual(openFollowUps(after), []);
    assert.equal(entriesOf(after.dossier, 'opvolging')[0]?.nextOn, undefined);
    assert.equal(after.status, 'in-behandeling');
  });

  it('needs a day to come while it is not done', () => {
    for (const [volgende, says] of [
      ['', /Kies wanneer je het weer vraagt\./],
      ['2026-11-23', /De dag waarop je het weer vraagt is al voorbij\./],
    ] as const) {
      const turn = sent(context(placed()), 'opvolging', { ...FILLED, volgende });
      assert.equal(turn.ticket, undefined);
      assert.match(reading(turn.card), says);
    }
  });

  it('is not possible when nothing was handed over', () => {
    const turn = openForm(context(held()), 'opvolging');
    assert.match(reading(turn.card), /Er staat geen opvolging open\./);
  });
});

describe('Interventie vastleggen (bijlage, C68)', () => {
  it('can be each of the interventions of the plan, with day and outcome', () => {
    for (const which of content.desk.interventions) {
      const filled = { welke: which.id, datum: '2026-11-20', tekst: 'Het is gedaan.' };
      const after = applied(sent(context(held()), 'interventie', filled));
      const [entry] = entriesOf(after.dossier, 'interventie');
      assert.deepEqual(entry?.which, which);
      assert.equal(entry.date, '2026-11-20');
      assert.equal(entry.text.reveal(), 'Het is gedaan.');
    }
  });

  it('was not done on a day to come', () => {
    const filled = { welke: 'controle', datum: '2026-11-25', tekst: 'Het is gedaan.' };
    const turn = sent(context(held()), 'interventie', filled);
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /Deze dag moet nog komen/);
  });
});

describe('Hulp vastleggen (§3.1, C3, C51)', () => {
  it('says that the zorgcoördinator leads', () => {
    assert.match(reading(opened(context(held()), 'hulp').card), /De zorgcoördinator leidt de hulp/);
  });

  it('keeps a time stamp of its own', () => {
    const filled = { wat: 'zorgcoordinator-gesproken', datum: '2026-11-20' };
    const [entry] = entriesOf(applied(sent(context(held()), 'hulp', filled)).dossier, 'hulp');
    assert.deepEqual(
      [entry?.what, entry?.on, entry?.nextOn],
      [filled.wat, '2026-11-20', undefined],
    );
  });

  it('needs the next day to look where help cannot begin yet (C32 l)', () => {
    for (const wat of ['nog-niet-gevraagd', 'hulp-niet-mogelijk']) {
      const filled = { wat, datum: '2026-11-24' };
      const turn = sent(context(held()), 'hulp', filled);
      assert.equal(turn.ticket, undefined, wat);
      assert.match(reading(turn.card), /Kies wanneer je weer kijkt\./);
      const after = applied(sent(context(held()), 'hulp', { ...filled, volgende: '2026-12-01' }));
      assert.equal(entriesOf(after.dossier, 'hulp')[0]?.nextOn, '2026-12-01');
    }
  });

  it('looks again on a day to come, and keeps nothing that has to come yet', () => {
    const past = { wat: 'nog-niet-gevraagd', datum: '2026-11-24', volgende: '2026-11-23' };
    assert.match(reading(sent(context(held()), 'hulp', past).card), /is al voorbij/);
    const future = { wat: 'hulp-gestart', datum: '2026-11-25' };
    assert.match(reading(sent(context(held()), 'hulp', future).card), /moet nog komen/);
  });
});

describe('CoMensha (bijlage, C70)', () => {
  const FILLED = { gemeld: 'ja', datum: '2026-11-24', toestemming: 'ja' };
  const recorded = (change: Readonly<Record<string, string>>) =>
    entriesOf(
      applied(sent(context(held()), 'comensha', { ...FILLED, ...change })).dossier,
      'comensha',
    )[0];

  it('asks for no name, and says that none goes there without consent', () => {
    const text = reading(opened(context(held()), 'comensha').card);
    assert.match(text, /Noem geen naam zonder toestemming van de persoon\./);
    assert.equal(recorded({})?.consent, 'ja');
    assert.equal(recorded({ toestemming: 'zonder-naam' })?.consent, 'zonder-naam');
    assert.equal(recorded({ gemeld: 'nee', toestemming: 'nee' })?.reported, 'nee');
  });

  it('is not reported with a name of which somebody says no', () => {
    const turn = sent(context(held()), 'comensha', { ...FILLED, toestemming: 'nee' });
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /Zonder toestemming kan het alleen zonder naam\./);
  });
});
