import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { words } from '../../cards/words.ts';
import { optionsOf } from '../../dialogs/intake/question.ts';
import { QUESTIONS } from '../../dialogs/intake/questions.ts';
import { missingForProduction } from '../../src/content/for-production.ts';
import type { Content } from '../../src/domain/content.ts';
import { BLOCKING_DECISIONS } from '../../src/domain/decisions.ts';
import { cardOf, itemsOf, reads } from '../dialogs/information/items.ts';
import { facts } from '../dialogs/facts.ts';
import { does, picksUp } from '../scenarios/desk-people.ts';
import { asks, begins, reportsShort } from '../scenarios/people.ts';
import { tell } from '../scenarios/story.ts';
import type { Actor, Story } from '../scenarios/story.ts';
import { everyText, partsOfType, textOf } from '../support/card-parts.ts';
import { headingOf } from '../support/person.ts';
import { readCard } from '../support/read-card.ts';
import { soest } from './soest.ts';

/**
 * What people read with the content of Soest, number by number of what the plan asks: the whole
 * bot runs, and the text is that of the cards as somebody sees them. Whole stories stand in
 * test/scenarios.
 */

const WHAT = 'Wat heb je gezien of gehoord?';
const SEEN = 'In een flat slapen veel mannen. Een busje haalt ze op.';
const HOURS =
  'De gemeente is geen hulpdienst. Je melding wordt gelezen op maandag tot en met vrijdag van 9.00 tot 17.00 uur. Wordt het gevaarlijk? Wacht niet op ons. Bel 112.';
const CONFLICT =
  'Gaat het over iemand die bij de gemeente werkt, of over de mensen die deze meldingen lezen?';
const UNKNOWN = 'Wij kunnen niet zeggen of iets al bekend is.';
const BSN = '111222333';
const WAYS_IN = ['Signaal melden', 'Kort melden', 'Advies vragen'] as const;

/** What the bot never asks for, in words of a question (C52, C95). */
const NEVER_ASKED =
  /\b(?:bsn|burgerservicenummer|documentnummer|paspoortnummer|nationaliteit|geloof|religie|godsdienst|diagnose|iq|lvb|geaardheid|nationality|religion|diagnosis|orientation)\b|foto|photo|upload/i;

/** A sentence that says what not to write: "Geen BSN, geen nummer van een paspoort." */
const WARNING = /\b(?:Geen|No) [^.]*\./g;

/** Whether it is known is said by none of these words (C96). */
const KNOWN_ALREADY =
  /\bwij kennen\b|\bal (?:bij ons )?(?:bekend|gemeld)\b|\beerder gemeld\b|\bzelfde (?:adres|kenteken)\b/i;

/** One reporter, Anna Bakker, in a town with the content of Soest. */
function anna(
  story: (anna: Actor, told: Story) => Promise<void>,
  content?: Content,
): Promise<string> {
  return tell(
    (told) => story(told.employee('Anna Bakker'), told),
    content === undefined ? {} : { content },
  );
}

/** From the menu to the card with this way in, and the answers given until there. */
async function goes(who: Actor, ...titles: readonly string[]): Promise<string> {
  await who.types('hallo');
  let text = '';
  for (const title of titles) ({ text } = await who.presses(title));
  return text;
}

/** All of the newest card, notes and hints of inputs too. */
const allOf = (who: Actor): string => everyText(who.person.card().card).join('\n');

const nothingKept = ({ town: { memory } }: Story): void => {
  assert.deepEqual(
    [memory.conversations.size, memory.tickets.size, memory.numbers.size],
    [0, 0, 0],
  );
};

