import { z } from 'zod';

/** What happens with your report, and how: met naam, vertrouwelijk or anoniem (C23, C82, C86). */
export const PrivacyView = z.strictObject({
  id: z.string(),
  kind: z.enum(['signaal', 'adviesvraag']),
  readingHours: z.string(),
  retention: z.string(),
  responsible: z.string(),
  contact: z.string(),
  url: z.string(),
});
export type PrivacyView = z.output<typeof PrivacyView>;
