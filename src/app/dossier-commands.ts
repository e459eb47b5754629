// SPDX-License-Identifier: EUPL-1.2
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { type Context, developmentIssuer } from '#foundation/access'
import { startWork } from '#foundation/jobs'
import { Refusal } from '#foundation/web'
import { downloads, findMade, givePackage, makeDossier, signingPurpose } from '#modules/dossiers'
import { identities } from '#modules/partners'
import { type Program, systemContext } from './boot.ts'

const usage =
  'Zo: npm run dossier -- MELDING --door NAAM --voor ORGANISATIE --waarvoor investigate --doel "WAAROM" [--map MAP]. MELDING is het nummer van een melding van de zaak, NAAM waarmee iemand zich aanmeldt. Of: npm run dossier -- --sleutel'

/**
 * Makes a dossier of the case of a report in the name of a person who may, waits until it is ready, and writes PDF and package into a folder.
 * --sleutel: the public key that packages are signed with, to give to a recipient by another way.
 */
export async function dossier(program: Program, words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      sleutel: { type: 'boolean' },
      door: { type: 'string', default: '' },
      voor: { type: 'string', default: '' },
      waarvoor: { type: 'string', default: 'investigate' },
      doel: { type: 'string', default: '' },
      map: { type: 'string', default: '.' },
    },
  })
  const ctx = systemContext(program, 'cli.dossier')
  if (values.sleutel) return void process.stdout.write(`${ctx.secrets.signingKey(signingPurpose).base64}\n`)
  const [report] = positionals
  if (!report || !values.door || !values.doel) throw new Refusal(usage)
  const { issuers } = ctx.settings
  const known = issuers.length === 0 ? [developmentIssuer] : issuers.map(({ issuer }) => issuer)
  const found = await Promise.all(known.map((issuer) => identities.findPerson(ctx, issuer, values.door)))
  const [person, another] = found.filter((one) => one !== null)
  if (another)
    throw new Refusal(`Meer dan één persoon meldt zich aan als ${values.door}. Maak het dossier op het scherm.`)
  if (!person) throw new Refusal(`Wij kennen niemand die zich aanmeldt als ${values.door}.`)
  const mine: Context = { ...ctx, actor: person }
  // Without a running server nobody would hear that a dossier was asked for.
  await startWork(program.boss, ctx, program.listeners, [])
  const id = await makeDossier(mine, report, { recipient: values.voor, reason: values.waarvoor, purpose: values.doel })
  const number = await untilMade(mine, id)
  for (const which of downloads) {
    const { name, bytes } = await givePackage(mine, id, which, values.doel)
    await pipeline(
      Readable.from(bytes, { objectMode: false }),
      createWriteStream(join(values.map, name), { flags: 'wx' }),
    )
    process.stdout.write(`${join(values.map, name)}\n`)
  }
  process.stdout.write(`Dossier ${number} is klaar.\n`)
}

async function untilMade(ctx: Context, id: string): Promise<string> {
  for (;;) {
    const made = await findMade(ctx, id)
    if (!made || made.making === 'failed')
      throw new Refusal('Het dossier maken is niet gelukt. Er is niets half gemaakt.')
    if (made.making === 'ready') return made.number
    process.stderr.write(`\r${made.done} van ${made.total} meldingen`)
    await new Promise((done) => setTimeout(done, 300))
  }
}
