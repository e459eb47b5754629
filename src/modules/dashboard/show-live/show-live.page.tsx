// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, Refusal } from '#foundation/web'
import { ChartFrame } from '#ui/chart-frame'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { DrawView, tableOf } from '../show-tile/draw-tile.part.tsx'
import { formWords } from '../tile/form-words.query.ts'
import type { Route } from './+types/show-live.page.ts'
import { addressOf, mayTakeAlong, readAsked } from './live-asked.ts'
import { findLive, liveOptions } from './live-tiles.query.ts'
import { text } from './show-live.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const t = translate(text, ctx.language)
  const here = addressIn(ctx.language, '/werkbank/cijfers/beeld')
  const [options, { forms }] = await Promise.all([liveOptions(ctx), formWords(ctx)])
  const page = {
    title: t('title'),
    here,
    released: addressIn(ctx.language, '/cijfers/beeld'),
    at: formatDateTime(ctx.now(), ctx.language),
    quarters: [...options.quarters],
    forms: forms.map(({ id, label }) => ({ value: id || 'niet-ingedeeld', text: label })),
    chosen: {} as Record<string, string>,
    refused: null as string | null,
    tiles: [] as (Awaited<ReturnType<typeof findLive>>[number] & { csv: string | null })[],
  }
  const asked = readAsked(new URL(args.request.url).searchParams, options)
  if (!asked) return data({ ...page, refused: t('unknownChoice') }, { status: 400 })
  const query = addressOf(asked)
  const chosen = Object.fromEntries(query)
  try {
    const tiles = (await findLive(ctx, asked)).map((tile) => ({
      ...tile,
      csv: mayTakeAlong(asked.for) ? `${here}/${tile.name}.csv?${query}` : null,
    }))
    return data({ ...page, chosen, tiles })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return data(
      { ...page, chosen, refused: messageOf(error.code, ctx.language, error.values) },
      { status: error.status },
    )
  }
}

export default function ShowLive({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const { title, here, released, at, chosen, refused, tiles } = loaderData
  return (
    <WorkbenchPage title={title} lead={t('lead')}>
      <Filter {...loaderData} />
      {refused !== null ? (
        <EmptyState title={refused} action={<TextLink href={here}>{t('ownAgain')}</TextLink>} more={t('refusedMore')} />
      ) : (
        <>
          <Notice kind="warn" title={t('live', { at })}>
            <Paragraph>
              {t('notToPublish')} <TextLink href={released}>{t('released')}</TextLink>
            </Paragraph>
          </Notice>
          {tiles.map(({ name, view, csv }) => (
            <ChartFrame
              key={name}
              title={view.title}
              description={view.definition}
              note={view.notes.join(' ')}
              source={t('source', { at })}
              table={tableOf(view)}
              foot={
                <ul className="dw-tile__links">
                  <li>
                    {csv === null ? (
                      t('noFile')
                    ) : (
                      <TextLink href={csv} hiddenText={view.title}>
                        {t('csv')}
                      </TextLink>
                    )}
                  </li>
                  <li>
                    <TextLink href={`${here}?${new URLSearchParams(chosen)}`} hiddenText={view.title}>
                      {t('sameView')}
                    </TextLink>
                  </li>
                </ul>
              }
            >
              <DrawView view={view} empty={t('empty')} />
            </ChartFrame>
          ))}
        </>
      )}
    </WorkbenchPage>
  )
}

type FilterProps = Pick<Route.ComponentProps['loaderData'], 'here' | 'chosen' | 'quarters' | 'forms'>

function Filter({ here, chosen, quarters, forms }: FilterProps) {
  const t = useText(text)
  return (
    <FilterBar action={here} label={t('filterLabel')} submitText={t('show')}>
      <SelectField
        name="voor"
        label={t('for')}
        emptyText={false}
        defaultValue={chosen.voor}
        options={[
          { value: 'eigen-werk', text: t('forOwn') },
          { value: 'signalering', text: t('forWarning') },
          { value: 'beleid', text: t('forPolicy') },
        ]}
      />
      <SelectField name="vorm" label={t('form')} emptyText={t('allForms')} defaultValue={chosen.vorm} options={forms} />
      <SelectField
        name="kwartaal"
        label={t('quarter')}
        emptyText={false}
        defaultValue={chosen.kwartaal}
        options={quarters.map((quarter) => ({
          value: quarter,
          text: t('quarterOf', { quarter: quarter.slice(6), year: quarter.slice(0, 4) }),
        }))}
      />
      <SelectField
        name="niveau"
        label={t('level')}
        emptyText={false}
        defaultValue={chosen.niveau}
        options={[
          { value: 'veiligheidsregio', text: t('region') },
          { value: 'gemeente', text: t('municipality') },
        ]}
      />
    </FilterBar>
  )
}
