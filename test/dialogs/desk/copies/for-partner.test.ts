import assert from 'node:assert/strict';
import { forPartner } from '../../../../dialogs/desk/copies/for-partner.ts';
import { QUESTIONS } from '../../../../dialogs/intake/questions.ts';

describe('what the answer to a question is for a partner (C98)', () => {
  it('is as somebody decided for each that is typed or about the reporter', () => {
    const of = (kind: string) =>
      QUESTIONS.filter((question) => question.forPartner === kind).map(({ id }) => id);
    assert.deepEqual(of('melder'), ['namens', 'team', 'terugkoppeling']);
    assert.deepEqual(of('vrije-tekst'), ['verhaal', 'wanneer', 'andere-gemeente', 'vraag']);
    assert.deepEqual(of('aanwijzend'), [
      'waar',
      'persoon-omschrijving',
      'veilig-bereiken',
      'adres',
      'voertuigen',
    ]);
  });

  it('is never as it is in an anonymous copy where somebody typed it', () => {
    const typed = QUESTIONS.filter(({ input }) => input.kind === 'text');
    assert.deepEqual(
      typed.filter(({ id }) => ['triage', 'feit'].includes(forPartner(id) ?? '')),
      [],
    );
  });

  it('is among the facts for triage just where the question gives one', () => {
    for (const { id, triage } of QUESTIONS) {
      assert.equal(forPartner(id) === 'triage', triage !== undefined, id);
    }
  });

  it('is undecided for a question that we do not know', () => {
    assert.equal(forPartner('vroeger-gevraagd'), undefined);
  });
});
