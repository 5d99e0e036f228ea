import { settingKind } from './record-kinds.ts';
import type { Setting } from './record-kinds.ts';
import { recordsOf } from './records.ts';
import type { Cabinet } from './records.ts';

/** One setting. The caller sees to it that its calls come one after the other. */
export interface KeptSetting<Name extends Setting['name']> {
  /**
   * What is kept; `undefined` for nothing. Written anew under the first encryption key where it was
   * under another one, which can then retire.
   */
  readonly load: () => Promise<Extract<Setting, { name: Name }> | undefined>;
  readonly put: (setting: Extract<Setting, { name: Name }>) => Promise<void>;
}

/** The setting with this name, in the file `<folder>/<name>`. */
export function keptSetting<Name extends Setting['name']>(
  name: Name,
  cabinet: Cabinet,
  folder: string,
): KeptSetting<Name> {
  const records = recordsOf(settingKind, cabinet);
  const isOurs = (setting: Setting): setting is Extract<Setting, { name: Name }> =>
    setting.name === name;

  return {
    load: async () => {
      const content = await records.look(folder, name);
      if (content === undefined) return undefined;
      const { value } = await records.understand(content, folder, name);
      if (!isOurs(value)) throw new Error('A setting stands under the name of another one.');
      if (!content.underFirstKey) await records.put(folder, name, value);
      return value;
    },
    put: (setting) => records.put(folder, name, setting),
  };
}
