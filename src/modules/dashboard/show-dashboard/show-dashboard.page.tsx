// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead, Paragraph } from '#ui/text'
import { DrawTile } from '../show-tile/draw-tile.part.tsx'
import { findTiles } from '../show-tile/find-tile.query.ts'
import type { TileName } from '../show-tile/tiles.query.ts'
import { tileText } from '../tile/tile.text.ts'
import type { Route } from './+types/show-dashboard.page.ts'
import { text } from './show-dashboard.text.ts'

/** The views by what they answer. The first is drawn at once; of the others the answer stands there, and the drawing unfolds. */
const groups = {
  howMuch: ['wat-stijgt', 'per-week', 'vormen', 'schade'],
  whom: ['kaart', 'wie-het-trof', 'organisaties'],
  how: ['kanalen', 'voorgedaan-als', 'voorwendsels', 'betaalmiddelen'],
  done: ['bescherming'],
} as const satisfies Record<string, readonly TileName[]>

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return {
    title: translate(text, ctx.language)('title'),
    figures: addressIn(ctx.language, '/cijfers'),
    tiles: await findTiles(ctx),
  }
}

export default function ShowDashboard({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const ofTiles = useText(tileText)
  const forAll = [ofTiles('rounded'), ofTiles('aboutReports')]
  const { title, figures, tiles } = loaderData
  return (
    <PublicPage title={title} back={{ href: figures, text: t('back') }}>
      <Lead>{t('lead')}</Lead>
      {tiles.length === 0 && (
        <EmptyState
          title={t('noneTitle')}
          action={<TextLink href={figures}>{t('noneOthers')}</TextLink>}
          more={t('none')}
        />
      )}
      {tiles.some(({ isInvented }) => isInvented) && <SyntheticNotice text={t('invented')} />}
      {tiles.length > 0 && <Paragraph>{forAll.join(' ')}</Paragraph>}
      {tiles.length > 0 &&
        (Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
          <section key={group}>
            <Heading level={2}>{t(group)}</Heading>
            {groups[group].map((name) => {
              const tile = tiles.find((one) => one.name === name)
              if (!tile) return null
              const drawing = <DrawTile tile={tile} choose={t('choose')} saidAbove={forAll} headingLevel={3} />
              if (name === 'wat-stijgt') return <div key={name}>{drawing}</div>
              return (
                <Details key={name} summary={tile.view?.title ?? ofTiles('nothingYet')}>
                  {drawing}
                </Details>
              )
            })}
          </section>
        ))}
    </PublicPage>
  )
}
