import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { texts } from '../../cards/menu/texts.ts';
import { words } from '../../cards/words.ts';
import { packageFiles } from '../../scripts/package/build-package.ts';
import { checkLocalization, checkManifest } from '../../scripts/package/check-manifest.ts';
import { fill } from '../../scripts/package/fill.ts';
import { commandOf, isCallForHelp } from '../../dialogs/personal-chat/commands.ts';
import { readCommand } from '../../dialogs/desk/lists/command.ts';
import type { Language } from '../../src/domain/language.ts';
import { settings } from './settings.ts';

const Command = z.object({ title: z.string(), description: z.string() });
const Manifest = z.object({
  id: z.string(),
  version: z.string(),
  developer: z.object({ name: z.string(), privacyUrl: z.string() }),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  supportsChannelFeatures: z.string().optional(),
  icons: z.record(z.string(), z.string()),
  localizationInfo: z.object({
    defaultLanguageTag: z.literal('nl'),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.tuple([
    z.object({
      botId: z.string(),
      scopes: z.array(z.string()),
      supportsFiles: z.literal(false),
      commandLists: z.array(
        z.object({ scopes: z.array(z.string()), commands: z.array(Command).min(1) }),
      ),
    }),
  ]),
});
const Texts = z.record(z.string(), z.string());

const read = (file: string): Promise<string> => readFile(`manifest/${file}`, 'utf8');
const filled = async (): Promise<string> => fill(await read('manifest.json'), { ...settings });
const manifest = async () => Manifest.parse(JSON.parse(await filled()));

/** The titles of the commands in the personal chat, in English. */
async function englishTitles(): Promise<readonly string[]> {
  const english = Texts.parse(JSON.parse(await read('en.json')));
  return Object.entries(english)
    .filter(([key]) => /^bots\[0\]\.commandLists\[0\]\..*\.title$/.test(key))
    .map(([, title]) => title);
}

describe('the manifest of the Teams app', () => {
  it("keeps Microsoft's schema", async () => {
    assert.deepEqual(await checkManifest(await filled()), []);
  });

  it("is refused by Microsoft's schema when something is wrong, so that the check is one", async () => {
    const wrong = (await filled()).replace('"Signaalpunt"', `"${'Signaalpunt '.repeat(4)}"`);
    assert.equal((await checkManifest(wrong)).length, 1);
  });

  it('says supportsChannelFeatures tier1, without which Teams refuses scope team from 1.25 on', async () => {
    // Microsoft's schema does not ask for it, so only this test does.
    const { supportsChannelFeatures } = await manifest();
    assert.equal(supportsChannelFeatures, 'tier1');
  });

  it('is one app for the personal chat and for a team, with a command list for each', async () => {
    const [bot] = (await manifest()).bots;
    assert.deepEqual(bot.scopes, ['personal', 'team']);
    assert.deepEqual(
      bot.commandLists.map(({ scopes }) => scopes),
      [['personal'], ['team']],
    );
  });

  it('has the app id, the version and the publisher that it is given', async () => {
    const { id, bots, version, developer } = await manifest();
    assert.deepEqual([id, bots[0].botId], [settings.appId, settings.appId]);
    assert.equal(version, settings.version);
    assert.deepEqual(developer, { name: settings.municipality, privacyUrl: settings.privacy });
  });

  it('has a value for every placeholder', async () => {
    assert.equal((await filled()).includes('{{'), false);
    assert.throws(() => fill('{"a":"{{unknown}}"}', {}), /unknown/);
  });

  it('begins both descriptions with the fixed line about 112, in each language', async () => {
    const { description } = await manifest();
    const english = Texts.parse(JSON.parse(await read('en.json')));
    for (const text of [description.short, description.full]) {
      assert.ok(text.startsWith(words.nl.fixedLine), text);
    }
    for (const key of ['description.short', 'description.full']) {
      assert.ok(english[key]?.startsWith(words.en.fixedLine), key);
    }
  });

  it('offers as commands what the buttons of the menu say, in each language', async () => {
    const buttons = (language: Language): readonly string[] => {
      const menu = texts[language];
      const rows = [menu.report, menu.short, menu.advice, menu.anonymous, menu.signs, menu.who];
      return [words[language].danger, ...rows, words[language].mine];
    };
    const [personal] = (await manifest()).bots[0].commandLists;
    assert.deepEqual(
      personal?.commands.map(({ title }) => title),
      [...buttons('nl'), texts.nl.otherLanguage, words.nl.menu],
    );

    const titles = await englishTitles();
    assert.deepEqual(titles, [...buttons('en'), texts.nl.otherLanguage, words.en.menu]);
  });
});

describe('the commands of the Teams app', () => {
  it('are understood when Teams types them, also in the middle of a report', async () => {
    const [personal] = (await manifest()).bots[0].commandLists;
    const titles = [
      ...(personal?.commands ?? []).map(({ title }) => title),
      ...(await englishTitles()),
    ];
    const unknown = titles.filter(
      (title) => !isCallForHelp(title) && commandOf(title, true) === undefined,
    );
    assert.deepEqual(unknown, []);
  });

  it('are understood in the channel too, as words of their own and never as a question', async () => {
    const [, channel] = (await manifest()).bots[0].commandLists;
    const titles = (channel?.commands ?? []).map(({ title }) => title);
    assert.ok(titles.length > 6);
    assert.deepEqual(
      titles.filter((title) => readCommand(title).kind === 'question'),
      [],
    );
  });
});

describe('the English texts of the Teams app', () => {
  it("keep Microsoft's schema, which refuses an unknown key", async () => {
    const english = await read('en.json');
    assert.deepEqual(await checkLocalization(english), []);
    const wrong = english.replace('"name.full"', '"name.long"');
    assert.match((await checkLocalization(wrong)).join(), /name\.long/);
  });

  it('translate every text of the manifest and nothing else', async () => {
    const { name, description, bots } = await manifest();
    const commands = bots[0].commandLists.flatMap((list, l) =>
      list.commands.flatMap((command, c) =>
        Object.keys(command).map(
          (key) => `bots[0].commandLists[${String(l)}].commands[${String(c)}].${key}`,
        ),
      ),
    );
    const expected = [
      '$schema',
      ...Object.keys(name).map((key) => `name.${key}`),
      ...Object.keys(description).map((key) => `description.${key}`),
      ...commands,
    ];
    assert.deepEqual(Object.keys(Texts.parse(JSON.parse(await read('en.json')))), expected);
  });

  it('are listed in the manifest and packed with it', async () => {
    const { additionalLanguages } = (await manifest()).localizationInfo;
    assert.deepEqual(additionalLanguages, [{ languageTag: 'en', file: 'en.json' }]);
    assert.ok((await packageFiles(settings)).has('en.json'));
  });
});
