// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm } from '#foundation/web'
import { adviceInCode } from '#modules/guidance'
import { CodeBox } from '#ui/code-box'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { factsIn } from '../advise-caller/call-facts.ts'
import { type Fit, fitOf, questionField } from '../find-points/fit.ts'
import { findPoints } from '../find-points/find-points.query.ts'
import { readOfReport } from '../find-points/report-referrals.query.ts'
import { OfReport, type OfReportView } from '../find-points/report-referrals.part.tsx'
import { isOwnReport } from '../find-points/own-report.query.ts'
import { pointsText } from '../find-points/points.text.ts'
import { PointsForm } from '../find-points/points-form.part.tsx'
import { referColdly } from '../find-points/refer-coldly.command.ts'
import { stateView } from '../list-referrals/row-view.ts'
import { paths, phonePath, pointPath, reportPath, sentPath } from '../referral/addresses.ts'
import { referralMessages } from '../referral/referral.text.ts'
import type { Route } from './+types/refer.page.ts'
import { bankOfCaller, numberView } from '../find-points/bank-of-caller.query.ts'
import { longestNote, spokenIn } from '../referral/packet.schema.ts'
import { ConsentForm } from './consent-form.part.tsx'
import { consentView } from './consent-view.query.ts'
import { dangerIn } from './danger.ts'
import { DangerNotice } from './danger.part.tsx'
import { handOver } from './hand-over.command.ts'
import { noteOfCall, paymentOfCall } from './note-of-call.ts'
import { readOut } from './read-out.query.ts'
import { referText } from './refer.text.ts'
import { againOf } from './sent.query.ts'

/**
 * Without a call there is nothing to refer; with the number of one that came back, its answers are there again. From the page of a report one comes with
 * its number, which leads to nobody by itself.
 */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const query = new URL(args.request.url).searchParams
  const again = await againOf(ctx, query.get('opnieuw') ?? '')
  const reportId = again?.reportId ?? query.get('melding') ?? ''
  const [ofCode, code] = (readOut.codeOf(ctx, args.request) ?? '').split(' ')
  const isOf = reportId !== '' && (again !== null || (await isOwnReport(ctx, reportId)))
  if (reportId !== '' && !isOf) throw new Response(null, { status: 404 })
  return {
    title: translate(pointsText, ctx.language)('title'),
    reportId,
    ofReport: isOf ? await ofReportView(args, reportId) : null,
    code: reportId !== '' && ofCode === reportId ? (code ?? null) : null,
    points: again ? await pointsView(args, again.plan, reportId, {}) : null,
    danger: again ? dangerIn(again.plan) : null,
  }
}

type Entries = ReturnType<typeof entriesOf>

async function ofReportView(args: Route.LoaderArgs, reportId: string): Promise<OfReportView> {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(pointsText, language)
  const { warm, cold } = await readOfReport(ctx, reportId)
  return {
    report: addressIn(language, reportPath(reportId)),
    lines: [
      ...warm.map((one) => {
        const { handedAt: at, status } = stateView(one, ctx.now(), language)
        return { key: one.id, href: sentPath(one.id), who: one.who, how: t('handed', { at, status }) }
      }),
      ...cold.map(({ id, pointId, who, toldAt }) => {
        const at = formatDateTime(toldAt, language)
        return { key: id, href: pointPath(pointId), who, how: t('toldAt', { at }) }
      }),
    ],
  }
}

async function pointsView(args: Route.LoaderArgs | Route.ActionArgs, plan: string, reportId: string, entries: Entries) {
  const ctx = contextOf(args)
  const advice = adviceInCode(plan)
  if (!advice) throw new Refusal(referralMessages.noPlan, { status: 422 })
  if (reportId !== '' && !(await isOwnReport(ctx, reportId)))
    throw new Refusal(referralMessages.notOwnReport, { status: 404 })
  const points = await findPoints(ctx, advice, reportId)
  const told = toldIn(entries)
  const bankId = await bankOfCaller(ctx, told.from)
  return {
    plan,
    reportId,
    told,
    points: points.map((point) => {
      const said = point.questions.map(({ isOwnBank }, place) => {
        const given = [entries[questionField(point.id, place)] ?? []].flat()[0]
        // What the own account says already is not asked.
        return given ?? (isOwnBank && bankId !== null ? (bankId === point.receiverId ? 'yes' : 'no') : undefined)
      })
      const fit: Fit = fitOf(point.questions, said)
      return { ...point, said, fit, number: numberView(point.number, ctx.language) }
    }),
  }
}

