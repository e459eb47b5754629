// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest, Refusal, refusedForm } from '#foundation/web'
import { banksThatTakePart } from '#modules/partners'
import { followedCode, keptTold, onlyOf, toldBefore } from '#modules/reports'
import { parseIban } from '#values'
import { CodeBox } from '#ui/code-box'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph } from '#ui/text'
import { AskForm } from '../ask-recall/ask-form.part.tsx'
import { askText } from '../ask-recall/ask-recall.text.ts'
import { askView } from '../ask-recall/ask-view.ts'
import { readOwnRecalls } from '../ask-recall/own-recalls.query.ts'
import { OwnRequest } from '../ask-recall/own-request.part.tsx'
import { readPayment } from '../ask-recall/read-payment.ts'
import { requestView } from '../ask-recall/request-view.ts'
import { paths } from '../recall/addresses.ts'
import { recallMessages } from '../recall/recall.text.ts'
import type { Payment } from '../recall/stored-recall.ts'
import { askFirst } from './ask-first.command.ts'
import { firstText } from './ask-first.text.ts'
import { toldInPayment } from '../ask-recall/payment-facts.ts'
import type { Route } from './+types/ask-first.page.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const now = ctx.now()
  const told = await toldBefore(ctx, args.request)
  const { report } = told
  const own = report === undefined ? null : await readOwnRecalls(ctx, report)
  const asked = own?.recalls.at(-1)
  const account = (text: string | undefined) => {
    const read = parseIban(text ?? '', { demoBankAllowed: !ctx.settings.isProduction })
    return read.ok ? read.value.canonical : ''
  }
  const { own: from, paidTo, lossInCents: amountInCents = null, occurredOn: day = null, hour } = told
  const known = { from: account(from), to: account(onlyOf(paidTo)), amountInCents, day }
  const view = askView({ ...known, ...(hour !== undefined && { hour: String(hour) }) }, now, ctx.language)
  return {
    token: ctx.newId(),
    days: view.days,
    known: view.known,
    asked: own && asked ? { code: report ?? '', request: requestView(asked, own.bankNames, now, ctx.language) } : null,
    isCompany: told.victim === 'company',
    banks: (await banksThatTakePart(ctx)).map(({ name }) => name),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const told = await toldBefore(ctx, args.request)
  const headers = new Headers()
  let payment: Payment | null = null
  try {
    const read = readPayment(one, { now: ctx.now(), demoBankAllowed: !ctx.settings.isProduction })
    if ('faults' in read) {
      const [first] = read.faults
      throw new Refusal(first?.code ?? recallMessages.noAmount, {
        status: 422,
        fields: read.faults,
        ...(first?.values && { values: first.values }),
      })
    }
    payment = read.payment
    const { network } = args.context.get(pageRequest)
    const token = one('token') || ctx.newId()
    const code = await askFirst(ctx, { token, payment, told, network })
    headers.append('set-cookie', followedCode.cookieFor(ctx, code))
    headers.append(
      'set-cookie',
      keptTold.cookieFor(ctx, args.request, { ...told, ...toldInPayment(payment), report: code }),
    )
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    // What cannot go to the banks goes along to a report.
    if (payment)
      headers.append(
        'set-cookie',
        keptTold.cookieFor(ctx, args.request, { ...told, ...toldInPayment(payment), isAsked: false }),
      )
    const own = parseIban(payment?.fromAccount ?? '', { demoBankAllowed: false })
    const bank = own.ok ? own.value.detail.bankName : null
    return data({ ...answered, goesAlong: payment !== null, bank }, { status, headers })
  }
  throw redirect(addressIn(ctx.language, paths.first), { status: 303, headers })
}

export default function AskFirst({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, a] = [translate(firstText, language), translate(askText, language)]
  const { asked, known, days, token, isCompany, banks } = loaderData
  const back = { href: addressIn(language, '/hulp/plan/stappen'), text: t('back') }
  if (asked)
    return (
      <PublicPage title={t('askedTitle')} back={back}>
        <Lead>{t('askedLead')}</Lead>
        <CodeBox label={t('code')} code={asked.code} description={t('codeMore')} />
        <OwnRequest request={asked.request} mayWithdraw={false} />
        <Paragraph>
          <TextLink href={addressIn(language, paths.own)}>{t('follow')}</TextLink>
        </Paragraph>
        {isCompany && (
          <>
            <Heading level={2}>{t('companyTitle')}</Heading>
            <Paragraph>{t('companyMore')}</Paragraph>
            <ActionLink href={addressIn(language, '/aangifteloket')}>{t('company')}</ActionLink>
          </>
        )}
        <Form intent="tick" action={back.href} submit={t('steps')}>
          <HiddenField name="done" value="ask-recall" />
          <HiddenField name="done" value="report-here" />
        </Form>
      </PublicPage>
    )
  return (
    <PublicPage title={t('title')} back={back} answered={actionData}>
      <Notice kind="signal" title={a('callTitle')}>
        <Paragraph>{a('callOwn')}</Paragraph>
        <Paragraph>
          <TextLink href={addressIn(language, '/hulp/bel-uw-bank')}>{a('numbers')}</TextLink>
        </Paragraph>
      </Notice>
      {actionData?.goesAlong && (
        <Notice kind="info" title={t('reportAnyway')}>
          <Paragraph>
            {t('goesAlong')}{' '}
            {actionData.bank && (
              <TextLink href={addressIn(language, `/hulp/bel-uw-bank?bank=${encodeURIComponent(actionData.bank)}`)}>
                {t('number', { bank: actionData.bank })}
              </TextLink>
            )}
          </Paragraph>
          <ActionLink href={addressIn(language, '/melden')} primary>
            {t('report')}
          </ActionLink>
        </Notice>
      )}
      {banks.length > 0 ? (
        <>
          <Lead>{t('lead')}</Lead>
          <Paragraph>{a('askLead')}</Paragraph>
          <AskForm banks={banks} known={known} days={days} token={token} />
        </>
      ) : (
        <>
          <Lead>{a('noBanks')}</Lead>
          <ActionLink href={addressIn(language, '/melden')}>{t('report')}</ActionLink>
        </>
      )}
    </PublicPage>
  )
}
