import assert from 'node:assert/strict';
import { optionsOf } from '../../../../dialogs/intake/question.ts';
import { signalsOf } from '../../../../src/domain/content.ts';
import { content } from '../../facts.ts';
import { signals } from '../../../../dialogs/intake/questions/signals.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(signals, {
  typed: { '1': 'gevaarlijk-werk', '2, 1': 'gevaarlijk-werk,begeleider-voert-het-woord' },
});

describe('the signals to tick', () => {
  const offeredTo = (team: string, ticked = '') =>
    optionsOf(signals, content, { team, signalen: ticked }).map(({ id }) => id);
  const ofCard = (id: string) =>
    content.signalCards
      .filter((card) => card.id === id)
      .flatMap((card) => signalsOf(card, content.signalCards))
      .map((signal) => signal.id);

  it('are those of the cards of the team (C6 to C9)', () => {
    for (const team of content.teams.filter(({ signalCards }) => signalCards.length > 0)) {
      const allowed = team.signalCards.flatMap(ofCard);
      const offered = offeredTo(team.id);
      assert.ok(offered.length > 0, team.id);
      assert.deepEqual(
        offered.filter((id) => !allowed.includes(id)),
        [],
      );
      for (const card of team.signalCards) {
        assert.ok(
          ofCard(card).some((id) => offered.includes(id)),
          `${team.id} sees nothing of ${card}`,
        );
      }
    }
  });

  it('show the desk the companion who speaks and the passport as two things (C7)', () => {
    const labels = optionsOf(signals, content, { team: 'burgerzaken' }).map(
      ({ label }) => label.nl,
    );
    const speaks = labels.filter((label) => /begeleider/i.test(label) && /woord/i.test(label));
    const passport = labels.filter((label) => /paspoort/i.test(label));
    assert.ok(speaks.length > 0 && passport.length > 0, labels.join('\n'));
    assert.deepEqual(
      speaks.filter((label) => passport.includes(label)),
      [],
    );
  });

  it('are all of them for every team with cards of its own, so that none is cut off', () => {
    for (const { id, signalCards } of content.teams.filter((it) => it.signalCards.length > 0)) {
      assert.deepEqual(new Set(offeredTo(id)), new Set(signalCards.flatMap(ofCard)), id);
    }
  });

  it('without a team are some of every card of our own people, few enough to read on a phone', () => {
    const offered = optionsOf(signals, content, {}).map(({ id }) => id);
    assert.ok(offered.length <= 24);
    assert.deepEqual(
      content.signalCards
        .filter(({ outward }) => !outward)
        .map(({ id }) => id)
        .filter((id) => !ofCard(id).some((sign) => offered.includes(sign))),
      [],
    );
  });

  it('are the same for another team as without one, since any form may be what it saw', () => {
    assert.deepEqual(
      offeredTo('anders'),
      optionsOf(signals, content, {}).map(({ id }) => id),
    );
  });

  it('leave out what stands only on a card for people outside (C9)', () => {
    const ours = content.signalCards
      .filter(({ outward }) => !outward)
      .flatMap(({ id }) => ofCard(id));
    const offered = optionsOf(signals, content, {}).map(({ id }) => id);
    assert.deepEqual(
      offered.filter((id) => !ours.includes(id)),
      [],
    );
    assert.ok(!offered.includes('vraagt-klasgenoten-om-bankpas'));
  });

  it('that were ticked stay in the list when the team changes', () => {
    const [first = ''] = offeredTo('burgerzaken').filter(
      (id) => !offeredTo('leerplicht').includes(id),
    );
    assert.notEqual(first, '');
    assert.ok(offeredTo('leerplicht', first).includes(first));
  });
});
