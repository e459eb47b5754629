// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { subjectOf } from '#foundation/access'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { linkIdentifiers } from '#modules/identifiers'
import { Button } from '#ui/button'
import { DateField } from '#ui/date-field'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { TextArea, TextField } from '#ui/text-field'
import { endOfDay, formatIdentifier, formatLastDay, type IdentifierKind, parseDateParts } from '#values'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import type { Route } from './+types/hold-effects.page.ts'
import { holdStateOf } from './hold.ts'
import { approveProposedHold, endEarly, proposeHold } from './hold-effects.command.ts'
import { holdText } from './hold-effects.text.ts'
import { listHolds } from './list-holds.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const holds = await listHolds(ctx)
  const me = subjectOf(ctx.actor).id
  const linked = await linkIdentifiers(
    ctx,
    holds.map(({ kind, canonical }) => ({ kind: kind as IdentifierKind, canonical })),
  )
  return {
    title: translate(holdText, ctx.language)('title'),
    address: addressIn(ctx.language, '/werkbank/aanhoudingen'),
    holds: holds.map((hold, at) => {
      const state = holdStateOf(hold, ctx.now())
      return {
        id: hold.id,
        identifier: formatIdentifier({ kind: hold.kind as IdentifierKind, canonical: hold.canonical }),
        linked: linked[at] ?? null,
        reason: hold.reason,
        until: formatLastDay(hold.heldUntil, ctx.language),
        by: hold.proposedByName,
        state,
        mayApprove: state === 'proposed' && hold.proposedBy !== me,
        mayEnd: state === 'proposed' || state === 'in-force',
      }
    }),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  try {
    if (one('approve')) await approveProposedHold(ctx, one('approve'))
    else if (one('end')) await endEarly(ctx, one('end'))
    else {
      const day = parseDateParts({ day: one('until-day'), month: one('until-month'), year: one('until-year') })
      const until = day.ok ? endOfDay(day.value) : null
      await proposeHold(ctx, { text: one('text'), reason: one('reason'), until })
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = shownErrors(error.fields, ctx.language)
    const all = errors.length > 0 ? errors : [{ field: 'text', message: messageOf(error.code, ctx.language) }]
    return data({ entries, errors: all }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, '/werkbank/aanhoudingen'), 303)
}

const looks = { proposed: 'warn', 'in-force': 'stop', over: 'neutral', ended: 'neutral' } as const

export default function HoldEffects({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(holdText)
  const { title, address, holds } = loaderData
  const errors = actionData?.errors ?? []
  const entries = actionData?.entries ?? {}
  const one = (name: string) => [entries[name] ?? ''].flat()[0]
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <WorkbenchPage title={title} lead={t('lead')} above={<ErrorSummary errors={errors} />}>
      {holds.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption', { count: holds.length })}
          columns={(column) => [
            column(t('identifier'), (hold) => hold.linked && <IdentifierLink identifier={hold.linked} />),
            column(t('reason'), (hold) => hold.reason),
            column(t('until'), (hold) => hold.until),
            column(t('by'), (hold) => hold.by),
            column(t('state'), (hold) => <Status kind={looks[hold.state]} text={t(hold.state)} />),
            column(t('do'), (hold) => (
              <>
                {hold.mayApprove && <OneButton name="approve" hold={hold} address={address} />}
                {hold.mayEnd && <OneButton name="end" hold={hold} address={address} />}
              </>
            )),
          ]}
          rows={holds}
          idOf={(hold) => hold.id}
        />
      )}
      <Heading level={2}>{t('propose')}</Heading>
      <Form action={address} label={t('propose')} submit={t('submit')}>
        <TextField
          name="text"
          label={t('textField')}
          error={errorOf('text')}
          defaultValue={one('text')}
          autoComplete="off"
          spellCheck={false}
        />
        <TextArea
          name="reason"
          label={t('reasonField')}
          rows={3}
          error={errorOf('reason')}
          defaultValue={one('reason')}
        />
        <DateField
          name="until"
          legend={t('untilField')}
          description={t('untilHelp')}
          error={errorOf('until')}
          defaultValue={{ day: one('until-day'), month: one('until-month'), year: one('until-year') }}
        />
      </Form>
    </WorkbenchPage>
  )
}

type OneButtonProps = { name: 'approve' | 'end'; hold: { id: string; identifier: string }; address: string }

function OneButton({ name, hold, address }: OneButtonProps) {
  const t = useText(holdText)
  return (
    <Form action={address}>
      <HiddenField name={name} value={hold.id} />
      <Button appearance="secondary" hiddenText={hold.identifier}>
        {t(name)}
      </Button>
    </Form>
  )
}
