// SPDX-License-Identifier: EUPL-1.2
import { transaction } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Statement } from '#ui/statement'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { List, Paragraph } from '#ui/text'
import { dutchDay } from '#values'
import { orForbidden } from '../delivery/or-forbidden.query.ts'
import { pagesFor } from '../delivery/who.query.ts'
import { paths } from '../outcome/addresses.ts'
import { halfYearAfter, lastBefore } from '../outcome/half-year.ts'
import { groupWords, halfYearWords } from '../show-outcomes/flow-view.ts'
import { Flow, IssueRest } from '../show-outcomes/issue-body.part.tsx'
import { formWords, issueView } from '../show-outcomes/issue-view.query.ts'
import { showText } from '../show-outcomes/show.text.ts'
import type { Route } from './+types/show-live.page.ts'
import { liveOutcomes } from './live-outcomes.query.ts'
import { livePurposes, liveText } from './live.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const t = translate(liveText, ctx.language)
  const asked = new URL(args.request.url).searchParams
  const last = lastBefore(dutchDay(ctx.now()))
  const halves = [0, -1, -2, -3].map((ago) => halfYearAfter(last, ago))
  const half = halves.find((one) => one === asked.get('stand')) ?? last
  const purpose = livePurposes.find((one) => one === asked.get('voor')) ?? null
  const page = {
    half,
    purpose,
    halves: halves.map((value) => ({ value, text: halfYearWords(value, ctx.language) })),
    ...(await transaction(ctx, (tx) => pagesFor(ctx, tx))),
  }
  if (purpose === null) return { ...page, live: null }
  const { content, isExact, isEmpty, clashes } = await orForbidden(liveOutcomes(ctx, { half, purpose }))
  const words = await formWords(ctx)
  return {
    ...page,
    live: {
      isExact,
      isEmpty,
      view: await issueView(ctx, content, asked.get('van') ?? 'all'),
      clashes: clashes.slice(0, 20).map(({ period, form, region, police, prosecutor }) =>
        t('clashWhere', {
          period: halfYearWords(period, ctx.language),
          form: words.formLabel(form),
          region: groupWords(`region:${region}`, words),
          police,
          prosecutor,
        }),
      ),
      clashCount: clashes.length,
    },
  }
}

export default function ShowLive({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(liveText, language)
  const { half, purpose, halves, live, maySupply, mayPublish } = loaderData
  const links = [
    { href: paths.public, text: t('public'), isThere: true },
    { href: paths.supply, text: t('supply'), isThere: maySupply },
    { href: paths.issues, text: t('issues'), isThere: mayPublish },
  ].filter(({ isThere }) => isThere)
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      {live?.view.isExample && <SyntheticNotice text={translate(showText, language)('synthetic')} />}
      <FilterBar label={t('filter')} submitText={t('show')}>
        <SelectField
          name="voor"
          label={t('purpose')}
          options={livePurposes.map((value) => ({ value, text: t(value) }))}
          defaultValue={purpose ?? ''}
        />
        <SelectField name="stand" label={t('half')} options={halves} emptyText={false} defaultValue={half} />
        {live && (
          <SelectField
            name="van"
            label={t('which')}
            options={live.view.choices}
            emptyText={false}
            defaultValue={live.view.chosen}
          />
        )}
      </FilterBar>
      {live ? <Figures live={live} /> : <EmptyState title={t('choose')} more={t('chooseMore')} />}
      <List
        items={links.map(({ href, text }) => (
          <TextLink key={href} href={addressIn(language, href)}>
            {text}
          </TextLink>
        ))}
      />
    </WorkbenchPage>
  )
}

type Live = NonNullable<Route.ComponentProps['loaderData']['live']>

function Figures({ live }: { live: Live }) {
  const t = useText(liveText)
  const { view, isExact, isEmpty, clashes, clashCount } = live
  return (
    <>
      <Notice kind="warn" title={t('notFinal')} more={t(isExact ? 'exact' : 'protected')} />
      {isEmpty && <Paragraph>{t('empty')}</Paragraph>}
      {clashCount > 0 && (
        <Notice kind="warn" title={t('clash', { count: clashCount })}>
          <List items={clashes} />
        </Notice>
      )}
      {view.flow && <Statement>{view.flow.sentence}</Statement>}
      {view.flow?.stages && <Heading level={2}>{view.flow.title}</Heading>}
      {view.flow && <Flow flow={view.flow} />}
      <IssueRest view={view} />
    </>
  )
}
