// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { mustBeAnother } from '#foundation/desk'
import { Refusal, webMessages } from '#foundation/web'
import { decidedAbout, judgeOf, listOfJudge } from '#modules/shield'
import { endNotice, lockWaiting } from '../send-notice/notice.store.ts'
import { noticeMessages } from '../send-notice/notice.text.ts'
import {
  type Addressee,
  laddersOf,
  nextAddressee,
  takedownAfter,
  type TakedownStatus,
  type TakedownStep,
} from '../takedown/takedown.ts'
import {
  contactsFor,
  insertStep,
  judgesOf,
  lockTakedown,
  type StoredTakedown,
  updateTakedown,
} from '../takedown/takedown.store.ts'
import { takedownMessages } from '../takedown/takedown.text.ts'

export interface TakenStep {
  takedownId: string
  step: TakedownStep
  note: string
  /** Where it was sent, when we know no desk ourselves or another was taken. */
  contact?: string
  /** What the person saw. */
  version?: number
}

const ended: ReadonlySet<TakedownStatus> = new Set(['cleared', 'gone', 'dropped'])

/** A person of the authority writes down what happened with a notice; that it was sent, another than who judged the page. Returns the status that it has now. */
export async function takeTakedownStep(ctx: Context, taken: TakenStep): Promise<TakedownStatus> {
  const by = judgeOf(ctx)
  const note = taken.note.trim().slice(0, 2_000)
  if (note.length < 3)
    throw new Refusal(takedownMessages.noteNeeded, { fields: [{ field: 'note', code: takedownMessages.noteNeeded }] })
  return transaction(ctx, async (tx) => {
    await listOfJudge(ctx, tx)
    const takedown = await lockTakedown(tx, taken.takedownId)
    if (!takedown) throw new Refusal(takedownMessages.gone, { status: 404 })
    if (taken.version !== undefined && taken.version !== takedown.version)
      throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const status = takedownAfter(takedown.status, taken.step)
    if (!status) throw new Refusal(webMessages.notNow, { status: 409 })
    if (taken.step === 'send' || taken.step === 'remind') mustBeAnother(ctx, ...(await judgesOf(tx, takedown)))
    const addressee = addresseeAfter(takedown, taken.step)
    const contact = taken.step === 'send' || taken.step === 'remind' ? await whereTo(tx, takedown, taken.contact) : null
    const at = ctx.now()
    await cancelWaiting(tx, takedown.id, at)
    await updateTakedown(tx, { id: takedown.id, status, addressee, at, isOver: ended.has(status) })
    await insertStep(tx, {
      takedownId: takedown.id,
      at,
      step: taken.step,
      toStatus: status,
      addressee,
      contact,
      note,
      byId: by.id,
      byName: by.name,
    })
    await recordAudit(ctx, tx, {
      action: `shield.takedown-${status}`,
      subjectKind: 'takedown',
      subjectId: takedown.id,
      detail: { step: taken.step, addressee },
    })
    if (takedown.status === 'waiting') await decidedAbout(ctx, tx, { takedownIds: [takedown.id] })
    return status
  })
}

/** Something happened with it by hand, so the mail that waits is not sent any more. */
async function cancelWaiting(tx: Tx, takedownId: string, at: Date): Promise<void> {
  const waiting = await lockWaiting(tx, takedownId)
  if (!waiting) return
  if (waiting.beganAt !== null) throw new Refusal(noticeMessages.beingSent, { status: 409 })
  await endNotice(tx, waiting.id, 'cancelled', waiting.said, at)
}

function addresseeAfter({ addressee, nameId }: StoredTakedown, step: TakedownStep): Addressee | null {
  const isPage = nameId === null
  if (step === 'draft' || step === 'return') return laddersOf(isPage)[0] ?? null
  if (step !== 'escalate' || addressee === null) return addressee
  const next = nextAddressee(addressee, isPage)
  if (next === null) throw new Refusal(takedownMessages.nobodyLeft, { status: 409 })
  return next
}

async function whereTo(tx: Tx, takedown: StoredTakedown, given: string | undefined): Promise<string> {
  const written = given?.trim().slice(0, 300) ?? ''
  if (written !== '') return written
  const [known] = await contactsFor(tx, takedown.addressee ?? 'host', takedown.host)
  if (known) return known.mailbox ?? known.form ?? known.name
  throw new Refusal(takedownMessages.noContact, { fields: [{ field: 'contact', code: takedownMessages.noContact }] })
}
