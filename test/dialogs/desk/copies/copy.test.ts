import assert from 'node:assert/strict';
import fc from 'fast-check';
import { copyOf } from '../../../../dialogs/desk/copies/copy.ts';
import { reviewOf } from '../../../../dialogs/desk/copies/review.ts';
import type { DossierEntry } from '../../../../src/domain/dossier.ts';
import { conceal } from '../../../../src/domain/sensitive.ts';
import { FATIMA, REPORT } from '../../../domain/ticket-sample.ts';
import { approve } from '../../../support/approved.ts';
import { content } from '../../facts.ts';
import { identifier } from './arbitrary.ts';
import { fullTicket, NAMED, NAMES, NEVER, STRUCTURED } from './full-ticket.ts';

const PROFILES = ['met-gegevens', 'zonder-namen'] as const;

describe('the copy of a ticket for a partner (C98)', () => {
  for (const profile of PROFILES) {
    it(`${profile} reads as it was approved`, () => {
      approve(`copies/${profile}.txt`, copyOf(fullTicket(), profile, FATIMA, content));
    });

    it(`${profile} holds no reporter and nothing of police or RIEC`, () => {
      for (const reporter of [NAMED, REPORT.reporter]) {
        const copy = copyOf(fullTicket({ reporter }), profile, FATIMA, content);
        for (const never of NEVER) {
          assert.ok(!copy.toLowerCase().includes(never.toLowerCase()), never);
        }
      }
    });
  }

  it('with data holds what the purpose needs (C34)', () => {
    const copy = copyOf(fullTicket(), 'met-gegevens', FATIMA, content);
    for (const needed of [...NAMES, ...STRUCTURED, 'Via haar zus', 'zes mensen', 'Buurt kent']) {
      assert.ok(copy.includes(needed), needed);
    }
  });

  it('without names holds no number, plate, address or description, and the facts (C34)', () => {
    const copy = copyOf(fullTicket(), 'zonder-namen', FATIMA, content);
    for (const gone of [...STRUCTURED, 'Dorpsstraat', 'zwart haar', 'haar zus', 'Wit busje']) {
      assert.ok(!copy.includes(gone), gone);
    }
    for (const kept of ['MH-2026-0001', 'Klaarwater', 'Nog gaande: ja', 'Vorm: arbeid']) {
      assert.ok(copy.includes(kept), kept);
    }
  });

  it('points out the names that are left in the free text (C34)', () => {
    for (const profile of PROFILES) {
      const copy = copyOf(fullTicket(), profile, FATIMA, content);
      assert.deepEqual(reviewOf(copy, fullTicket(), FATIMA, content).names, NAMES);
    }
  });

  it('says what the desk knows by now and not what the report said first', () => {
    const ticket = fullTicket();
    const entry: DossierEntry = {
      id: '00000000-0000-4000-9000-000000000099',
      at: ticket.sentAt,
      by: FATIMA,
      kind: 'situatie',
      known: { minor: 'ja', forms: [content.forms[0]?.id ?? ''] },
    };
    const copy = copyOf(
      { ...ticket, dossier: [...ticket.dossier, entry] },
      'zonder-namen',
      FATIMA,
      content,
    );
    assert.match(copy, /Minderjarig: ja/);
    assert.ok(copy.includes(`Vorm: ${content.forms[0]?.short ?? '?'}`));
  });

  it('does not tell the team of a confidential reporter by what is taken out (C86)', () => {
    const [story] = fullTicket().answers;
    assert.ok(story !== undefined);
    const text = conceal('Zij liep van Burgerzaken naar Leerplicht.');
    const copies = ['Burgerzaken', 'Leerplicht', 'Jeugdteam'].map((team) => {
      const reporter = { ...REPORT.reporter, team: conceal(team) };
      const ticket = fullTicket({ reporter, answers: [{ ...story, text }] });
      return copyOf(ticket, 'met-gegevens', FATIMA, content);
    });
    assert.match(copies[0] ?? '', /Zij liep van \[team\] naar \[team\]\./);
    assert.equal(new Set(copies).size, 1);
  });

  it('does not tell the surname of a confidential reporter that is a common word too (C86)', () => {
    const [story] = fullTicket().answers;
    assert.ok(story !== undefined);
    const reporter = { ...REPORT.reporter, name: conceal('Lieke de Jong') };
    const told = (text: string) => {
      const ticket = fullTicket({ reporter, answers: [{ ...story, text: conceal(text) }] });
      return copyOf(ticket, 'met-gegevens', FATIMA, content);
    };
    assert.match(told('Een jong meisje, en De Jong.'), /Een jong meisje, en (?:De )?\[melder\]\./);
    for (const signed of ['Groetjes, lieke de jong', 'ik ben lieke de jong', 'Lieke de Jong']) {
      assert.doesNotMatch(told(signed), /lieke|jong/i, signed);
    }
  });

  it('lets the holder write back a common word that is a surname too', () => {
    const reporter = { ...NAMED, name: conceal('Lieke de Jong') };
    const names = (text: string) =>
      reviewOf(text, fullTicket({ reporter }), FATIMA, content).namesReporter;
    assert.equal(names('Zij zag een jong meisje.'), false);
    for (const name of ['Zij sprak met De Jong.', 'lieke de jong belde.', 'Vraag het Lieke.']) {
      assert.equal(names(name), true, name);
    }
  });

  it('copies no answer to a question that we do not know', () => {
    const [story] = fullTicket().answers;
    assert.ok(story !== undefined);
    const answers = [story, { ...story, question: 'nieuwe-vraag', text: conceal('ZEEPAARDJE') }];
    for (const profile of PROFILES) {
      const copy = copyOf(fullTicket({ answers }), profile, FATIMA, content);
      assert.ok(!copy.includes('ZEEPAARDJE'));
    }
  });

  it('of a confidential reporter holds nothing that colleagues typed, whatever it says (C86)', () => {
    const confidential = fullTicket({ reporter: { ...NAMED, visibility: 'vertrouwelijk' } });
    const copy = copyOf(confidential, 'met-gegevens', FATIMA, content);
    assert.doesNotMatch(copy, /Buurt kent|zes mensen|hoe laat/);
    assert.match(copy, /Rond tien uur/);
  });

  it('of a confidential reporter does not tell whose name is theirs (C86, C96)', () => {
    const confidential = fullTicket({ reporter: { ...NAMED, visibility: 'vertrouwelijk' } });
    const tried = (name: string) =>
      reviewOf(`Zij sprak met ${name}.`, confidential, FATIMA, content).namesReporter;
    assert.equal(tried('Anna Bakker'), tried('Bea Visser'));
    const { namesReporter } = reviewOf('Zij sprak met Anna.', fullTicket(), FATIMA, content);
    assert.equal(namesReporter, true);
  });

  it('without names keeps none of what anybody put into any story', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.lorem({ maxCount: 5 }), identifier()), { maxLength: 5 }),
        fc.constantFrom('Anna Bakker', 'anna', 'BAKKER', 'A.B.', 'A. Bakker'),
        (parts, reporter) => {
          const story = parts.map(([words, it]) => `${words} ${it}.`).join(' ');
          const [first, ...rest] = fullTicket().answers;
          assert.ok(first !== undefined);
          const ticket = fullTicket({
            answers: [{ ...first, text: conceal(`${story} Groet, ${reporter}`) }, ...rest],
          });
          const anonymous = copyOf(ticket, 'zonder-namen', FATIMA, content);
          const whole = copyOf(ticket, 'met-gegevens', FATIMA, content);
          for (const [, it] of parts) {
            assert.ok(!anonymous.includes(it), it);
            assert.ok(whole.includes(it), it);
          }
          assert.doesNotMatch(anonymous + whole, /anna|bakker|A\.B\./i);
        },
      ),
    );
  });
});
