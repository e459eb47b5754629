// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { askedIn, listWarnings } from '../list-warnings/list-warnings.query.ts'
import { WarningCard } from '../show-warning/warning-parts.part.tsx'
import { paths } from '../warning/addresses.ts'
import type { Route } from './+types/frame.page.ts'
import { frameText } from './frame.text.ts'

const most = 5

export const meta: Route.MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

/** Warnings for a frame on the site of somebody else: what holds now and nothing else. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = askedIn(new URL(args.request.url).searchParams)
  const { warnings } = await listWarnings(ctx, { ...asked, stand: 'now' }, 1)
  return { warnings: warnings.slice(0, most), base: ctx.settings.baseUrl }
}

export default function Frame({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(frameText, language)
  const { warnings, base } = loaderData
  return (
    <PublicPage tab={t('title')} title={t('title')}>
      {warnings.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      {warnings.map((warning) => (
        <WarningCard key={warning.id} warning={warning} isOutside={base} level={2} />
      ))}
      <Paragraph>
        <TextLink href={`${base}${addressIn(language, paths.around)}`}>{t('all')}</TextLink>
      </Paragraph>
      <Small>{t('opens')}</Small>
    </PublicPage>
  )
}
