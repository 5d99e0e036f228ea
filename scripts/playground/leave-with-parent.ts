/**
 * Loaded into the programs that we start. When the one that started them is killed, nobody stops
 * them and they would hold their ports for good; so they look whether it is still there.
 */

const LOOK_EVERY_MS = 500;

const parent = process.ppid;
setInterval(() => {
  // A process whose parent is gone gets another one.
  if (process.ppid !== parent) process.exit(1);
}, LOOK_EVERY_MS).unref();
