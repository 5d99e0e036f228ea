import { toReporter } from './to-reporter.ts';

export const terugkoppeling = toReporter('terugkoppeling');
