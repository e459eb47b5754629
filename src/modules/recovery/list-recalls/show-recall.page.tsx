// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { linkIdentifiers } from '#modules/identifiers'
import { verifiedNumberOf } from '#modules/partners'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { formatIban, formatMoney } from '#values'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { paths, recallPath } from '../recall/addresses.ts'
import { ClockTable } from '#ui/clock-table'
import { clockLines, statusTone, outcomeLine, statusLine } from '../recall/clock-view.ts'
import { wentOut } from '../recall/recall.ts'
import { numberView } from '../recall/number-view.ts'
import type { Route } from './+types/show-recall.page.ts'
import { readRecall } from './list-recalls.query.ts'
import { listText } from './list.text.ts'
import { releaseRecall, stopRecall } from './release-recall.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const recall = existing(await readRecall(ctx, args.params.id ?? ''))
  const t = translate(listText, language)
  const { payment, packets, bankNames } = recall
  const now = ctx.now()
  const ownBank = packets.find(({ side }) => side === 'sending')?.bankId ?? null
  const number = ownBank === null ? null : await verifiedNumberOf(ctx, ownBank)
  const [to] = await linkIdentifiers(ctx, payment ? [{ kind: 'iban', canonical: payment.toAccount }] : [])
  const shownNumber = number && numberView(number, language)
  const facts: [string, string | null][] = [
    [t('money'), outcomeLine(recall, language)],
    [t('call'), shownNumber ? `${shownNumber.phone}. ${shownNumber.note}` : t('callOwn')],
    [t('amount'), payment && formatMoney(payment.amountInCents, language)],
    [t('paidAt'), payment && formatDateTime(payment.paidAt, language)],
    [t('from'), payment && formatIban(payment.fromAccount)],
    [t('asked'), formatDateTime(recall.askedAt, language)],
  ]
  return {
    title: t('one', { reference: referenceOf(recall.id) }),
    version: recall.version,
    isOpen: recall.endedAt === null,
    waits: packets.some(({ status }) => status === 'held' || status === 'kept'),
    report: recall.originKind === 'report' ? addressIn(language, `/werkbank/meldingen/${recall.originId}`) : null,
    to: to ?? null,
    went: packets.flatMap(({ status, bankId }) => (wentOut(status) && bankId ? [bankNames.get(bankId) ?? bankId] : [])),
    stayed: packets.flatMap(({ status, side, bankId }) =>
      wentOut(status) ? [] : [bankId ? (bankNames.get(bankId) ?? bankId) : t(side).toLowerCase()],
    ),
    facts: facts.flatMap(([term, answer]) => (answer ? [{ term, answer }] : [])),
    packets: packets.map((packet) => ({
      side: packet.side,
      bank: packet.bankId && (bankNames.get(packet.bankId) ?? packet.bankId),
      look: statusTone(packet.status),
      ...statusLine(packet, language),
      clocks: packet.sentAt ? clockLines(packet, now, language) : [],
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    const version = Number([entries.version ?? ''].flat()[0]) || 0
    await (entries.intent === 'stop' ? stopRecall : releaseRecall)(ctx, id, version)
    return recallPath(id)
  })
}

export default function ShowRecall({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { title, version, isOpen, waits, report, to, facts, packets, went, stayed } = loaderData
  return (
    <WorkbenchPage
      title={title}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {actionData?.isConflict && <Notice kind="warn">{t('conflict')}</Notice>}
      {isOpen && (
        <Notice
          kind={stayed.length > 0 ? 'warn' : 'ok'}
          title={went.length > 0 ? t('went', { banks: went.join(', ') }) : t('nothingWent')}
          announce
        >
          {stayed.length > 0 && <Paragraph>{t('stayed', { banks: stayed.join(', ') })}</Paragraph>}
        </Notice>
      )}
      <SummaryList items={[...facts, ...(to ? [{ term: t('to'), answer: <IdentifierLink identifier={to} /> }] : [])]} />
      {report && (
        <Paragraph>
          <TextLink href={report}>{t('readReport')}</TextLink>
        </Paragraph>
      )}
      {packets.map(({ side, bank, look, status, why, clocks }) => (
        <div key={side}>
          <Heading level={2}>{bank ? `${t(side)}: ${bank}` : t(side)}</Heading>
          <Paragraph>
            <Status kind={look} text={status} />
          </Paragraph>
          {why && <Paragraph>{why}</Paragraph>}
          {clocks.length > 0 && <ClockTable caption={t('clocks', { side: t(side) })} lines={clocks} />}
        </div>
      ))}
      {isOpen && waits && (
        <Form intent="release" label={t('release')}>
          <HiddenField name="version" value={String(version)} />
          <Button>{t('release')}</Button>
          <Small>{t('releaseMore')}</Small>
        </Form>
      )}
      {isOpen && (
        <Form intent="stop" label={t('stop')}>
          <HiddenField name="version" value={String(version)} />
          <Button appearance="secondary">{t('stop')}</Button>
          <Small>{t('stopMore')}</Small>
        </Form>
      )}
    </WorkbenchPage>
  )
}
