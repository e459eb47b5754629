// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, NetworkLimit, Refusal } from '#foundation/web'
import { dutchDay, parseReceiptCode } from '#values'
import { selectEvent } from '../event/event.store.ts'
import { forgetContact, touchMember } from '../keep-circle/circle.store.ts'
import { lockByCode, updateAnswer } from './invitation.store.ts'
import { invitationMessages as message } from './invitation.text.ts'
import { codePurpose } from './invite.command.ts'

const limit = new NetworkLimit(60)
export type Said = 'yes' | 'no' | 'stop'

/** Answers an invitation with its code, as often as one changes one's mind; 'stop' erases whom we wrote to. `network`: to count by, never to keep. */
export async function answerInvitation(
  ctx: Context,
  entries: FormEntries,
  network: string | null,
): Promise<{ said: Said; people: number }> {
  if (!limit.take(network, ctx.now())) throw new Refusal(message.tooOften, { status: 429 })
  const system = asSystem(ctx, 'gatherings.answer-invitation')
  const form = new FormReader(ctx, entries)
  const code = parseReceiptCode(String(entries.code ?? '').slice(0, 100))
  if (code === null) form.wrong('code', message.unknownCode)
  const said = (['yes', 'no', 'stop'] as const).find((one) => one === entries.answer)
  if (!said) form.wrong('answer', message.chooseAnswer)
  const people = said === 'yes' ? peopleIn(entries) : 0
  if (people === null) form.wrong('people', message.howMany)
  form.done()
  if (code === null || !said || people === null) throw new Error('refused above')
  const codeDigest = ctx.secrets.digest(codePurpose, code)
  await transaction(system, async (tx) => {
    const invitation = await lockByCode(tx, codeDigest)
    if (!invitation) throw new Refusal(message.unknownCode, { fields: [{ field: 'code', code: message.unknownCode }] })
    const event = await selectEvent(tx, invitation.eventId)
    const isOver = !event || event.status !== 'planned' || event.endsOn < dutchDay(ctx.now())
    // Whoever wants no more mail is heard also when it is too late to come.
    if (isOver && said !== 'stop') throw new Refusal(message.over, { status: 409 })
    const at = ctx.now()
    // Whoever has this address is forgotten by every organisation that had it.
    const forgotten = said === 'stop' ? await forgetContact(tx, invitation.circleId, dutchDay(at)) : []
    if (said !== 'stop') await touchMember(tx, invitation.circleId, at)
    if (!isOver) await updateAnswer(tx, { id: invitation.id, answer: said === 'yes' ? 'yes' : 'no', people, at })
    for (const circleId of forgotten.filter((one) => one !== invitation.circleId))
      await recordAudit(system, tx, {
        action: 'gatherings.circle-contact-forgotten',
        subjectKind: 'circle-member',
        subjectId: circleId,
        detail: { answer: said },
      })
    await recordAudit(system, tx, {
      action: said === 'stop' ? 'gatherings.circle-contact-forgotten' : 'gatherings.invitation-answered',
      subjectKind: 'circle-member',
      subjectId: invitation.circleId,
      detail: { event: invitation.eventId, answer: said },
    })
  })
  return { said, people }
}

function peopleIn({ people }: FormEntries): number | null {
  const written = String(people ?? '').trim()
  const count = /^\d{1,2}$/.test(written) ? Number(written) : 0
  return count >= 1 && count <= 20 ? count : null
}
