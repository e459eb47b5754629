// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { formatIdentifier } from '#values'
import { tabText } from '../file-objection/file-objection.text.ts'
import { findByCode } from '../follow-objection/find-by-code.query.ts'
import { objectionCode } from '../follow-objection/kept-code.query.ts'
import type { Route } from './+types/show-letter.page.ts'
import { letterText } from './show-letter.text.ts'

/** Only for whoever was cleared, and only with the code. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = objectionCode.codeOf(ctx, args.request)
  const objection = code ? await findByCode(ctx, code) : null
  const back = addressIn(ctx.language, '/bezwaar/volgen')
  if (objection?.told?.outcome !== 'clear') throw redirect(back, 303)
  return {
    tab: translate(tabText, ctx.language)('title'),
    back,
    identifier: formatIdentifier(objection),
    told: objection.told,
    today: ctx.now(),
    site: `${ctx.settings.baseUrl}${addressIn(ctx.language, '/controleren')}`,
  }
}

export default function ShowLetter({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(letterText, language)
  const { told, identifier, today, site, back } = loaderData
  const { authority } = told
  const at = formatDate(told.at, language)
  return (
    <PublicPage tab={`${loaderData.tab} · dijkwacht`} title={t('title')} back={{ href: back, text: t('back') }}>
      <SummaryList
        items={[
          { term: t('about'), answer: identifier },
          { term: t('date'), answer: formatDate(today, language) },
        ]}
      />
      <Paragraph>{t('greeting')},</Paragraph>
      <Paragraph>{t('first', { authority, at })}</Paragraph>
      <Paragraph>{t('second')}</Paragraph>
      <SummaryList
        items={[
          { term: t('by'), answer: t('byMore', { authority }) },
          { term: t('on'), answer: at },
          { term: t('corrected'), answer: t('correctedMore') },
          { term: t('told'), answer: t('toldMore', { ...(told.recipients ?? { told: 0, confirmed: 0 }) }) },
        ]}
      />
      <Heading level={2}>{t('verifyTitle')}</Heading>
      <Paragraph>{t('verify', { site, authority })}</Paragraph>
      <Small>{t('print')}</Small>
    </PublicPage>
  )
}
