// Installs what is missing, and only that. Runs before `npm start` and `npm test` on whatever Node
// (20 or newer) the machine has; the scripts after it then find the Node of this project first on
// their path. Install and run are two scripts because a shell that has looked up `node` keeps it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The oldest major of npm whose `npm ci` reads our lock file. */
const OLDEST_NPM = 10;
/** The oldest major of Node that can run this file and npm 10. */
const OLDEST_NODE = 20;
/** The major of Node on which the project itself runs. */
const PROJECT_NODE = 24;

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own record of what it put
 * there (`node_modules/.package-lock.json`). Packages for another platform may be absent, and so
 * may those for development when `production` is set. A package of another version, or one more
 * than the lock file has, means that an install is due.
 *
 * @param {{ packages?: Record<string, LockEntry> } | undefined} lock the parsed package-lock.json
 * @param {{ packages?: Record<string, LockEntry> } | undefined} installed the parsed record
 * @param {boolean} production leaves packages for development out of account
 * @returns {boolean}
 *
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} LockEntry
 */
export function isInstalled(lock, installed, production) {
  const wanted = lock?.packages;
  const present = installed?.packages;
  if (wanted === undefined || present === undefined) return false;
  const mayBeAbsent = (/** @type {LockEntry} */ entry) =>
    entry.optional === true || entry.devOptional === true || (production && entry.dev === true);
  return Object.entries(wanted)
    .filter(([path]) => path !== '')
    .every(([path, entry]) => {
      const found = present[path];
      return found === undefined ? mayBeAbsent(entry) : found.version === entry.version;
    });
}

/**
 * What npm itself gave as the reason, in one line without its prefixes.
 *
 * @param {string} output what npm wrote
 * @returns {string}
 */
export function reason(output) {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^npm (?:error|ERR!)\s*/, '').trim())
    .filter(
      (line) => line !== '' && !/^(?:code|errno|syscall|network|A complete log)\b/.test(line),
    );
  return lines[0]?.replace(/\.$/, '') ?? 'npm gave no reason';
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} path @returns {any} */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The npm that runs us, with the Node that runs it; else the npm on the path. */
function npm() {
  const running = process.env.npm_execpath;
  if (running !== undefined && basename(running) === 'npm-cli.js' && existsSync(running)) {
    return { command: process.execPath, first: [running], shell: false };
  }
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/** @param {string[]} args */
function runNpm(args) {
  const { command, first, shell } = npm();
  const done = spawnSync(command, [...first, ...args], { cwd: root, encoding: 'utf8', shell });
  return {
    ok: done.status === 0,
    output: done.error === undefined ? `${done.stderr}\n${done.stdout}` : done.error.message,
    printed: (done.stdout ?? '').trim(),
  };
}

const ownMajor = Number(process.versions.node.split('.')[0]);

/**
 * Whether the scripts after this one get a Node that runs TypeScript as it stands: the one from the
 * package `node`, or in production the machine's own.
 *
 * @param {boolean} production
 */
function hasNode(production) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  try {
    execFileSync(join(root, 'node_modules', 'node', 'bin', name), ['--version'], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return production && ownMajor >= PROJECT_NODE;
  }
}

/**
 * @param {boolean} production leaves out the packages for development
 * @returns {string | undefined} the sentence that says why the project cannot run
 */
function install(production) {
  if (ownMajor < OLDEST_NODE) {
    return `Signaalpunt needs Node ${OLDEST_NODE} or newer to install itself; this is Node ${process.versions.node}.`;
  }
  const installed = () =>
    isInstalled(
      readJson(join(root, 'package-lock.json')),
      readJson(join(root, 'node_modules', '.package-lock.json')),
      production,
    );
  if (installed() && hasNode(production)) return undefined;

  const version = runNpm(['--version']);
  if (!version.ok) return 'Signaalpunt needs npm to install itself, and npm does not run here.';
  if (Number(version.printed.split('.')[0]) < OLDEST_NPM) {
    return `Signaalpunt needs npm ${OLDEST_NPM} or newer to install itself; this is npm ${version.printed}.`;
  }
  console.log(
    'Installing the packages of Signaalpunt. This happens once and takes a minute or two.',
  );
  const scope = production ? ['--omit=dev'] : ['--include=dev'];
  const done = runNpm(['ci', ...scope, '--no-audit', '--no-fund', '--loglevel=error']);
  if (!done.ok) {
    return `The packages could not be installed (${reason(done.output)}); run "npm ci" to see everything npm says.`;
  }
  if (!hasNode(production)) {
    return 'The packages are installed, but the Node of this project does not run, because its install script was not allowed; run "npm ci --ignore-scripts=false".';
  }
  return undefined;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problem = install(process.argv.includes('--production'));
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  }
}
