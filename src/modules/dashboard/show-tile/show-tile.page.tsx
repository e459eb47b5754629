// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Paragraph } from '#ui/text'
import type { Route } from './+types/show-tile.page.ts'
import { DrawTile } from './draw-tile.part.tsx'
import { findTile } from './find-tile.query.ts'
import { text } from './show-tile.text.ts'
import { isTileName } from './tiles.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const name = args.params.tegel
  if (!isTileName(name)) throw new Response(null, { status: 404 })
  const asked = new URL(args.request.url).searchParams
  const tile = await findTile(ctx, name, asked)
  const t = translate(text, ctx.language)
  const title = t(tile.kind === 'refused' ? 'refusedTitle' : name)
  const all = addressIn(ctx.language, '/cijfers/beeld')
  const shown = { title, tile, all, here: `${all}/${name}`, isDated: asked.has('release') }
  return data(shown, { status: tile.kind === 'refused' ? 400 : 200 })
}

export default function ShowTile({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const { tile, all, here, isDated } = loaderData
  const back = { href: all, text: t('back') }
  if (tile.kind === 'no-release')
    return (
      <PublicPage title={loaderData.title} back={back}>
        <EmptyState title={t('noneTitle')} more={t('none')} />
      </PublicPage>
    )
  if (tile.kind === 'refused')
    return (
      <PublicPage title={t('refusedTitle')} back={back}>
        <EmptyState title={tile.because} action={<TextLink href={here}>{t('again')}</TextLink>} />
      </PublicPage>
    )
  return (
    <PublicPage title={loaderData.title} back={back}>
      {tile.isInvented && <SyntheticNotice text={t('invented')} />}
      {tile.choices.length > 0 && (
        <FilterBar
          action={here}
          label={t('filterLabel')}
          submitText={t('show')}
          clear={Object.keys(tile.chosen).length > 0 ? { href: here, text: t('clear') } : undefined}
        >
          <HiddenField name="release" value={String(tile.release)} />
          {tile.choices.map(({ name, label, usual, options }) => (
            <SelectField
              key={name}
              name={name}
              label={label}
              options={options}
              defaultValue={tile.chosen[name]}
              emptyText={usual}
            />
          ))}
        </FilterBar>
      )}
      <DrawTile tile={tile} />
      {isDated && (
        <Paragraph>
          <TextLink href={here}>{t('latest')}</TextLink>
        </Paragraph>
      )}
    </PublicPage>
  )
}
