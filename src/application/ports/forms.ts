import type { Form } from '../../domain/form.ts';
import type { FormId } from '../../domain/ids.ts';

/** Keeps a form that is shown, or what was typed in it. Durable. */
export type KeepForm = (form: Form) => Promise<void>;
export type ReadForm = (id: FormId) => Promise<Form | undefined>;
/** Removing nothing is no error. */
export type DropForm = (id: FormId) => Promise<void>;
/** All forms that are kept; few, because they live for a day. */
export type ListForms = () => AsyncIterable<Form>;
