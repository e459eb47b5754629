// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { casesOf, whyTogether } from '#modules/cases'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Chain } from '#ui/graph'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Statement } from '#ui/statement'
import { Paragraph } from '#ui/text'
import { reportCode } from '#values'
import { caseAddress, casePages } from '../show-case/case-address.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import { describeReports, listOwnReports, purpose } from '../show-case/read-case.query.ts'
import { isId } from '../work/is-id.ts'
import { reportTitle } from '../../reports/plain.ts'
import type { Route } from './+types/explain-link.page.ts'
import { chainOf, sumUp } from './chain-of.ts'
import { explainText } from './explain-link.text.ts'

/** `van` and `melding`: two own reports; without them the oldest and the newest of the case. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const id = args.params.id ?? ''
  const asked = new URL(args.request.url).searchParams
  const known = isId(id) ? await describeReports(ctx, [id]) : []
  if (known.length === 0) throw new Response(null, { status: 404 })
  const anchor = (await casesOf(ctx, [id])).get(id)?.anchor ?? id
  const listed = await listOwnReports(ctx, anchor, { page: 1 })
  const [from, to] = [idIn(asked.get('van')) ?? anchor, idIn(asked.get('melding')) ?? listed.rows[0]?.id ?? anchor]
  const steps = from === to ? null : await whyTogether(ctx, from, to, purpose)
  const reports = await describeReports(ctx, [
    ...new Set([from, to, ...(steps ?? []).flatMap((step) => ('reportId' in step ? [step.reportId] : []))]),
  ])
  const offered = [...reports.filter((one) => !listed.rows.some((row) => row.id === one.id)), ...listed.rows]
  return {
    anchor,
    here: caseAddress(language, anchor, casePages.why),
    from,
    to,
    chain: steps && chainOf(steps, reports, language),
    sum: steps && sumUp(steps, language),
    offered: offered.map((one) => ({
      value: one.id,
      text: `${reportCode(one.id)}, ${reportTitle(one, language)}`,
    })),
  }
}

function idIn(text: string | null): string | null {
  return text !== null && isId(text) ? text.toLowerCase() : null
}

export default function ExplainLink({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(explainText, language)
  const { anchor, here, from, to, chain, sum, offered } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      actions={
        <>
          <TextLink href={caseAddress(language, anchor)}>{t('back', { code: caseCode(anchor) })}</TextLink>
        </>
      }
    >
      {chain && sum ? (
        <>
          <Statement>{sum}</Statement>
          <Chain links={chain} label={t('path')} />
        </>
      ) : (
        <EmptyState title={t(from === to ? 'same' : 'apart')}>
          {from !== to && <Paragraph>{t('apartMore')}</Paragraph>}
        </EmptyState>
      )}
      <FilterBar label={t('choose')} action={here} submitText={t('show')}>
        <SelectField name="van" label={t('from')} emptyText={false} defaultValue={from} options={offered} />
        <SelectField name="melding" label={t('to')} emptyText={false} defaultValue={to} options={offered} />
      </FilterBar>
    </WorkbenchPage>
  )
}