describe('what people of Soest look up', () => {
  let content: Content;

  before(async () => {
    content = await soest();
  });

  it('C9: who meets the young or the sick finds the card to share by its title', () =>
    anna(async (who) => {
      for (const id of ['politie', 'jongerenwerk', 'leerkracht', 'huisarts']) {
        const card = content.signalCards.find((it) => it.id === id);
        assert.ok(card);
        await who.types('signalen herkennen');
        const { text, buttons } = await who.presses(card.title.nl);
        assert.match(text, /\nEén signaal is geen bewijs\.\nDeze kaart mag je delen\.\n/, id);
        assert.ok(buttons.includes('Meld deze signalen'), id);
      }
    }));

  it('C14: the page of the plan opens under exactly the address of the plan', () => {
    const links = partsOfType(cardOf('uitleg.kijk-op-mensenhandel'), 'Action.OpenUrl', 'TextBlock')
      .map((part) => textOf(part, 'url') + textOf(part, 'text'))
      .filter((text) => text.includes('kijkopmensenhandel.nl'));
    assert.ok(links.length > 0);
    for (const text of links) assert.match(text, /http:\/\/www\.kijkopmensenhandel\.nl\/(?=\)|$)/);
  });

  it('C15: a card of signals says who published them', () => {
    for (const { id, source } of content.signalCards) {
      assert.ok(reads(`kaart.${id}`).includes(source), id);
    }
    assert.match(reads('kaart.arbeid'), /Nederlandse Arbeidsinspectie/);
  });

  it('C16: "opleiding" typed by somebody of the desk leads to the e-learning of the CCV', () =>
    anna(async (who) => {
      await who.types('opleiding');
      const { text } = await who.presses('Burgerzaken of de balie');
      assert.match(text, /Voor dit team\n[^]*e-learning[^\n]*\(CCV\)[^]*Voor iedereen\n/i);
    }));

  it('C17: what was agreed with a team leader stands on no card for employees', () => {
    const leader = 'Koen Voorbeeld';
    const agreements = content.training.agreements.map((it) => ({ ...it, leader }));
    const known = facts({ content: { ...content, training: { ...content.training, agreements } } });
    for (const item of itemsOf(content)) {
      for (const place of ['personal', 'channel'] as const) {
        assert.ok(!JSON.stringify(cardOf(item, { place }, known)).includes(leader), item);
      }
    }
  });

  it('C22: "partners" shows every partner, and each opens with what it does and when to turn to it', () =>
    anna(async (who) => {
      const { buttons } = await who.types('partners');
      for (const { label, does: tasks, turnTo } of content.partners) {
        assert.ok(buttons.includes(label.nl), label.nl);
        await who.types('wie doet wat');
        const { text } = await who.presses(label.nl);
        assert.ok(text.includes(tasks[0]?.nl ?? '-'), label.nl);
        assert.ok(text.includes(`\nWanneer en door wie?\n${turnTo.nl}`), label.nl);
      }
    }));

  it('C47, C46: the meldcode shows five steps in order, is not replaced, and asks no name first', () =>
    anna(async (who) => {
      await who.types('meldcode');
      const { text, buttons } = await who
        .presses('1. Breng de signalen in kaart')
        .then(() => who.types('meldcode'));
      assert.deepEqual(
        buttons.filter((title) => /^\d/.test(title)).map((title) => title.slice(0, 2)),
        ['1.', '2.', '3.', '4.', '5.'],
      );
      assert.match(text, /vervangt de stappen niet/);
      assert.match(text, /Meld of spar eerst zonder namen\./);
      assert.doesNotMatch(text, /je moet/i);
    }));

  it('C48, C49: two questions lead to the municipality and the law, with the section or that there is none', () =>
    anna(async (who) => {
      const asked = async (age: string, registration: string): Promise<string> => {
        await who.types('welke gemeente helpt');
        await who.presses(age);
        return (await who.presses(registration)).text;
      };
      const young = await asked('Jonger dan 18 jaar', 'Bij ons (gemeente Soest)');
      assert.match(young, /De gemeente Soest is verantwoordelijk[^]*§3\.1[^]*de Jeugdwet/);
      assert.doesNotMatch(young, /Vanaf 18 jaar/);
      const grown = await asked('18 jaar of ouder', 'Nergens');
      assert.match(grown, /De gemeente waar de persoon is gevonden[^]*Vanaf 18 jaar: de Wmo 2015/);
      const temporary = await asked('18 jaar of ouder', 'Bij ons, met tijdelijk verblijf');
      assert.match(temporary, /Soest is verantwoordelijk.*tijdelijke verblijfsstatus/);
      const unknown = await asked('18 jaar of ouder', 'Dat weet ik niet');
      assert.match(
        unknown,
        /waar de persoon staat ingeschreven\.[^]*aandachtsfunctionaris[^.]*Burgerzaken/,
      );
      const silent = await asked('Dat weet ik niet', 'Bij een andere gemeente');
      assert.match(silent, /staat niet in het plan[^]*Wmo 2015 en de Jeugdwet/);
    }));

  it('C50, C51: and say with which city care is bought, and that the zorgcoördinator leads', () => {
    const text = reads('zorg.volwassen.hier');
    assert.match(text, /samen met centrumgemeente Amersfoort/);
    assert.match(text, /Wie leidt de hulp\?\nDe zorgcoördinator .*Sociaal Team/);
  });

  it('C53: the extra training on understanding is offered to Sociaal Team and Jeugdteam only', () => {
    const extra = content.training.offers.find(({ id }) => id === 'extra-training-begrijpen');
    assert.ok(extra);
    const offeredTo = content.teams.filter(({ id }) =>
      reads(`opleiding.${id}`).includes(extra.title.nl),
    );
    assert.deepEqual(
      offeredTo.map(({ id }) => id),
      ['sociaal-team', 'jeugdteam'],
    );
  });

  it('C64, C65, C66: every meeting opens with who takes part; the trial says that it is one', () =>
    anna(async (who) => {
      for (const { name, organisations, pilot, chair, regions } of content.consultations) {
        await who.types('overleggen');
        const { text } = await who.presses(name);
        for (const part of [...organisations, ...regions, ...(chair ? [chair] : [])]) {
          assert.ok(text.includes(part), `${name}: ${part}`);
        }
        assert.equal(text.includes('Dit overleg is een proef.'), pilot, name);
      }
    }));

  it('C68, C69: the tasks of the municipality and the five of the functionaris stand together', () => {
    const text = reads('taken');
    const { municipality, functionaris } = content.ownTasks;
    for (const { label } of [...municipality, ...functionaris]) {
      assert.ok(text.includes(label.nl), label.nl);
    }
    assert.equal(functionaris.length, 5);
  });
});

