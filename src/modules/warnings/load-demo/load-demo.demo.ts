// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { listSignals } from '#modules/signals'
import { daysAfter, dutchDay } from '#values'
import { findProposal } from '../judge-proposal/find-proposal.query.ts'
import { approveProposal } from '../judge-proposal/judge-proposal.command.ts'
import { proposeCorrection, proposeExtension, proposeWarning } from '../propose-warning/propose-warning.command.ts'
import { proposeWithdrawal } from '../withdraw-warning/withdraw-warning.command.ts'
import { child, childSignal, door, doorSignal, parcel, parcelCorrected, parcelSignal } from './demo-warnings.data.ts'

/** A warning that was corrected, one for two provinces, one for everybody, one that was withdrawn, and an extension that waits for a second person. */
export async function loadDemoWarnings(ctx: Context): Promise<void> {
  const find = (subject: string) => identities.findPerson(ctx, developmentIssuer, subject)
  const [writer, second] = [await find('fatima-benali'), await find('leila-farahani')]
  if (!writer || !second) return
  const as = (actor: Actor): Context => {
    const { tx: _, ...rest } = ctx
    return { ...rest, actor }
  }
  const { rows } = await listSignals(as(writer), { shelf: 'now', page: 1 })
  const signal = (title: string) => rows.find((one) => one.title === title)?.id ?? ''
  const day = (days: number) => daysAfter(dutchDay(ctx.now()), days)
  const publish = async (id: string) => {
    const shown = await findProposal(as(second), id)
    return approveProposal(as(second), id, shown?.digest ?? '')
  }
  const wrong = { ...door, provinces: 'PV29', endsOn: day(20) }
  const wrongCode = await publish(await proposeWarning(as(writer), signal(doorSignal), wrong))
  await publish(
    await proposeWithdrawal(as(writer), wrongCode, { because: 'De waarschuwing noemde de verkeerde provincie.' }),
  )
  await publish(await proposeWarning(as(writer), signal(doorSignal), { ...door, endsOn: day(14) }))
  await publish(await proposeWarning(as(writer), signal(childSignal), { ...child, endsOn: day(12) }))
  const code = await publish(await proposeWarning(as(writer), signal(parcelSignal), { ...parcel, endsOn: day(10) }))
  await publish(await proposeCorrection(as(writer), code, { ...parcelCorrected, edition: '1' }))
  await proposeExtension(as(writer), code, { endsOn: day(24), because: 'De sms gaat nog steeds rond.' })
}
