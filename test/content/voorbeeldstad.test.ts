import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { informationCard } from '../../dialogs/information/index.ts';
import { readContent } from '../../src/content/read-content.ts';
import { signalsOf } from '../../src/domain/content.ts';
import type { Content } from '../../src/domain/content.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import { BLOCKING_DECISIONS } from '../../src/domain/decisions.ts';
import type { Item } from '../../src/domain/information.ts';
import { PlanSection } from '../../src/domain/content/municipality.ts';
import { begins, reportsShort } from '../scenarios/people.ts';
import { does } from '../scenarios/desk-people.ts';
import { tell } from '../scenarios/story.ts';
import type { Actor, Story } from '../scenarios/story.ts';
import { facts } from '../dialogs/facts.ts';
import { buttonsOf } from '../support/person.ts';
import { isPart } from '../support/card-parts.ts';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { readCard } from '../support/read-card.ts';
import { understandIn } from '../support/understand-in.ts';
import { soest } from './soest.ts';

/** A municipality that is not Soest, has no RIEC and writes Dutch alone: the same program. */

const FOLDER = 'content/voorbeeldstad';

/** What only Soest and its region have. */
const ELSEWHERE = /soest|amersfoort|utrecht|midden-nederland|\briec\b|moviera|ketenregisseur/i;

const ADVICE = 'advies, niet uit het plan';

async function voorbeeldstad(): Promise<Content> {
  const read = await readContent(FOLDER);
  assert.ok(read.ok, read.ok ? '' : read.problems.join('\n'));
  return read.content;
}

/** Every file of the folder, by its name. */
async function files(): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(FOLDER, { recursive: true });
  const json = names.filter((name) => name.endsWith('.json'));
  return new Map(
    await Promise.all(
      json.map(async (name) => [name, await readFile(join(FOLDER, name), 'utf8')] as const),
    ),
  );
}

