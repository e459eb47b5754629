// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead, Paragraph } from '#ui/text'
import { DrawTile } from '../show-tile/draw-tile.page.tsx'
import { findTiles } from '../show-tile/find-tile.query.ts'
import { tileText } from '../tile/tile.text.ts'
import type { Route } from './+types/show-dashboard.page.ts'
import { text } from './show-dashboard.text.ts'

/** What everybody looks for first; more would make a page without end on a telephone. */
const unfolded = 2

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return {
    title: translate(text, ctx.language)('title'),
    figures: addressIn(ctx.language, '/cijfers'),
    tiles: await findTiles(ctx),
  }
}

export default function ShowDashboard({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const ofTiles = translate(tileText, language)
  const forAll = [ofTiles('rounded'), ofTiles('aboutReports')]
  const { title, figures, tiles } = loaderData
  return (
    <PublicPage title={title} back={{ href: figures, text: t('back') }}>
      <Lead>{t('lead')}</Lead>
      {tiles.length === 0 && (
        <EmptyState title={t('noneTitle')} action={<TextLink href={figures}>{t('noneOthers')}</TextLink>}>
          <Paragraph>{t('none')}</Paragraph>
        </EmptyState>
      )}
      {tiles.some(({ isInvented }) => isInvented) && <SyntheticNotice text={t('invented')} />}
      {tiles.length > 0 && <Paragraph>{forAll.join(' ')}</Paragraph>}
      {tiles.slice(0, unfolded).map((tile) => (
        <DrawTile key={tile.name} tile={tile} choose={t('choose')} saidAbove={forAll} />
      ))}
      {tiles.slice(unfolded).map((tile) => (
        <Details key={tile.name} summary={tile.view?.title ?? ofTiles('nothingYet')}>
          <DrawTile tile={tile} choose={t('choose')} saidAbove={forAll} />
        </Details>
      ))}
    </PublicPage>
  )
}
