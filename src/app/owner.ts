// SPDX-License-Identifier: EUPL-1.2
import type { Settings } from '#foundation/config'
import { type Connection, type Database, type EmbeddedServer, openDatabase, rightsOf } from '#foundation/db'
import type { Logger } from '#foundation/log'
import { Refusal } from '#foundation/web'

interface Opening {
  settings: Settings
  role: 'server' | 'migrate' | 'command'
  embedded: EmbeddedServer | null
  /** With which the program works. */
  database: Database
  log: Logger
}

/** Whoever owns the database: the embedded one has an owner beside the program, others when the operator made one. */
export function ownerOf(settings: Settings, embedded: EmbeddedServer | null): Connection {
  return embedded?.owner ?? { connectionString: settings.ownerUrl ?? settings.databaseUrl ?? '' }
}

/**
 * Does what only the owner may, on a connection that is gone afterwards. `work` gets null where this process changes no database: another command, of a
 * newer checkout perhaps, changes none under servers that run; a server that owns nothing cannot. The embedded one is only for trying out.
 */
export async function asOwner(opening: Opening, work: (owner: Database | null) => Promise<void>): Promise<void> {
  const { settings, role, embedded, database, log } = opening
  if (!embedded) await refuseRole(opening)
  const { mayChange } = await rightsOf(database)
  const isSecond = embedded !== null || (role === 'migrate' && settings.ownerUrl !== undefined)
  if (!isSecond) {
    if (settings.isProduction && role === 'server' && mayChange)
      log.warn('the program is the owner of its database: give it a role that owns nothing (docs/running/install.md)')
    if (!mayChange) await refuseStranger(database)
    return work(role !== 'command' && mayChange ? database : null)
  }
  const owner = openDatabase(ownerOf(settings, embedded), 2)
  try {
    await work(owner)
  } finally {
    await owner.close()
  }
  await refuseStranger(database)
}

async function refuseStranger(database: Database): Promise<void> {
  if (!(await rightsOf(database)).isProgram)
    throw new Refusal(
      'De rol van DATABASE_URL mag niets in deze database: laat de beheerder van PostgreSQL haar lid maken met “grant dijkwacht_program to …”.',
    )
}

/** For a command that must see and change every row, whatever its policies. */
export async function withOwner(
  { settings, embedded }: Pick<Opening, 'settings' | 'embedded'>,
  work: (owner: Database) => Promise<void>,
): Promise<void> {
  const owner = openDatabase(ownerOf(settings, embedded), 2)
  try {
    if (!(await rightsOf(owner)).mayChange)
      throw new Refusal(
        'Dit doet de eigenaar van de database: zet zijn adres in MIGRATE_DATABASE_URL (docs/running/install.md). Er is niets veranderd.',
      )
    await work(owner)
  } finally {
    await owner.close()
  }
}

/** Where two roles were made, the program works as the lesser one. */
async function refuseRole({ settings, role, database, log }: Opening): Promise<void> {
  if (!settings.isProduction || settings.ownerUrl === undefined) return
  if ((await rightsOf(database)).isOwner)
    throw new Refusal(
      'DATABASE_URL is de eigenaar van de database, en MIGRATE_DATABASE_URL zegt dat het programma een eigen rol heeft: zet die rol (dijkwacht_server) in DATABASE_URL. Er is niets veranderd.',
    )
  if (role === 'server')
    log.warn('MIGRATE_DATABASE_URL is for npm run migrate and rotate-keys: keep it from what serves')
}
