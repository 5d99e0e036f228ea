import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { copyOfSoest } from './copy-of-soest.ts';
import type { Copy, Json } from './copy-of-soest.ts';

/** One mistake of an administrator, and what the start has to say: file, place and remedy. */
interface Broken {
  readonly name: string;
  readonly breaks: (copy: Copy) => Promise<void>;
  readonly says: RegExp;
}

const inFirst =
  (file: string, by: Json) =>
  (copy: Copy): Promise<void> =>
    copy.changeList(file, ([first, ...rest]) => [{ ...first, ...by }, ...rest]);
const inFile =
  (file: string, by: (value: Json) => Json) =>
  (copy: Copy): Promise<void> =>
    copy.change(file, (value) => ({ ...value, ...by(value) }));
const inText =
  (file: string, from: string | RegExp, to: string) =>
  (copy: Copy): Promise<void> =>
    copy.edit(file, (text) => text.replace(from, to));
const list = (value: Json, name: string): Json[] => value[name] as Json[];
const police = (value: Json): Json => value['police'] as Json;

const BROKEN: readonly Broken[] = [
  {
    name: 'a file that is missing',
    breaks: (copy) => copy.remove('partners.json'),
    says: /^partners\.json: dit bestand is er niet .*\. Neem het over uit content\/soest en vul het in\.$/m,
  },
  {
    name: 'a missing comma',
    breaks: inText('contacten.json', '"0900-8844",', '"0900-8844"'),
    says: /^contacten\.json, regel \d+: aan het eind van deze regel ontbreekt een komma\. Zet die erbij\.$/m,
  },
  {
    name: 'a missing quote',
    breaks: inText('contacten.json', '"0900-8844"', '"0900-8844'),
    says: /^contacten\.json, regel \d+: een tekst op deze regel eindigt niet\. Zet er een aanhalingsteken/m,
  },
  {
    name: 'a quote of a word processor',
    breaks: inText('teams.json', '"burgerzaken"', '“burgerzaken”'),
    says: /^teams\.json, regel 3: hier staat “ als aanhalingsteken\. Gebruik overal het rechte "\.$/m,
  },
  {
    name: 'the same name twice',
    breaks: inText('contacten.json', '"phone"', '"phone": "112", "phone"'),
    says: /^contacten\.json, regel \d+: de naam "phone" staat twee keer .*\. Haal er een weg\.$/m,
  },
  {
    name: 'a name that nobody knows',
    breaks: inText('contacten.json', '"phone"', '"telephone"'),
    says: /^contacten\.json, regel \d+, bij .*telephone: de naam "telephone" is hier niet bekend\. .*Verbeter de naam/m,
  },
  {
    name: 'a word where true or false belongs',
    breaks: inFirst('teams.json', { reportingCode: 'nee' }),
    says: /^teams\.json, regel \d+, bij "burgerzaken", reportingCode: schrijf hier true \(ja\) of false \(nee\)/m,
  },
  {
    name: 'a phone number that is none',
    breaks: inFile('contacten.json', (value) => ({ police: { ...police(value), phone: 'bel' } })),
    says: /^contacten\.json, regel \d+, bij police\.phone: schrijf een telefoonnummer zoals 0900-8844\./m,
  },
  {
    name: 'a day on which a number was checked that is no date',
    breaks: inFile('contacten.json', (value) => ({
      police: { ...police(value), verifiedOn: '24 november' },
    })),
    says: /^contacten\.json, regel \d+, bij police\.verifiedOn: schrijf een datum als jaar-maand-dag/m,
  },
  {
    name: 'a time that is none',
    breaks: inText('gemeente.json', '"from": "09:00"', '"from": "9 uur"'),
    says: /^gemeente\.json, regel \d+, bij readingHours\.from: schrijf een tijd .*, zoals 09:00\.$/m,
  },
  {
    name: 'reading hours that end before they begin',
    breaks: inText('gemeente.json', '"until": "17:00"', '"until": "08:00"'),
    says: /^gemeente\.json, regel \d+, bij readingHours\.until: schrijf een tijd die later op de dag is/m,
  },
  {
    name: 'a team with a card that is not there',
    breaks: inFirst('teams.json', { signalCards: ['bali'] }),
    says: /^teams\.json, regel \d+, bij "burgerzaken", signalCards, nummer 1: "bali" staat niet in de map signalen\. Bedoel je "balie"\?/m,
  },
  {
    name: 'a signal with a form that is not there',
    breaks: inFile('signalen/hotel.json', (card) => ({
      signals: list(card, 'signals').map((signal) => ({ ...signal, forms: ['sexueel'] })),
    })),
    says: /^signalen\/hotel\.json, regel \d+, bij signals, ".+", forms, nummer 1: "sexueel" staat niet in vormen\.json\. Bedoel je "seksueel"\?/m,
  },
  {
    name: 'a signal with a source that is not there',
    breaks: inFile('signalen/hotel.json', (card) => ({
      signals: list(card, 'signals').map((signal) => ({ ...signal, source: 'ergens-gelezen' })),
    })),
    says: /^signalen\/hotel\.json, regel \d+, bij signals, ".+", source: "ergens-gelezen" staat niet in bronnen\.json\./m,
  },
  {
    name: 'an id that stands twice',
    breaks: (copy) => copy.changeList('partners.json', (all) => [...all, ...all.slice(0, 1)]),
    says: /^partners\.json, regel \d+, bij ".+", id: de id ".+" staat ook op regel 3\. Geef elk een eigen id\.$/m,
  },
  {
    name: 'a text without English',
    breaks: inFirst('vormen.json', { label: { nl: 'Alleen Nederlands' } }),
    says: /^vormen\.json, regel 4, bij ".+", label: hier ontbreekt de Engelse tekst\. Zet er "en" bij\./m,
  },
  {
    name: 'a role with a name in place of an object id',
    breaks: inFile('rollen.json', () => ({ functionaris: ['Fatima de Vries'] })),
    says: /^rollen\.json, regel \d+, bij functionaris, nummer 1: schrijf de object-id van een persoon/m,
  },
  {
    name: 'a decision without a date',
    breaks: inFirst('besluiten.json', { decision: 'Ja.', decidedBy: 'het college', date: null }),
    says: /^besluiten\.json, regel \d+, bij ".+", decision: vul bij een besluit ook "decidedBy" en "date" in\.$/m,
  },
  {
    name: 'a partner with a contact that is not there',
    breaks: inFirst('partners.json', { contact: 'polise' }),
    says: /^partners\.json, regel \d+, bij ".+", contact: "polise" staat niet in contacten\.json\. Bedoel je "police"\?/m,
  },
  {
    name: 'search words that lead nowhere',
    breaks: inFile('zoekwoorden.json', (value) => ({
      leads: [...list(value, 'leads'), { to: 'kaart.hotl', words: ['herberg'] }],
    })),
    says: /^zoekwoorden\.json, regel \d+, bij leads, nummer \d+, to: "kaart\.hotl" is niets .*\. Bedoel je "kaart\.hotel"\?/m,
  },
  {
    name: 'a signal card under another name',
    breaks: inFile('signalen/hotel.json', () => ({ id: 'hotels' })),
    says: /^signalen\/hotel\.json, regel 2, bij id: hier hoort "hotel", .*\. Verbeter de id of de naam van het bestand\.$/m,
  },
  {
    name: 'no signal card at all',
    breaks: (copy) => copy.remove('signalen'),
    says: /^signalen: in deze map staat geen signaalkaart\. Zet er minstens één bestand in/m,
  },
  {
    name: 'a card without a signal',
    breaks: inFile('signalen/hotel.json', () => ({ signals: [], also: [] })),
    says: /^signalen\/hotel\.json, regel \d+, bij signals: op deze kaart staat geen enkel signaal\. Zet er een in/m,
  },
  {
    name: 'a neighbourhood in another municipality',
    breaks: inFirst('wijken.json', { place: 'Baarn' }),
    says: /^wijken\.json, regel \d+, bij ".+", place: "Baarn" staat niet in "places" in gemeente\.json\. Kies iets/m,
  },
  {
    name: 'a danger word that could match anything',
    breaks: inFile('gevaarwoorden.json', (value) => ({
      nl: { ...(value['nl'] as Json), urgent: ['(a+)+$'] },
    })),
    says: /^gevaarwoorden\.json, regel \d+, bij nl\.urgent, nummer 1: "\(a\+\)\+\$" is geen woord\. Gebruik letters/m,
  },
  {
    name: 'a training for a team that is not there',
    breaks: inFile('opleidingen.json', (value) => ({
      offers: list(value, 'offers').map((offer) => ({ ...offer, for: ['jeugd-team'] })),
    })),
    says: /^opleidingen\.json, regel \d+, bij offers, ".+", for, nummer 1: "jeugd-team" staat niet in teams\.json\. Bedoel je "jeugdteam"\?/m,
  },
  {
    name: 'four of the five steps of the meldcode',
    breaks: inFile('meldcode.json', (value) => ({ steps: list(value, 'steps').slice(0, 4) })),
    says: /^meldcode\.json, regel \d+, bij steps: zet hier precies 5 onderdelen in de lijst\.$/m,
  },
  {
    name: 'an answer that is missing on which municipality gives care',
    breaks: inFile('zorg.json', (value) => ({
      responsible: { ...(value['responsible'] as Json), elders: undefined },
    })),
    says: /^zorg\.json, regel \d+, bij responsible: hier ontbreekt "elders"\. Zet die naam erbij/m,
  },
];

