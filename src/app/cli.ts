// SPDX-License-Identifier: EUPL-1.2
// Commands beside the server: node src/app/cli.ts COMMAND …
import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { readSettings, WrongSettings } from '#foundation/config'
import { requestAccessToken } from '#foundation/sign-in'
import { messageOf } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { rebuildCases } from '#modules/cases'
import { demoClientKey } from '#modules/partners'
import { recount as recountReports } from '#modules/statistics'
import { startWork } from '#foundation/jobs'
import { afterRestore } from './after-restore-command.ts'
import { audit, verify } from './audit-commands.ts'
import { breakGlass } from './break-glass-command.ts'
import { boot, load, type Program, systemContext } from './boot.ts'
import { dossier } from './dossier-commands.ts'
import { feedKey } from './feed-key-command.ts'
import { installation } from './installation-command.ts'
import { job } from './job-command.ts'
import { rotateKeys } from './keys.ts'

const commands: Record<string, (program: Program, words: string[]) => Promise<void>> = {
  token,
  import: importFile,
  audit,
  'audit:verify': verify,
  migrate,
  rebuild,
  recount,
  dossier,
  job,
  installation,
  'break-glass': breakGlass,
  'feed-key': feedKey,
  'after-restore': afterRestore,
  'rotate-keys': rotateKeys,
}

/** Prints an access token of a demo partner, so that anyone can try the API with curl. */
async function token(program: Program, [organisation = '']: string[]): Promise<void> {
  const client = await demoClientKey(systemContext(program, 'cli.token'), organisation)
  process.stdout.write(`${await requestAccessToken({ baseUrl: program.base.settings.baseUrl, ...client })}\n`)
}

/** Reads a file that one of the modules understands. */
async function importFile(program: Program, [path]: string[]): Promise<void> {
  if (!path) throw new Refusal('Noem een bestand: npm run import -- BESTAND')
  const file = { name: basename(path), firstLine: await firstLineOf(path) }
  const importer = program.on
    .flatMap((module) => module.importers ?? [])
    .find((candidate) => candidate.recognises(file))
  if (!importer)
    throw new Refusal(
      `Geen module kent dit soort bestand (${file.name}). Een CSV-bestand herkennen wij aan zijn kopregel, op de eerste regel; welke er zijn, staat in de README van elke module. Bewaar een rekenblad eerst als “CSV UTF-8”.`,
    )
  const ctx = systemContext(program, `cli.import ${importer.name}`)
  // Without a running server nobody would hear what the import announces.
  await startWork(program.boss, ctx, program.listeners, [])
  let shownAt = 0
  const lines = await importer.run(ctx, resolve(path), (done) => {
    if (Date.now() - shownAt < 200) return
    shownAt = Date.now()
    process.stderr.write(`\r${importer.name}: ${done} regels`)
  })
  process.stderr.write('\n')
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function migrate(program: Program): Promise<void> {
  await load(program)
  process.stdout.write('De database is bij.\n')
}

/** Links every report anew, and says what was otherwise than it should be. */
async function rebuild(program: Program): Promise<void> {
  let shownAt = 0
  const { reports, links, hubs, changed } = await rebuildCases(
    systemContext(program, 'cli.rebuild'),
    undefined,
    (done) => {
      if (!process.stderr.isTTY || Date.now() - shownAt < 200) return
      shownAt = Date.now()
      process.stderr.write(`\r${done} meldingen`)
    },
  )
  process.stdout.write(
    `${reports} meldingen, ${links} verbanden, ${hubs} knooppunten; ${changed} meldingen kwamen in een andere zaak.\n`,
  )
}

/** Counts every report anew, and says what was otherwise than it should be. */
async function recount(program: Program): Promise<void> {
  const { reports, cells, changed } = await recountReports(systemContext(program, 'cli.recount'))
  process.stdout.write(`${cells} cijfers; ${reports} meldingen telden anders en ${changed} cijfers klopten niet.\n`)
}

async function firstLineOf(path: string): Promise<string> {
  try {
    for await (const line of createInterface({ input: createReadStream(path) })) return line
    return ''
  } catch (error) {
    const isNoFile = ['ENOENT', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')
    throw isNoFile ? new Refusal(`Dit bestand kunnen wij niet openen: ${path}`) : error
  }
}

const [name = '', ...words] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  process.stderr.write(`Onbekende opdracht. Kies uit: ${Object.keys(commands).join(', ')}\n`)
  process.exit(2)
}
let program: Program | undefined
try {
  program = await boot(readSettings({ LOG_LEVEL: 'warn', ...process.env }), name === 'migrate' ? 'migrate' : 'command')
  await command(program, words)
} catch (error) {
  const said = error instanceof WrongSettings ? error.message : (error as Error).stack
  process.stderr.write(`${error instanceof Refusal ? messageOf(error.code, 'nl', error.values) : said}\n`)
  process.exitCode = 1
} finally {
  await program?.close()
}
