import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { z } from 'zod';
import { DESCRIPTIONS } from '../../scripts/content/descriptions.ts';
import { drawSchemas } from '../../scripts/content/schema.ts';
import { SCHEMA_FILES } from '../../scripts/content/schema-files.ts';
import { read } from '../repository/tree.ts';

const json = (file: string): unknown => JSON.parse(read(file));

/** A checker of JSON Schema as an editor has one. Formats are for the loader to judge. */
const checkerOf = (schemaFile: string) =>
  new Ajv({ validateFormats: false, strictTypes: false }).compile(json(schemaFile) as object);

describe('the schemas that an editor uses', () => {
  it('are those of the types: else npm run content -- schema', async () => {
    const drawn = await drawSchemas();
    assert.deepEqual(globSync('content/schema/*').sort(), drawn.map(({ file }) => file).sort());
    for (const { file, text } of drawn) assert.equal(read(file), text, file);
  });

  it('have a title, and Dutch words at every file', () => {
    assert.deepEqual(Object.keys(DESCRIPTIONS).sort(), SCHEMA_FILES.map(({ file }) => file).sort());
    for (const { schemaFile, file } of SCHEMA_FILES) {
      const { title, description } = z
        .looseObject({ title: z.string(), description: z.string() })
        .parse(json(schemaFile));
      assert.equal(title, file);
      assert.match(description, /\.$/);
    }
  });

  for (const { file, schemaFile } of SCHEMA_FILES) {
    it(`let pass what the municipalities wrote in ${file}, and no name more`, () => {
      const check = checkerOf(schemaFile);
      const written = globSync(`content/*/${file}`);
      assert.ok(written.length > 0);
      for (const one of written) {
        const value: unknown = JSON.parse(readFileSync(one, 'utf8'));
        assert.ok(check(value), `${one}: ${JSON.stringify(check.errors)}`);
        const wrong: unknown = Array.isArray(value)
          ? [{ kleur: 1 }, ...(value as unknown[])]
          : { ...(value as object), kleur: 1 };
        assert.equal(check(wrong), false, one);
      }
    });
  }

  it('are found by Visual Studio Code by the name of a file', () => {
    const { 'json.schemas': settings } = z
      .object({
        'json.schemas': z.array(
          z.strictObject({ fileMatch: z.array(z.string()), url: z.string() }),
        ),
      })
      .parse(json('.vscode/settings.json'));
    assert.deepEqual(
      settings,
      SCHEMA_FILES.map(({ file, schemaFile }) => ({
        fileMatch: [`content/*/${file}`],
        url: `./${schemaFile}`,
      })),
    );
  });
});
