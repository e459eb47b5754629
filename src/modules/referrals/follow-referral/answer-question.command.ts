// SPDX-License-Identifier: EUPL-1.2
// No audit line: one is added to a count, and nothing may lead from an answer to who gave it.
import { asSystem, type Context, transaction } from '#foundation/access'
import { Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { askedQuestions, type AskedQuestion, type Said } from '../referral/referral.ts'
import { addToTally, selectHandOver, updateHandOver } from '../referral/referral.store.ts'
import type { HandOver } from '../referral/stored-referral.ts'

/** The question that comes next; null before somebody spoke with the person or it came back, and when all were answered. */
export function nextQuestion({ status, answered }: Pick<HandOver, 'status' | 'answered'>): AskedQuestion | null {
  if (status !== 'spoken' && status !== 'refused' && status !== 'returned') return null
  // Who was not helped is not asked whether that is a relief.
  const asked = status === 'spoken' ? askedQuestions : askedQuestions.filter((question) => question !== 'relieved')
  return asked.find((question) => !answered.includes(question)) ?? null
}

/** Counts one answer of the holder of the code of this report; a second one to the same question changes nothing. */
export async function answerQuestion(
  ctx: Context,
  { id, reportId, question, said }: { id: string; reportId: string; question: AskedQuestion; said: Said },
): Promise<void> {
  await transaction(asSystem(ctx, 'referrals.answer-question'), async (tx) => {
    const known = isRowId(id) ? await selectHandOver(tx, id, true) : null
    if (known?.reportId !== reportId) throw new Refusal(webMessages.notThere, { status: 404 })
    if (known.answered.includes(question)) return
    if (nextQuestion(known) === null) throw new Refusal(webMessages.notNow, { status: 409 })
    await updateHandOver(tx, id, { answered: [...known.answered, question] })
    const { senderId, pointId, situation } = known
    await addToTally(tx, { senderId, pointId, situation, question, answer: said })
  })
}