describe('a broken folder stops the start', function () {
  this.timeout(40_000);
  let copy: Copy;

  beforeEach(async () => {
    copy = await copyOfSoest();
  });
  afterEach(() => copy.end());

  /** Starts the real program in the folder and waits until it has ended by itself. */
  async function start(port: number): Promise<{ code: number | null; said: string }> {
    const bot = spawn(process.execPath, ['src/main.ts'], {
      env: {
        ...{ PATH: process.env['PATH'], LOG_LEVEL: 'silent', PORT: String(port) },
        ...{ CONTENT_DIR: copy.dir, DATA_DIR: join(copy.dir, 'data') },
      },
      stdio: ['ignore', 'ignore', 'pipe'],
      // A folder that is not refused must not leave a bot behind.
      timeout: 30_000,
    });
    let said = '';
    bot.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    const code = await new Promise<number | null>((resolve) => bot.once('close', resolve));
    return { code, said };
  }

  for (const { name, breaks, says } of BROKEN) {
    it(`with ${name}`, async () => {
      await breaks(copy);
      const port = await freePort();
      const { code, said } = await start(port);

      assert.equal(code, 1, said);
      assert.match(said, says);
      assert.ok(!said.includes(copy.dir), said);
      assert.equal(await isListening(port), false);
    });
  }

  it('in at least twenty ways, each of which was tried', () => {
    assert.ok(BROKEN.length >= 20);
    assert.equal(new Set(BROKEN.map(({ says }) => says.source)).size, BROKEN.length);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
