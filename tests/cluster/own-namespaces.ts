// SPDX-License-Identifier: EUPL-1.2
// Runs this program again where it can harm nobody: with processes, and for cutting cables with a network, of its own. When it ends, so does everything in it.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const mark = 'CLUSTER_FOLDER'
/** Where we are when we were run so. */
export const ownFolder = () => process.env[mark]
/** Where something is put that is to stay when we are gone. */
export const outerFolder = () => process.env.CLUSTER_KEEPS ?? tmpdir()
export const hasOwnNetwork = () => process.env.CLUSTER_NETWORK === 'own'

const mayBeApart =
  process.getuid?.() === 0 && ['/usr/bin/unshare', '/usr/bin/setpriv'].every((path) => existsSync(path))
const maySplit = ['/usr/sbin/nft', '/usr/sbin/ip'].every((path) => existsSync(path))

/** Resolves to the exit code of the program in there; all that it started and wrote is gone then. `withNetwork`: nobody reaches it from outside. */
export async function runApart(words: readonly string[], withNetwork: boolean): Promise<number> {
  if (!mayBeApart)
    throw new Error('Alleen als root: een cluster krijgt eigen processen, en PostgreSQL een eigen gebruiker.')
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-cluster-'))
  const ownNetwork = withNetwork && maySplit
  const prepare = ownNetwork
    ? 'mount -t tmpfs netns /run/netns 2>/dev/null || { mkdir -p /run/netns; mount -t tmpfs netns /run/netns; }; '
    : ''
  const spaces = ['--pid', '--fork', '--kill-child', '--mount-proc', ...(ownNetwork ? ['--net'] : [])]
  const child = spawn(
    '/usr/bin/setpriv',
    // A shell comes first: it takes in processes whose parents were killed, which Node does not.
    [
      '--pdeathsig',
      'KILL',
      '/usr/bin/unshare',
      ...spaces,
      '/bin/sh',
      '-c',
      `${prepare}"$@" & wait $!`,
      'sh',
      process.execPath,
      ...words,
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
      env: {
        ...process.env,
        [mark]: folder,
        // What name servers and the program leave goes with the folder.
        TMPDIR: folder,
        CLUSTER_KEEPS: tmpdir(),
        CLUSTER_NETWORK: ownNetwork ? 'own' : 'shared',
        HOST: '127.0.0.1',
      },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill('SIGKILL'))
  const code = await new Promise<number>((done) =>
    child.once('exit', (ended, signal) => done(ended ?? (signal ? 130 : 1))),
  )
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  return code
}
