// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, readForm, Refusal, existing } from '#foundation/web'
import { exchangeAddress, purposeText } from '#modules/agreements'
import { labelOf } from '#modules/taxonomy'
import { linkIdentifiers } from '#modules/identifiers'
import { Button, ButtonGroup } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { FactGrid } from '#ui/columns'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate, formatMoney, type IdentifierKind } from '#values'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import type { Route } from './+types/share-report.page.ts'
import { receiversOf } from './receivers-of.query.ts'
import { reportItem } from './report-item.query.ts'
import { shareReport } from './share-report.command.ts'
import { shareReportShape } from './share-report.schema.ts'
import { shareText } from './share-report.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const reportId = args.params.id ?? ''
  const found = existing(await reportItem(ctx, reportId, { withNarrative: false }))
  const shown = found.shown as {
    fraudForm: string | null
    occurredOn: string | null
    lossInCents: number | null
    isVerified: boolean
    identifiers: { kind: IdentifierKind; value: string }[]
  }
  const receivers = await receiversOf(ctx)
  const p = translate(purposeText, ctx.language)
  return {
    report: addressIn(ctx.language, `/werkbank/meldingen/${reportId}`),
    rules: exchangeAddress('report-to-other-analyst', ctx.language),
    shown: {
      ...shown,
      linked: await linkIdentifiers(
        ctx,
        shown.identifiers.map(({ kind, value }) => ({ kind, canonical: value })),
      ),
      form: shown.fraudForm && (await labelOf(ctx, shown.fraudForm, ctx.language)),
    },
    receivers: receivers.map(({ id, name }) => ({ value: id, text: name })),
    purposes: [...new Set(receivers.flatMap(({ purposes }) => purposes))].map((value) => ({ value, text: p(value) })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const read = readForm(shareReportShape, entries, ctx.language)
  if (!read.ok) return data({ errors: read.errors, entries, isRefused: false }, { status: 422 })
  const { receiver, purpose, narrative } = read.value
  try {
    await shareReport(ctx, {
      reportId: args.params.id ?? '',
      receiverId: receiver,
      purpose,
      withNarrative: narrative === 'yes',
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const message = messageOf(error.code, ctx.language, error.values)
    return data({ errors: [{ field: 'receiver', message }], entries, isRefused: true }, { status: error.status })
  }
  throw redirect(addressIn(ctx.language, '/werkbank/verstrekt'), 303)
}

export default function ShareReport({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(shareText, language)
  const { shown, receivers, purposes } = loaderData
  const errors = actionData?.errors ?? []
  const kept = (name: string) => {
    const entry = actionData?.entries[name]
    return typeof entry === 'string' ? entry : undefined
  }
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const rules = (
    <Paragraph>
      <TextLink href={loaderData.rules}>{t('rules')}</TextLink>
    </Paragraph>
  )
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      above={
        <>
          <ErrorSummary errors={errors} />
          {actionData?.isRefused && rules}
        </>
      }
      actions={<TextLink href={loaderData.report}>{t('back')}</TextLink>}
    >
      {receivers.length === 0 ? (
        <EmptyState title={t('nobody')}>
          <Paragraph>{t('nobodyMore')}</Paragraph>
          <TextLink href={loaderData.rules}>{t('rules')}</TextLink>
        </EmptyState>
      ) : (
        <>
          <Heading level={2}>{t('what')}</Heading>
          <FactGrid
            facts={[
              { term: t('form'), answer: shown.form },
              {
                term: t('day'),
                answer: shown.occurredOn && formatCalendarDate(shown.occurredOn as CalendarDate, language),
              },
              { term: t('loss'), answer: shown.lossInCents === null ? null : formatMoney(shown.lossInCents, language) },
              { term: t('verified'), answer: t(shown.isVerified ? 'yes' : 'no') },
            ]}
          />
          <Heading level={3}>{t('identifiers')}</Heading>
          {shown.identifiers.length === 0 ? (
            <Paragraph>{t('none')}</Paragraph>
          ) : (
            <List items={shown.linked.map((one) => <IdentifierLink key={one.canonical} identifier={one} />)} />
          )}
          <Small>{t('never')}</Small>
          <Form>
            <RadioGroup
              name="receiver"
              legend={t('receiver')}
              description={t('receiverMore')}
              options={receivers}
              defaultValue={kept('receiver')}
              error={errorOf('receiver')}
            />
            <RadioGroup
              name="purpose"
              legend={t('purpose')}
              options={purposes}
              defaultValue={kept('purpose')}
              error={errorOf('purpose')}
            />
            <CheckboxGroup
              name="narrative"
              legend={t('story')}
              options={[{ value: 'yes', text: t('narrative'), description: t('narrativeMore') }]}
              defaultValue={kept('narrative') === 'yes' ? ['yes'] : []}
            />
            <ButtonGroup>
              <Button>{t('send')}</Button>
            </ButtonGroup>
          </Form>
          {!actionData?.isRefused && rules}
        </>
      )}
    </WorkbenchPage>
  )
}
