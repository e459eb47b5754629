// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
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
    const lines = await enrolPartners(ctx, read.data, { isDemo: false })
    progress(read.data.organisations.length)
    const count = (kind: string) => lines.filter((line) => line.subjectKind === kind).length
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
