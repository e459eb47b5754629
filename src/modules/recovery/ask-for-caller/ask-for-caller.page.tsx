// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm, existing } from '#foundation/web'
import { organisationsOfKind } from '#modules/partners'
import { transaction } from '#foundation/access'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph, Small } from '#ui/text'
import { AskForm } from '../ask-recall/ask-form.part.tsx'
import { askView } from '../ask-recall/ask-view.ts'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { mostOfOne } from '../ask-recall/own-recalls.query.ts'
import { hours, readPayment } from '../ask-recall/read-payment.ts'
import { outcomeLine } from '../recall/clock-view.ts'
import { recallPath } from '../recall/addresses.ts'
import { numberView } from '../recall/number-view.ts'
import { recallMessages } from '../recall/recall.text.ts'
import type { Route } from './+types/ask-for-caller.page.ts'
import { askForCaller } from './ask-for-caller.command.ts'
import { readForCaller } from './caller.query.ts'
import { callerFormText, callerText } from './caller.text.ts'
import { recallReach } from './reach.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const own = existing(await readForCaller(ctx, args.params.id ?? ''))
  const police = await transaction(ctx, (tx) => organisationsOfKind(tx, 'police'))
  const { bank } = own
  const reach = await recallReach(ctx)
  return {
    title: translate(callerText, language)('title'),
    report: addressIn(language, `/werkbank/meldingen/${own.reportId}`),
    bank: bank && { name: bank.name, number: bank.number && numberView(bank.number, language) },
    isClosed: bank !== null && reach.closed.includes(bank.id),
    // Of a bank that is known the rest does not matter.
    warning: bank === null ? reach.warning : null,
    isPolice: police.includes(own.organisationId),
    isOver: own.isOver,
    canAsk: !own.isOver && own.recalls.length < mostOfOne,
    ...askView({ ...own.known, hour: hourIn(args.request.url) }, ctx.now(), language),
    recalls: own.recalls.map((recall) => ({
      id: recall.id,
      href: addressIn(language, recallPath(recall.id)),
      reference: referenceOf(recall.id),
      outcome: outcomeLine(recall, language),
    })),
  }
}

/** What the call told already; a report keeps the day only. */
function hourIn(url: string): string {
  const asked = new URL(url).searchParams.get('uur') ?? ''
  return hours.includes(asked) ? asked : ''
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const own = existing(await readForCaller(ctx, args.params.id ?? ''))
  let id = ''
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
    id = await askForCaller(ctx, own, read.payment)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, recallPath(id)), 303)
}

export default function AskForCaller({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(callerText)
  const words = useText(callerFormText)
  const { title, report, bank, isClosed, warning, isPolice, isOver, canAsk, known, days, recalls } = loaderData
  return (
    <WorkbenchPage title={title} answered={actionData} actions={<TextLink href={report}>{t('back')}</TextLink>}>
      {canAsk && isClosed && (
        <Notice kind="warn" title={t('closed', { bank: bank?.name ?? '' })} more={t('closedMore')} />
      )}
      {canAsk && warning && <Notice kind="warn" more={warning} />}
      <Notice kind="signal" title={t('first')}>
        {bank?.number ? (
          <>
            <Paragraph>
              {t('number', { bank: bank.name })} <strong>{bank.number.phone}</strong>
            </Paragraph>
            <Small>{bank.number.note}</Small>
          </>
        ) : (
          <Paragraph>{t('callOwn')}</Paragraph>
        )}
      </Notice>
      {recalls.length > 0 && (
        <>
          <Heading level={2}>{t('known')}</Heading>
          <List
            items={recalls.map(({ id, href, reference, outcome }) => (
              <span key={id}>
                <TextLink href={href}>{reference}</TextLink>: {outcome}
              </span>
            ))}
          />
        </>
      )}
      {isOver && <Paragraph>{t('over')}</Paragraph>}
      {canAsk && (
        <>
          <Heading level={2}>{t('ask')}</Heading>
          <Paragraph>{t('askLead')}</Paragraph>
          {!isPolice && <Paragraph>{t('other')}</Paragraph>}
          <AskForm known={known} days={days} words={words} sendText={t(isClosed ? 'prepare' : 'ask')} />
        </>
      )}
    </WorkbenchPage>
  )
}
