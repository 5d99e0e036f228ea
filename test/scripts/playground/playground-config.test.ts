import assert from 'node:assert/strict';
import { playgroundConfig } from '../../../scripts/playground/playground-config.ts';

describe('what the Playground is told', () => {
  it('has a team with the name of the municipality', () => {
    const nameOf = (municipality: string) => playgroundConfig(municipality).team.name;
    assert.equal(nameOf('gemeente Soest'), 'Gemeente Soest, mensenhandel');
    assert.equal(nameOf('gemeente Voorbeeldstad'), 'Gemeente Voorbeeldstad, mensenhandel');
  });
});
