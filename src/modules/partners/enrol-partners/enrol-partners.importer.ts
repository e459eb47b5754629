// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { selectHolders } from '../find-issuer/issuer.store.ts'
import { selectByCompanyNumbers } from '../organisation/organisation.store.ts'
import { enrolPartners } from './enrol-partners.command.ts'
import { type Enrolment, enrolmentFile } from './enrol-partners.schema.ts'
import { enrolText } from './enrol-partners.text.ts'

/** `npm run import -- partners.json`: how an operator lets the first people in. */
export const partnersImporter: Importer = {
  name: 'partners',
  recognises: ({ name }) => /(^|[/.-])partners\.json$/.test(name),
  async run(ctx, path, progress) {
    const say = translate(enrolText, ctx.language)
    let content: unknown
    try {
      content = JSON.parse(await readFile(path, 'utf8'))
    } catch {
      return [say('notJson')]
    }
    const read = enrolmentFile.safeParse(content)
    if (!read.success)
      return [say('wrong'), ...read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)]
    const taken = await takenNumbers(ctx, read.data)
    if (taken.length > 0) return [say('wrong'), ...taken.map((one) => say('numberTaken', one))]
    const held = await heldAccounts(ctx, read.data)
    if (held.length > 0) return [say('wrong'), ...held.map((one) => say('accountsTaken', one))]
    const lines = await enrolPartners(ctx, read.data, { isDemo: false })
    progress(read.data.organisations.length)
    const count = (kind: string) =>
      new Set(lines.flatMap((line) => (line.subjectKind === kind ? line.subjectId : []))).size
    return [
      say('done', {
        organisations: count('organisation'),
        people: count('person'),
        clients: count('machine-client'),
      }),
    ]
  },
}

/** Company numbers that another organisation has already, one that came with eHerkenning for instance. */
async function takenNumbers(ctx: Context, { organisations }: Enrolment) {
  const numbers = organisations.flatMap(({ companyNumber }) => companyNumber ?? [])
  const holders = await transaction(asSystem(ctx, 'partners.enrol-partners'), (tx) =>
    selectByCompanyNumbers(tx, numbers),
  )
  return organisations.flatMap(({ id, companyNumber: number = '' }) => {
    const holder = holders.get(number)
    return holder && holder !== id ? [{ id, number, holder }] : []
  })
}

/** Prefixes of accounts that two banks say are theirs, in this file or by what is known already. */
async function heldAccounts(ctx: Context, { organisations }: Enrolment) {
  const said = organisations.flatMap(({ id, accountsBeginWith = [] }) =>
    accountsBeginWith.map((prefix) => ({ id, prefix })),
  )
  const holders = await transaction(asSystem(ctx, 'partners.enrol-partners'), (tx) =>
    selectHolders(
      tx,
      said.map(({ prefix }) => prefix),
    ),
  )
  // What a bank of this file gives up another may have.
  const givenUp = (holder: string, prefix: string) => {
    const begin = organisations.find(({ id }) => id === holder)?.accountsBeginWith
    return begin !== undefined && !begin.includes(prefix)
  }
  return said.flatMap(({ id, prefix }, at) => {
    const before = said.slice(0, at).find((one) => one.prefix === prefix && one.id !== id)?.id
    const known = holders.get(prefix)
    const holder = before ?? (known && known !== id && !givenUp(known, prefix) ? known : undefined)
    return holder ? [{ id, prefix, holder }] : []
  })
}