/** Every text of a JSON value, each with the keys that lead to it. */
function textsIn(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

describe('the content of Voorbeeldstad', () => {
  let content: Content;

  before(async () => {
    content = await voorbeeldstad();
  });

  it('holds nothing of Soest and its region', async () => {
    for (const [name, text] of await files()) assert.doesNotMatch(text, ELSEWHERE, name);
    const other = await soest();
    const { municipality } = content;
    assert.notEqual(municipality.numberPrefix, other.municipality.numberPrefix);
    assert.notDeepEqual(municipality.readingHours, other.municipality.readingHours);
    const namesOf = ({ teams, neighbourhoods, consultations }: Content) =>
      [...teams, ...neighbourhoods]
        .map(({ short }) => short)
        .concat(consultations.map((it) => it.name));
    const shared = namesOf(content).filter((name) => namesOf(other).includes(name));
    assert.deepEqual(shared, ['Ander team', 'Ander overleg over deze zaak']);
  });

  it('has no RIEC and no ketenregisseur, and no meeting of theirs', () => {
    const ids = [...content.partners, ...content.consultations].map(({ id }) => id);
    for (const id of ['riec', 'ketenregisseur', 'zachte-signalentafel', 'regietafel', 'lo']) {
      assert.ok(!ids.includes(id), id);
    }
    assert.deepEqual(
      content.consultations.filter(({ local }) => local === true).map(({ name }) => name),
      ['Overleg veilige buurten'],
    );
  });

  it('is written in Dutch alone, and knows the danger words of English (C27)', async () => {
    assert.deepEqual(content.municipality.languages, ['nl']);
    for (const [name, text] of await files()) {
      if (name !== 'gevaarwoorden.json') assert.doesNotMatch(text, /"en":/, name);
    }
    assert.ok(content.dangerWords.en !== undefined);
  });

  it('is plain Dutch', async () => {
    const told = [...(await files())].flatMap(([name, text]) =>
      textsIn(JSON.parse(text)).map(([path, words]) => [name + path, words] as const),
    );
    const read = told.filter(([path]) => /\.(nl|question|proposal|short)$/.test(path));
    assert.ok(read.length > 200);
    assert.deepEqual(
      read.flatMap(([path, words]) => plainDutchProblems(words).map((it) => `${path}: ${it}`)),
      [],
    );
  });

  it('has only numbers that hold for the whole country, and says who fills in the others', () => {
    const { partners, ...known } = content.contacts;
    const contacts = [...Object.values(known), ...Object.values(partners)].filter(
      (contact) => 'source' in contact,
    );
    assert.deepEqual(contacts.flatMap(({ phone = [] }) => phone).toSorted(), [
      '0800-2000',
      '0800-5151',
      '0800-7000',
      '0900-8844',
    ]);
    for (const { phone, source } of contacts) {
      assert.ok(phone !== undefined || /in te vullen|te bevestigen/.test(source), source);
    }
  });

  it('has every blocking decision, all of them open (C90)', () => {
    for (const id of BLOCKING_DECISIONS) {
      const decision = content.decisions.find((it) => it.id === id);
      assert.ok(decision?.blocking, id);
    }
    assert.ok(content.decisions.every(({ decision }) => decision === null));
  });

  it('gives every team signals to tick, none of them twice, and shows every card to somebody', () => {
    const cardOf = new Map(content.signalCards.map((card) => [card.id, card]));
    for (const team of content.teams) {
      const signals = team.signalCards.flatMap((id) => {
        const card = cardOf.get(id);
        return card === undefined ? [] : signalsOf(card, content.signalCards);
      });
      assert.ok(signals.length >= 8, team.id);
      assert.equal(new Set(signals.map(({ label }) => label.nl)).size, signals.length, team.id);
    }
    const shown = new Set(content.teams.flatMap(({ signalCards }) => signalCards));
    const hidden = content.signalCards.filter(({ id }) => !shown.has(id));
    assert.deepEqual(
      hidden.map(({ kind, outward }) => outward || kind === 'daderschap'),
      hidden.map(() => true),
    );
  });

  it('knows danger in typed words, and takes no choice for it (C27)', () => {
    const { dangerWords, teams, forms, neighbourhoods, signalCards } = content;
    for (const cry of ['Hij slaat haar nu', 'Ze wordt vastgehouden', 'someone has a knife']) {
      assert.ok(speaksOfDanger(dangerWords, cry), cry);
    }
    const choices = [
      ...teams,
      ...forms,
      ...neighbourhoods,
      ...signalCards.flatMap((it) => it.signals),
    ];
    const alarming = choices.filter(({ id }) => speaksOfDanger(dangerWords, id));
    assert.deepEqual(
      alarming.map(({ id }) => id),
      [],
    );
  });

  it('gives its own section for sections of the plan of the routes, and not for all', () => {
    const { sections = {} } = content.municipality.plan;
    const keys: readonly string[] = PlanSection.options;
    assert.deepEqual(
      Object.keys(sections).filter((key) => !keys.includes(key)),
      [],
    );
    assert.equal(sections['§3.1'], 'hoofdstuk 5');
    assert.equal(sections['§4'], undefined);
  });

  it('leads typed words to its own cards and partners', () => {
    const understand = understandIn(content);
    const first = (words: string) => understand(words)[0]?.to;
    assert.equal(first('wie heeft een slaapplek voor een vrouw?'), 'partner.opvanghuis');
    assert.equal(first('anoniem'), 'menu.anonymous');
    assert.equal(first('waar vind ik een workshop?'), 'opleiding');
    assert.equal(first('wat doet de woningcorporatie?'), 'partner.woningcorporatie');
  });
});

describe('what people can look up in Voorbeeldstad', () => {
  let content: Content;

  before(async () => {
    content = await voorbeeldstad();
  });

  const cardOf = (item: Item) => {
    const card: unknown = JSON.parse(
      JSON.stringify(
        informationCard({ item, language: 'nl', place: 'personal' }, facts({ content })),
      ),
    );
    assert.ok(isPart(card));
    return card;
  };

  it('is nowhere of Soest, from every page to the last', () => {
    const seen = new Set<string>();
    const open: Item[] = ['kaarten', 'wie', 'zorg', 'meldcode', 'opleiding', 'deur.anoniem'];
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      if (seen.has(item)) continue;
      seen.add(item);
      const card = cardOf(item);
      assert.doesNotMatch(JSON.stringify(card), ELSEWHERE, item);
      const leads = buttonsOf(card).filter(({ verb }) => verb === 'info.show');
      open.push(...leads.flatMap(({ id = [] }) => id));
    }
    assert.ok(seen.size > 50, String(seen.size));
    for (const { id } of content.partners) assert.ok(seen.has(`partner.${id}`), id);
  });

  it('says which municipality helps by its own chapter, and where its plan is silent (C49)', () => {
    assert.match(
      readCard(cardOf('zorg.volwassen.hier')),
      /Voorbeeldstad is verantwoordelijk[^]*hoofdstuk 5/,
    );
    assert.match(readCard(cardOf('zorg.volwassen.elders')), /staat niet in het plan/);
  });
});

