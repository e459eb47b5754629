// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { mayDo } from '#foundation/access'
import { addressIn, formatNumber, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors, pageIn, pagingOf, existing } from '#foundation/web'
import { type HubKind, judgeHub, judgements, type Standing } from '#modules/cases'
import { RadioGroup } from '#ui/choice-field'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Statement } from '#ui/statement'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { IdentifierTabs } from '../../identifiers/parts.tsx'
import { caseAddress, casePages } from '../show-case/case-address.ts'
import { CaseReports } from '../show-case/case-reports.part.tsx'
import { caseCode, hubName, hubTitle, joins, strengthOf } from '../show-case/hub-shape.ts'
import { hubText } from '../show-case/hub.text.ts'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/judge-hub.page.ts'
import { decideMessages, judgeText } from './decide-case.text.ts'
import { readHub } from './read-hub.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const { id = '', hub: hubId = '' } = args.params
  const shown = existing(await readHub(ctx, id, hubId, Math.min(100_000, Math.max(1, page))))
  const here = caseAddress(ctx.language, id, casePages.hub, hubId)
  const { page: now, pages } = shown.reports
  return {
    ...shown,
    here,
    id,
    mayWork: mayDo(ctx.actor, 'cases:work'),
    paging: pagingOf(here, now, pages),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { id = '', hub: hubId = '' } = args.params
  const entries = entriesOf(await args.request.formData())
  const reason = [entries.reason ?? ''].flat()[0] ?? ''
  const judgement = judgements.find((one) => one === entries.judgement)
  const typed = { judgement: judgement ?? null, reason }
  if (!judgement) {
    const message = messageOf(decideMessages.chooseJudgement, ctx.language)
    return data({ ...typed, errors: [{ field: 'judgement', message }] }, { status: 422 })
  }
  try {
    await judgeHub(ctx, { hubId, judgement, reason })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    const errors = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
    return data({ ...typed, errors }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, `${paths.cases}/${id}`), 303)
}

export default function JudgeHub({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(judgeText, language)
  const h = translate(hubText, language)
  const { here, id, anchor, hub, judgedBy, only, reports, mayWork, paging } = loaderData
  return (
    <WorkbenchPage
      tab={`${t('title', { kind: h(hub.kind), code: caseCode(anchor) })} · dijkwacht`}
      title={hub.kind === 'text' ? t('title', { kind: h(hub.kind), code: caseCode(anchor) }) : hubName(hub, language)}
      lead={t('lead')}
      above={<ErrorSummary errors={actionData?.errors ?? []} />}
      actions={
        <>
          <TextLink href={caseAddress(language, id)}>{t('back')}</TextLink>
        </>
      }
    >
      {hub.kind === 'text' ? (
        <Statement>{hubTitle(hub, language)}</Statement>
      ) : (
        <IdentifierTabs
          id={hub.hubId}
          tabs={[{ text: t('tab', { code: caseCode(anchor) }), href: here }]}
          current={here}
        />
      )}
      <Heading level={2}>{t('now')}</Heading>
      <SummaryList
        items={[
          {
            term: t('standing'),
            answer: <Status kind={joins(hub.standing) ? 'ok' : 'neutral'} text={h(hub.standing)} />,
          },
          { term: t('why'), answer: h(`why-${hub.standing}`) },
          { term: t('strength'), answer: joins(hub.standing) && h(strengthOf(hub.weight)) },
          { term: t('author'), answer: judgedBy ?? authorOf(hub, h) },
          { term: t('reports'), answer: formatNumber(hub.ownReports, language) },
          {
            term: t('others'),
            answer: hub.otherReports > 0 && t('othersValue', { count: hub.otherReports }),
          },
          { term: t('only'), answer: joins(hub.standing) && only !== null && t('onlyValue', { count: only }) },
        ].filter(({ answer }) => answer)}
      />
      {hub.standing === 'protected' && <Paragraph>{t('protectedText')}</Paragraph>}
      {mayWork && hub.standing !== 'protected' && <Judge only={only ?? -1} typed={actionData} />}
      <Heading level={2}>{t('reports')}</Heading>
      <CaseReports rows={reports.rows} count={reports.count} anchor={anchor} />
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}

/** Who said so, when it was nobody that we name. Of a text it may be one of us, under the name that it had before. */
function authorOf({ standing, kind }: { standing: Standing; kind: HubKind }, h: (key: 'rule' | 'partner') => string) {
  if (!standing.startsWith('judged-')) return h('rule')
  return kind === 'text' ? null : h('partner')
}

function Judge({ only, typed }: { only: number; typed: Route.ComponentProps['actionData'] }) {
  const t = useText(judgeText)
  const errorOf = (name: string) => typed?.errors.find(({ field }) => field === name)?.message
  return (
    <>
      <Heading level={2}>{t('judgeTitle')}</Heading>
      <Form label={t('judgeTitle')} submit={t('do')} quiet>
        <RadioGroup
          name="judgement"
          legend={t('judgement')}
          defaultValue={typed?.judgement ?? undefined}
          error={errorOf('judgement')}
          options={(['links', 'does-not-link', 'innocent-recipient'] as const).map((value) => ({
            value,
            text: t(value),
            description: t(`${value}More`, { only }),
          }))}
        />
        <TextArea name="reason" label={t('reason')} rows={3} defaultValue={typed?.reason} error={errorOf('reason')} />
      </Form>
    </>
  )
}
