// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph } from '#ui/text'
import type { Route } from './+types/for-professionals.page.ts'
import { PageList } from './page-list.page.tsx'
import { pagesOf } from './pages-of.ts'
import { text } from './rooms.text.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export function loader(args: Route.LoaderArgs) {
  const { language, settings } = contextOf(args)
  const t = translate(text, language)
  return { title: t('professional'), pages: pagesOf('professional', language), contact: settings.contactEmail }
}

export default function ForProfessionals({ loaderData: { title, pages, contact } }: Route.ComponentProps) {
  const t = translate(text, useLanguage())
  return (
    <PublicPage title={title}>
      <Lead>{t('professionalLead')}</Lead>
      <PageList pages={pages} />
      <Paragraph>
        {t('professionalContact')}{' '}
        <a className="utrecht-link utrecht-link--html-a" href={`mailto:${contact}`}>
          {contact}
        </a>
      </Paragraph>
    </PublicPage>
  )
}
