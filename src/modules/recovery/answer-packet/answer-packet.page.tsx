// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { asSystem } from '#foundation/access'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm, existing } from '#foundation/web'
import { linkIdentifiers } from '#modules/identifiers'
import { fieldId } from '#ui/answered-form'
import { Countdown } from '#ui/countdown'
import { Key } from '#ui/deeds'
import { Heading } from '#ui/heading'
import { keys } from '#ui/keys'
import { Keyboard, type Shortcut } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { formatIban, formatMoney, isRowId, reportCode } from '#values'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { packetPath, paths } from '../recall/addresses.ts'
import { ClockTable } from '#ui/clock-table'
import { clockLines, nextLine, statusTone, statusLine } from '../recall/clock-view.ts'
import { answers, digitOf, maySay, statusAfter } from '../recall/recall.ts'
import { recallMessages } from '../recall/recall.text.ts'
import type { Route } from './+types/answer-packet.page.ts'
import { AnswerForm, chooseAnswer } from './answer-form.part.tsx'
import { answerPacket } from './answer-packet.command.ts'
import { bankText } from './answer.text.ts'
import { readAnswer } from './read-answer.query.ts'
import { nextInLine, readPacket } from './read-packet.query.ts'
import { Said } from './last-answer.part.tsx'
import { saidAfter, saidIn } from './last-answer.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const packet = existing(await readPacket(ctx, args.params.id ?? ''))
  const t = translate(bankText, language)
  const { content, side, confirmedAt, ownReference, returnedInCents } = packet
  const payment = content?.payment
  const { status, why } = statusLine(packet, language)
  const [to] = await linkIdentifiers(
    // Whoever reads the request knows the account; only the program knows its row.
    asSystem(ctx, 'recovery.answer-packet'),
    payment ? [{ kind: 'iban', canonical: payment.toAccount }] : [],
  )
  const facts: [string, string | null | undefined][] = [
    [t('ownReference'), ownReference],
    [t('amount'), payment && formatMoney(payment.amountInCents, language)],
    [t('paidAt'), payment && formatDateTime(new Date(payment.paidAt), language)],
    [t('from'), payment && formatIban(payment.fromAccount)],
    [t('payment'), payment ? null : ownReference ? t('gone', { reference: ownReference }) : t('goneNoReference')],
    [t('form'), content?.fraudForm],
    [t('origin'), content?.origin && originNumber(content.origin)],
    [t('askedBy'), packet.askedBy],
    [t('part'), returnedInCents === null ? null : formatMoney(returnedInCents, language)],
    [t('reason'), why],
  ]
  const sayable = maySay(side, confirmedAt !== null)
  const next = await nextInLine(ctx, packet.id)
  return {
    title: t('one', { reference: referenceOf(packet.recallId) }),
    side: t(side),
    role: side,
    isUnconfirmed: side === 'receiving' && confirmedAt === null,
    isConfirmed: side === 'receiving' && confirmedAt !== null,
    status,
    look: statusTone(packet.status),
    version: packet.version,
    answers: answers.filter((one) => sayable.includes(one) && statusAfter(packet.status, one) !== null),
    to: to ?? null,
    facts: facts.flatMap(([term, answer]) => (answer ? [{ term, answer }] : [])),
    clocks: clockLines(packet, ctx.now(), language, 'bank'),
    clock: nextLine(packet, ctx.now(), language),
    ownReference,
    said: await saidIn(ctx, args.request.url),
    next: next && addressIn(language, packetPath(next)),
  }
}

/** As people call it: of a report its short number. */
function originNumber({ kind, number }: { kind: 'report' | 'complaint'; number: string }): string {
  return kind === 'report' && isRowId(number) ? reportCode(number) : number
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const entries = { ...entriesOf(await args.request.formData()), intent: 'answer' }
  const one = (name: string) => [(entries as Record<string, string | string[]>)[name] ?? ''].flat()[0] ?? ''
  let next: string | null
  try {
    const read = readAnswer(one, {
      choose: recallMessages.chooseAnswer,
      howMuch: recallMessages.howMuch,
      tooLong: recallMessages.referenceTooLong,
    })
    if ('code' in read) throw new Refusal(read.code, { status: 422, fields: [read] })
    // Its place in the list, before the answer takes it out.
    next = await nextInLine(ctx, id)
    await answerPacket(ctx, id, read.given)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(`${addressIn(ctx.language, next ? packetPath(next) : paths.bankDesk)}?${saidAfter}=${id}`, 303)
}

export default function AnswerPacket({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(bankText, language)
  const { title, side, isUnconfirmed, isConfirmed, status, look, version, to, facts, clocks, clock, said } = loaderData
  const shortcuts: Shortcut[] = [
    ...loaderData.answers.map((one) => ({
      keys: digitOf(loaderData.role, one),
      text: t('keyChoose', { place: digitOf(loaderData.role, one) }),
      run: () => chooseAnswer(one),
    })),
    { keys: 'r', text: t('keyReference'), press: fieldId('answer', 'reference') },
    ...(loaderData.next ? [{ keys: keys.skip, text: t('keyNext'), href: loaderData.next }] : []),
    { keys: keys.up, text: t('keyBack'), href: addressIn(language, paths.bankDesk) },
  ]
  return (
    <WorkbenchPage
      title={title}
      lead={t('yours')}
      answered={actionData}
      above={<>{said && !actionData && <Said {...said} more={t('saidNext')} />}</>}
      actions={
        <>
          <TextLink href={addressIn(language, paths.bankDesk)}>{t('back')}</TextLink>
          {loaderData.next && (
            <TextLink href={loaderData.next}>
              {t('next')} <Key keys="s" />
            </TextLink>
          )}
          <Keyboard shortcuts={shortcuts} />
        </>
      }
    >
      <Paragraph>
        {side} <Status kind={look} text={status} />
      </Paragraph>
      {clock && (
        <div>
          <Small>{clock.text}</Small>
          <Countdown {...clock} />
        </div>
      )}
      {actionData?.isConflict && <Notice kind="warn">{t('conflict')}</Notice>}
      {isUnconfirmed && <Notice kind="warn">{t('unconfirmed')}</Notice>}
      {isConfirmed && <Notice kind="info">{t('confirmed')}</Notice>}
      <SummaryList items={[...facts, ...(to ? [{ term: t('to'), answer: <IdentifierLink identifier={to} /> }] : [])]} />
      <Heading level={2}>{t('answer')}</Heading>
      {loaderData.answers.length === 0 ? (
        <Paragraph>{t('over')}</Paragraph>
      ) : (
        <AnswerForm
          side={loaderData.role}
          answers={loaderData.answers}
          version={version}
          ownReference={loaderData.ownReference}
        />
      )}
      <ClockTable caption={t('clocks')} lines={clocks} />
    </WorkbenchPage>
  )
}
