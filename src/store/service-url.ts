import type { KeepServiceUrl, ReadServiceUrl } from '../application/ports/outside.ts';
import type { Guard } from './guard.ts';
import type { Turns } from './in-turn.ts';
import { settingKind } from './record-kinds.ts';
import { recordsOf } from './records.ts';
import type { Cabinet } from './records.ts';

export interface ServiceUrlPorts {
  readonly readServiceUrl: ReadServiceUrl;
  readonly keepServiceUrl: KeepServiceUrl;
}

const NAME = 'service-url';

/**
 * The service URL as a setting. Once known it is answered from memory, and keeping it again writes
 * nothing: it comes with every activity and hardly ever changes.
 */
export function serviceUrlPorts(
  cabinet: Cabinet,
  folder: string,
  turns: Turns,
  guard: Guard,
): ServiceUrlPorts {
  const records = recordsOf(settingKind, cabinet);
  let known: string | undefined;

  /** Writes it anew under the first key where it was under another one, which can then retire. */
  const load = async (): Promise<string | undefined> => {
    const content = await records.look(folder, NAME);
    if (content === undefined) return undefined;
    const { value } = await records.understand(content, folder, NAME);
    if (value.name !== NAME) throw new Error('A setting stands under the name of another one.');
    if (!content.underFirstKey) await records.put(folder, NAME, value);
    return value.url;
  };

  return {
    readServiceUrl: guard.port(() =>
      turns.inTurn(NAME, async () => {
        known ??= await load();
        return known;
      }),
    ),
    keepServiceUrl: guard.port((url) =>
      turns.inTurn(NAME, async () => {
        known ??= await load();
        if (known === url) return;
        await records.put(folder, NAME, { name: NAME, url });
        known = url;
      }),
    ),
  };
}
