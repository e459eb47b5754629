// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { listen } from '#foundation/events'
import { bilingual } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { tellReporters } from '#modules/reports'
import { DossierResult } from '../dossier/dossier.events.ts'
import type { Course, Ground } from '../dossier/dossier.ts'
import { selectDossier, selectReportDigests } from '../dossier/dossier.store.ts'
import { dossierText, toldText } from '../dossier/dossier.text.ts'

const atOnce = 1_000

/** Whoever filed reads on the page of the report what became of the dossier that it was in. */
export const tellFilers = listen(DossierResult, {
  job: 'dossiers.tell-filers',
  run: async (ctx, { dossierId, course, ground, mayTell }) => {
    if (mayTell) await tell(asSystem(ctx, 'dossiers.tell-filers'), dossierId, course, ground)
  },
})

async function tell(system: Context, id: string, course: Course, ground: Ground | null): Promise<void> {
  if (!isTold(course)) return
  const { dossier, reportIds } = await transaction(system, async (tx) => ({
    dossier: await selectDossier(tx, id),
    reportIds: [...(await selectReportDigests(tx, id)).keys()],
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
