import { checkFolder } from './content/check.ts';
import { comparePlan } from './content/plan.ts';
import type { Answer } from './content/answer.ts';

/**
 * `npm run content`: for who keeps the content of a municipality. Checks a folder, compares it with
 * the text of a plan, and writes the schemas that an editor uses. Exits with 1 when something is
 * wrong and with 2 when the command itself is.
 */
const USAGE = `Zo gebruik je het:

  npm run content -- check content/soest             kijkt de inhoud van een gemeente na
  npm run content -- plan content/soest plan.txt     vergelijkt de bijlage van het plan met de inhoud
  npm run content -- schema                          schrijft content/schema opnieuw`;

async function run([command, ...rest]: readonly string[]): Promise<Answer | undefined> {
  const [first, second] = rest;
  if (command === 'check' && first !== undefined && rest.length === 1) return checkFolder(first);
  if (command === 'plan' && first !== undefined && second !== undefined && rest.length === 2) {
    return comparePlan(first, second);
  }
  if (command === 'schema' && rest.length === 0) {
    // Here alone, because it needs prettier, which a bot that serves does not install.
    const { writeSchemas } = await import('./content/schema.ts');
    return writeSchemas();
  }
  return undefined;
}

const answer = await run(process.argv.slice(2));
if (answer === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  for (const line of answer.lines) console.log(line);
  if (!answer.ok) process.exitCode = 1;
}
