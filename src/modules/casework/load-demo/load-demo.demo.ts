// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Actor, type Context } from '#foundation/access'
import { linkReports, splitCase } from '#modules/cases'
import { recordSightings } from '#modules/identifiers'
import { listColleagues } from '#modules/partners'
import { submitReports } from '#modules/reports'
import { assignWork } from '../assign-work/assign-work.command.ts'
import { keepWork } from '../keep-work/keep-work.command.ts'
import { planTask } from '../plan-task/plan-task.command.ts'
import { alertOnCases, alertOnIdentifiers } from '../watch-things/raise-alerts.command.ts'
import { watchCase, watchText } from '../watch-things/watch.command.ts'
import { writeNote } from '../write-note/write-note.command.ts'
import { daughterNumber, news, story, type StoryReport } from './demo-story.ts'

const day = 86_400_000

/**
 * An invented story for whoever tries the workbench: three schemes that share a lent account and are not merged by themselves,
 * a case from which a person took three reports, work on it at two organisations, and news for whoever watches.
 */
export async function loadDemoCasework(ctx: Context): Promise<void> {
  const ids = await file(ctx, story)
  const of = (scheme: StoryReport['scheme'], controller: StoryReport['controller']) =>
    story.flatMap((report, index) =>
      report.scheme === scheme && report.controller === controller ? (ids[index] ?? []) : [],
    )
  const sharmila = await personOf(ctx, 'politie-demo', 'Sharmila Ramdin')
  const fatima = await personOf(ctx, 'politie-demo', 'Fatima Benali')
  const milan = await personOf(ctx, 'deltabank-demo', 'Milan de Wit')
  if (!sharmila || !fatima || !milan) return

  const [oldest = '', ...helpdesk] = of('helpdesk', 'politie-demo')
  await splitCase(sharmila, {
    reportIds: helpdesk.slice(-3),
    reason: 'Deze drie melders belden zelf een helpdesk die zij online vonden. De rekening en het verhaal zijn anders.',
  })
  await assignWork(sharmila, { reportId: oldest, to: idOf(sharmila) })
  await assignWork(milan, { reportId: of('helpdesk', 'deltabank-demo')[0] ?? '', to: idOf(milan) })
  await writeNote(sharmila, {
    reportId: oldest,
    text: 'De bellers kennen recente afschrijvingen. Mogelijk hadden zij al toegang tot de mail van de melders.',
  })
  const due = new Date(ctx.now().getTime() + 2 * day).toISOString().slice(0, 10)
  await planTask(sharmila, { reportId: oldest, text: 'Vraag de bank of de kluisrekening nog open is', dueOn: due })

  await watchCase(fatima, of('daughter', 'politie-demo')[0] ?? '')
  await watchText(fatima, daughterNumber)
  await watchText(milan, daughterNumber)
  const fresh = await file(ctx, news)
  const system = asSystem(ctx, 'casework.demo')
  await alertOnIdentifiers(system, fresh)
  await alertOnCases(system, fresh)
}

/** Files, recognises and links at once what otherwise listeners do after the start. */
async function file(ctx: Context, reports: readonly StoryReport[]): Promise<string[]> {
  const ids: string[] = []
  for (const [index, report] of reports.entries()) {
    const { controller, daysAgo, scheme, ...input } = report
    const receivedAt = new Date(ctx.now().getTime() - daysAgo * day)
    const [receipt] = await submitReports(
      ctx,
      [
        {
          ...input,
          partnerReference: `DEMO-${scheme}-${index}-${Math.round(daysAgo * 10)}`,
          victimKind: 'citizen',
          occurredOn: new Date(receivedAt.getTime() - day / 2).toISOString().slice(0, 10),
        },
      ],
      { origin: 'api', controllerOrganisationId: controller, receivedAt: [receivedAt] },
    )
    if (receipt) ids.push(receipt.reportId)
  }
  await recordSightings(ctx, ids)
  await linkReports(ctx, ids)
  await keepWork(ctx, ids)
  return ids
}

/** A demo person by name, with what an analyst may do; null when the demo people were not loaded. */
async function personOf(ctx: Context, organisationId: string, name: string): Promise<Context | null> {
  const { tx: _, ...rest } = ctx
  const asking = (id: string): Context => {
    const actor: Actor = {
      kind: 'person',
      id,
      name,
      organisationId,
      organisationName: organisationId,
      permissions: new Set(['reports:read', 'cases:read', 'cases:work'] as const),
    }
    return { ...rest, actor }
  }
  const found = (await listColleagues(asking('demo'))).find((colleague) => colleague.name === name)
  return found ? asking(found.id) : null
}

function idOf({ actor }: Context): string {
  return actor.kind === 'person' ? actor.id : ''
}
