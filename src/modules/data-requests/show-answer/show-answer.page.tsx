// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { ButtonGroup } from '#ui/button'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { formatCalendarDate } from '#values'
import { fileText } from '../file-request/file-request.text.ts'
import { isConcept } from '../request/answering.data.ts'
import type { Route } from './+types/show-answer.page.ts'
import { DonePart, GivenPart, ProcessingPart, SearchedPart, StatedPart } from './answer-parts.part.tsx'
import { findAnswer } from './find-answer.query.ts'
import { standardText } from './standard-answer.text.ts'

/** Only with the code. Whose answer it is stands in the address, and nothing about who asks. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = await findAnswer(ctx, args.request)
  const back = addressIn(ctx.language, '/uw-gegevens/volgen')
  if (!found) throw redirect(back, 303)
  return {
    ...found,
    tab: translate(fileText, ctx.language)('title'),
    back,
    isConcept,
    file: `${addressIn(ctx.language, '/uw-gegevens/bestand')}${new URL(args.request.url).search}`,
  }
}

export default function ShowAnswer({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(standardText, language)
  const { answer, organisation, back, file } = loaderData
  const day = formatCalendarDate(answer.answeredOn, language)
  const isNeutral = answer.kind === 'neutral'
  return (
    <PublicPage
      tab={`${loaderData.tab} · dijkwacht`}
      title={t('title', { organisation })}
      back={{ href: back, text: t('back') }}
    >
      <Lead>{t(isNeutral ? 'neutralLead' : answer.law === 'wpg' ? 'wpgLead' : 'avgLead', { organisation, day })}</Lead>
      {isNeutral && (
        <>
          <Paragraph>{t('neutral')}</Paragraph>
          <Paragraph>{t('neutralMore')}</Paragraph>
        </>
      )}
      {answer.explanation && (
        <>
          <Heading level={2}>{t('explanation')}</Heading>
          <Paragraph>{answer.explanation}</Paragraph>
        </>
      )}
      {!isNeutral && (
        <>
          <GivenPart answer={answer} />
          <DonePart answer={answer} />
        </>
      )}
      <StatedPart answer={answer} />
      <SearchedPart answer={answer} />
      <Heading level={2}>{t('unknowableTitle')}</Heading>
      <Paragraph>{t('unknowable')}</Paragraph>
      <Paragraph>{t('partnerChecks')}</Paragraph>
      <ProcessingPart answer={answer} />
      <Heading level={2}>{t('rights')}</Heading>
      <List items={[t('rights-1'), t('rights-2'), t('rights-3'), t('rights-4')]} />
      <ButtonGroup>
        <ActionLink href={file}>{t('file')}</ActionLink>
      </ButtonGroup>
      <Small>{t('print')}</Small>
      {loaderData.isConcept && <Small>{t('concept')}</Small>}
    </PublicPage>
  )
}
