import assert from 'node:assert/strict';
import { contactLine, outsideLine } from '../../dialogs/contact-line.ts';
import type { Contact } from '../../src/domain/content.ts';

const POLICE: Contact = { name: { nl: 'de politie', en: 'the police' }, source: 'plan' };
const HOURS = { nl: 'op werkdagen', en: 'on working days' };

describe('a contact in one line', () => {
  it('begins with the name and gives number and hours', () => {
    const known = { ...POLICE, phone: '0900-8844', hours: HOURS };
    assert.equal(contactLine(known, 'nl'), 'De politie: 0900-8844 (op werkdagen)');
    assert.equal(contactLine(known, 'en'), 'The police: 0900-8844 (on working days)');
    assert.equal(outsideLine(known, 'nl'), 'De politie: 0900-8844 (op werkdagen)');
  });

  it('sends you to the functionaris when nobody knows the number, without hours (D1)', () => {
    const unknown = { ...POLICE, hours: HOURS };
    assert.equal(contactLine(unknown, 'nl'), 'De politie: vraag de aandachtsfunctionaris');
    assert.equal(contactLine(unknown, 'en'), 'The police: ask the anti-trafficking officer');
  });

  it('sends nobody to the functionaris for the number of the functionaris', () => {
    assert.equal(contactLine(POLICE, 'nl', 'functionaris'), 'De politie: nummer nog niet bekend');
    assert.equal(contactLine(POLICE, 'en', 'functionaris'), 'The police: number not known yet');
  });

  it('never names the functionaris to somebody for whom that is the wrong door (C85, C94)', () => {
    assert.equal(outsideLine(POLICE, 'nl'), 'De politie');
    const page = { ...POLICE, url: 'https://www.politie.nl/' };
    assert.equal(outsideLine(page, 'en'), 'The police: https://www.politie.nl/');
  });
});
