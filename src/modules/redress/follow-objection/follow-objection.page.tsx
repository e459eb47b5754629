// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, leadByCode, Refusal } from '#foundation/web'
import { AskCode } from '#ui/ask-code'
import { Button, ButtonGroup } from '#ui/button'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Lead, Paragraph } from '#ui/text'
import { dutchDay, formatCalendarDate, formatIdentifier } from '#values'
import { tabText } from '../file-objection/file-objection.text.ts'
import { groundText } from '../objection/objection.text.ts'
import { claimOfObjection } from '../prove-control/claim.ts'
import { networkOf } from '../prove-control/look-at-domain.query.ts'
import { partnerChannel } from '../prove-control/partner-channel.command.ts'
import { giveCode, proveDomain, sendCode } from '../prove-control/prove-control.command.ts'
import { ProofPart } from '../prove-control/proof-parts.part.tsx'
import { type ProofShown, showProof } from '../prove-control/show-proof.query.ts'
import type { Route } from './+types/follow-objection.page.ts'
import { type FollowedObjection, findByCode, type Told } from './find-by-code.query.ts'
import { followText } from './follow-objection.text.ts'
import { objectionCode } from './kept-code.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = objectionCode.codeOf(ctx, args.request)
  const objection = code ? await findByCode(ctx, code) : null
  const to = (path: string) => addressIn(ctx.language, path)
  return {
    tab: translate(tabText, ctx.language)('title'),
    objection,
    proof: objection && !objection.told ? await showProof(ctx, claimOfObjection(objection)) : null,
    isLate: objection !== null && dutchDay(ctx.now()) > objection.promisedOn,
    links: { object: to('/bezwaar'), letter: to('/bezwaar/brief') },
  }
}

/** A wrong code and a code of nobody get one answer, by one way through the program. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const here = addressIn(ctx.language, '/bezwaar/volgen')
  if (entries.intent === 'close')
    throw redirect(here, { status: 303, headers: { 'set-cookie': objectionCode.forgotten(ctx) } })
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const intent = one('intent')
  if (intent === 'look' || intent === 'send' || intent === 'give') {
    const known = objectionCode.codeOf(ctx, args.request)
    const objection = known ? await findByCode(ctx, known) : null
    if (!objection || objection.told) throw redirect(here, 303)
    try {
      const claim = claimOfObjection(objection)
      if (intent === 'look') await proveDomain(ctx, claim, networkOf(ctx))
      else if (intent === 'send') await sendCode(ctx, claim, partnerChannel(ctx))
      else await giveCode(ctx, claim, one('houdercode'))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const field = intent === 'give' ? 'houdercode' : 'bewijs'
      const errors: FieldError[] = [{ field, message: messageOf(error.code, ctx.language) }]
      return data({ errors, code: '' }, { status: 422 })
    }
    throw redirect(`${here}#bewijs`, 303)
  }
  const code = one('code')
  const { errors, status } = await leadByCode(args, code)
  return data({ errors, code }, { status })
}

export default function FollowObjection({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(followText)
  const { objection, proof, isLate, links } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <PublicPage
      tab={`${loaderData.tab} · dijkwacht`}
      title={objection ? t(`${objection.told?.outcome ?? 'open'}Title`) : t('askTitle')}
      above={<ErrorSummary errors={errors} isLost={!actionData?.code.trim()} />}
    >
      {objection ? (
        <Followed objection={objection} proof={proof} errors={errors} isLate={isLate} links={links} />
      ) : (
        <AskCode lead={t('askLead')} show={t('show')} error={errors[0]?.message} code={actionData?.code}>
          {t('lostMore')} <TextLink href={links.object}>{t('again')}</TextLink>
        </AskCode>
      )}
    </PublicPage>
  )
}

function Followed(props: {
  objection: FollowedObjection
  proof: ProofShown | null
  errors: FieldError[]
  isLate: boolean
  links: { object: string; letter: string }
}) {
  const { objection, proof, errors, isLate, links } = props
  const language = useLanguage()
  const t = translate(followText, language)
  const grounds = translate(groundText, language)
  const until = formatCalendarDate(objection.promisedOn, language)
  return (
    <>
      {objection.told ? (
        <Decided told={objection.told} letter={links.letter} />
      ) : (
        <Lead>{t(isLate ? 'lateLead' : 'openLead', { until })}</Lead>
      )}
      {proof && <ProofPart proof={proof} error={errors.find(({ field }) => field === 'houdercode')?.message} />}
      <Heading level={2}>{t('facts')}</Heading>
      <SummaryList
        items={[
          { term: t('at'), answer: formatDateTime(objection.receivedAt, language) },
          { term: t('identifier'), answer: formatIdentifier(objection) },
          { term: t('ground'), answer: grounds(objection.ground) },
          { term: t('story'), answer: objection.narrative },
        ]}
      />
      <Form intent="close">
        <Button appearance="subtle">{t('close')}</Button>
      </Form>
    </>
  )
}

function Decided({ told, letter }: { told: Told; letter: string }) {
  const language = useLanguage()
  const t = translate(followText, language)
  const { outcome, authority, recipients } = told
  return (
    <>
      <Lead>{t(`${outcome}Lead`, { authority })}</Lead>
      <SummaryList
        items={[
          { term: t('why'), answer: told.reason },
          { term: t('decidedOn'), answer: formatDate(told.at, language) },
          { term: t('by'), answer: t('byMore', { authority }) },
          ...(recipients ? [{ term: t('recipients'), answer: t('recipientsMore', { ...recipients }) }] : []),
        ]}
      />
      {outcome === 'clear' && (
        <ButtonGroup>
          <ActionLink href={letter} primary>
            {t('letter')}
          </ActionLink>
        </ButtonGroup>
      )}
      {outcome !== 'clear' && (
        <>
          <Heading level={2}>{t('disagree')}</Heading>
          <Paragraph>{t('disagreeMore')}</Paragraph>
        </>
      )}
    </>
  )
}
