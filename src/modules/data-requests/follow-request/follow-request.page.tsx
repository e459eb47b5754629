// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, leadByCode, Refusal } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { giveCode, networkOf, partnerChannel, proveDomain, sendCode } from '#modules/redress'
import { AskCode } from '#ui/ask-code'
import { Button } from '#ui/button'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Lead, Paragraph } from '#ui/text'
import { formatCalendarDate } from '#values'
import { fileText } from '../file-request/file-request.text.ts'
import { rightText } from '../request/request.text.ts'
import { standardText } from '../show-answer/standard-answer.text.ts'
import { IdentityPart } from '../show-identity/identity-parts.part.tsx'
import type { ShownKey } from '../show-identity/shown-key.ts'
import { claimOf, shownKeys } from '../show-identity/shown-keys.query.ts'
import { takeClaims } from '../show-identity/show-identity.command.ts'
import type { Route } from './+types/follow-request.page.ts'
import { findByCode, type FollowedRequest } from './find-by-code.query.ts'
import { OrganisationsPart } from './follow-parts.part.tsx'
import { followText } from './follow-request.text.ts'
import { requestCode } from './kept-code.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = requestCode.codeOf(ctx, args.request)
  const request = code ? await findByCode(ctx, code) : null
  const { intakeOrganisation } = ctx.settings
  const names = await organisationNames(ctx, [intakeOrganisation])
  const to = (path: string) => addressIn(ctx.language, path)
  return {
    tab: translate(fileText, ctx.language)('title'),
    request: request && withoutAnswers(request),
    keys: request && isOpen(request) ? await shownKeys(ctx, request.keys) : [],
    organisation: names.get(intakeOrganisation) ?? intakeOrganisation,
    links: { ask: to('/uw-gegevens'), answer: to('/uw-gegevens/antwoord'), file: to('/uw-gegevens/bestand') },
  }
}

/** A wrong code and a code of nobody get one answer, by one way through the program. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const here = addressIn(ctx.language, '/uw-gegevens/volgen')
  const intent = one('intent')
  if (intent === 'close') throw redirect(here, { status: 303, headers: { 'set-cookie': requestCode.forgotten(ctx) } })
  if (intent === 'look' || intent === 'send' || intent === 'give') {
    const known = requestCode.codeOf(ctx, args.request)
    const request = known ? await findByCode(ctx, known) : null
    const key = request?.keys.find(({ id, shownAt }) => id === one('gegeven') && shownAt === null)
    const claim = key && claimOf(key)
    if (!request || !isOpen(request) || !claim) throw redirect(here, 303)
    const field = `houdercode-${claim.id}`
    try {
      if (intent === 'look') await proveDomain(ctx, claim, networkOf(ctx))
      else if (intent === 'send') await sendCode(ctx, claim, partnerChannel(ctx))
      else await giveCode(ctx, claim, one(field))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const errors: FieldError[] = [
        { field: intent === 'give' ? field : 'bewijs', message: messageOf(error.code, ctx.language) },
      ]
      return data({ errors, code: '' }, { status: 422 })
    }
    await takeClaims(ctx, request.id, [claim.id])
    throw redirect(`${here}#bewijs`, 303)
  }
  const code = one('code')
  const { errors, status } = await leadByCode(args, code)
  return data({ errors, code }, { status })
}

function isOpen({ state }: Pick<FollowedRequest, 'state'>): boolean {
  return state === 'waiting' || state === 'running'
}

/** The answers themselves stand on pages of their own. */
function withoutAnswers({ organisations, ...request }: FollowedRequest) {
  return {
    ...request,
    organisations: organisations.map(({ answer, ...organisation }) => ({
      ...organisation,
      hasAnswer: answer !== null,
    })),
  }
}

export default function FollowRequest({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(followText)
  const { request, links } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <PublicPage
      tab={`${loaderData.tab} · dijkwacht`}
      title={request ? t(`${request.state}Title`) : t('askTitle')}
      above={<ErrorSummary errors={errors} />}
    >
      {request ? (
        <Followed {...loaderData} request={request} errors={errors} />
      ) : (
        <AskCode lead={t('askLead')} show={t('show')} error={errors[0]?.message} code={actionData?.code}>
          {t('lostMore')} <TextLink href={links.ask}>{t('again')}</TextLink>
        </AskCode>
      )}
    </PublicPage>
  )
}

function Followed(props: {
  request: ReturnType<typeof withoutAnswers>
  keys: ShownKey[]
  organisation: string
  errors: FieldError[]
  links: { ask: string; answer: string; file: string }
}) {
  const { request, keys, errors, links, organisation } = props
  const language = useLanguage()
  const t = translate(followText, language)
  const r = translate(rightText, language)
  const s = translate(standardText, language)
  const isWaiting = request.state === 'waiting'
  const identity = keys.length > 0 && (
    <IdentityPart keys={keys} isRunning={!isWaiting} organisation={organisation} error={errors[0]} />
  )
  return (
    <>
      <Lead>{t(`${request.state}Lead`, { until: formatCalendarDate(request.showUntil, language) })}</Lead>
      {request.state === 'lapsed' && (
        <Paragraph>
          <TextLink href={links.ask}>{t('again')}</TextLink>
        </Paragraph>
      )}
      {isWaiting && identity}
      <OrganisationsPart organisations={request.organisations} answer={links.answer} file={links.file} />
      {!isWaiting && identity}
      <Heading level={2}>{t('facts')}</Heading>
      <SummaryList
        items={[
          { term: t('at'), answer: formatDateTime(request.receivedAt, language) },
          { term: t('right'), answer: r(request.right) },
          { term: t('reason'), answer: request.narrative },
        ]}
      />
      <Heading level={2}>{t('unknowable')}</Heading>
      <Paragraph>{s('unknowable')}</Paragraph>
      <Paragraph>{s('partnerChecks')}</Paragraph>
      <Heading level={2}>{t('disagree')}</Heading>
      <Paragraph>{t('disagreeMore')}</Paragraph>
      <Form intent="close">
        <Button appearance="subtle">{t('close')}</Button>
      </Form>
    </>
  )
}