/** What the call told already: it goes along, so that nothing is asked twice. */
function toldIn(entries: Entries) {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const language = spokenIn(one('language')) ? one('language') : ''
  return {
    name: one('name'),
    phone: one('phone'),
    language,
    note: one('note') || noteOfCall(factsIn(one), longestNote),
    payment: one('payment') || paymentOfCall(factsIn(one)),
    from: one('from'),
  }
}

/** Points, consent, preview and sending: what was typed travels in the form until it goes, and is nowhere else. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const plan = one('plan')
  // A report that was laid down by the same press stands in the address alone.
  const reportId = one('report') || (new URL(args.request.url).searchParams.get('melding') ?? '')
  const { from: _, ...typed } = toldIn(entries)
  const chosen = /^choose:([a-z0-9-]{1,60})$/.exec(one('intent'))
  const empty = { points: null, consent: null, answered: undefined, isReferred: false, danger: dangerIn(plan) }
  try {
    if (one('intent').startsWith('cold:')) {
      const pointId = one('intent').slice('cold:'.length)
      await referColdly(ctx, { plan, pointId, ...(reportId !== '' && { reportId }) })
      return data({ ...empty, points: await pointsView(args, plan, reportId, entries), isReferred: true })
    }
    if (chosen || one('intent') === 'preview' || one('intent') === 'send') {
      const receiverId = chosen?.[1] ?? one('receiver')
      const id = one('id') || ctx.newId()
      if (one('intent') === 'send') {
        const asked = { id, plan, receiverId, typed, hasConsent: one('consent') === 'yes' }
        const done = await handOver(ctx, { ...asked, ...(reportId !== '' && { reportId }) })
        throw redirect(addressIn(language, sentPath(done.id)), {
          status: 303,
          headers: done.reportCode ? { 'set-cookie': readOut.cookieFor(ctx, `${done.id} ${done.reportCode}`) } : {},
        })
      }
      const isPreview = one('intent') === 'preview'
      const consent = await consentView(ctx, { id, plan, reportId, receiverId, typed, isPreview })
      return data({ ...empty, consent })
    }
    return data({ ...empty, points: await pointsView(args, plan, reportId, entries) })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, { ...entries, intent: 'send' }, error)
    const ids = { id: one('id'), plan, reportId, receiverId: one('receiver'), typed }
    const wasPreview = one('intent') === 'send' && answered.errors.every(({ field }) => field === 'consent')
    // What was typed stays; when the receiver itself is the trouble, the points are shown again.
    const consent =
      one('receiver') === '' ? null : await consentView(ctx, { ...ids, isPreview: wasPreview }).catch(() => null)
    const points = consent ? null : await pointsView(args, plan, reportId, entries).catch(() => null)
    return data({ ...empty, consent, points, answered }, { status })
  }
}

export default function Refer({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, r] = [translate(pointsText, language), translate(referText, language)]
  const consent = actionData?.consent ?? null
  const { danger } = actionData ?? loaderData
  const points = actionData ? actionData.points : loaderData.points
  return (
    <WorkbenchPage
      tab={`${loaderData.title} · dijkwacht`}
      title={consent ? r('title', { who: consent.who }) : t('title')}
      lead={consent ? r('nothingYet') : t('lead')}
      answered={actionData?.answered}
      actions={<TextLink href={addressIn(language, paths.phone)}>{t('back')}</TextLink>}
    >
      <DangerNotice danger={danger} />
      {!consent && loaderData.code && (
        <Notice kind={danger ? 'info' : 'signal'} title={t('noted')} announce>
          <CodeBox label={t('readCode')} code={loaderData.code} description={t('readCodeMore')} />
        </Notice>
      )}
      {actionData?.isReferred && (
        <Notice kind="ok" announce>
          {t(points?.reportId ? 'referredOf' : 'referred')}
        </Notice>
      )}
      {consent && <ConsentForm view={consent} />}
      {points && <PointsForm view={points} />}
      {!consent && !points && (
        <Notice kind="info" title={t('begin')}>
          <Paragraph>{t('beginMore')}</Paragraph>
          <Paragraph>
            <TextLink href={addressIn(language, phonePath(loaderData.reportId))}>{t('beginLink')}</TextLink>
          </Paragraph>
        </Notice>
      )}
      {!consent && loaderData.ofReport && <OfReport view={loaderData.ofReport} />}
    </WorkbenchPage>
  )
}
