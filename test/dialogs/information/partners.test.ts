import assert from 'node:assert/strict';
import { contactNamed } from '../../../src/domain/content.ts';
import type { Contact } from '../../../src/domain/content.ts';
import { titles } from '../../cards/checklist.ts';
import { content, facts } from '../facts.ts';
import { cardOf, leadsTo, reads } from './items.ts';

const PARTNERS = content.partners;

/** The facts of a town in which this partner has this contact. */
function withContact(contact: Contact | undefined) {
  const partner = PARTNERS.find(({ contact: name }) => name === undefined);
  assert.ok(partner);
  const contacts = {
    ...content.contacts,
    partners: contact === undefined ? {} : { proef: contact },
  };
  const partners = [contact === undefined ? partner : { ...partner, contact: 'proef' }];
  return {
    item: `partner.${partner.id}`,
    known: facts({ content: { ...content, contacts, partners } }),
  };
}

const NAMED = { name: { nl: 'de proef', en: 'the test' }, source: 'proef.nl' };

describe('Wie doet wat', () => {
  it('C22: leads to every partner, under what kind of partner it is', () => {
    for (const place of ['personal', 'channel'] as const) {
      const overview = leadsTo(cardOf('wie', { place }));
      for (const { id } of PARTNERS) assert.ok(overview.includes(`info.show partner.${id}`), id);
    }
    const reading = reads('wie');
    const order = ['Veiligheid en toezicht', 'Hulp en zorg', 'Andere partners'].map((heading) =>
      reading.indexOf(`\n${heading}\n`),
    );
    assert.ok(order.every((at) => at > 0));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
    const [safety = 0, care = 0, others = 0] = order;
    for (const { kind, label } of PARTNERS) {
      const at = reading.indexOf(`<${label.nl}>`);
      const expected =
        at > others ? 'overig' : at > care ? 'zorg' : at > safety ? 'veiligheid' : '';
      assert.equal(kind, expected, label.nl);
    }
  });

  it('leads to the meetings, tasks, meldcode, care, explanation and training', () => {
    const overview = leadsTo(cardOf('wie'));
    for (const item of ['overleggen', 'taken', 'meldcode', 'zorg', 'uitleg', 'opleiding']) {
      assert.ok(overview.includes(`info.show ${item}`), item);
    }
    // The channel has no menu that leads to the cards.
    assert.ok(leadsTo(cardOf('wie', { place: 'channel' })).includes('info.show kaarten'));
  });

  it('has a box to search in', () => {
    assert.ok(titles(cardOf('wie')).includes('Zoeken'));
    assert.match(reads('wie'), /\[Waar zoek je naar\?/);
    assert.match(reads('wie', { language: 'en' }), /\[What are you looking for\?/);
  });

  it('C54: says that the municipality does not investigate', () => {
    assert.match(reads('wie'), /De gemeente doet geen opsporing\./);
  });

  it('D1: calls at a press, and makes up no number', () => {
    const { police, functionaris } = content.contacts;
    assert.ok(police.phone !== undefined && functionaris.phone === undefined);
    const digits = police.phone.replaceAll(/\D/g, '');
    const line = `[${police.phone}](tel:${digits})`;
    assert.ok(reads('wie').includes(line));
    assert.match(reads('wie'), /aandachtsfunctionaris mensenhandel: nummer nog niet bekend/);

    const { name, source } = police;
    const contacts = { ...content.contacts, police: { name, source } };
    const reading = reads('wie', {}, facts({ content: { ...content, contacts } }));
    assert.doesNotMatch(reading, /De politie:/);
  });
});

describe('a partner', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`C67: reads as the content has it: what they do, when, and the plan's words (${language})`, () => {
      for (const partner of PARTNERS) {
        const reading = reads(`partner.${partner.id}`, { language });
        assert.ok(reading.startsWith(`${partner.label[language]}\n`));
        for (const line of partner.does) assert.ok(reading.includes(`- ${line[language]}`));
        for (const task of partner.tasks) assert.ok(reading.includes(`- ${task}`), task);
        assert.ok(reading.includes(partner.turnTo[language]), partner.id);
        assert.ok(reading.includes(partner.source), partner.id);
      }
    });
  }

  it('shows its contact with number, page and hours as far as they are known', () => {
    for (const { id, contact: name } of PARTNERS) {
      const contact = name === undefined ? undefined : contactNamed(content.contacts, name);
      const reading = reads(`partner.${id}`);
      if (contact === undefined) assert.match(reading, /Vraag het de aandachtsfunctionaris\./);
      else if (contact.phone === undefined) assert.match(reading, /vraag de aandachtsfunctionaris/);
      else assert.ok(reading.includes(`[${contact.phone}](tel:`), id);
      if (contact?.url !== undefined) assert.ok(reading.includes(`](${contact.url})`), id);
      if (contact?.hours !== undefined) assert.ok(reading.includes(contact.hours.nl), id);
    }
  });

  it('says to ask the functionaris when nobody knows how it is reached', () => {
    const { item, known } = withContact(undefined);
    assert.match(reads(item, {}, known), /\nContact\n.*Vraag het de aandachtsfunctionaris\./);
    assert.doesNotMatch(reads(item, {}, known), /te bevestigen\.\n|Gecontroleerd op/);
  });

  it('says on which day somebody checked the contact, and else that it is to be confirmed', () => {
    const phone = '030-123 45 67';
    const checked = withContact({ ...NAMED, phone, verifiedOn: '2026-03-09' });
    assert.match(reads(checked.item, {}, checked.known), /Gecontroleerd op 9 maart 2026\./);
    assert.match(
      reads(checked.item, { language: 'en' }, checked.known),
      /Checked on 9 March 2026\./,
    );
    const open = withContact({ ...NAMED, phone });
    const reading = reads(open.item, {}, open.known);
    assert.match(
      reading,
      /Bron van het contact: proef\.nl\nDeze gegevens zijn nog te bevestigen\./,
    );
  });

  it('can be called, mailed and opened from where it stands', () => {
    const { item, known } = withContact({
      ...NAMED,
      phone: '+31 30 123 45 67',
      email: 'hulp@proef.example',
      url: 'https://proef.example/',
      hours: { nl: 'op werkdagen', en: 'on working days' },
      note: { nl: 'Vraag naar de balie.', en: 'Ask for the desk.' },
    });
    assert.equal(
      reads(item, {}, known).split('\nContact\n')[1]?.split('\nBron')[0],
      [
        'De proef: [+31 30 123 45 67](tel:+31301234567) (op werkdagen)',
        'E-mail: [hulp@proef.example](mailto:hulp@proef.example)',
        '[Website van de proef](https://proef.example/)',
        'Vraag naar de balie.',
      ].join('\n'),
    );
  });

  it('has its website by name in both languages, never as a bare address', () => {
    const { url } = content.contacts.partners['nla'] ?? {};
    assert.ok(url !== undefined);
    assert.ok(
      reads('partner.nla').includes(`[Website van de Nederlandse Arbeidsinspectie](${url})`),
    );
    assert.match(reads('partner.nla', { language: 'en' }), /\[Website of the Labour Inspectorate/);
    for (const { id } of PARTNERS) {
      assert.doesNotMatch(reads(`partner.${id}`), /\[https?:/, id);
    }
  });

  it('is never shown as open day and night when it is CoMensha (D1)', () => {
    assert.doesNotMatch(reads('partner.comensha'), /24\/7|dag en nacht|24 uur/i);
  });

  it('has a way back to the directory', () => {
    for (const { id } of PARTNERS) {
      for (const place of ['personal', 'channel'] as const) {
        assert.ok(leadsTo(cardOf(`partner.${id}`, { place })).includes('info.show wie'), id);
      }
    }
  });
});
