// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { rowsOf, selectHeld } from '../find-issuer/issuer.store.ts'
import { selectByCompanyNumbers } from '../organisation/organisation.store.ts'
import { enrolPartners, issuedIn } from './enrol-partners.command.ts'
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
    const held = await heldOf(ctx, read.data)
    if (held.length > 0)
      return [say('wrong'), ...held.map(({ id, prefix, holder }) => say('issuedTaken', { id, prefix, holder }))]
    const invited: string[] = []
    const address = `${ctx.settings.baseUrl}/inloggen/uitnodiging`
    const lines = await enrolPartners(ctx, read.data, {
      isDemo: false,
      invited: (name, code) => void invited.push(say('invited', { name, code, address })),
    })
    progress(read.data.organisations.length)
    const count = (kind: string) =>
      new Set(lines.flatMap((line) => (line.subjectKind === kind ? line.subjectId : []))).size
    return [
      say('done', {
        organisations: count('organisation'),
        people: count('person'),
        clients: count('machine-client'),
      }),
      ...invited,
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

/** What two partners say that they issued, in this file or by what is known already. */
async function heldOf(ctx: Context, enrolment: Enrolment) {
  const issued = issuedIn(enrolment)
  const rows = rowsOf(issued)
  const known = await transaction(asSystem(ctx, 'partners.enrol-partners'), (tx) => selectHeld(tx, rows))
  // What a partner of this file gives up another may have.
  const isGivenUp = ({ holder, kind }: (typeof known)[number]) =>
    issued.some((one) => one.id === holder && one.kind === kind)
  const twice = rows.flatMap((row, at) => {
    const before = rows.slice(0, at).find((one) => one.kind === row.kind && one.prefix === row.prefix)
    return before && before.id !== row.id ? [{ ...row, holder: before.id }] : []
  })
  return [...known.filter((one) => !isGivenUp(one)), ...twice]
}
