// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph } from '#ui/text'
import { paths } from '../message/addresses.ts'
import { findPublicCampaign } from '../show-year/public-campaigns.query.ts'
import { yearText } from '../show-year/show-year.text.ts'
import type { Route } from './+types/show-campaign.page.ts'
import { CampaignFacts, CampaignGoals } from './campaign-facts.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  return existing(await findPublicCampaign(contextOf(args), args.params.code))
}

export default function ShowCampaign({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(yearText, language)
  const { view, results, measured } = loaderData
  const { title, sentence, sentenceLang, messageId, messageEnded, about, isCancelled, because } = view
  const isRecalled = messageEnded?.how === 'recalled'
  return (
    <PublicPage title={title} back={{ href: addressIn(language, paths.year), text: t('back') }}>
      {isCancelled && <Notice kind="warn" title={t('gone')} more={because} />}
      {isRecalled && (
        <Notice
          kind="warn"
          title={t('recalledTitle')}
          more={t('recalledMore', { date: messageEnded.on, because: messageEnded.because })}
        />
      )}
      {sentence && (
        <Lead>
          {isRecalled ? <del lang={sentenceLang}>“{sentence}”</del> : <span lang={sentenceLang}>“{sentence}”</span>}
        </Lead>
      )}
      {messageId && (
        <Paragraph>
          {messageEnded?.how === 'replaced' && <>{t('replaced', { date: messageEnded.on })} </>}
          <TextLink href={`${addressIn(language, paths.messages)}#${messageId}`}>
            {t(messageEnded ? 'messages' : 'agreed')}
          </TextLink>
        </Paragraph>
      )}
      <CampaignFacts view={view} />
      {about && (
        <>
          <Heading level={2}>{t('about')}</Heading>
          <Paragraph>
            <span lang="nl">{about}</span>
          </Paragraph>
        </>
      )}
      <CampaignGoals view={view} results={results} measured={measured} />
    </PublicPage>
  )
}
