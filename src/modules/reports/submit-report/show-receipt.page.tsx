// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, capitalised, formatDateTime, translate } from '#foundation/text'
import { contextOf, pageRequest } from '#foundation/web'
import { ButtonGroup } from '#ui/button'
import { CodeBox } from '#ui/code-box'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Lead, List, Paragraph } from '#ui/text'
import { Time } from '#ui/time'
import { amountAndDay } from '../follow-report/amount-and-day.ts'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { followedCode } from '../follow-report/followed-code.query.ts'
import { OwnDeeds } from '../follow-report/own-deeds.part.tsx'
import { LaterLinks } from '../follow-report/later-links.part.tsx'
import { KeepCode } from '../keep-code/keep-code.part.tsx'
import type { Route } from './+types/show-receipt.page.ts'
import { toldElsewhere } from '../facts/facts-elsewhere.events.ts'
import { CrisisNotice } from './crisis-notice.part.tsx'
import { draftTokenOf } from './form-request.query.ts'
import { NotAComplaint } from './not-a-complaint.part.tsx'
import { neutralTitle } from './neutral-title.text.ts'
import { receiptText } from './show-receipt.text.ts'
import { receiptCodeFor } from './submit-draft.command.ts'

const shownFor = 30 * 60_000

/** Only the browser that sent the report, and only for half an hour. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const token = draftTokenOf(ctx, args.request)
  const code = token && receiptCodeFor(ctx, token)
  const found = code ? await findByCode(ctx, code) : null
  if (!code || !found) throw redirect(addressIn(ctx.language, '/melden'), 303)
  if (ctx.now().getTime() - found.receivedAt.getTime() > shownFor)
    throw redirect(addressIn(ctx.language, '/mijn-melding'), 303)
  const t = translate(receiptText, ctx.language)
  const { fraudFormLabel: form, named, receivedAt, controllerName, inCrisis } = found
  const what = t('summary', { form: capitalised(form ?? t('unknown')), count: named.length })
  const { slot } = args.context.get(pageRequest)
  const [further, later] = [await slot('reports.own', found.id), await slot('reports.own-later', found.id)]
  const [desk = null] = await slot('reports.own-complaint', found.id)
  // What follows needs the code, and whoever just sent the report need not type it.
  const headers = { 'set-cookie': followedCode.cookieFor(ctx, code) }
  const hasPlan = Object.keys(toldElsewhere(ctx, args.request)).length > 0
  const hasPaid = found.lossInCents !== 0
  const shown = {
    code,
    what,
    receivedAt,
    reported: [
      ...amountAndDay(found, ctx.language),
      ...(named.length > 0 ? [{ term: t('named'), answer: named.map(({ masked }) => masked).join(', ') }] : []),
    ],
    organisation: controllerName,
    inCrisis,
    further,
    later,
    desk,
    hasPlan,
    hasPaid,
  }
  return data(shown, { headers })
}

export default function ShowReceipt({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(receiptText, language)
  const { code, what, reported, receivedAt, organisation, inCrisis, further, later, desk, hasPlan, hasPaid } =
    loaderData
  return (
    <PublicPage tab={useText(neutralTitle)('done')} title={t('title')}>
      {inCrisis && <CrisisNotice />}
      <OwnDeeds items={further} />
      <Lead>{t('lead')}</Lead>
      {hasPaid && <Paragraph>{t('stop')}</Paragraph>}
      <CodeBox label={t('code')} code={code} description={t('keep')} />
      <KeepCode />
      <Heading level={2}>{t('facts')}</Heading>
      <SummaryList
        items={[
          {
            term: t('at'),
            answer: <Time dateTime={receivedAt.toISOString()} text={formatDateTime(receivedAt, language)} />,
          },
          { term: t('what'), answer: what },
          ...reported,
          { term: t('who'), answer: organisation },
        ]}
      />
      <NotAComplaint desk={desk} hasPaid={hasPaid} />
      <Heading level={2}>{t('next')}</Heading>
      <List items={[t('next-1', { organisation }), t('next-2'), t('next-3'), t('next-4')]} />
      {hasPlan && (
        <Form intent="tick" action={addressIn(language, '/hulp/plan/stappen')} submit={t('steps')}>
          <HiddenField name="done" value="report-here" />
        </Form>
      )}
      <ButtonGroup>
        {!hasPlan && <ActionLink href={addressIn(language, '/hulp/plan')}>{t('help')}</ActionLink>}
        <ActionLink href={addressIn(language, '/mijn-melding')}>{t('follow')}</ActionLink>
      </ButtonGroup>
      <LaterLinks items={later} />
    </PublicPage>
  )
}
