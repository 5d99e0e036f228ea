import type {
  AddressOfColleague,
  ListColleagues,
  RememberColleague,
} from '../application/ports/colleagues.ts';
import type { ChatAddress } from '../domain/conversation.ts';
import type { Sensitive } from '../domain/sensitive.ts';
import type { Colleague } from '../domain/ticket.ts';
import type { Guard } from './guard.ts';
import type { Turns } from './in-turn.ts';
import { keptSetting } from './kept-setting.ts';
import type { KeptColleague } from './record-kinds.ts';
import type { Cabinet } from './records.ts';

export interface ColleaguePorts {
  readonly rememberColleague: RememberColleague;
  readonly listColleagues: ListColleagues;
  readonly addressOfColleague: AddressOfColleague;
}

const NAME = 'colleagues';

/**
 * The colleagues of the desk as one setting: they are few. Once known they are answered from memory,
 * because somebody is remembered at every press in the channel, and hardly ever is there news.
 */
export function colleaguePorts(
  cabinet: Cabinet,
  folder: string,
  turns: Turns,
  guard: Guard,
): ColleaguePorts {
  const setting = keptSetting(NAME, cabinet, folder);
  let known: readonly KeptColleague[] | undefined;

  const load = async (): Promise<readonly KeptColleague[]> => {
    known ??= (await setting.load())?.colleagues ?? [];
    return known;
  };

  return {
    rememberColleague: guard.port((colleague, address) =>
      turns.inTurn(NAME, async () => {
        const before = await load();
        const old = before.find(({ id }) => id === colleague.id);
        if (old !== undefined && !isNews(old, colleague, address)) return;
        const others = before.filter((other) => other !== old);
        const kept: KeptColleague = { ...old, id: colleague.id, name: colleague.name };
        const colleagues = [...others, address === undefined ? kept : { ...kept, address }];
        // A write that fails says nothing of what stands there.
        known = undefined;
        await setting.put({ name: NAME, colleagues });
        known = colleagues;
      }),
    ),
    listColleagues: guard.port(() =>
      turns.inTurn(NAME, async () =>
        (await load())
          .map(({ id, name }) => ({ id, name }))
          .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
      ),
    ),
    addressOfColleague: guard.port((person) =>
      turns.inTurn(NAME, async () => (await load()).find(({ id }) => id === person)?.address),
    ),
  };
}

function isNews(
  old: KeptColleague,
  { name }: Colleague,
  address: Sensitive<ChatAddress> | undefined,
): boolean {
  if (old.name !== name) return true;
  if (address === undefined) return false;
  const [was, is] = [old.address?.reveal(), address.reveal()];
  return was?.conversation !== is.conversation || was.serviceUrl !== is.serviceUrl;
}
