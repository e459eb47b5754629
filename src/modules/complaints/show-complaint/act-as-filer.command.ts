// SPDX-License-Identifier: EUPL-1.2
// No audit line: each command that it leads to writes its own.
import type { Context } from '#foundation/access'
import { type FormEntries, Refusal, webMessages } from '#foundation/web'
import type { GivenFile } from '#modules/reports'
import { answerQuestion } from '../answer-question/answer-question.command.ts'
import { ownPath, paths, sectionPath } from '../complaint/addresses.ts'
import { sayReady } from '../say-ready/say-ready.command.ts'
import { signComplaint } from '../sign-complaint/sign-complaint.command.ts'
import { readStep } from '../take-step/read-step.ts'
import { takeComplaintStep } from '../take-step/take-step.command.ts'
import { beginVersion, discard } from '../write-complaint/write-complaint.command.ts'

/** What a filer does on the page of one complaint. Gives where to go on. */
export async function actAsFiler(
  ctx: Context,
  id: string,
  entries: FormEntries,
  files: readonly GivenFile[],
): Promise<string> {
  const seen = Number.parseInt([entries.changes ?? ''].flat()[0] ?? '', 10) || 0
  if (entries.intent === 'discard') {
    await discard(ctx, id)
    return paths.own
  }
  if (entries.intent === 'amend') {
    await beginVersion(ctx, id)
    return sectionPath(id, 'wat')
  }
  if (entries.intent === 'sign') {
    await signComplaint(ctx, id, seen)
    return ownPath(id)
  }
  if (entries.intent === 'ready' || entries.intent === 'not-ready') {
    await sayReady(ctx, id, seen, entries.intent === 'ready')
    return ownPath(id)
  }
  const wanted = readStep(id, entries)
  if (!wanted) throw new Refusal(webMessages.notNow, { status: 409 })
  if (wanted.step === 'answer' || wanted.step === 'answer-first') await answerQuestion(ctx, wanted, files)
  else await takeComplaintStep(ctx, wanted)
  return ownPath(id)
}
