import assert from 'node:assert/strict';
import { content, facts } from '../facts.ts';
import { cardOf, leadsTo, reads } from './items.ts';

const OFFER = {
  kind: 'training' as const,
  by: 'Aanbieder',
  what: { nl: 'Een dag.', en: 'One day.' },
  source: 'aanbieder.nl',
};

const training = {
  offers: [
    { ...OFFER, id: 'balie', title: { nl: 'Les balie', en: 'Desk lesson' }, for: ['burgerzaken'] },
    {
      ...OFFER,
      id: 'allen',
      title: { nl: 'Les allen', en: 'Lesson all' },
      url: 'https://aanbieder.example/',
      for: [],
    },
    {
      ...OFFER,
      id: 'af',
      title: { nl: 'Les functionaris', en: 'Officer lesson' },
      for: ['functionaris'],
    },
  ],
  agreements: [
    { team: 'burgerzaken', offer: 'balie', leader: 'Teamleider Jansen', agreedOn: '2026-02-01' },
  ],
};
const known = facts({ content: { ...content, training } });

describe('Opleiding', () => {
  it('C16: shows a team its own offers and those for everybody', () => {
    const own = reads('opleiding.burgerzaken', {}, known);
    assert.match(own, /\nVoor dit team\n- Les balie \(Aanbieder\)\. Een dag\.\n/);
    assert.match(own, /\nVoor iedereen\n- \[Les allen\]\(https:\/\/aanbieder\.example\/\)/);
    const other = reads('opleiding.jeugdteam', {}, known);
    assert.match(other, /Les allen/);
    assert.doesNotMatch(other, /Les balie|Voor dit team/);
  });

  it('C16: shows the functionaris what is for the functionaris, in the channel alone', () => {
    assert.match(
      reads('opleiding', { place: 'channel' }, known),
      /Voor de aandachtsfunctionaris\n- Les functionaris/,
    );
    for (const item of ['opleiding', 'opleiding.burgerzaken']) {
      assert.doesNotMatch(reads(item, {}, known), /Les functionaris/);
    }
  });

  it('C17: says nowhere what was agreed with which team leader', () => {
    for (const place of ['personal', 'channel'] as const) {
      for (const item of ['opleiding', ...content.teams.map(({ id }) => `opleiding.${id}`)]) {
        assert.doesNotMatch(reads(item, { place }, known), /Jansen|februari|2026-02/);
      }
    }
  });

  it('leads to every team, and says so when there is nothing for it', () => {
    const overview = leadsTo(cardOf('opleiding', {}, known));
    for (const { id } of content.teams) assert.ok(overview.includes(`info.show opleiding.${id}`));
    const none = facts({ content: { ...content, training: { offers: [], agreements: [] } } });
    assert.match(reads('opleiding.jeugdteam', {}, none), /Voor dit team staat er nog niets\./);
  });

  it('C16, C53: shows every offer of Soest to the teams that it is for, and to no other', () => {
    for (const { id } of content.teams) {
      const reading = reads(`opleiding.${id}`);
      for (const offer of content.training.offers) {
        const meant = offer.for.length === 0 || offer.for.includes(id);
        assert.equal(reading.includes(offer.title.nl), meant, `${id}: ${offer.id}`);
      }
    }
  });
});
