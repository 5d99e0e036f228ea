/**
 * In every round each thing is measured beside the others, in random order, so that what the
 * machine does meanwhile hits all of them. What counts are the ratios within a round.
 */

/** Measures each cell once a round. Gives per cell one result for each round. */
export async function rounds<Name extends string, T>(
  count: number,
  cells: Readonly<Record<Name, () => Promise<T>>>,
): Promise<Record<Name, T[]>> {
  const names = Object.keys(cells) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    T[]
  >;
  for (let round = 0; round < count; round += 1) {
    for (const name of shuffled(names)) results[name].push(await cells[name]());
  }
  return results;
}

/**
 * Does each operation `repeats` times a round, all of them in one random order. Gives per
 * operation and round what they gave.
 */
export async function mixedRounds<Name extends string>(
  count: number,
  repeats: number,
  operations: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number[][]>> {
  const names = Object.keys(operations) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[][]
  >;
  for (let round = 0; round < count; round += 1) {
    const took = new Map<Name, number[]>(names.map((name) => [name, []]));
    for (const name of shuffled(names.flatMap((each) => Array<Name>(repeats).fill(each)))) {
      took.get(name)?.push(await operations[name]());
    }
    for (const [name, numbers] of took) results[name].push(numbers);
  }
  return results;
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
