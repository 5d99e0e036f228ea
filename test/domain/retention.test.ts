import assert from 'node:assert/strict';
import type { Content } from '../../src/domain/content.ts';
import { retentionInWords } from '../../src/domain/retention.ts';
import { soest } from '../content/soest.ts';

describe('how long a report is kept, in words', () => {
  let content: Content;

  before(async () => {
    content = await soest();
  });

  const decided = (terms: Partial<Content['retention']['signaal']> = {}): Content => ({
    ...content,
    retention: { ...content.retention, signaal: { ...content.retention.signaal, ...terms } },
    decisions: content.decisions.map((it) =>
      it.id === 'bewaartermijnen'
        ? { ...it, decision: 'Zoals voorgesteld.', decidedBy: 'het college', date: '2026-11-24' }
        : it,
    ),
  });

  it('calls the terms a proposal while the municipality has not decided (C90, C102)', () => {
    assert.equal(
      retentionInWords(content, 'signaal', 'nl'),
      'De gemeente heeft nog niet besloten hoe lang we je melding bewaren. Het voorstel is één jaar nadat we klaar zijn. Klopt het signaal, dan is het voorstel vijf jaar.',
    );
    assert.equal(
      retentionInWords(content, 'signaal', 'en'),
      'The municipality has not yet decided how long we keep your report. The proposal is one year after we have finished. If the report is confirmed, the proposal is five years.',
    );
  });

  it('says of a question for advice how long that is kept, and nothing of a signal', () => {
    assert.equal(
      retentionInWords(content, 'adviesvraag', 'nl'),
      'De gemeente heeft nog niet besloten hoe lang we je vraag bewaren. Het voorstel is één jaar nadat we klaar zijn.',
    );
    const other = { ...decided(), retention: { ...content.retention, adviesvraag: 30 } };
    assert.equal(
      retentionInWords(other, 'adviesvraag', 'en'),
      'We keep your question for 30 days after we have finished.',
    );
  });

  it('calls them a proposal also where the decision is not in the list at all', () => {
    const decisions = content.decisions.filter(({ id }) => id !== 'bewaartermijnen');
    assert.match(retentionInWords({ ...content, decisions }, 'signaal', 'nl'), /nog niet besloten/);
  });

  it('says the terms as they are once they are decided', () => {
    assert.equal(
      retentionInWords(decided(), 'signaal', 'nl'),
      'We bewaren je melding één jaar nadat we klaar zijn. Klopt het signaal, dan bewaren we je melding vijf jaar.',
    );
    assert.equal(
      retentionInWords(decided(), 'signaal', 'en'),
      'We keep your report for one year after we have finished. If the report is confirmed, we keep it for five years.',
    );
  });

  it('counts in days what is no whole number of years', () => {
    const days = decided({ 'niet-bevestigd': 90, onbekend: 90, onjuist: 1, bevestigd: 400 });
    assert.match(
      retentionInWords(days, 'signaal', 'nl'),
      /melding 90 dagen .* melding 400 dagen\.$/,
    );
    assert.match(retentionInWords(days, 'signaal', 'en'), /for 90 days .* for 400 days\.$/);
  });

  it('writes one day as one, and many years as a number', () => {
    const terms = decided({ 'niet-bevestigd': 1, onbekend: 1, onjuist: 1, bevestigd: 11 * 365 });
    assert.match(
      retentionInWords(terms, 'signaal', 'nl'),
      /melding één dag nadat .* melding 11 jaar\.$/,
    );
    assert.match(retentionInWords(terms, 'signaal', 'en'), /for one day after .* for 11 years\.$/);
  });

  for (const longest of ['niet-bevestigd', 'onbekend', 'onjuist'] as const) {
    it(`tells nobody too short a time: the longest of what was not confirmed, here ${longest}`, () => {
      const short = { 'niet-bevestigd': 10, onbekend: 10, onjuist: 10 };
      const text = retentionInWords(decided({ ...short, [longest]: 730 }), 'signaal', 'nl');
      assert.match(text, /melding twee jaar nadat/);
    });
  }
});
