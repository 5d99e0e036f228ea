import assert from 'node:assert/strict';
import type { Content } from '../../src/domain/content.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import { soest } from './soest.ts';

describe('the content of Soest', () => {
  let content: Content;

  before(async () => {
    content = await soest();
  });

  it('leaves it to the municipality whether a bare Ja warns the functionaris: proposal no (C84)', () => {
    const decision = content.decisions.find(({ id }) => id === 'ja-waarschuwt-functionaris');
    assert.match(decision?.proposal ?? '', /^Nee\./);
    assert.equal(decision?.blocking, false);
  });

  it('has no id of a choice that reads as danger, so that a tick is never taken for a cry (C27)', () => {
    const choices = [
      ...content.teams,
      ...content.forms,
      ...content.neighbourhoods,
      ...content.signalCards.flatMap(({ signals }) => signals),
    ];
    const alarming = choices.filter(({ id }) => speaksOfDanger(content.dangerWords, id));
    assert.deepEqual(
      alarming.map(({ id }) => id),
      [],
    );
  });

  it('names nobody in a role', () => {
    assert.deepEqual(Object.values(content.roles).flat(), []);
  });

  it('gives a copy that points at persons to investigation, and an anonymous one to CoMensha (C98)', () => {
    const copyOf = (id: string) => content.partners.find((partner) => partner.id === id)?.copy;
    for (const id of ['politie', 'avim', 'nla']) assert.equal(copyOf(id), 'met-gegevens');
    for (const id of ['comensha', 'ketenregisseur']) assert.equal(copyOf(id), 'zonder-namen');
    assert.equal(copyOf('zorgcoordinator'), 'volgens-overleg');
  });

  it('asks the BRP of one team only, and leaves out the team that is none (C29)', () => {
    const asked = content.teams.filter(({ basicRegistration }) => basicRegistration === true);
    assert.deepEqual(
      asked.map(({ id }) => id),
      ['burgerzaken'],
    );
    assert.deepEqual(
      content.teams.filter(({ enriches }) => !enriches).map(({ id }) => id),
      ['anders'],
    );
  });

  it('promises nothing in a standard text, and names nobody', () => {
    for (const { id, text } of content.standardTexts) {
      assert.doesNotMatch(text.nl, /beloven|garandeer|zeker weten|altijd|nooit/, id);
      assert.doesNotMatch(text.nl, /Wij kennen|al bekend/, id);
    }
  });
});