describe('what the content of Soest says to who is in danger', () => {
  it('C79: the gate names what one can see, and "voorbij" says to call 112 or 0900-8844', () =>
    anna(async (who) => {
      const gate = await goes(who, 'Signaal melden');
      for (const example of [
        'Iemand is gewond of heeft medische hulp nodig.',
        'Iemand dreigt met zelfdoding.',
        'Iemand durft niet mee met de begeleider.',
      ]) {
        assert.ok(gate.includes(example), example);
      }
      await who.presses('Ja');
      const { text } = await who.presses('Het gevaar is voorbij');
      assert.ok(
        text.includes(
          'Is het net gebeurd, is iemand net meegenomen, of weet je niet of deze persoon veilig is? Bel dan toch 112.',
        ),
      );
      assert.ok(
        text.includes('Is het langer geleden en geen spoed? Bel 0900-8844 of ga verder.'),
        text,
      );
    }));

  it('C79: these texts wait for the police, and no report comes in before they agreed', async () => {
    const decision = (await soest()).decisions.find(({ id }) => id === 'tekst-112');
    assert.match(decision?.question ?? '', /politie/);
    assert.deepEqual([decision?.blocking, decision?.decision], [true, null]);
  });

  it('C80: who cannot speak reads of the alarm and a colleague, never of a silent call', () =>
    anna(async (who) => {
      const texts = [await goes(who, 'Nu gevaar')];
      texts.push((await who.presses('Ik kan niet bellen')).text);
      for (const text of texts) {
        assert.match(text, /Breng eerst jezelf in veiligheid\./);
        assert.match(text, /Gebruik de noodknop of de beveiliging\b/);
        assert.match(text, /collega[^.]* 112/);
        assert.match(text, /Laat dit scherm niet zien\./);
        assert.doesNotMatch(text, /\bstil|zonder te praten|\bsms|fluister|druk op 55/i);
      }
    }));

  it('C81: every card for one person ends with the fixed line and its button', () =>
    anna(async (who, { colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await reportsShort(who, SEEN);
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await asks(fatima, 'Welke dag was het?');
      await who.presses('Bekijken');
      await who.types('mijn meldingen');
      await goes(who, 'Advies vragen', 'Nee', 'Vertrouwelijk', 'Nee', 'Stoppen');
      const cards: object[] = who.person.seen.map(({ card }) => card);
      cards.push(...itemsOf(await soest()).map((item) => cardOf(item)));
      assert.ok(cards.length > 100);
      for (const card of cards) {
        assert.match(
          readCard(card),
          /\nDirect gevaar\? Bel 112\. Deze chat belt niet voor je\.(?:\n<Nu gevaar>)?$/,
        );
        assert.ok(readCard(card).includes('<Nu gevaar>'));
      }
    }));

  it('C81: the description of the app begins with that line too', async () => {
    const Manifest = z.object({ description: z.object({ short: z.string(), full: z.string() }) });
    const manifest: unknown = JSON.parse(await readFile('manifest/manifest.json', 'utf8'));
    const { short, full } = Manifest.parse(manifest).description;
    assert.equal(words.nl.fixedLine, 'Direct gevaar? Bel 112. Deze chat belt niet voor je.');
    for (const text of [short, full]) assert.ok(text.startsWith(words.nl.fixedLine), text);
  });

  it('C82: gate, receipt and status say on which days and hours somebody reads in Soest', () =>
    anna(async (who) => {
      assert.ok((await goes(who, 'Kort melden')).includes(HOURS));
      for (const title of ['Nee', 'Vertrouwelijk', 'Nee']) await who.presses(title);
      await who.presses('Verder', { [WHAT]: SEEN });
      assert.ok((await who.presses('Versturen')).text.includes(HOURS));
      await who.presses('Mijn meldingen');
      assert.ok((await who.presses('Bekijk MH-2026-0001')).text.includes(HOURS));
    }));

  describe('C83: a report that does not arrive', () => {
    const late = async (content: Content): Promise<readonly string[]> => {
      const told: string[] = [];
      await anna(async (who, { town, passes }) => {
        town.failWhen(({ kind }) =>
          kind === 'post' ? { kind: 'later', afterMs: undefined } : undefined,
        );
        await reportsShort(who, SEEN);
        assert.match(
          readCard(who.person.card().card),
          /Je melding is opgeslagen en wordt doorgestuurd\. Je hoort het als dat niet lukt\./,
        );
        await passes({ minutes: 20 });
        told.push(...readCard(who.person.card().card).split('\n'));
      }, content);
      return told;
    };

    it('C83: is told with the number of the functionaris, once the municipality filled it in', async () => {
      const content = await soest();
      const functionaris = { ...content.contacts.functionaris, phone: '035-000 00 00' };
      const lines = await late({ ...content, contacts: { ...content.contacts, functionaris } });
      assert.ok(lines.includes('Je melding is nog niet aangekomen. Bel 035-000 00 00.'));
    });

    it('C83: cannot happen to a real reporter without a number: the start refuses that', async () => {
      const missing = missingForProduction(await soest()).join('\n');
      for (const who of ['functionaris', 'deputy']) {
        assert.match(missing, new RegExp(`contacten\\.json, bij ${who}: .*"phone"`));
      }
    });

    it('C83: is told with who to call while no number is known, and none is made up', async () => {
      const content = await soest();
      assert.equal(content.contacts.functionaris.phone, undefined);
      assert.match(content.contacts.functionaris.source, /in te vullen door de gemeente Soest/);
      const lines = await late(content);
      assert.ok(
        lines.includes(
          'Je melding is nog niet aangekomen. Bel de aandachtsfunctionaris mensenhandel.',
        ),
      );
      assert.doesNotMatch(lines.join('\n'), /\d{3}-\d/);
    });
  });

  it('C84: who left the 112 card is asked once the next working day, and nobody else is warned', () =>
    anna(async (who, { town, passes }) => {
      await goes(who, 'Signaal melden', 'Ja');
      await passes({ days: 1 });
      await passes({ days: 4 });
      const asked = who.person.seen.filter(
        ({ card }) => headingOf(card) === 'Wil je nog iets doorgeven?',
      );
      assert.equal(asked.length, 1);
      assert.equal(town.tickets().length, 0);
      assert.deepEqual(
        town.sent.filter(({ kind }) => kind === 'post'),
        [],
      );
    }));
});

describe('what the content of Soest says before and after a report', () => {
  it('C23: anoniem gives the number and page of Meld Misdaad Anoniem, and nothing is kept', () =>
    anna(async (who, told) => {
      await who.types('Ik vertrouw het niet bij een adres in Klaarwater');
      assert.notEqual(told.town.memory.conversations.size, 0);
      const { text } = await who.types('anoniem melden');
      assert.match(text, /Teams weet wie je bent\./);
      assert.match(text, /Bel Meld Misdaad Anoniem: 0800-7000\./);
      assert.match(text, /Of kijk op (?:https:\/\/www\.)?meldmisdaadanoniem\.nl\b/);
      assert.match(text, /Zij geven je melding door aan politie en gemeente\./);
      assert.match(text, /Wij bewaren hier niets van\./);
      nothingKept(told);
      assert.ok(!JSON.stringify(told.town.log).includes('Klaarwater'));
    }));

  it('C24: who is afraid reads of confidential and anonymous before any field stands there', () =>
    anna(async (who) => {
      for (const button of WAYS_IN) {
        const text = await goes(who, button, 'Nee');
        assert.match(text, /Ben je bang voor de gevolgen\? Kies dan Vertrouwelijk of Anoniem\./);
        assert.match(text, /<Met mijn naam> <Vertrouwelijk> <Anoniem>/);
        assert.doesNotMatch(text, /^\[/m, button);
      }
    }));

  it('C24: who types that they are afraid gets the number, and no word of it is kept', () =>
    anna(async (who, told) => {
      for (const fear of ['ik ben bang voor wraak', 'ik durf mijn naam niet te geven']) {
        const { text } = await who.types(fear);
        assert.match(text, /Meld Misdaad Anoniem: \[?0800-7000/, fear);
        assert.match(text, /Kies dan Signaal melden, en daarna Vertrouwelijk\./, fear);
        nothingKept(told);
      }
    }));

  it('C46: exactly the teams that Soest marked read that the meldcode is mandatory', async () => {
    const { teams, reportingCode } = await soest();
    for (const team of teams) {
      await anna(async (who) => {
        await begins(who, 'Signaal melden');
        assert.ok(allOf(who).includes(reportingCode.secrecy.nl), 'before anything is told');
        await who.presses('Verder', { [WHAT]: SEEN });
        await who.presses('Verder');
        const { text } = await who.presses('Verder', { 'Bij welk team': team.label.nl });
        assert.equal(
          text.includes(
            'Voor jouw beroep is de meldcode verplicht. Deze melding vervangt hem niet.',
          ),
          team.reportingCode,
          team.id,
        );
        assert.doesNotMatch(text, /je moet/i);
      });
    }
  });

  it('C52: trouble with an explanation is asked as something one saw, and kept as that', () =>
    anna(async (who, { colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await begins(who, 'Signaal melden');
      await who.presses('Verder', { [WHAT]: SEEN });
      await who.presses('Verder');
      await who.presses('Verder', { 'Gaat het om een persoon': 'Een persoon' });
      await who.presses('Verder');
      await who.presses('Verder', {
        'Had de persoon moeite om uitleg te volgen, ook in de eigen taal of met een tolk?': 'Ja',
      });
      await who.presses('Verder');
      await who.presses('Versturen');
      const { text } = await fatima.presses('Details bekijken');
      assert.match(text, /Moeite om uitleg te volgen\W+ja/i);
      assert.doesNotMatch(text, /\bLVB\b|beperking|\bIQ\b/i);
    }));

  it('C70: CoMensha gets no name without consent: so says its card, and so does the desk', () =>
    anna(async (who, { colleague, town }) => {
      assert.match(reads('partner.comensha'), /naam geven mag alleen met toestemming\./);
      const fatima = colleague('Fatima el Amrani');
      await picksUp(who, fatima);
      const refused = await does(
        fatima,
        'CoMensha',
        {
          'Is het bij CoMensha gemeld?': 'Ja',
          'Wil de persoon dat de naam erbij staat?': 'Nee',
        },
        'Vastleggen',
      );
      assert.match(refused.text, /Zonder toestemming kan het alleen zonder naam\./);
      assert.deepEqual(town.tickets()[0]?.dossier, []);
      await fatima.presses('Vastleggen', {
        'Wil de persoon dat de naam erbij staat?': 'Ja, en dat is vastgelegd',
      });
      assert.deepEqual(
        town.tickets()[0]?.dossier.map((entry) => entry.kind === 'comensha' && entry.consent),
        ['ja'],
      );
    }));

  describe('C85: about somebody who works here', () => {
    for (const button of WAYS_IN) {
      it(`C85: is asked before any detail in ${button}; the other door keeps nothing`, () =>
        anna(async (who, told) => {
          const question = await goes(who, button, 'Nee', 'Vertrouwelijk');
          assert.ok(question.includes(CONFLICT));
          assert.doesNotMatch(question, /^\[/m);
          const { text } = await who.presses('Ja');
          assert.match(text, /Deze melding hoort niet hier/);
          for (const line of [
            'De vertrouwenspersoon integriteit',
            'De politie: 0900-8844',
            'Meld Misdaad Anoniem: 0800-7000',
          ]) {
            assert.ok(text.includes(line), line);
          }
          assert.doesNotMatch(text, /functionaris/);
          nothingKept(told);
          assert.deepEqual(
            told.town.sent.filter(({ kind }) => kind === 'post'),
            [],
          );
        }));
    }

    it('C85: is answered by typing too, and typed words lead to the same door from anywhere', () =>
      anna(async (who, told) => {
        await goes(who, 'Kort melden', 'Nee', 'Met mijn naam');
        assert.match((await who.types('ja')).text, /Deze melding hoort niet hier/);
        const { text } = await who.types('het gaat over mijn leidinggevende hier');
        assert.match(text, /Deze melding hoort niet hier\.[^]*0900-8844[^]*0800-7000/);
        assert.doesNotMatch(text, /functionaris/);
        nothingKept(told);
      }));
  });

  it('C86: confidential is told straight, and the review points out the own name', () =>
    anna(async (who) => {
      assert.ok(
        (await goes(who, 'Kort melden', 'Nee')).includes(
          'Je naam staat niet in de melding. Maar uit je verhaal kan iemand afleiden wie je bent. De beheerder van Teams, en soms politie of rechter, kan je naam te weten komen.',
        ),
      );
      await who.presses('Vertrouwelijk');
      await who.presses('Nee');
      const own = await who.presses('Verder', { [WHAT]: 'Ik, Anna Bakker, zag een busje.' });
      assert.match(own.text, /Je naam staat in je antwoorden\. Haal die weg/);
      const { text } = await who
        .presses('Terug')
        .then(() => who.presses('Verder', { [WHAT]: SEEN }));
      assert.doesNotMatch(text, /Je naam staat in je antwoorden\./);
      assert.match(text, /Kan iemand uit je verhaal afleiden wie je bent\?/);
    }));

  for (const [how, shows] of [
    ['Vertrouwelijk', false],
    ['Met mijn naam', true],
  ] as const) {
    it(`C86: the functionaris ${shows ? 'sees' : 'does not see'} name and team after ${how}`, () =>
      anna(async (who, { colleague, town }) => {
        const fatima = colleague('Fatima el Amrani');
        await begins(who, 'Signaal melden', how);
        await who.presses('Verder', { [WHAT]: SEEN });
        await who.presses('Verder');
        await who.presses('Verder', { 'Bij welk team': 'Leerplicht' });
        await who.presses('Verder');
        await who.presses('Verder');
        await who.presses('Versturen');
        const details = await fatima.presses('Details bekijken');
        const channel = JSON.stringify(town.sent.filter(({ kind }) => kind !== 'message'));
        for (const text of [details.text, channel]) {
          assert.equal(text.includes('Anna Bakker'), shows);
          assert.equal(text.includes('Leerplicht'), shows);
        }
      }));
  }

  it('C87: who stops or goes anonymous reads what is deleted and what a bot cannot delete', () =>
    anna(async (who, told) => {
      const typed =
        'Wat je zelf hebt getypt staat nog in deze chat. Verwijder dat zelf. Een kopie kan bewaard blijven.';
      await who.types('Ik vertrouw het niet bij een adres in Klaarwater');
      const anonymous = await who.types('anoniem melden');
      assert.ok(anonymous.text.includes(typed));
      nothingKept(told);
      await who.types('Ik vertrouw het niet bij een adres in Klaarwater');
      await who.types('stoppen');
      const stopped = await who.presses('Stoppen');
      assert.ok(stopped.text.includes('Wij hebben je antwoorden verwijderd.'));
      assert.ok(stopped.text.includes(typed));
      nothingKept(told);
      assert.ok(!JSON.stringify(told.town.log).includes(who.person.id));
    }));

  it('C88: a locked screen shows the fixed sentence, and of the channel the number alone', () =>
    anna(async (who, { town, colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await reportsShort(who, SEEN);
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await asks(fatima, 'Welke dag was het?');
      const toReporter = town.sent.filter(
        (sent) => 'conversation' in sent && sent.conversation.startsWith('a:'),
      );
      assert.ok(toReporter.length > 0 && toReporter.length < town.sent.length);
      for (const sent of town.sent) {
        const expected = toReporter.includes(sent) ? 'Je hebt een bericht.' : 'MH-2026-0001';
        assert.equal(sent.summary, expected, sent.kind);
      }
    }));

  it('C89: what was sent can be read for 24 hours; to withdraw is a request', () =>
    anna(async (who, { town, passes }) => {
      await reportsShort(who, SEEN);
      await who.types('mijn meldingen');
      assert.ok((await who.presses('Bekijk MH-2026-0001')).text.includes(SEEN));
      await passes({ hours: 25 });
      await who.types('mijn meldingen');
      const later = await who.presses('Bekijk MH-2026-0001');
      assert.ok(!later.text.includes(SEEN));
      assert.match(later.text, /Status: Ontvangen/);
      const form = await who.presses('Vraag om intrekken');
      assert.ok(
        form.text.includes(
          'Je vraagt om intrekken. De functionaris beslist. Is er gevaar of een kind, dan blijft het signaal bestaan.',
        ),
      );
      await who.presses('Versturen', { Waarom: 'Het bleek een verhuizing.' });
      assert.equal(town.tickets()[0]?.status, 'nieuw');
    }));

  it('C89: of somebody who cannot be reached any more messages stop, and the holder is told', () =>
    anna(async (who, { town, colleague, passes }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUp(who, fatima);
      town.failWhen((sent) =>
        'conversation' in sent && sent.conversation.startsWith('a:')
          ? { kind: 'blocked', reason: 'forbidden' }
          : undefined,
      );
      await asks(fatima, 'Welke dag was het?');
      await passes({ minutes: 5 });
      await fatima.types('MH-2026-0001');
      const { text } = await fatima.presses('Open MH-2026-0001');
      assert.match(text, /Melder is niet bereikbaar\./);
    }));

  it('C90: no report comes in before every blocking decision of Soest is made', async () => {
    const missing = missingForProduction(await soest());
    for (const id of BLOCKING_DECISIONS) {
      assert.ok(
        missing.some((line) => line.includes(`besluiten.json, bij "${id}"`)),
        id,
      );
    }
  });

  it('C90: while blocking decisions of Soest are open every card says that it is an example', () =>
    anna(async (who) => {
      await reportsShort(who, SEEN);
      for (const { card } of who.person.seen) {
        assert.match(readCard(card), /^Voorbeeld, niet vastgesteld\n/);
      }
    }));
});

describe('how the conversation of Soest goes', () => {
  it('C91: Kort melden is gate, privacy, conflict, story with where and when, and send', () =>
    anna(async (who) => {
      await who.types('hallo');
      const before = who.effort();
      const texts = [];
      for (const title of ['Kort melden', 'Nee', 'Vertrouwelijk', 'Nee']) {
        texts.push((await who.presses(title)).text);
      }
      texts.push((await who.presses('Verder', { [WHAT]: SEEN })).text);
      texts.push((await who.presses('Versturen')).text);
      for (const [index, pattern] of [
        /Is er nu iemand in direct gevaar/,
        /Wat gebeurt er met je melding\?/,
        /Gaat het over iemand die bij de gemeente werkt/,
        /\[Wat heb je gezien of gehoord\?[^]*\[Waar was het\?[^]*\[Wanneer was het\?/,
        /Klopt alles\?/,
        /Bedankt voor je melding/,
      ].entries()) {
        assert.match(texts[index] ?? '', pattern);
      }
      assert.equal((texts[3]?.match(/^\[/gm) ?? []).length, 3, 'nothing else is asked');
      const after = who.effort();
      assert.ok(after.presses - before.presses <= 6);
      assert.equal(after.texts - before.texts, 1);
    }));

  it('C91: a whole report has the story first, then the signals, then the form, then the wishes', () =>
    anna(async (who, { town }) => {
      await begins(who, 'Signaal melden');
      const pages = [readCard(who.person.card().card)];
      pages.push((await who.presses('Verder', { [WHAT]: SEEN })).text);
      pages.push((await who.presses('Verder')).text);
      const about = { 'Bij welk team': 'Leerplicht', 'Gaat het om een persoon': 'Allebei' };
      pages.push((await who.presses('Verder', about)).text);
      for (let page = 0; page < 4; page += 1) pages.push((await who.presses('Verder')).text);
      const all = pages.join('\n');
      const { signalCards } = town.content;
      const sign = signalCards.find(({ id }) => id === 'leerplicht')?.signals[0];
      const places = [
        WHAT,
        'Waar was het?',
        'Gaat het om een persoon',
        sign?.label.nl ?? '-',
        'Aan welke vorm',
        '\nDe persoon\n',
        '\nDe plek\n',
        '\nTot slot\n',
        '\nKlopt alles?\n',
      ].map((part) => all.indexOf(part));
      assert.ok(!places.includes(-1), String(places));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
      assert.match(all, /^ {2}o Weet ik niet$/m);
    }));

  it('C92: English is on the first card, and one may write in the own language', () =>
    anna(async (who) => {
      assert.ok((await who.types('goedemiddag')).buttons.includes('English'));
      await begins(who, 'Kort melden');
      assert.ok(allOf(who).includes('Je mag in je eigen taal schrijven.'));
      await who.types('stoppen');
      const menu = await who.types('english');
      assert.match(menu.text, /What do you want to do\?/);
    }));

  for (const [how, where] of [
    ['With my name', 'on the ticket'],
    ['Confidential', 'in the details alone'],
  ] as const) {
    it(`C92: of "${how}" the functionaris sees the language ${where}`, () =>
      anna(async (who, { colleague, town }) => {
        const fatima = colleague('Fatima el Amrani');
        await who.types('hello');
        for (const title of ['English', 'Short report', 'No', how, 'No']) await who.presses(title);
        await who.presses('Next', {
          'What did you see or hear?': 'Ten men sleep in a small house.',
        });
        await who.presses('Send');
        const channel = JSON.stringify(town.sent.filter(({ kind }) => kind === 'post'));
        assert.equal(channel.includes('Engels'), how === 'With my name');
        await fatima.presses('Oppakken');
        await fatima.presses('Nee');
        assert.match((await fatima.presses('Details bekijken')).text, /, gebruikt Engels/);
      }));
  }

  it('C93: the desk reads what to do now, on its card and while reporting', () =>
    anna(async (who) => {
      const now = [
        'Werk rustig door.',
        'Geef het paspoort aan de persoon zelf.',
        'Vraag of je de persoon kort alleen kunt spreken, alsof dat altijd zo gaat.',
        'Lukt dat niet, dring niet aan.',
      ];
      await who.types('signalen herkennen');
      const card = await who.presses('Aan de balie');
      for (const line of now) assert.ok(card.text.includes(line), line);
      await begins(who, 'Signaal melden');
      await who.presses('Verder', { [WHAT]: SEEN });
      await who.presses('Verder');
      await who.presses('Verder', {
        'Bij welk team': 'Burgerzaken of de balie',
        'Gaat het om een persoon': 'Een persoon',
      });
      const page = await who.presses('Verder');
      assert.ok(page.text.includes(now.join(' ')), page.text);
    }));

  it('C94: who is a victim, or has one in the family, reads of advice without a name everywhere', () =>
    anna(async (who) => {
      const reach = [
        /CoMensha: \[?033-448 11 86\b.*op werkdagen van 9\.00 tot 17\.00 uur/,
        /Veilig Thuis: \[?0800-2000\b/,
      ];
      const typed = await who.types('ik ben zelf slachtoffer');
      assert.match(typed.text, /Je kunt zonder je naam advies vragen/);
      for (const pattern of reach) assert.match(typed.text, pattern);
      for (const button of WAYS_IN) {
        await begins(who, button);
        assert.match(
          allOf(who),
          /Gaat het over jezelf of je familie\? Je kunt zonder je naam advies/,
        );
        for (const pattern of reach) assert.match(allOf(who), pattern);
        await who.types('stoppen');
      }
      await reportsShort(who, SEEN);
      assert.match(
        readCard(who.person.card().card),
        /Zit dit je dwars\? Praat met het bedrijfsmaatschappelijk werk\./,
      );
    }));
});

describe('what is never asked and never told in Soest', () => {
  it('C95: no question of the intake and no choice asks what may not be asked', async () => {
    const content = await soest();
    for (const question of QUESTIONS) {
      const options = optionsOf(question, content, { team: 'anders' });
      const asked = [question.ask, question.hint, ...options.map(({ label }) => label)];
      for (const text of asked.flatMap((it) => (it === undefined ? [] : [it.nl, it.en]))) {
        assert.doesNotMatch(text.replaceAll(WARNING, ''), NEVER_ASKED, question.id);
      }
    }
  });

  it('C95: what looks like a BSN is refused in a field and typed, and is not kept', () =>
    anna(async (who, { town }) => {
      const kept = () => [...town.memory.conversations.values()].map(({ json }) => json).join();
      await begins(who, 'Kort melden');
      const field = await who.presses('Verder', { [WHAT]: `Haar nummer is ${BSN}.` });
      assert.match(field.text, /Dit lijkt een BSN\. Haal het weg\./);
      const typed = await who.types(`Haar nummer is ${BSN}.`);
      assert.match(typed.text, /Dit lijkt een BSN\. Haal het weg\./);
      assert.ok(!kept().includes(BSN));
      const bus = { verhaal: 'Het nummer van de bus is 111222334.' };
      const review = readCard((await who.person.presses('Verder', bus, field.shown)).card);
      assert.match(review, /Klopt alles\?[^]*111222334/, 'nine digits that are no BSN stay');
      assert.ok(kept().includes('111222334'));
      await who.presses('Versturen');
      await who.presses('Mijn meldingen');
      await who.presses('Bekijk MH-2026-0001');
      await who.presses('Aanvullen');
      const added = await who.presses('Versturen', { 'Je aanvulling': `Ook ${BSN}.` });
      assert.match(added.text, /Dit lijkt een BSN\. Haal het weg\./);
      const all = JSON.stringify([[...town.memory.tickets.values()], town.sent, town.log]);
      assert.ok(!all.includes(BSN));
    }));

  it('C95: the review asks for what one saw and not for what one thinks', () =>
    anna(async (who) => {
      await begins(who, 'Kort melden');
      assert.ok(allOf(who).includes('Schrijf wat je zag, niet wat je denkt.'));
      const { text } = await who.presses('Verder', {
        [WHAT]: 'Volgens mij is hij een pooier.',
      });
      assert.match(text, /Kijk nog even:[^]*Schrijf wat je zag, niet wat je denkt\./);
    }));

  describe('C96: whether something is known', () => {
    const ADDRESS = 'Dorpsstraat 12, 3761 AB Soest';

    it('C96: is never told by an answer to a question, which says so before and after', () =>
      anna(async (who) => {
        await begins(who, 'Advies vragen');
        assert.ok(allOf(who).includes(UNKNOWN));
        const review = await who.presses('Verder', {
          'Wat is je vraag?': `Weten jullie iets over ${ADDRESS}?`,
        });
        const receipt = await who.presses('Versturen');
        for (const { text } of [review, receipt]) {
          assert.ok(text.includes(UNKNOWN));
          assert.doesNotMatch(text.replaceAll(UNKNOWN, ''), KNOWN_ALREADY);
        }
      }));

    it('C96: is told by no look-up: the search box and typed words read the same, reported or not', async () => {
      const looksUp = async (who: Actor): Promise<readonly string[]> => {
        await who.types('wie doet wat');
        const texts: string[] = [];
        for (const box of [ADDRESS, 'Jan de Vries']) {
          const found = await who.presses('Zoeken', { 'Waar zoek je naar?': box });
          assert.ok(!found.text.includes(box), 'what was looked for is not repeated');
          texts.push(found.text);
          await who.types('wie doet wat');
        }
        for (const typed of [ADDRESS, `is ${ADDRESS} bekend?`, `wie helpt er op ${ADDRESS}?`]) {
          texts.push((await who.types(typed)).text);
          const { buttons } = await who.types('stoppen');
          if (buttons.includes('Stoppen')) await who.presses('Stoppen');
        }
        return texts;
      };
      const read: (readonly string[])[] = [];
      for (const reported of [false, true]) {
        await anna(async (who, { employee, town }) => {
          if (reported) {
            await reportsShort(who, `Veel mannen in één huis, ${ADDRESS}.`);
            assert.equal(town.tickets().length, 1);
          }
          read.push(await looksUp(employee('Bram Visser')));
        });
      }
      assert.deepEqual(read[0], read[1]);
      for (const text of read.flat()) {
        assert.doesNotMatch(text.replaceAll(UNKNOWN, ''), KNOWN_ALREADY);
      }
    });

    it('C96: is told by no match: a second report of the same place reads as the first', () =>
      tell(async ({ employee, colleague }) => {
        const fatima = colleague('Fatima el Amrani');
        const readings: string[] = [];
        for (const name of ['Anna Bakker', 'Bram Visser']) {
          const who = employee(name);
          await reportsShort(who, `Veel mannen in één huis, ${ADDRESS}.`);
          await who.types('mijn meldingen');
          const all = who.person.seen.map(({ card }) => readCard(card)).join('\n');
          readings.push(all.replaceAll(/MH-2026-\d+|\d+\.\d\d uur/g, ''));
        }
        assert.equal(readings[0], readings[1]);
        assert.ok(readings[1]?.includes(UNKNOWN));
        await fatima.presses('Oppakken');
        await fatima.presses('Nee');
        await fatima.presses('Meer');
        const { text } = await fatima.presses('Koppelen');
        assert.match(text, /Zelfde kenteken of adres: MH-2026-0001\./, 'the desk alone sees it');
      }));
  });
});
