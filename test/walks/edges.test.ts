import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { texts as emergency } from '../../cards/emergency/texts.ts';
import { readIntake } from '../../dialogs/intake/state.ts';
import type { IntakeState } from '../../dialogs/intake/state.ts';
import { containsBsn } from '../../src/domain/bsn.ts';
import { instant } from '../../src/domain/ids.ts';
import { everyText, isPart } from '../support/card-parts.ts';
import { headingOf, inputsOf, openTown, titlesOf } from '../support/person.ts';
import type { Person, Shown, Town } from '../support/person.ts';
import { PLACES } from './places.ts';

const BSN = '111222333';
const TAKEN_OUT = '[nummer weggehaald]';
const PRIVACY = 'Wat gebeurt er met je melding?';
const GATE = 'Is er nu iemand in direct gevaar, jijzelf ook?';

const FIXTURES = new URL('../fixtures/intakes/', import.meta.url);

describe('At the edges of a conversation', () => {
  let town: Town;
  let anna: Person;
  let fatima: Person;

  beforeEach(async () => {
    town = await openTown();
    anna = town.employee('Anna de Vries');
    fatima = town.colleague('Fatima El Amrani');
  });

  afterEach(() => {
    town.close();
  });

  function intakeOf(person: Person): IntakeState | undefined {
    return readIntake(person.conversation(), instant(Date.now()))?.state;
  }

  function everythingStored(): string {
    const { tickets, conversations, forms } = town.memory;
    return [tickets, conversations, forms]
      .flatMap((records) => [...records.values()].map(({ json }) => json))
      .join('\n');
  }

  const reads = ({ card }: Shown): string => everyText(card).join('\n');

  describe('a BSN in typed words', () => {
    for (const { name, go } of PLACES) {
      it(`is kept nowhere at ${name}, and danger around it is`, async () => {
        await go(anna);
        const shown = await anna.types(`Hij heeft een mes. Haar nummer is ${BSN}.`);
        assert.equal(headingOf(shown.card), emergency.nl.title);
        assert.ok(reads(shown).includes(emergency.nl.kept));
        assert.ok(!everythingStored().includes(BSN));
        const answers = Object.values(intakeOf(anna)?.answers ?? {}).join('\n');
        assert.ok(answers.includes(`Hij heeft een mes. Haar nummer is ${TAKEN_OUT}.`), answers);
      });

      it(`is kept nowhere at ${name}, and the rest is, or is asked again`, async () => {
        await go(anna);
        const shown = await anna.types(`Ze noemde ${BSN} aan de balie`);
        assert.ok(!everythingStored().includes(BSN));
        const answers = Object.values(intakeOf(anna)?.answers ?? {}).join('\n');
        const kept = answers.includes(`Ze noemde ${TAKEN_OUT} aan de balie`);
        const askedAgain = /Dit lijkt een BSN|Kies een van de antwoorden/.test(reads(shown));
        assert.ok(kept || askedAgain, reads(shown));
      });
    }

    it('is taken out of a report that begins with it', async () => {
      await anna.types(`Ik vertrouw het niet bij de vrouw met nummer ${BSN}`);
      assert.equal(
        intakeOf(anna)?.answers['verhaal'],
        `Ik vertrouw het niet bij de vrouw met nummer ${TAKEN_OUT}`,
      );
    });

    it('is asked to be mended in a field, with the words shown again', async () => {
      await PLACES.find(({ name }) => name === 'the story')?.go(anna);
      const again = await anna.presses('Verder', { verhaal: `Zij heeft ${BSN}` });
      assert.match(reads(again), /Dit lijkt een BSN/);
      assert.equal(inputsOf(again.card)['verhaal'], `Zij heeft ${BSN}`);
      assert.ok(!everythingStored().includes(BSN));
    });

    it('is taken out of danger in a field, since the page is not shown then', async () => {
      await PLACES.find(({ name }) => name === 'the story')?.go(anna);
      const shown = await anna.presses('Verder', { verhaal: `Hij heeft een mes. ${BSN}` });
      assert.equal(headingOf(shown.card), emergency.nl.title);
      assert.equal(intakeOf(anna)?.answers['verhaal'], `Hij heeft een mes. ${TAKEN_OUT}`);
    });
  });

  describe('words that do not fit any more', () => {
    it('are told, at a place without a question, and what fits is kept', async () => {
      await PLACES.find(({ name }) => name === 'the conflict question')?.go(anna);
      const told = await anna.types(`Begin. ${'Een lang verhaal. '.repeat(300)}`);
      assert.match(reads(told), /Je antwoord is te lang/);
      assert.equal(intakeOf(anna)?.answers['verhaal']?.length, 4_000);
      const back = await anna.presses('Verder');
      assert.match(headingOf(back.card), /^Gaat het over iemand die bij de gemeente werkt/);
    });

    it('never make the 112 card say that all was kept', async () => {
      await PLACES.find(({ name }) => name === 'the conflict question')?.go(anna);
      const shown = await anna.types(`Hij heeft een mes. ${'Een lang verhaal. '.repeat(300)}`);
      assert.equal(headingOf(shown.card), emergency.nl.title);
      assert.ok(!reads(shown).includes(emergency.nl.kept));
      assert.ok(intakeOf(anna)?.answers['verhaal']?.startsWith('Hij heeft een mes.'));
    });
  });

  it('Terug leads from the conflict question to privacy and from there to the gate', async () => {
    for (const how of ['presses', 'types'] as const) {
      const person = town.employee('Bram Jansen');
      await PLACES.find(({ name }) => name === 'the conflict question')?.go(person);
      assert.equal(headingOf((await person[how]('Terug')).card), PRIVACY);
      assert.equal(headingOf((await person[how]('Terug')).card), GATE);
      assert.equal(headingOf((await person[how]('Nee')).card), PRIVACY);
    }
  });

  it('Terug keeps what was filled in', async () => {
    await PLACES.find(({ name }) => name === 'where and when')?.go(anna);
    await anna.presses('Terug', { waar: 'Balie 3' });
    const again = await anna.presses('Verder');
    assert.equal(inputsOf(again.card)['waar'], 'Balie 3');
  });

  it('a page that lay for more than a week says that it was not kept, and what one can do', async () => {
    await PLACES.find(({ name }) => name === 'the story')?.go(anna);
    await town.passes({ days: 8 });
    const shown = await anna.presses('Verder', { verhaal: 'Ik zag iets.' });
    assert.match(reads(shown), /Deze kaart is verlopen. Wat je hier typte is niet bewaard/);
    assert.ok(titlesOf(shown.card).includes('Signaal melden'));
    assert.equal(intakeOf(anna), undefined);
  });

  it('a page that lay for more than a week still leads to 112, with the words kept', async () => {
    await PLACES.find(({ name }) => name === 'the story')?.go(anna);
    await town.passes({ days: 8 });
    const shown = await anna.presses('Nu gevaar', { verhaal: 'Ik zag iets.' });
    assert.equal(headingOf(shown.card), emergency.nl.title);
    assert.equal(intakeOf(anna)?.answers['verhaal'], 'Ik zag iets.');
  });

  it('Nu gevaar on an older card takes the place of no later answer', async () => {
    await PLACES.find(({ name }) => name === 'the story')?.go(anna);
    const old = anna.card();
    await anna.presses('Verder', { verhaal: 'De latere woorden.', namens: 'inwoner' });
    await anna.presses('Nu gevaar', { verhaal: 'De eerdere woorden.', namens: 'bezoeker' }, old);
    assert.equal(intakeOf(anna)?.answers['verhaal'], 'De latere woorden.\nDe eerdere woorden.');
    assert.equal(intakeOf(anna)?.answers['namens'], 'inwoner');
  });

  it('danger in one field keeps what had to be mended in another', async () => {
    await PLACES.find(({ name }) => name === 'where and when')?.go(anna);
    const page = { waar: 'Hij heeft een mes.', wanneer: `Rond tien uur, ${BSN}` };
    const shown = await anna.presses('Verder', page);
    assert.equal(headingOf(shown.card), emergency.nl.title);
    assert.equal(intakeOf(anna)?.answers['wanneer'], `Rond tien uur, ${TAKEN_OUT}`);
    const back = await anna.presses(emergency.nl.notNow);
    assert.equal(inputsOf(back.card)['waar'], 'Hij heeft een mes.');
  });

  it('a page pressed beside the 112 card is kept, and the 112 card stays', async () => {
    await PLACES.find(({ name }) => name === 'the story')?.go(anna);
    const page = anna.card();
    await anna.presses('Verder', { verhaal: 'De latere woorden.' });
    await anna.types('112');
    const shown = await anna.presses('Verder', { verhaal: 'De eerdere woorden.' }, page);
    assert.equal(headingOf(shown.card), emergency.nl.title);
    assert.equal(intakeOf(anna)?.answers['verhaal'], 'De latere woorden.\nDe eerdere woorden.');
  });

  it('the menu offers to go on with what is not finished, or to stop', async () => {
    await PLACES.find(({ name }) => name === 'where and when')?.go(anna);
    await town.passes({ days: 3 });
    await town.restart();
    const menu = await anna.types('menu');
    assert.deepEqual(titlesOf(menu.card).slice(0, 2), ['Verder', 'Stoppen']);
    assert.equal(headingOf((await anna.presses('Verder', {}, menu)).card), 'Waar en wanneer?');
    await anna.presses('Stoppen', {}, menu);
    assert.equal(headingOf((await anna.presses('Stoppen')).card), 'Je bent gestopt');
    assert.equal(anna.conversation(), undefined);
  });

  it('a second report waits until the first is finished or stopped', async () => {
    await PLACES.find(({ name }) => name === 'where and when')?.go(anna);
    for (const other of ['signaal melden', 'kort melden', 'advies vragen']) {
      const busy = await anna.types(other);
      assert.match(reads(busy), /Je hebt nog iets dat niet af is/);
      assert.equal(headingOf((await anna.presses('Verder')).card), 'Waar en wanneer?');
    }
  });

  it('an old page of a report that was sent says so, and that new words are not kept', async () => {
    await PLACES.find(({ name }) => name === 'Kort melden')?.go(anna);
    const page = anna.card();
    await anna.presses('Verder', { verhaal: 'Ik zag iets.' });
    await anna.presses('Versturen');
    const shown = await anna.presses('Verder', { verhaal: 'Ik zag nog iets.' }, page);
    assert.match(reads(shown), /al verstuurd: MH-2026-0001/);
    assert.match(reads(shown), /Dat is niet bewaard. Kies Mijn meldingen/);
    assert.equal(town.tickets().length, 1);
  });

  describe('a question of the functionaris', () => {
    async function asked(): Promise<void> {
      await PLACES.find(({ name }) => name === 'the review of Kort melden')?.go(anna);
      await anna.presses('Versturen');
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Vraag aan melder');
      await fatima.presses('Voorbeeld', { text: 'Hoe laat was het?' });
      await fatima.presses('Versturen');
    }

    const said = (): string[] =>
      (town.tickets()[0]?.dialogue ?? []).map(({ kind, text }) => `${kind}: ${text.reveal()}`);

    it('is answered by typing, also in parts and after a restart', async () => {
      await asked();
      await anna.types('Het was rond tien uur');
      await town.restart();
      await anna.types('en het regende');
      await anna.presses('Ja, bij MH-2026-0001');
      assert.equal(said().at(-1), 'antwoord: Het was rond tien uur\nen het regende');
      assert.deepEqual(anna.conversation()?.questions, []);
      assert.equal(anna.conversation()?.dialog, undefined);
    });

    it('lets typed words be something else', async () => {
      await asked();
      await anna.types('Ik zag weer iets bij de balie');
      const gate = await anna.presses('Nee, dit is iets anders');
      assert.equal(headingOf(gate.card), GATE);
      assert.equal(intakeOf(anna)?.answers['verhaal'], 'Ik zag weer iets bij de balie');
    });

    it('is asked first when a new report would push the typed words out', async () => {
      await asked();
      await anna.types('Het was rond tien uur');
      const question = await anna.types('signaal melden');
      assert.equal(headingOf(question.card), 'Is dit een antwoord?');
      await anna.presses('Ja, bij MH-2026-0001');
      assert.equal(said().at(-1), 'antwoord: Het was rond tien uur');
    });

    it('loses no typed words to danger that is typed or pressed next', async () => {
      await asked();
      await anna.types('Het was rond tien uur');
      await anna.types('Hij heeft een mes.');
      assert.equal(headingOf(anna.card().card), emergency.nl.title);
      assert.equal(intakeOf(anna)?.answers['verhaal'], 'Het was rond tien uur\nHij heeft een mes.');

      const bram = town.employee('Bram Jansen');
      await bram.types('112');
      assert.equal(headingOf(bram.card().card), emergency.nl.title);
    });

    it('keeps no BSN of a typed answer', async () => {
      await asked();
      await anna.types(`Haar nummer is ${BSN}`);
      await anna.presses('Ja, bij MH-2026-0001');
      assert.equal(said().at(-1), `antwoord: Haar nummer is ${TAKEN_OUT}`);
      assert.ok(!containsBsn(everythingStored().replaceAll(/"[0-9a-f-]{32,36}"/g, '')));
    });

    it('that is answered with danger is kept before the 112 card says so', async () => {
      await asked();
      await anna.presses('Bekijken', {}, anna.cardWith('Bekijken'));
      const shown = await anna.presses('Versturen', { answer: `Hij heeft een mes. ${BSN}` });
      assert.equal(headingOf(shown.card), emergency.nl.title);
      assert.ok(reads(shown).includes(emergency.nl.kept));
      assert.equal(said().at(-1), `antwoord: Hij heeft een mes. ${TAKEN_OUT}`);
    });

    it('that is half answered when Nu gevaar is pressed loses no word of it', async () => {
      await asked();
      await anna.presses('Bekijken', {}, anna.cardWith('Bekijken'));
      const shown = await anna.presses('Nu gevaar', { answer: 'Het was bij de schuur' });
      assert.equal(headingOf(shown.card), emergency.nl.title);
      assert.equal(intakeOf(anna)?.answers['verhaal'], 'Het was bij de schuur');
    });

    it('answered with danger beside a new report leads back to where the report was', async () => {
      await asked();
      const question = anna.cardWith('Bekijken');
      await PLACES.find(({ name }) => name === 'the review of Kort melden')?.go(anna);
      await anna.presses('Bekijken', {}, question);
      await anna.presses('Versturen', { answer: 'Hij heeft een mes.' });
      assert.equal(headingOf(anna.card().card), emergency.nl.title);
      const back = await anna.presses('Toch geen direct gevaar');
      assert.equal(headingOf(back.card), 'Klopt alles?');
      assert.ok(!reads(back).includes('oudere kaart'));
    });

    it('answered with danger beside a new report puts with it what is said of 112', async () => {
      await asked();
      const question = anna.cardWith('Bekijken');
      await PLACES.find(({ name }) => name === 'the review of Kort melden')?.go(anna);
      await anna.presses('Bekijken', {}, question);
      await anna.presses('Versturen', { answer: 'Hij heeft een mes.' });
      await anna.presses('112 is gebeld, ga verder');
      await anna.presses('Verder', { by: 'collega' });
      assert.equal(intakeOf(anna)?.emergencies.at(-1)?.calledBy, 'collega');
    });

    it('that is left with danger half typed does not say that it was kept', async () => {
      await asked();
      await anna.presses('Bekijken', {}, anna.cardWith('Bekijken'));
      const shown = await anna.presses('Mijn meldingen', { answer: 'Hij heeft een mes.' });
      assert.equal(headingOf(shown.card), emergency.nl.title);
      assert.ok(!reads(shown).includes(emergency.nl.kept));
    });
  });

  describe('a half-finished report of another version', () => {
    for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith('.json'))) {
      it(`goes on with the answers that fit: ${file}`, async () => {
        await anna.types('english');
        await anna.types('nederlands');
        const dialog: unknown = JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8'));
        for (const [key, { json, revision }] of town.memory.conversations) {
          const conversation: unknown = JSON.parse(json);
          assert.ok(isPart(conversation));
          const record = { json: JSON.stringify({ ...conversation, dialog }), revision };
          town.memory.conversations.set(key, record);
        }
        const menu = await anna.types('menu');
        await anna.presses('Verder', {}, menu);
        for (
          let pages = 0;
          pages < 12 && !titlesOf(anna.card().card).includes('Versturen');
          pages += 1
        ) {
          const { card } = anna.card();
          const title = ['Vertrouwelijk', 'Nee', 'Verder'].find((one) =>
            titlesOf(card).includes(one),
          );
          await anna.presses(title ?? 'Verder');
        }
        await anna.presses('Versturen');
        const [ticket] = town.tickets();
        const answers = ticket?.answers.map(({ text }) => text.reveal()) ?? [];
        assert.ok(answers.includes('Een verhaal van toen.'), answers.join());
        assert.ok(!answers.includes('Een antwoord van later.'));
      });
    }
  });
});
