// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import type { Context } from '#foundation/access'
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
import { keep, type KeptHandOver, keptOf, type Step, stepPath, steps } from './kept-hand-over.query.ts'
import { noteOfCall, paymentOfCall } from './note-of-call.ts'
import { readOut } from './read-out.query.ts'
import { referText } from './refer.text.ts'
import { againOf, isSent } from './sent.query.ts'

/**
 * Without a call there is nothing to refer; with the number of one that went, its answers are there again. From the page of a report one comes with
 * its number, which leads to nobody by itself.
 */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const query = new URL(args.request.url).searchParams
  const step = steps.find((one) => one === query.get('stap')) ?? 'wie'
  const again = await againOf(ctx, query.get('opnieuw') ?? '')
  const kept = again ?? keptOf(ctx, args.request, query.get('gesprek') ?? '')
  // Going back after sending gives what was sent, and not its form again.
  if (kept && step !== 'wie' && (await isSent(ctx, kept.id)))
    throw redirect(addressIn(ctx.language, sentPath(kept.id)), 303)
  const reportId = kept?.reportId ?? query.get('melding') ?? ''
  const [ofCode, code] = (readOut.codeOf(ctx, args.request) ?? '').split(' ')
  const isOf = reportId !== '' && (again !== null || (await isOwnReport(ctx, reportId)))
  if (reportId !== '' && !isOf) throw new Response(null, { status: 404 })
  const { status, ...shown } = kept ? await shownAt(ctx, kept, step) : { ...nothing, status: 200 }
  const view = {
    title: translate(pointsText, ctx.language)('title'),
    reportId,
    ofReport: isOf ? await ofReportView(args, reportId) : null,
    code: reportId !== '' && ofCode === reportId ? (code ?? null) : null,
    ...shown,
  }
  return data(view, { status })
}

const nothing = { points: null, consent: null, answered: undefined, isReferred: false, danger: null }

/** What stands on the page at a step; whatever cannot go is said with what was typed. */
async function shownAt(ctx: Context, kept: KeptHandOver, step: Step, refused?: unknown) {
  const { id, call, plan, reportId, receiver: receiverId, typed, after } = kept
  const empty = { ...nothing, danger: dangerIn(plan), isReferred: after === 'cold' }
  const asked = { id, call, plan, reportId, receiverId, typed }
  const entries = {
    ...Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text ?? ''])),
    intent: 'send',
  }
  const noYes = new Refusal(referralMessages.noConsent, {
    status: 422,
    fields: [{ field: 'consent', code: referralMessages.noConsent }],
  })
  try {
    if (refused !== undefined) throw refused
    if (step === 'wie' || receiverId === '') return { ...empty, points: await pointsView(ctx, kept), status: 200 }
    const consent = await consentView(ctx, { ...asked, isPreview: step === 'kijk' })
    const wrong = step === 'kijk' && after === 'no-yes' ? refusedForm(ctx, entries, noYes) : null
    return { ...empty, consent, answered: wrong?.answered, status: wrong?.status ?? 200 }
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    // What was typed stays; when the receiver itself is the trouble, the points are shown again.
    const consent = receiverId === '' ? null : await consentView(ctx, { ...asked, isPreview: false }).catch(() => null)
    const points = consent ? null : await pointsView(ctx, kept).catch(() => null)
    return { ...empty, consent, points, answered, status }
  }
}

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

async function pointsView(ctx: Context, { call, plan, reportId, typed, said: before }: KeptHandOver) {
  const advice = adviceInCode(plan)
  if (!advice) throw new Refusal(referralMessages.noPlan, { status: 422 })
  const points = await findPoints(ctx, advice, reportId)
  const bankId = await bankOfCaller(ctx, typed.from)
  return {
    call,
    plan,
    reportId,
    told: typed,
    points: points.map((point) => {
      const said = point.questions.map(({ isOwnBank }, place) => {
        const given = before[questionField(point.id, place)]
        // What the own account says already is not asked.
        return given ?? (isOwnBank && bankId !== null ? (bankId === point.receiverId ? 'yes' : 'no') : undefined)
      })
      const fit: Fit = fitOf(point.questions, said)
      return { ...point, said, fit, number: numberView(point.number, ctx.language) }
    }),
  }
}

