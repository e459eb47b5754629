// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, pageRequest, Refusal } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { Details } from '#ui/details'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Lead, List, Paragraph, Small } from '#ui/text'
import type { Route } from './+types/check-answers.page.ts'
import { type Answers, unknownSituation } from './answers.ts'
import { summaryOf } from './answers-summary.ts'
import { isSale } from './deciding-answers.ts'
import { isInCrisis } from './crisis-words.ts'
import { CrisisNotice } from './crisis-notice.part.tsx'
import { checkText } from './check-answers.text.ts'
import { findDraft } from './draft.query.ts'
import { choicesFor, cookieFor, draftTokenOf } from './form-request.query.ts'
import { scanText } from '../scan-attachment/scan.text.ts'
import { neutralTitle } from './neutral-title.text.ts'
import { complaintAddress, notAComplaintText } from './not-a-complaint.text.ts'
import { firstOpen } from './question.ts'
import { formText } from './question.text.ts'
import { recognisedIn, roleSaid } from './recognised.ts'
import { submitDraft } from './submit-draft.command.ts'

/** Seconds that the receipt can be seen again in the same browser. */
const receiptSeconds = 30 * 60

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const token = draftTokenOf(ctx, args.request)
  const draft = token ? await findDraft(ctx, token) : null
  if (!draft) throw redirect(addressIn(ctx.language, '/melden'), 303)
  const choices = await choicesFor(ctx)
  const open = firstOpen(draft.answers, choices.tree)
  if (open) throw redirect(addressIn(ctx.language, `/melden/${open}`), 303)
  const attachments = draft.attachments.map(({ name, scan }) =>
    scan === 'malware-found' ? `${name} (${translate(scanText, ctx.language)('wiped')})` : name,
  )
  const summary = summaryOf(draft.answers, { ...choices, attachments }, ctx.language)
  return {
    summary,
    tellsNothing: summary.identifiers.length === 0 && saysNothing(draft.answers),
    organisation: choices.organisation,
    isCompany: draft.answers.victim === 'company',
    isPaidAfterAll: answersDiffer(draft.answers),
    inCrisis: isInCrisis(draft.answers.narrative ?? ''),
  }
}

/** Without a number either, nobody can be warned by it, and it is not taken. */
function saysNothing({ narrative = '', situation = unknownSituation }: Answers): boolean {
  return narrative.trim() === '' && situation === unknownSituation
}

/** An account that money went to, where nothing was paid: pointed out, and theirs to decide. */
function answersDiffer(answers: Answers): boolean {
  if (answers.money !== 'no' || isSale(answers)) return false
  return (
    (answers.paidTo ?? []).length > 0 || recognisedIn(answers).some((one) => roleSaid(one, answers.said) === 'paid-to')
  )
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const token = draftTokenOf(ctx, args.request)
  if (!token) throw redirect(addressIn(ctx.language, '/melden'), 303)
  try {
    await submitDraft(ctx, token, args.context.get(pageRequest).network)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const message = messageOf(
      error.fields[0]?.code ?? error.code,
      ctx.language,
      error.fields[0]?.values ?? error.values,
    )
    return data({ errors: [{ field: 'inhoud', message }] }, { status: 422 })
  }
  // Sent before by a second click: the receipt page finds it by the same token.
  const headers = { 'set-cookie': cookieFor(ctx, token, receiptSeconds) }
  throw redirect(addressIn(ctx.language, '/melden/ontvangen'), { status: 303, headers })
}

export default function CheckAnswers({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(checkText, language)
  const form = translate(formText, language)
  const complaint = translate(notAComplaintText, language)
  const change = (step: string) => ({ href: addressIn(language, `/melden/${step}?wijzig`) })
  const { summary, tellsNothing, organisation, isCompany, isPaidAfterAll, inCrisis } = loaderData
  const rows = (of: typeof summary.filled) =>
    of.map(({ step, term, answer }) => ({ term, answer, change: change(step) }))
  return (
    <PublicPage
      tab={useText(neutralTitle)('last')}
      title={t('title')}
      back={{ href: addressIn(language, '/melden/uzelf') }}
      above={<ErrorSummary errors={actionData?.errors ?? []} />}
    >
      {inCrisis && <CrisisNotice />}
      <Lead>{t('lead')}</Lead>
      {isPaidAfterAll && (
        <Notice kind="info">
          <Paragraph>
            {t('differ')} <TextLink href={change('geld').href}>{t('differMoney')}</TextLink>
          </Paragraph>
        </Notice>
      )}
      <Form>
        <SummaryList items={rows(summary.filled)} />
        <Heading level={2}>{t('identifiers')}</Heading>
        {summary.identifiers.length > 0 ? (
          <SummaryList items={rows(summary.identifiers)} />
        ) : (
          <Paragraph>
            {t(tellsNothing ? 'nothing' : 'noIdentifiers')}{' '}
            <TextLink href={change('gegevens').href}>{t('addIdentifiers')}</TextLink>
            {tellsNothing && (
              <>
                {' · '}
                <TextLink href={change('verhaal').href}>{t('addStory')}</TextLink>
              </>
            )}
          </Paragraph>
        )}
        {summary.empty.length > 0 && (
          <Details summary={t('empty')}>
            <List
              items={summary.empty.map(({ step, term }) => (
                <TextLink key={term} href={change(step).href}>
                  {term}
                </TextLink>
              ))}
            />
          </Details>
        )}
        <Heading level={2}>{complaint('title')}</Heading>
        <Paragraph>
          {complaint('who')} {complaint(isCompany ? 'whereCompany' : 'where')}{' '}
          {!isCompany && (
            <TextLink href={complaintAddress} external>
              {complaint('link')}
            </TextLink>
          )}
        </Paragraph>
        <Paragraph>{t('sendMore', { organisation })}</Paragraph>
        <Small>{t('traces')}</Small>
        <ButtonGroup>
          <Button>{t('send')}</Button>
        </ButtonGroup>
      </Form>
      <Form intent="wipe" action={addressIn(language, '/melden')}>
        <Button appearance="subtle">{form('wipe')}</Button>
        <Small>{form('wipeWhy')}</Small>
      </Form>
    </PublicPage>
  )
}
