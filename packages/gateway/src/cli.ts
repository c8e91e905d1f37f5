#!/usr/bin/env node
// The command `tenmien-gateway`. Checks the version before any import, because an older Node may not even parse the rest.

/** The same version as `engines` in package.json. */
const [MAJOR, MINOR] = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < MAJOR || (major === MAJOR && minor < MINOR)) {
  process.stderr.write(
    `tenmien-gateway: Node ${process.versions.node} is too old; install Node ${MAJOR}.${MINOR} or newer (https://nodejs.org).\n`,
  );
  process.exitCode = 1;
} else {
  void import('./serve.ts');
}