/** Tells a story there; nobody in it ever reads of Soest. */
async function there(story: (told: Story) => Promise<void>): Promise<void> {
  const transcript = await tell(story, { content: await voorbeeldstad() });
  assert.doesNotMatch(transcript, ELSEWHERE);
}

async function picksUp(anna: Actor, fatima: Actor): Promise<void> {
  await reportsShort(anna, 'Een man bewaarde haar paspoort.');
  await fatima.presses('Oppakken');
  await fatima.presses('Nee');
}

/** The lines of Stappen. */
async function stepsOf(who: Actor): Promise<readonly string[]> {
  await who.presses('Meer');
  const { text } = await who.presses('Stappen');
  return text.split('\n').filter((line) => /^(Open|Gedaan): /.test(line));
}

const EVERYTHING = {
  'Waar gaat het om?': ['Een persoon', 'Een locatie'],
  'Aan welke vorm': ['Arbeidsuitbuiting'],
  'Is het slachtoffer jonger dan 18?': 'Ja',
  'Is er een mogelijke dader': 'Ja',
  'Is de zaak groter': 'Ja',
};

describe('conversations in Voorbeeldstad', () => {
  it('a signal goes from the menu to a ticket with its own number, team and neighbourhood', () =>
    there(async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      const menu = await anna.types('hallo');
      assert.ok(!menu.buttons.includes('English'));
      await anna.presses('Signaal melden');
      const privacy = await anna.presses('Nee');
      assert.match(privacy.text, /burgemeester en wethouders van Voorbeeldstad/);
      await anna.presses('Met mijn naam');
      await anna.presses('Nee');
      await anna.presses('Verder', {
        'Wat heb je gezien of gehoord?': 'Een busje haalt elke dag mensen op.',
      });
      await anna.presses('Verder', {
        'In welke gemeente': 'Voorbeeldstad of Proefdorp',
        'In welke wijk': 'Bedrijventerrein',
      });
      await anna.presses('Verder', {
        'Bij welk team': 'Wijkhandhaving',
        'Gaat het om een persoon': 'Allebei',
      });
      await anna.presses('Verder');
      for (let page = 0; page < 3; page += 1) await anna.presses('Verder');
      const receipt = await anna.presses('Versturen');
      assert.match(receipt.text, /VS-2026-0001/);
      assert.match(receipt.text, /maandag tot en met donderdag van 8\.30 tot 16\.30/);
      const ticket = await fatima.presses('Oppakken');
      assert.ok(ticket.buttons.includes('Nee'));
      const taken = await fatima.presses('Nee');
      assert.match(taken.text, /Voorbeeldstad, Bedrijventerrein/);
      assert.equal(town.tickets()[0]?.number, 'VS-2026-0001');
    }));

  it('its steps leave out the RIEC, say its own names and give its own sections', () =>
    there(async ({ employee, colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUp(employee('Anna Bakker'), fatima);
      await fatima.presses('Meer');
      await fatima.presses('Situatie bijwerken');
      const second = await fatima.presses('Verder', EVERYTHING);
      assert.doesNotMatch(second.text, /Welke aanpak|regietafel/);
      await fatima.presses('Vastleggen', { 'Is bekend wie de mogelijke dader is?': 'Ja' });
      const steps = await stepsOf(fatima);
      const source = (step: RegExp) => {
        const line = steps.find((candidate) => step.test(candidate));
        assert.ok(line !== undefined, `${String(step)} in\n${steps.join('\n')}`);
        return /; ([^;]*)\)$/.exec(line)?.[1];
      };
      assert.equal(source(/Plan een overleg met politie/), '§4.1');
      assert.equal(source(/Breng de locatie in bij het overleg veilige buurten\./), '§4.2');
      assert.equal(source(/samen met jou of het Wijkteam/), 'hoofdstuk 5');
      assert.equal(source(/nog vandaag met het Team Jong/), ADVICE);
      assert.equal(source(/in bij het overleg veilige buurten, en ga er zelf heen/), ADVICE);
      assert.equal(source(/Laat eerst Publiekszaken kijken/), ADVICE);
      assert.equal(source(/Besluit met Wijkhandhaving over een controle/), '§4.2');
      assert.equal(source(/Meld het slachtoffer bij CoMensha/), ADVICE);
      await fatima.presses('Terug naar ticket');
      await fatima.presses('Meer');
      const help = await fatima.presses('Hulp vastleggen');
      assert.match(help.text, /in overleg met jou of het Wijkteam \(hoofdstuk 5\)\./);
      assert.doesNotMatch(steps.join('\n'), /Marechaussee|ingekocht|signalentafel|Interventie/);
    }));

  it('asks nobody whether something came from a RIEC (C99)', () =>
    there(async ({ employee, colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUp(employee('Anna Bakker'), fatima);
      await fatima.presses('Meer');
      const form = await fatima.presses('Notitie');
      assert.match(form.text, /Van de politie/);
      assert.match(form.text, /Informatie van de politie komt niet in kopieën/);
      await fatima.presses('Vastleggen', {
        'Je notitie': 'De wijkagent kent het adres.',
        'Van wie komt dit?': 'Van de politie',
      });
    }));

  it('a question for advice is answered, after the zorgcoördinator alone (C44, C45)', () =>
    there(async ({ employee, colleague, town }) => {
      const bram = employee('Bram Visser');
      const fatima = colleague('Fatima el Amrani');
      await begins(bram, 'Advies vragen');
      await bram.presses('Verder', { 'Wat is je vraag?': 'Wanneer is iets een signaal?' });
      await bram.presses('Versturen');
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      const steps = (await stepsOf(fatima)).join('\n');
      assert.match(steps, /Beantwoord de vraag met Terugkoppeling\. \(§3\.4\)/);
      assert.match(steps, /Vraag het de zorgcoördinator\. \(§3\.4\)/);
      await fatima.presses('Terug naar ticket');
      await fatima.presses('Terugkoppeling');
      await fatima.presses('Voorbeeld', { 'Je antwoord': 'Bij twijfel mag je altijd melden.' });
      await fatima.presses('Versturen');
      const answer = await bram.presses('Bekijken');
      assert.match(answer.text, /Bij twijfel mag je altijd melden/);
      await does(fatima, 'Sluiten');
      assert.equal(town.tickets()[0]?.status, 'gesloten');
    }));

  it('a signal is closed after its own overleg, and handed on to its own partner', () =>
    there(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUp(employee('Anna Bakker'), fatima);
      await fatima.presses('Meer');
      await fatima.presses('Overleg vastleggen');
      await fatima.presses('Verder', {
        'Welk overleg?': 'Overleg veilige buurten',
        'Is het al geweest?': 'Ja, het is geweest',
      });
      await fatima.presses('Vastleggen', { 'Wie deden mee?': ['Politie', 'Wijkhandhaving'] });
      await fatima.presses('Meer');
      await fatima.presses('Doorzetten naar partner');
      await fatima.presses('Verder', {
        Partner: 'Opvanghuis Voorbeeldstad',
        Doel: 'Een veilige plek.',
        'Met of zonder namen': 'Zonder namen en adressen',
        Grond: 'Vitaal belang van de persoon (AVG 6, eerste lid, onder d)',
        'Hoe verstuur je het?': 'Telefoon',
      });
      await fatima.presses('Voorbeeld');
      await fatima.presses('Doorzetten');
      await fatima.presses('Meer');
      const followUp = await fatima.presses('Opvolging vastleggen');
      assert.match(followUp.text, /De gemeente houdt de regie \(advies, niet uit het plan\)\./);
      await fatima.presses('Vastleggen', {
        'Wat is ermee gedaan?': 'Er is een plek gevonden.',
        'Is het klaar bij deze partner?': 'Ja, dit is klaar',
      });
      const asked = await does(fatima, 'Sluiten');
      assert.doesNotMatch(asked.text, /Waarom was er geen overleg|niet doorgezet/);
      await fatima.presses('Sluiten', {
        'Hoe is het afgelopen?': 'Bevestigd',
        'Waarom krijgt de melder geen bericht?': 'De melder vroeg om geen bericht.',
      });
      assert.equal(town.tickets()[0]?.status, 'gesloten');
    }));

  it('typed English gets no English button and no English answer', () =>
    there(async ({ employee }) => {
      const anna = employee('Anna Bakker');
      const { text, buttons } = await anna.types('english');
      assert.ok(!buttons.includes('English'));
      assert.match(text, /alleen in het Nederlands/);
    }));
});
