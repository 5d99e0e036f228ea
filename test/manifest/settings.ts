import type { Settings } from '../../scripts/package/settings.ts';

/** Settings for a package, of no real municipality. */
export const settings: Settings = {
  appId: '00000000-1111-2222-3333-444444444444',
  version: '0.1.0',
  municipality: 'gemeente "Voorbeeld"',
  privacy: 'https://voorbeeld.example/privacy',
  website: 'https://voorbeeld.example',
};
