// SPDX-License-Identifier: EUPL-1.2
// What `npm start` and `npm run dev` run, on Node 24.
import './production-react.ts'
import { resolve } from 'node:path'
import { readSettings, WrongSettings } from '#foundation/config'
import { messageOf } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { type Pages, startServer } from './server.ts'
import { developmentPages } from './development.ts'

const steps: Record<string, string> = {
  database: 'PostgreSQL starten',
  migrations: 'tabellen bijwerken',
  demo: 'proefgegevens laden (alleen de eerste keer)',
}

const isDevelopment = process.argv.includes('--dev')
/** As tools/bootstrap.mjs counts, when that started us. */
const began = Number(process.env.STARTED_AT) || Date.now()
const say = (step: string) => {
  const seconds = String(Math.round((Date.now() - began) / 1000)).padStart(4)
  process.stdout.write(`${seconds} s · ${steps[step] ?? step}\n`)
}

/** At a first start the pages are built meanwhile; tools/bootstrap.mjs says when they are there, or what went wrong. */
const built = process.argv.includes('--pages-follow')
  ? new Promise<void>((done, failed) => {
      process.once('message', (said) => (said === 'built' ? done() : failed(new Error(String(said)))))
    })
  : Promise.resolve()

async function readPages(root: string): Promise<Pages> {
  if (isDevelopment) return developmentPages(root)
  await built
  return { build: await import('../../build/server/index.js'), isDevelopment: false }
}

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const root = resolve(import.meta.dirname, '../..')
  const pages = readPages(root)
  // Waited for only once the database is there.
  pages.catch(() => {})
  const running = await startServer(settings, pages, say)
  let isStopping = false
  const stop = async (signal: string) => {
    if (isStopping) return
    isStopping = true
    running.program.base.log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), 15_000).unref()
    await running.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.stdout.write(`\nDijkwacht draait op ${settings.baseUrl}\n`)
  if (settings.isDemo)
    process.stdout.write('Proefversie: alle mensen, rekeningen en meldingen zijn verzonnen. Stoppen: Ctrl+C\n')
  const { embedded } = running.program
  if (embedded && !embedded.folder.startsWith(resolve(settings.dataDir)))
    process.stdout.write(
      `De gegevens staan in ${embedded.folder}, want de databasegebruiker mag niet in ${settings.dataDir}.\n`,
    )
  if (!settings.databaseUrl)
    process.stdout.write(
      'Ingebouwde database, alleen voor proberen op één computer (DATABASE_URL voor echt gebruik).\n',
    )
}

main().catch((error: Error & { code?: string }) => {
  if (error instanceof WrongSettings || error instanceof Refusal) {
    const said = error instanceof Refusal ? messageOf(error.code, 'nl', error.values) : error.message
    process.stderr.write(`\n${said}\n`)
    process.exit(1)
  }
  const isTaken = error.code === 'EADDRINUSE'
  process.stderr.write(
    isTaken ? '\nDeze poort is al in gebruik. Kies een andere: PORT=3001 npm start\n' : `\n${error.stack}\n`,
  )
  if (error.cause instanceof Error) process.stderr.write(`${error.cause.stack}\n`)
  process.exit(1)
})
