import type { KeepServiceUrl, ReadServiceUrl } from '../application/ports/outside.ts';
import type { Guard } from './guard.ts';
import type { Turns } from './in-turn.ts';
import { keptSetting } from './kept-setting.ts';
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
  const setting = keptSetting(NAME, cabinet, folder);
  let known: string | undefined;

  return {
    readServiceUrl: guard.port(() =>
      turns.inTurn(NAME, async () => {
        known ??= (await setting.load())?.url;
        return known;
      }),
    ),
    keepServiceUrl: guard.port((url) =>
      turns.inTurn(NAME, async () => {
        known ??= (await setting.load())?.url;
        if (known === url) return;
        // A write that fails says nothing of what stands there.
        known = undefined;
        await setting.put({ name: NAME, url });
        known = url;
      }),
    ),
  };
}
