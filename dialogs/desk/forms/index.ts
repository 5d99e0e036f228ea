import type { FormKind } from '../../../src/domain/form.ts';
import { afschermen } from './afschermen.ts';
import { afschermingOpheffen } from './afscherming-opheffen.ts';
import { antwoord } from './antwoord.ts';
import { comensha } from './comensha.ts';
import { doorzetten } from './doorzetten.ts';
import { heropenen } from './heropenen.ts';
import { hulp } from './hulp.ts';
import { interventie } from './interventie.ts';
import { koppelen } from './koppelen.ts';
import { naamBesluit } from './naam-besluit.ts';
import { naamOpvragen } from './naam-opvragen.ts';
import { nieuw } from './nieuw.ts';
import { notitie } from './notitie.ts';
import { omzetten } from './omzetten.ts';
import { opvolging } from './opvolging.ts';
import { opvragen } from './opvragen.ts';
import { overdragen } from './overdragen.ts';
import { overleg } from './overleg.ts';
import { situatie } from './situatie.ts';
import { sluiten } from './sluiten.ts';
import { stap } from './stap.ts';
import { terugkoppeling } from './terugkoppeling.ts';
import { verrijken } from './verrijken.ts';
import { vraag } from './vraag.ts';
import type { DeskForm } from './form.ts';

/** The forms of the desk, by the action that they are for. */
export const FORMS: Readonly<Record<FormKind, DeskForm>> = {
  vraag,
  terugkoppeling,
  notitie,
  verrijken,
  opvragen,
  antwoord,
  overleg,
  doorzetten,
  opvolging,
  interventie,
  hulp,
  situatie,
  stap,
  koppelen,
  omzetten,
  comensha,
  'naam-opvragen': naamOpvragen,
  'naam-besluit': naamBesluit,
  afschermen,
  'afscherming-opheffen': afschermingOpheffen,
  overdragen,
  sluiten,
  heropenen,
  nieuw,
};
