// SPDX-License-Identifier: EUPL-1.2
// The one door of all npm commands. Runs on any Node >= 20, needs no package: installs when the lock file changed,
// builds the pages when a source changed, and hands over to Node 24, which npm brought along.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { installPrograms } from './programs.mjs'

const root = resolve(import.meta.dirname, '..')
const marks = join(root, 'node_modules', '.dijkwacht')
const [command = 'start', ...words] = process.argv.slice(2)
const isQuiet = ['token', 'feed-key', 'break-glass'].includes(command)
const began = Date.now()

/** With the seconds since the command was given. */
function say(line) {
  if (!isQuiet) process.stdout.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s · ${line}\n`)
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function isMarked(name, value) {
  const path = join(marks, name)
  return existsSync(path) && readFileSync(path, 'utf8') === value
}

function mark(name, value) {
  mkdirSync(marks, { recursive: true })
  writeFileSync(join(marks, name), value)
}

/** In production nothing is installed or built at a start: what runs is what somebody put there, and the service may not write in its own folder. */
const isProduction = process.env.NODE_ENV === 'production'

function installOrRefuse() {
  if (!isProduction) return install()
  if (!isInstalled()) fail('De pakketten van deze versie staan er niet. Draai eerst, in deze map: npm run build')
}

/** What building and serving need, or everything: what only tests and checks use is a third of it. */
function install(what = 'serving') {
  if (isInstalled(what)) return
  const wanted = hashOf(['package-lock.json'])
  const hasServing = isMarked('installed', `${wanted} serving`)
  say(`${hasServing ? 'meer ' : ''}pakketten installeren (eerste keer ongeveer 20 seconden)`)
  const more = ['install', '--no-save']
  const anew = ['ci', ...(what === 'serving' ? ['--omit=dev'] : [])]
  const words = [...(hasServing ? more : anew), '--ignore-scripts']
  const done = spawnSync('npm', words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (done.status !== 0) fail('npm ci lukte niet. Is er verbinding met het npm-register, en ruimte op de schijf?')
  mark('installed', `${wanted} ${what}`)
}

function isInstalled(what = 'serving') {
  const wanted = hashOf(['package-lock.json'])
  const isThere = [what, 'everything'].some((one) => isMarked('installed', `${wanted} ${one}`))
  return isThere && existsSync(node24())
}

const inputsIn = (name) =>
  readFileSync(join(root, 'build/inputs', name), 'utf8')
    .split('\n')
    .filter(Boolean)

/** Of what decides how the pages come out: the files that went in last time, and which pages there are. '' when nothing was built yet. */
function hashOfPages() {
  const inputs = join(root, 'build/inputs')
  if (!existsSync(inputs) || !existsSync(join(root, 'build/server/index.js'))) return ''
  const went = readdirSync(inputs)
    .filter((name) => name !== 'program.txt')
    .flatMap(inputsIn)
  const files = [
    ...went,
    ...filesUnder('src/modules', /^src\/modules\/[^/]+\/module\.ts$/),
    ...filesUnder('tools', /^tools\/(vite-plugins|build-small-scripts)\.ts$/),
    ...filesUnder('src/app', /^src\/app\/(modules|small-scripts)\.ts$/),
    // What the data of small scripts are made of (src/modules/sharing/module.ts).
    ...filesUnder('src/modules', /(text-model\.bin|organisations\.json|reach-table\.ts|text-model\.ts)$/),
    'src/routes.ts',
    'vite.config.ts',
    'react-router.config.ts',
    'package-lock.json',
    'tsconfig.json',
  ]
  if (!went.every((file) => existsSync(join(root, file)))) return ''
  return hashOf([...new Set(files)].sort())
}

function isBuilt() {
  const hash = hashOfPages()
  return hash !== '' && isMarked('built', hash)
}

/** Builds the pages where they changed; what it said when it failed. */
async function buildPages() {
  if (isBuilt()) return null
  say('pagina’s bouwen')
  rmSync(join(root, 'build/inputs'), { recursive: true, force: true })
  // Who has a page of the version before open still asks for its files.
  const [files, before] = ['build/client/assets', 'build/before'].map((path) => join(root, path))
  if (existsSync(files)) {
    rmSync(before, { recursive: true, force: true })
    renameSync(files, before)
  } else mkdirSync(before, { recursive: true })
  for (const step of [['node_modules/.bin/react-router', 'build'], ['tools/build-small-scripts.ts']]) {
    const { code, output } = await runQuietly(step)
    if (code !== 0) return output
  }
  mark('built', hashOfPages())
  say('pagina’s gebouwd')
  return null
}

/** The program in a few files, with the pages in it: for every start but the first. */
function hashOfProgram() {
  if (!existsSync(join(root, 'build/inputs/program.txt'))) return ''
  const files = [...inputsIn('program.txt'), 'build/server/index.js', 'tools/bundle-program.ts', 'package-lock.json']
  return files.every((file) => existsSync(join(root, file))) ? hashOf(files) : ''
}

function isBundled() {
  const hash = hashOfProgram()
  return hash !== '' && isMarked('bundled', hash)
}

async function bundle() {
  if (isBundled()) return null
  const { code, output } = await runQuietly(['tools/bundle-program.ts'])
  if (code !== 0) return output
  mark('bundled', hashOfProgram())
  return null
}

/** Where a program of src/app begins: in the few files when they are of this source. */
function entry(name) {
  return isBundled() ? `build/program/${name}.js` : `src/app/${name}.ts`
}

async function build() {
  const problem = await buildPages()
  if (problem !== null) fail(`Het bouwen lukte niet:\n${problem}`)
}

async function prepare() {
  install()
  await build()
  const problem = await bundle()
  if (problem !== null) fail(problem)
}

function runQuietly(args) {
  const child = spawn(node24(), args, { cwd: root, env: environment() })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  process.once('exit', () => child.kill())
  return new Promise((done) => child.on('close', (code) => done({ code, output })))
}

function filesUnder(folder, pattern) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => pattern.test(path) && !/\.test\.tsx?$/.test(path) && statSync(join(root, path)).isFile())
    .sort()
}

function node24() {
  return join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node')
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** Runs Node 24 and passes signals on; npm itself swallows SIGTERM, so its disappearance counts as one. */
function hand(args, { onExit, isTold = false } = {}) {
  const stdio = isTold ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit'
  const child = spawn(node24(), args, { cwd: root, stdio, env: environment() })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 300).unref()
  }
  child.on('exit', onExit ?? ((code, signal) => process.exit(code ?? (signal ? 1 : 0))))
  return child
}

function environment() {
  const path = [
    join(root, 'node_modules', `node-linux-${process.arch}`, 'bin'),
    join(root, 'node_modules', '.bin'),
    process.env.PATH,
  ]
  // Node keeps its compiled form of our .ts here: half a second less at every start (measured: 1.1 s of imports became 0.55 s).
  return {
    NODE_COMPILE_CACHE: join(marks, 'compiled'),
    STARTED_AT: String(began),
    ...process.env,
    PATH: path.join(':'),
  }
}

function pack(names) {
  for (const name of names) {
    const done = spawnSync(node24(), ['tools/pack-package.ts', name, ...words], {
      cwd: root,
      stdio: 'inherit',
      env: environment(),
    })
    if (done.status !== 0) process.exit(done.status ?? 1)
  }
}

/** Restarts on a changed .ts or .sql; Vite shows a changed .tsx by itself. */
function develop() {
  let child = hand(['src/app/main.ts', '--dev'], { onExit: ended })
  let timer
  let isRestarting = false
  function ended(code) {
    if (!isRestarting) process.exit(code ?? 0)
    isRestarting = false
    child = hand(['src/app/main.ts', '--dev'], { onExit: ended })
  }
  watch(join(root, 'src'), { recursive: true }, (_event, file) => {
    if (!file || !/\.(ts|sql)$/.test(file)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      isRestarting = true
      child.kill('SIGTERM')
    }, 100)
  })
}

const commands = {
  /**
   * The database is prepared while the pages are built; the program waits with serving until it is told how that went. The few files of the
   * program are for the next start.
   */
  async start() {
    say('Dijkwacht starten')
    installOrRefuse()
    if (isProduction) {
      if (!isBuilt() || !isBundled()) fail('Deze versie is nog niet gebouwd. Draai eerst, in deze map: npm run build')
      return void hand([entry('main')])
    }
    if (isBuilt()) hand([entry('main')])
    else {
      const program = hand(['src/app/main.ts', '--pages-follow'], { isTold: true })
      const problem = await buildPages()
      program.send(problem === null ? 'built' : `Het bouwen lukte niet:\n${problem}`)
      program.disconnect()
      if (problem !== null) return
    }
    const problem = await bundle()
    if (problem !== null) process.stderr.write(`${problem}\n`)
  },
  /** Installs and builds without starting: for an image, or before a restart. */
  build: prepare,
  prepare,
  worker() {
    installOrRefuse()
    hand([entry('worker')])
  },
  dev() {
    install()
    develop()
  },
  async test() {
    const programs = installPrograms(say)
    install('everything')
    await build()
    await programs
    hand(['tests/run.ts', ...words])
  },
  /** What the tests have no time for: npm run soak -- MINUTES. */
  async soak() {
    const programs = installPrograms(say, { isLong: true })
    install('everything')
    await build()
    await programs
    hand(['tools/soak.ts', ...words])
  },
  /** Three machines of PostgreSQL that take over from each other: to try by hand, or with the program on them while things are killed. */
  async cluster() {
    const programs = installPrograms(say, { isLong: true, only: 'de proef met een cluster' })
    install('everything')
    await prepare()
    await programs
    hand(['tests/cluster/run.ts', ...words])
  },
  /** A running installation whose database is killed and restored, and whether anything that was erased comes back. */
  async drill() {
    const programs = installPrograms(say, { isLong: true, only: 'de proef met een teruggezette back-up' })
    install('everything')
    await prepare()
    await programs
    hand(['tests/drill/run.ts', ...words])
  },
  check() {
    install('everything')
    hand(['tools/check.ts', ...words])
  },
  async bench() {
    install('everything')
    await build()
    hand(['bench/run.ts', ...words])
  },
  evaluate() {
    install('everything')
    hand(['evaluate/run.ts', ...words])
  },
  /** Makes the text model anew from its training texts. */
  train() {
    install('everything')
    hand(['tools/train.ts', ...words])
  },
  /** Draws the pictures of the documents from a running demo. */
  pictures() {
    install('everything')
    hand(['tools/draw-pictures.ts', ...words])
  },
  /** What partners run as `dijkwacht-check`. */
  screen() {
    install()
    hand(['packages/check-client/src/cli.ts', ...words])
  },
  /** Checks the package of a dossier: needs no database and no settings. */
  'dossier-verify'() {
    install()
    hand(['src/app/verify-dossier.ts', ...words])
  },
  /** The imitation of the system with which the police take complaints over. */
  'police-system'() {
    install('everything')
    hand(['tools/police-system.ts', ...words])
  },
  /** Makes a package as others install it, in var/packages. The second key holder's program is made against the types of the client's. */
  'pack:client'() {
    install('everything')
    pack(['check-client'])
  },
  'pack:evaluator'() {
    install('everything')
    pack(['check-client', 'evaluator'])
  },
  'pack:misp'() {
    install('everything')
    pack(['misp'])
  },
  'pack:stix-taxii'() {
    install('everything')
    pack(['stix-taxii'])
  },
  /** Makes the extension of browsers for one platform. */
  'pack:extension'() {
    install('everything')
    hand(['tools/pack-extension.ts', ...words])
  },
  'new-feature'() {
    install()
    hand(['tools/new-feature.ts', ...words])
  },
  /** Are the public texts plain Dutch, and all there in English? */
  'text:check'() {
    install('everything')
    hand(['tools/text-check.ts', ...words])
  },
  sbom() {
    const done = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], {
      cwd: root,
      stdio: 'inherit',
    })
    process.exit(done.status ?? 1)
  },
}

if (commands[command]) await commands[command]()
else {
  installOrRefuse()
  hand([entry('cli'), command, ...words])
}
