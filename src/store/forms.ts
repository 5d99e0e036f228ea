import { join } from 'node:path';
import type { DropForm, KeepForm, ListForms, ReadForm } from '../application/ports/forms.ts';
import type { Now } from '../application/ports/outside.ts';
import { FORM_LIVES_HOURS } from '../domain/form.ts';
import type { Form } from '../domain/form.ts';
import { FormId } from '../domain/ids.ts';
import { removeDurably } from './durable-file.ts';
import type { Guard } from './guard.ts';
import type { Turns } from './in-turn.ts';
import { orLeaveOut } from './leave-out.ts';
import { formKind } from './record-kinds.ts';
import { recordsOf } from './records.ts';
import type { Cabinet } from './records.ts';

export interface FormPorts {
  readonly keepForm: KeepForm;
  readonly readForm: ReadForm;
  readonly dropForm: DropForm;
  readonly listForms: ListForms;
}

const HOUR_MS = 3_600_000;

/** Forms that somebody has open. Those that nobody can send any more go when they are listed. */
export function formPorts(
  cabinet: Cabinet,
  folder: string,
  now: Now,
  turns: Turns,
  guard: Guard,
): FormPorts {
  const { fileSystem } = cabinet.disk;
  const records = recordsOf(formKind, cabinet);

  const read = async (id: FormId): Promise<Form | undefined> =>
    (await records.read(folder, id))?.value;
  const drop = (id: FormId): Promise<void> => removeDurably(fileSystem, join(folder, id));

  const isOver = ({ shownAt }: Form): boolean =>
    Date.parse(now()) - Date.parse(shownAt) > FORM_LIVES_HOURS * HOUR_MS;

  const readOrTidy = async (id: FormId): Promise<Form | undefined> => {
    const form = await orLeaveOut(cabinet, () => read(id));
    if (form === undefined || !isOver(form)) return form;
    await drop(id);
    return undefined;
  };

  return {
    keepForm: guard.port((form) =>
      turns.inTurn(form.id, async () => {
        await records.put(folder, form.id, form);
      }),
    ),
    readForm: guard.port((id) => turns.inTurn(id, () => read(id))),
    dropForm: guard.port((id) => turns.inTurn(id, () => drop(id))),
    listForms: async function* () {
      const names = await guard.port(() => fileSystem.readdir(folder))();
      const readOne = guard.port((id: FormId) => turns.inTurn(id, () => readOrTidy(id)));
      for (const name of names) {
        const id = FormId.safeParse(name).data;
        const form = id && (await readOne(id));
        if (form !== undefined) yield form;
      }
    },
  };
}
