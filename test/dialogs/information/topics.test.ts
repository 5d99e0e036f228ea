import assert from 'node:assert/strict';
import { content, facts } from '../facts.ts';
import { cardOf, leadsTo, reads } from './items.ts';

describe('Uitleg', () => {
  it('leads to every subject, and each reads as the content has it', () => {
    const overview = leadsTo(cardOf('uitleg'));
    for (const language of ['nl', 'en'] as const) {
      for (const { id, title, text, source, links } of content.topics) {
        assert.ok(overview.includes(`info.show uitleg.${id}`), id);
        const reading = reads(`uitleg.${id}`, { language });
        assert.ok(reading.startsWith(`${title[language]}\n`));
        for (const paragraph of text) {
          const shown = reading.replaceAll('\\', '');
          assert.ok(shown.includes(paragraph[language].replaceAll('\\', '')), id);
        }
        for (const link of links) {
          assert.ok(reading.includes(`[${link.title[language]}](${link.url})`), link.url);
        }
        assert.ok(reading.includes(source), id);
      }
    }
  });

  it('names the section of the plan once, and none where the plan does not have it', () => {
    const [topic] = content.topics;
    assert.ok(topic);
    const shown = (section: string | null, source: string) => {
      const topics = [{ ...topic, section, source }];
      return reads(`uitleg.${topic.id}`, {}, facts({ content: { ...content, topics } }));
    };
    assert.match(shown('§1.1', 'Een site.'), /Bron: Een site\.\nZie het plan, §1\.1\./);
    assert.doesNotMatch(shown('§1.1', 'Het plan, §1.1.'), /Zie het plan/);
    assert.doesNotMatch(shown(null, 'Een site.'), /Zie het plan|niet in het plan/);
  });
});
