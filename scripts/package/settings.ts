import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { readContent } from '../../src/content/read-content.ts';
import type { Problems } from './problems.ts';

/** What differs from one municipality to the next in the Teams app. */
export interface Settings {
  /** The id of the app in Entra, for the bot and for the Teams app alike. */
  readonly appId: string;
  /** The version of Signaalpunt: Teams offers an update when it goes up. */
  readonly version: string;
  /** The name of the municipality, shown as the publisher. */
  readonly municipality: string;
  /** The page with the privacy statement, and the site on which it stands. */
  readonly privacy: string;
  readonly website: string;
}

const PackageJson = z.object({ version: z.string() });
const HttpsUrl = z.url({ protocol: /^https$/ });
const DEFAULT_CONTENT = 'content/soest';
/** Teams refuses a longer name of a publisher. */
const LONGEST_NAME = 32;

/**
 * Reads what the package needs from the environment and the municipality's content. Problems come
 * as sentences for the administrator, each with how to get the value.
 */
export async function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  read: typeof readContent,
): Promise<{ readonly ok: true; readonly settings: Settings } | Problems> {
  const problems: string[] = [];

  const appId = z.guid().safeParse(environment['MICROSOFT_APP_ID']);
  if (!appId.success) {
    problems.push(
      'MICROSOFT_APP_ID must be the application (client) id of the app registration in Entra, for example 00000000-1111-2222-3333-444444444444.',
    );
  }

  const folder = environment['CONTENT_DIR'] ?? DEFAULT_CONTENT;
  const content = await read(folder);
  if (!content.ok) return { ok: false, problems: [...problems, ...content.problems] };

  const { name, privacy } = content.content.municipality;
  if (name.length > LONGEST_NAME) {
    problems.push(
      `The name in ${folder}/gemeente.json is longer than the ${String(LONGEST_NAME)} characters that Teams allows.`,
    );
  }
  if (!HttpsUrl.safeParse(privacy.url).success) {
    problems.push(`The privacy url in ${folder}/gemeente.json must begin with https://.`);
  }
  if (!appId.success || problems.length > 0) return { ok: false, problems };

  const { version } = PackageJson.parse(JSON.parse(await readFile('package.json', 'utf8')));
  return {
    ok: true,
    settings: {
      appId: appId.data.toLowerCase(),
      version,
      municipality: name,
      privacy: privacy.url,
      website: new URL(privacy.url).origin,
    },
  };
}
