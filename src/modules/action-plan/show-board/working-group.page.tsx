// SPDX-License-Identifier: EUPL-1.2
import { mayDo } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { paths } from '../plan/addresses.ts'
import type { Route } from './+types/working-group.page.ts'
import { ActionTable } from './action-table.part.tsx'
import { boardView, yearAsked } from './board-view.query.ts'
import { ownGroups } from './own-groups.query.ts'
import { boardText } from './plan.text.ts'

/** Who is in a group begins with its actions; who keeps them all, with all. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { plan } = await boardView(ctx, yearAsked(args.request.url))
  if (!plan) throw new Response(null, { status: 404 })
  const all = plan.themes.flatMap(({ actions }) => actions)
  const groups = [...new Set(all.map(({ group }) => group))].filter((one) => one !== '').toSorted()
  const meeting = await ownGroups(ctx, groups)
  const first = mayDo(ctx.actor, 'meetings:write') ? undefined : meeting[0]?.name
  const asked = new URL(args.request.url).searchParams.get('groep') ?? first ?? ''
  const own = all.filter(({ group }) => asked === '' || group === asked)
  return {
    year: plan.year,
    asked,
    groups,
    meeting: meeting.find(({ name }) => name === asked) ?? null,
    results: [...Map.groupBy(own, ({ result }) => result)].map(([result, actions]) => ({ result, actions })),
  }
}

export default function WorkingGroup({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(boardText, language)
  const { year, asked, groups, meeting, results } = loaderData
  const here = addressIn(language, paths.group)
  return (
    <WorkbenchPage
      title={t('groupTitle')}
      lead={t('groupLead')}
      actions={<TextLink href={`${addressIn(language, paths.board)}?jaar=${year}`}>{t('back')}</TextLink>}
    >
      <FilterBar action={here} label={t('groupName')} submitText={t('show')}>
        <HiddenField name="jaar" value={String(year)} />
        <SelectField
          name="groep"
          label={t('groupName')}
          emptyText={t('everyGroup')}
          defaultValue={asked}
          options={groups.map((one) => ({ value: one, text: one }))}
        />
      </FilterBar>
      {meeting && (
        <Paragraph>
          {meeting.next ? t('meets', { date: meeting.next }) : t('meetsNot')}{' '}
          <TextLink href={addressIn(language, meeting.href)}>{t('toGroup')}</TextLink>
        </Paragraph>
      )}
      {results.length === 0 && <EmptyState title={t('noGroup')} more={t('noGroupMore')} />}
      {results.map(({ result, actions }) => (
        <section key={result}>
          <Heading level={2}>
            <span lang="nl">{result}</span>
          </Heading>
          <ActionTable caption={result} actions={actions} />
        </section>
      ))}
    </WorkbenchPage>
  )
}
