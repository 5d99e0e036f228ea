import assert from 'node:assert/strict';
import { z } from 'zod';
import { read } from './tree.ts';

const Versions = z.record(z.string(), z.string());
const Package = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  overrides: Versions,
  allowScripts: z.record(z.string(), z.boolean()),
});
const Locked = z.object({
  version: z.string(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: Versions.optional(),
  optionalDependencies: Versions.optional(),
});
const Lock = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), z.looseObject({})),
});

const manifest = Package.parse(JSON.parse(read('package.json')));
const lock = Lock.parse(JSON.parse(read('package-lock.json')));
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

/** Every installed copy of a package, by its place in `node_modules`. */
const installed = Object.entries(lock.packages)
  .filter(([place]) => place !== '')
  .map(([place, entry]) => ({
    place,
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    ...Locked.parse(entry),
  }));

const numbers = (version: string): readonly number[] => version.split('.').map(Number);

/** Whether a version is within `^range`: the same major version, and not older. */
function within(version: string, range: string): boolean {
  assert.match(range, /^\^\d+\.\d+\.\d+$/);
  const [major = 0, minor = 0, patch = 0] = numbers(version);
  const [wantMajor = 0, wantMinor = 0, wantPatch = 0] = numbers(range.slice(1));
  if (major !== wantMajor) return false;
  return minor > wantMinor || (minor === wantMinor && patch >= wantPatch);
}

describe('the dependencies', () => {
  it('are pinned to one version each', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
  });

  it('stand in the lock file as they stand in package.json', () => {
    const { dependencies, devDependencies } = Package.pick({
      dependencies: true,
      devDependencies: true,
    }).parse(lock.packages['']);
    assert.deepEqual({ ...dependencies, ...devDependencies }, direct);
    for (const [name, version] of Object.entries(direct)) {
      const [copy] = installed.filter(({ place }) => place === `node_modules/${name}`);
      assert.equal(copy?.version, version, name);
    }
  });

  it('are complete in the lock file, also for platforms other than this one', () => {
    // npm leaves an optional package out when it cannot find it, and `npm ci` fails on that later.
    const places = new Set(installed.map(({ place }) => place));
    const reachable = (from: string, name: string): boolean => {
      if (places.has(`${from}/node_modules/${name}`)) return true;
      const parent = from.lastIndexOf('/node_modules/');
      return parent > 0
        ? reachable(from.slice(0, parent), name)
        : places.has(`node_modules/${name}`);
    };
    const missing = installed.flatMap(({ place, dependencies, optionalDependencies }) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !reachable(place, name))
        .map((name) => `${place} needs ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  it('come from the public registry, each with its checksum', () => {
    const elsewhere = installed.filter(
      ({ resolved }) => resolved?.startsWith('https://registry.npmjs.org/') === false,
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(
      installed.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true),
      [],
    );
  });

  it('keep every override, in every copy: the SDK gets no more security updates', () => {
    for (const [name, range] of Object.entries(manifest.overrides)) {
      const copies = installed.filter((copy) => copy.name === name);
      assert.notEqual(copies.length, 0, `${name} is not installed: take its override away`);
      const old = copies.filter(({ version }) => !within(version, range));
      assert.deepEqual(old, []);
    }
  });

  it('hold no uuid older than 11.1.1 (CVE-2026-41907)', () => {
    assert.ok(within(manifest.overrides['uuid']?.slice(1) ?? '0.0.0', '^11.1.1'));
    assert.equal(within('11.1.0', '^11.1.1'), false);
    assert.equal(within('10.9.9', '^11.1.1'), false);
  });

  it('run install scripts only where package.json has decided about them', () => {
    const undecided = installed
      .filter(({ hasInstallScript }) => hasInstallScript === true)
      .filter(({ name }) => !(name in manifest.allowScripts))
      .map(({ name }) => name);
    assert.deepEqual(undecided, []);
    const names = new Set(installed.map(({ name }) => name));
    assert.deepEqual(
      Object.keys(manifest.allowScripts).filter((name) => !names.has(name)),
      [],
    );
  });

  it('have one entry each in docs/dependencies.md, and nothing else has one', () => {
    const rows = read('docs/dependencies.md').split('\n');
    const entries = rows.flatMap((row) => /^\| `([^`]+)` +\|/.exec(row)?.[1] ?? []);
    assert.deepEqual([...entries].sort(), Object.keys(direct).sort());
    for (const row of rows.filter((line) => line.startsWith('| `'))) {
      const cells = row.split('|').slice(1, -1);
      assert.equal(cells.length, 4, row);
      assert.ok(
        cells.every((cell) => cell.trim().length > 2),
        row,
      );
    }
  });

  it('have an entry in docs/dependencies.md for every override', () => {
    const text = read('docs/dependencies.md');
    for (const name of Object.keys(manifest.overrides))
      assert.ok(text.includes(`**${name}**`), name);
  });
});
