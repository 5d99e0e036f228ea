import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { AppManifestUtils, TeamsManifestConverter } from '@microsoft/app-manifest';
import { Ajv, type AnySchema } from 'ajv';

/** Holds a filled manifest to Microsoft's schema, offline. Returns what is wrong with it. */
export async function checkManifest(json: string): Promise<readonly string[]> {
  const manifest = TeamsManifestConverter.jsonToManifest(json);
  return AppManifestUtils.validateAgainstSchema(manifest);
}

/** Holds the texts of one more language to Microsoft's schema, which refuses unknown keys. */
export async function checkLocalization(json: string): Promise<readonly string[]> {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json',
  );
  // The schema is of draft 4, which ajv reads but has no schema of; and its patterns hold brackets
  // that regular expressions in Unicode mode do not take. The only format is of `$schema`.
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const validate = ajv.compile(JSON.parse(await readFile(path, 'utf8')) as AnySchema);
  if (validate(JSON.parse(json))) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath} ${message ?? 'is not allowed'} ${JSON.stringify(params)}`.trim(),
  );
}
