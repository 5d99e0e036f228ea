import assert from 'node:assert/strict';
import { content, facts } from '../facts.ts';
import { cardOf, leadsTo, reads } from './items.ts';

describe('Overleggen', () => {
  it('C64: leads to every meeting, from one case to the whole country', () => {
    const reading = reads('overleggen');
    const headings = ['Over één zaak', 'In de gemeente', 'In de regio', 'In heel Nederland'];
    const shown = headings.map((heading) => reading.indexOf(heading));
    assert.deepEqual(
      shown,
      shown.toSorted((a, b) => a - b),
    );
    const overview = leadsTo(cardOf('overleggen'));
    for (const { id } of content.consultations) {
      assert.ok(overview.includes(`info.show overleg.${id}`), id);
    }
  });

  it('leaves out a level at which a municipality has no meeting', () => {
    const consultations = content.consultations.filter(({ level }) => level !== 'landelijk');
    const other = facts({ content: { ...content, consultations } });
    assert.doesNotMatch(reads('overleggen', {}, other), /In heel Nederland/);
  });

  it('C64, C66: says what a meeting is for, who takes part, who chairs it and where', () => {
    for (const meeting of content.consultations) {
      const reading = reads(`overleg.${meeting.id}`);
      assert.ok(reading.startsWith(`${meeting.name}\n${meeting.what.nl}\n`), meeting.id);
      for (const name of [...meeting.organisations, ...meeting.regions]) {
        assert.ok(reading.includes(`\n- ${name}`), `${meeting.id}: ${name}`);
      }
      assert.equal(reading.includes('\nWie zit voor?\n'), meeting.chair !== undefined);
      if (meeting.chair !== undefined) assert.ok(reading.includes(meeting.chair));
      assert.ok(reading.includes(`Bron: ${meeting.source}`));
    }
    assert.match(reads('overleg.regietafel'), /\nWie zit voor\?\n/);
  });

  it('C65: says of a trial that it is one, and of nothing else', () => {
    for (const { id, pilot } of content.consultations) {
      assert.equal(reads(`overleg.${id}`).includes('Dit overleg is een proef.'), pilot, id);
    }
    assert.match(reads('overleg.zachte-signalentafel'), /Dit overleg is een proef\./);
  });

  it('says so where the plan does not name who takes part', () => {
    const consultations = content.consultations.map((meeting) => ({
      ...meeting,
      organisations: [],
    }));
    const other = facts({ content: { ...content, consultations } });
    assert.match(reads('overleg.lo', {}, other), /Wie meedoen, staat niet in het plan\./);
  });
});

describe('Taken van de gemeente', () => {
  const { municipality, functionaris } = content.ownTasks;

  it('C68, C69: are those of the municipality and those of the functionaris, all of them', () => {
    for (const language of ['nl', 'en'] as const) {
      const reading = reads('taken', { language });
      for (const { label } of [...municipality, ...functionaris]) {
        assert.ok(reading.includes(`- ${label[language]}`), label[language]);
      }
    }
  });

  it('are in the words of the plan in the channel', () => {
    const reading = reads('taken', { place: 'channel' });
    for (const { task } of [...municipality, ...functionaris]) {
      assert.ok(reading.includes(`- ${task}`), task);
    }
  });
});
