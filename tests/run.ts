// SPDX-License-Identifier: EUPL-1.2
// What `npm test` runs: checks first, then every test, with a real PostgreSQL and a real browser.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hasR } from '../evaluate/effects/r.ts'
import { browserPath } from './browser.ts'
import { processesWith } from './leftovers.ts'
import { scanLogged } from './logged.ts'

const root = resolve(import.meta.dirname, '..')
const words = process.argv.slice(2)
/** All that this run keeps outside the project, and the mark of its processes. Others may enter: PostgreSQL is somebody else's when we are root. */
const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-test-run-'))
chmodSync(folder, 0o755)
const logged = join(folder, 'logged')
mkdirSync(logged)

/** Programs of Debian that some tests need, and what is skipped without them. */
function installPrograms(): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const wanted = [
    {
      // Another browser will do where this one cannot be had.
      isHere: mayInstall ? Boolean(browserPath()?.endsWith('headless-shell')) : Boolean(browserPath()),
      packages: ['chromium-headless-shell', 'fonts-dejavu-core'],
      skipped: 'de browsertests',
    },
    {
      isHere: existsSync('/usr/bin/soffice'),
      packages: ['libreoffice-calc-nogui'],
      skipped: 'de proef van CSV in een rekenblad',
    },
    {
      isHere: existsSync('/usr/sbin/haproxy') && existsSync('/usr/bin/openssl'),
      packages: ['haproxy', 'openssl'],
      skipped: 'de proef met certificaten achter HAProxy',
    },
    {
      isHere:
        ['knotd', 'named', 'pdns_recursor', 'unbound', 'kresd'].every((name) => existsSync(`/usr/sbin/${name}`)) &&
        existsSync('/usr/share/lua/5.1/cqueues'),
      packages: ['knot', 'knot-dnsutils', 'bind9', 'pdns-recursor', 'unbound', 'knot-resolver', 'lua-cqueues'],
      skipped: 'de proef van het schild met naamservers en resolvers',
    },
    {
      isHere: hasR(),
      packages: ['r-base-core', 'r-cran-nlme', 'r-cran-sandwich'],
      skipped: 'de proef van effectmeting naast R',
    },
    { isHere: existsSync('/usr/sbin/clamd'), packages: ['clamav-daemon'], skipped: 'de proef met een virusscanner' },
    {
      // Debian's package forgets to ask for the second.
      isHere: existsSync('/usr/bin/msgconvert') && existsSync('/usr/share/perl5/Email/Address.pm'),
      packages: ['libemail-outlook-message-perl', 'libemail-address-perl'],
      skipped: 'de proef van Outlook-bestanden met msgconvert',
    },
  ]
  const missing = wanted.filter(({ isHere }) => !isHere)
  if (missing.length === 0) return
  const packages = missing.flatMap((one) => one.packages)
  const skipped = missing.map((one) => one.skipped).join(' en ')
  if (!mayInstall) return console.log(`Overgeslagen: ${skipped}. Als root: apt-get install ${packages.join(' ')}`)
  console.log(`  · ${packages.join(', ')} installeren met apt-get (eenmalig)`)
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const done = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (done.status !== 0) return console.log(`apt-get lukte niet. Overgeslagen: ${skipped}.`)
  }
}

const isWhole = words.length === 0

/** Another for each commit, so that in time properties see everything; the same for whoever repeats a run. */
function seedOfCommit(): string {
  const commit = spawnSync('git', ['rev-parse', '--short=7', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim()
  return String(commit ? Number.parseInt(commit, 16) % 1_000_000 : 1)
}
const seed = process.env.TEST_SEED ?? seedOfCommit()
console.log(`  · willekeurige proeven met TEST_SEED=${seed}`)

function run(command: string, args: string[]): number {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      SHARED_DATA: resolve(root, '../shared/data'),
      ...process.env,
      NODE_ENV: 'test',
      TMPDIR: folder,
      TEST_RUN: folder,
      TEST_LOGGED: logged,
      TEST_SEED: seed,
      TEST_WHOLE: isWhole ? '1' : '0',
    },
  })
  return done.status ?? 1
}

installPrograms()
const checked = isWhole ? run(process.execPath, ['tools/check.ts']) : 0
const tested = run(process.execPath, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=./tests/ledger.ts',
  ...words,
])

/** No account, number, address or number of a citizen in anything that the tested programs logged. */
function readLogged(): number {
  const { lines, found } = scanLogged(logged)
  console.log(
    `${lines} logged lines read: ${found.length === 0 ? 'nothing about people' : 'these hold something about people'}`,
  )
  for (const one of found.slice(0, 50)) console.log(`  ${one}`)
  return found.length === 0 ? 0 : 1
}

/** Whatever a test starts or makes, it ends and removes, also when it fails. What it forgot is named, ended and removed. */
function clear(): number {
  const processes = processesWith(`TEST_RUN=${folder}`)
  const files = readdirSync(folder).filter((name) => name !== 'logged')
  for (const { pid, command } of processes) {
    console.log(`left running: ${command}`)
    process.kill(pid, 'SIGKILL')
  }
  for (const name of files) console.log(`left in the temporary folder: ${name}`)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  return processes.length + files.length === 0 ? 0 : 1
}

const read = readLogged()
const left = clear()
process.exit(checked || tested || read || left)