/** What the call told already: it goes along, so that nothing is asked twice. */
function toldIn(one: (name: string) => string): KeptHandOver['typed'] {
  return {
    name: one('name'),
    phone: one('phone'),
    language: spokenIn(one('language')) ? one('language') : '',
    note: one('note') || noteOfCall(factsIn(one), longestNote),
    payment: one('payment') || paymentOfCall(factsIn(one)),
    paidTo: one('paidTo') || one('check'),
    from: one('from'),
  }
}

/**
 * Points, consent, preview and sending. What was typed travels in the form, and in the browser of the call-taker for as long as a call lasts: every step is
 * answered by an address, so that "back" gives the form again.
 */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const intent = one('intent')
  const chosen = /^choose:([a-z0-9-]{1,60})$/.exec(intent)?.[1]
  const kept: KeptHandOver = {
    call: one('call') || ctx.newId(),
    id: (chosen === undefined && one('id')) || ctx.newId(),
    plan: one('plan'),
    // A report that was laid down by the same press stands in the address alone.
    reportId: one('report') || (new URL(args.request.url).searchParams.get('melding') ?? ''),
    receiver: chosen ?? one('receiver'),
    typed: toldIn(one),
    said: Object.fromEntries(
      Object.entries(entries).flatMap(([name]) => (name.startsWith('q.') ? [[name, one(name)]] : [])),
    ),
    after: null,
  }
  const step = chosen ? 'wat' : intent === 'preview' || intent === 'send' ? 'kijk' : 'wie'
  const isWithoutYes = intent === 'send' && one('consent') !== 'yes'
  const { reportId, plan, id, receiver: receiverId } = kept
  if (reportId !== '' && !(await isOwnReport(ctx, reportId))) throw new Response(null, { status: 404 })
  try {
    if (!adviceInCode(plan)) throw new Refusal(referralMessages.noPlan, { status: 422 })
    if (intent.startsWith('cold:')) {
      const pointId = intent.slice('cold:'.length)
      await referColdly(ctx, { plan, pointId, ...(reportId !== '' && { reportId }) })
    }
    if (intent === 'send' && !isWithoutYes) {
      const asked = { id, plan, receiverId, typed: kept.typed, hasConsent: true }
      const done = await handOver(ctx, { ...asked, ...(reportId !== '' && { reportId }) })
      throw redirect(addressIn(ctx.language, sentPath(done.id)), {
        status: 303,
        headers: done.reportCode ? { 'set-cookie': readOut.cookieFor(ctx, `${done.id} ${done.reportCode}`) } : {},
      })
    }
  } catch (error) {
    if (error instanceof Response) throw error
    const { status, ...shown } = await shownAt(ctx, kept, step, error)
    return data(shown, { status })
  }
  const after = intent.startsWith('cold:') ? 'cold' : isWithoutYes ? 'no-yes' : null
  const headers = keep(ctx, { ...kept, after })
  if (headers) throw redirect(addressIn(ctx.language, stepPath(kept, step)), { status: 303, headers })
  const { status, ...shown } = await shownAt(ctx, { ...kept, after }, step)
  return data(shown, { status })
}

export default function Refer({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, r] = [translate(pointsText, language), translate(referText, language)]
  const { consent, points, danger, answered, isReferred } = actionData ?? loaderData
  return (
    <WorkbenchPage
      tab={`${loaderData.title} · dijkwacht`}
      title={consent ? r('title', { who: consent.who }) : t('title')}
      lead={consent ? r('nothingYet') : t('lead')}
      answered={answered}
      actions={<TextLink href={addressIn(language, paths.phone)}>{t('back')}</TextLink>}
    >
      <DangerNotice danger={danger} />
      {!consent && loaderData.code && (
        <Notice kind={danger ? 'info' : 'signal'} title={t('noted')} announce>
          <CodeBox label={t('readCode')} code={loaderData.code} description={t('readCodeMore')} />
        </Notice>
      )}
      {isReferred && (
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
