// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm, webMessages } from '#foundation/web'
import { banksThatTakePart } from '#modules/partners'
import { behindCode, followedCode, keptTold } from '#modules/reports'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { parseIban } from '#values'
import { paths } from '../recall/addresses.ts'
import { numberView } from '../recall/number-view.ts'
import type { Payment } from '../recall/stored-recall.ts'
import { recallMessages } from '../recall/recall.text.ts'
import { withdrawRecall } from '../withdraw-recall/withdraw-recall.command.ts'
import type { Route } from './+types/ask-recall.page.ts'
import { AskForm } from './ask-form.part.tsx'
import { askRecall } from './ask-recall.command.ts'
import { askText, tabText } from './ask-recall.text.ts'
import { askView } from './ask-view.ts'
import { mostOfOne, readOwnRecalls } from './own-recalls.query.ts'
import { OwnRequest } from './own-request.part.tsx'
import { readPayment } from './read-payment.ts'
import { requestView } from './request-view.ts'
import { toldInPayment } from './payment-facts.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const own = await behindCode(args, readOwnRecalls)
  const now = ctx.now()
  const { own: from, hour } = keptTold.of(ctx, args.request)
  const typed = parseIban(from ?? '', { demoBankAllowed: !ctx.settings.isProduction })
  const known = {
    ...own.known,
    from: own.known.from || (typed.ok ? typed.value.canonical : ''),
    ...(hour !== undefined && { hour: String(hour) }),
  }
  const banks = (await banksThatTakePart(ctx)).map(({ name }) => name)
  return {
    banks,
    tab: translate(tabText, language)('title'),
    bank: own.bank && { name: own.bank.name, number: own.bank.number && numberView(own.bank.number, language) },
    canAsk: !own.isOver && own.recalls.length < mostOfOne && banks.length > 0,
    isOver: own.isOver,
    ...askView(known, now, language),
    requests: own.recalls.toReversed().map((recall) => requestView(recall, own.bankNames, now, language)),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const own = await behindCode(args, readOwnRecalls)
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const here = addressIn(ctx.language, paths.own)
  const headers = new Headers()
  let payment: Payment | null = null
  try {
    if (entries.intent === 'withdraw') {
      const known = own.recalls.find(({ id }) => id === one('id'))
      if (!known) throw new Refusal(webMessages.notThere, { status: 404 })
      await withdrawRecall(ctx, known.id, 'by-hand')
      throw redirect(here, 303)
    }
    if (own.isOver) throw new Refusal(recallMessages.reportOver, { status: 409 })
    if (own.recalls.length >= mostOfOne) throw new Refusal(recallMessages.tooMany, { status: 409 })
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
    await askRecall(ctx, {
      origin: { kind: 'report', id: own.reportId },
      organisationId: own.organisationId,
      fraudForm: own.fraudForm,
      marks: own.marks,
      payment,
    })
    // It stands at the desk of companies and in letters too, when somebody goes on there.
    const report = followedCode.codeOf(ctx, args.request)
    const told = { ...toldInPayment(payment), ...(report !== null && { report }) }
    headers.append('set-cookie', keptTold.cookieFor(ctx, args.request, told))
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    // What cannot go to these banks is typed once all the same.
    if (payment) {
      const told = { ...toldInPayment(payment), isAsked: false }
      headers.append('set-cookie', keptTold.cookieFor(ctx, args.request, told))
    }
    return data(answered, { status, headers })
  }
  throw redirect(here, { status: 303, headers })
}

export default function AskRecall({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(askText, language)
  const { bank, banks, canAsk, isOver, known, days, requests } = loaderData
  return (
    <PublicPage
      tab={loaderData.tab}
      title={t('title')}
      back={{ href: addressIn(language, '/mijn-melding'), text: t('back') }}
      answered={actionData}
    >
      <Notice kind="signal" title={t('callTitle')}>
        {bank?.number ? (
          <>
            <Paragraph>
              {t('callNumber', { bank: bank.name })}{' '}
              {bank.number.href ? (
                <TextLink href={bank.number.href}>{bank.number.phone}</TextLink>
              ) : (
                <strong>{bank.number.phone}</strong>
              )}
            </Paragraph>
            <Small>{bank.number.note}</Small>
          </>
        ) : (
          <Paragraph>{t('callOwn')}</Paragraph>
        )}
        <Paragraph>{t('callWhy')}</Paragraph>
      </Notice>
      {requests.map((request) => (
        <OwnRequest key={request.id} request={request} />
      ))}
      {isOver && requests.length === 0 && <Paragraph>{t('notNow')}</Paragraph>}
      {!canAsk && !isOver && requests.length === 0 && <Paragraph>{t('noBanks')}</Paragraph>}
      {canAsk && requests.length === 0 && (
        <>
          <Heading level={2}>{t('ask')}</Heading>
          <Paragraph>{t('askLead')}</Paragraph>
          <AskForm banks={banks} known={known} days={days} />
        </>
      )}
      {canAsk && requests.length > 0 && (
        <Details summary={t('again')} open={actionData?.entries.intent === 'ask'}>
          <AskForm banks={banks} known={{ ...known, to: '', amount: '', day: '' }} days={days} />
        </Details>
      )}
    </PublicPage>
  )
}
