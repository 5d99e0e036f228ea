import { z } from 'zod';

/** Is it about somebody who works here or who reads these reports (C85)? */
export const ConflictView = z.strictObject({ id: z.string() });
export type ConflictView = z.output<typeof ConflictView>;
