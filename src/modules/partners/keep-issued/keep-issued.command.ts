// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type Desk, takeDeed } from '#foundation/desk'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { accountBeginning, numberBeginning } from '../enrol-partners/enrol-partners.schema.ts'
import type { Issued } from '../find-issuer/issued.ts'
import { keepIssued, rowsOf, selectHeld } from '../find-issuer/issuer.store.ts'
import { admitterOf, admitterTransaction } from '../join-partners/admitter.query.ts'
import { endChange, insertChange, selectChange, selectGivers } from './issued-change.store.ts'
import { type IssuedChange, type IssuedDeed, issuedDeeds, type IssuedStatus } from './issued-change.ts'
import { issuedMessages as message } from './issued.text.ts'

/** The program reads and writes what partners gave out, for people of the ministry. */
const within = <Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  admitterTransaction(ctx, (tx) => seeingAll(ctx, tx, () => work(tx)))

const subject = ({ id, prefixes }: Pick<IssuedChange, 'id' | 'prefixes'>) => ({
  subjectKind: 'organisation',
  subjectId: id,
  detail: { beginWith: prefixes.join(' ') },
})

export const issuedDesk: Desk<IssuedChange, IssuedStatus, IssuedDeed, ReturnType<typeof admitterOf>> = {
  table: issuedDeeds,
  who: (ctx) => admitterOf(ctx),
  within,
  find: selectChange,
  subject,
}

/** The first of two: says how everything begins that this partner gave out. */
export async function proposeIssued(ctx: Context, organisationId: string, entries: FormEntries): Promise<void> {
  const by = admitterOf(ctx)
  const form = new FormReader(ctx, entries)
  const reason = form.text('reason', 500)
  await within(ctx, async (tx) => {
    const [giver] = await selectGivers(tx, { withDemo: true, id: organisationId, limit: 1, offset: 0 })
    if (!giver) throw new Refusal(message.givesNothing, { status: 404 })
    const { kind } = giver
    const typed = [entries.beginWith ?? '']
      .flat()
      .join(' ')
      .toUpperCase()
      .split(/[\s,;]+/)
    const prefixes = [...new Set(typed.filter(Boolean))]
    const shape = kind === 'iban' ? accountBeginning : numberBeginning
    const wrong = prefixes.find((prefix) => !shape.safeParse(prefix).success)
    if (wrong !== undefined)
      form.wrong('beginWith', kind === 'iban' ? message.wrongAccount : message.wrongNumber, { wrong })
    if (prefixes.length > 50) form.wrong('beginWith', message.tooMany)
    const [held] = await selectHeld(tx, rowsOf([{ id: organisationId, kind, prefixes }]))
    if (held) form.wrong('beginWith', message.held, { prefix: held.prefix, holder: held.holder })
    if (prefixes.toSorted().join(' ') === giver.prefixes.join(' ')) form.wrong('beginWith', message.same)
    form.done()
    const change = { changeId: ctx.newId(), id: organisationId, kind, prefixes, reason }
    if (!(await insertChange(tx, change, by, ctx.now()))) throw new Refusal(message.waitsAlready, { status: 409 })
    await recordAudit(ctx, tx, { action: 'partners.issued-proposed', ...subject(change) })
  })
}

/** The second: what two people say, stands from then on where the file of the operator writes too. */
export function takeIssuedDeed(ctx: Context, deed: IssuedDeed, changeId: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, issuedDesk, deed, { id: changeId, entries }, async (tx, change, { to, because, by, at }) => {
    await endChange(tx, changeId, { status: to, by, at, because })
    if (to !== 'approved') return
    const issued: Issued = change
    const [held] = await selectHeld(tx, rowsOf([issued]))
    if (held) throw new Refusal(message.held, { status: 409, values: { prefix: held.prefix, holder: held.holder } })
    await keepIssued(tx, [issued])
  })
}
