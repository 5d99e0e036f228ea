import { toReporter } from './to-reporter.ts';

export const vraag = toReporter('vraag');
