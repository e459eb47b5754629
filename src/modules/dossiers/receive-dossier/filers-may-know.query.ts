// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { type Bilingual, bilingual } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import type { Course, Ground } from '../dossier/dossier.ts'
import { selectDossier, selectReportDigests } from '../dossier/dossier.store.ts'
import { dossierText, toldText } from '../dossier/dossier.text.ts'

interface Result {
  dossierId: string
  course: Course
  ground: Ground | null
  mayTell: boolean
}

/**
 * What whoever filed may be told of the dossier that their report was in, as far as the recipient said that they may; null for nothing. Only for the program
 * itself: throws when a person or machine asks.
 */
export async function filersMayKnow(
  ctx: Context,
  { dossierId, course, ground, mayTell }: Result,
): Promise<{ reportIds: string[]; words: Bilingual } | null> {
  if (ctx.actor.kind !== 'system') throw new Error('filersMayKnow is only for the program itself')
  if (!mayTell || !isTold(course)) return null
  const { dossier, reportIds } = await transaction(ctx, async (tx) => ({
    dossier: await selectDossier(tx, dossierId),
    reportIds: [...(await selectReportDigests(tx, dossierId)).keys()],
  }))
  if (!dossier) return null
  const { recipientId } = dossier
  const recipient = (await organisationNames(ctx, [recipientId])).get(recipientId) ?? recipientId
  const reasonOf = (language: 'nl' | 'en') => lowered(ground === null ? '' : dossierText[language][ground])
  const words = {
    nl: bilingual(toldText)(course, { recipient, ground: reasonOf('nl') }).nl,
    en: bilingual(toldText)(course, { recipient, ground: reasonOf('en') }).en,
  }
  return { reportIds, words }
}

function isTold(course: Course): course is Course & keyof (typeof toldText)['nl'] {
  return Object.hasOwn(toldText.nl, course)
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
