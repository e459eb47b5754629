// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { bilingual } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { tellReporters } from '#modules/reports'
import type { Course, Ground } from '../dossier/dossier.ts'
import { selectDossier, selectReportDigests } from '../dossier/dossier.store.ts'
import { dossierText, toldText } from '../dossier/dossier.text.ts'

/** Reports that are told at once. */
const atOnce = 1_000

interface Result {
  dossierId: string
  course: Course
  ground: Ground | null
  mayTell: boolean
}

/**
 * Whoever filed reads on the page of the report what became of the dossier that it was in, as far as the recipient said that they may. No audit line: the door
 * of `reports` writes it.
 */
export async function tellFilers(ctx: Context, { dossierId, course, ground, mayTell }: Result): Promise<void> {
  if (!mayTell || !isTold(course)) return
  const system = asSystem(ctx, 'dossiers.tell-filers')
  const { dossier, reportIds } = await transaction(system, async (tx) => ({
    dossier: await selectDossier(tx, dossierId),
    reportIds: [...(await selectReportDigests(tx, dossierId)).keys()],
  }))
  if (!dossier) return
  const { organisationId, recipientId } = dossier
  const recipient = (await organisationNames(system, [recipientId])).get(recipientId) ?? recipientId
  const reasonOf = (language: 'nl' | 'en') => lowered(ground === null ? '' : dossierText[language][ground])
  const words = {
    nl: bilingual(toldText)(course, { recipient, ground: reasonOf('nl') }).nl,
    en: bilingual(toldText)(course, { recipient, ground: reasonOf('en') }).en,
  }
  for (let at = 0; at < reportIds.length; at += atOnce)
    await tellReporters(system, reportIds.slice(at, at + atOnce), { organisationId, words })
}

function isTold(course: Course): course is Course & keyof (typeof toldText)['nl'] {
  return Object.hasOwn(toldText.nl, course)
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
