// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { demoIban, demoPhone, receiptCodeOf } from '#values'
import { attachFiles } from '../attach-file/attach-file.command.ts'
import { decideReport } from '../decide-report/decide-report.command.ts'
import { submitReports } from '../receive-reports/submit-reports.command.ts'
import { beginDraft, saveAnswers } from '../submit-report/draft.command.ts'
import { submitDraft } from '../submit-report/submit-draft.command.ts'
import { demoMunicipality } from './demo-places.ts'
import { demoNewsCode, reportWithNews } from './demo-news-code.ts'
import { chanceOf, type DemoReport, demoReports } from './demo-reports.ts'

/** With this code anybody can try "Mijn melding" in the demo. It is in no way secret. */
export const demoReceiptCode = receiptCodeOf(new TextEncoder().encode('dijkwacht demo'))

const hour = 3_600_000

/** Fictitious reports of people who do not exist, through the same door as real ones. */
export async function loadDemoReports(ctx: Context): Promise<void> {
  const reports = demoReports(ctx.now())
  const partners = [...new Set(reports.flatMap(({ partner }) => partner ?? []))]
  for (const partner of partners)
    await submitAll(
      ctx,
      reports.filter((report) => report.partner === partner),
      { origin: 'api', controllerOrganisationId: partner },
    )
  const fromWeb = reports.filter(({ partner }) => partner === null)
  const ids = await submitFromWeb(ctx, fromWeb)
  await decideSome(ctx, fromWeb, ids)
  await fileWithContact(ctx)
  await fileWithFile(ctx)
}

async function submitAll(
  ctx: Context,
  reports: readonly DemoReport[],
  options: { origin: 'web' | 'api'; controllerOrganisationId?: string },
): Promise<string[]> {
  const receipts = await submitReports(
    ctx,
    reports.map(({ input }) => input),
    { ...options, receivedAt: reports.map(({ receivedAt }) => receivedAt) },
  )
  return receipts.map(({ reportId }) => reportId)
}

/** Reports of the web form, ids in the same order. Contact details and answers come one report at a time. */
async function submitFromWeb(ctx: Context, reports: readonly DemoReport[]): Promise<string[]> {
  const known = reportWithNews(reports, ctx.now())
  const plain = reports.filter((report) => !report.contact && !report.answers && report !== known)
  const ids = new Map<DemoReport, string>()
  const plainIds = await submitAll(ctx, plain, { origin: 'web' })
  for (const [index, report] of plain.entries()) ids.set(report, plainIds[index] ?? '')
  for (const report of reports) {
    if (ids.has(report)) continue
    const { input, receivedAt, contact, answers } = report
    const [receipt] = await submitReports(ctx, [input], {
      origin: 'web',
      ...(report === known && { receiptCode: demoNewsCode }),
      ...(contact && { contact }),
      ...(answers && { answers }),
      receivedAt: [receivedAt],
    })
    if (receipt) ids.set(report, receipt.reportId)
  }
  return reports.map((report) => ids.get(report) ?? '')
}

/** An analyst of the receiving organisation confirmed half of the web reports, a day or two later, and rejected a few. */
async function decideSome(ctx: Context, reports: readonly DemoReport[], ids: readonly string[]): Promise<void> {
  const chance = chanceOf(90)
  const organisationId = ctx.settings.intakeOrganisation
  const known = reportWithNews(reports, ctx.now())
  for (const [index, reportId] of ids.entries()) {
    const [drawn, delay] = [chance(), (6 + chance() * 40) * hour]
    const which = reports[index] === known ? 0 : drawn
    const at = new Date((reports[index]?.receivedAt ?? ctx.now()).getTime() + delay)
    if (which > 0.62 || at > ctx.now()) continue
    const permissions = new Set(['reports:confirm'] as const)
    const analyst = {
      kind: 'person' as const,
      id: 'demo-analyst',
      name: 'Demo',
      organisationId,
      organisationName: organisationId,
      permissions,
    }
    const own = { ...ctx, actor: analyst, now: () => at }
    const decision = { reportId, seenStatus: 'received' as const }
    if (which < 0.5) await decideReport(own, { ...decision, step: 'confirm' })
    else if (which < 0.55)
      await decideReport(own, { ...decision, step: 'reject', reason: 'Deze melding is twee keer gedaan.' })
    else await decideReport(own, { ...decision, step: 'close' })
  }
}

/** The report of `demoReceiptCode`, with contact details. */
async function fileWithContact(ctx: Context): Promise<void> {
  const input = {
    fraudForm: 'FF-120',
    narrative: 'Ik verkocht mijn bakfiets. De koper liet zien dat hij had betaald, maar er kwam niets binnen.',
    lossInCents: 95_000,
    victimKind: 'citizen' as const,
    municipality: demoMunicipality('Utrecht'),
    contactChannel: 'CH-060',
    identifiers: [{ kind: 'phone' as const, value: demoPhone(21), role: 'contact' as const }],
    own: [{ kind: 'iban' as const, value: demoIban(9_998) }],
    wantsHelp: true,
  }
  await submitReports(ctx, [input], {
    origin: 'web',
    receiptCode: demoReceiptCode,
    contact: { name: 'Robin Verzonnen', email: 'robin@post.example', phone: demoPhone(998) },
    receivedAt: [new Date(ctx.now().getTime() - 30 * hour)],
  })
}

/** One report through the form itself, with a saved chat. */
async function fileWithFile(ctx: Context): Promise<void> {
  const then = { ...ctx, now: () => new Date(ctx.now().getTime() - 2 * hour) }
  const token = await beginDraft(then, null)
  const chat = `Onbekend: Hoi pap, dit is mijn nieuwe nummer\nIk: Wie is dit?\nOnbekend: Je dochter! Mijn telefoon is kapot\nOnbekend: Kun jij iets betalen? ${demoIban(2_303_001)}\n`
  await attachFiles(then, token, [{ name: 'chat met onbekende.txt', bytes: new TextEncoder().encode(chat) }])
  await saveAnswers(then, token, {
    now: 'no',
    situation: 'FF-300',
    victim: 'self',
    municipality: demoMunicipality('Delft'),
    channel: 'CH-040',
    money: 'no',
    contact: [demoPhone(31)],
    narrative: 'Iemand deed alsof hij mijn dochter was. Ik heb haar gebeld op haar oude nummer en niets betaald.',
    own: [demoPhone(997)],
  })
  await submitDraft(then, token)
}
