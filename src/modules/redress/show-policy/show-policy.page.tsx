// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { organisationOf } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { setRedressPolicy } from '../set-policy/set-policy.command.ts'
import { policyVersion, suspensionPolicy } from '../suspend-listing/suspension-policy.data.ts'
import type { Route } from './+types/show-policy.page.ts'
import { showPolicy } from './show-policy.query.ts'
import { policyText } from './show-policy.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { policy, uses } = await showPolicy(ctx)
  const byRow = new Map(uses.map((use) => [use.rowId, use]))
  return {
    title: translate(policyText, ctx.language)('title'),
    back: addressIn(ctx.language, '/werkbank/bezwaren'),
    policy,
    version: policyVersion,
    rows: suspensionPolicy.map(({ id, advice, why }) => ({
      id,
      advice,
      why: why[ctx.language],
      used: byRow.get(id)?.used ?? 0,
      suspended: byRow.get(id)?.suspended ?? 0,
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  try {
    await setRedressPolicy(ctx, {
      organisationId: organisationOf(ctx.actor) ?? '',
      decideWithinDays: Number(entries.days ?? Number.NaN),
      guardDays: Number(entries.guard ?? Number.NaN),
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.fields.length === 0) throw error
    return data({ entries, errors: shownErrors(error.fields, ctx.language) }, { status: 422 })
  }
  throw redirect(addressIn(ctx.language, '/werkbank/bezwaren/beleid'), 303)
}

export default function ShowPolicy({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(policyText)
  const { title, back, policy, version, rows } = loaderData
  const errors = actionData?.errors ?? []
  const entries = actionData?.entries ?? {}
  const typed = (name: string, stored: number) => [entries[name] ?? String(stored)].flat()[0]
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={back}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('terms')}</Heading>
      <Form label={t('terms')} submit={t('save')}>
        <TextField
          name="days"
          label={t('days')}
          description={t('daysHelp')}
          inputMode="numeric"
          width="short"
          error={errorOf('days')}
          defaultValue={typed('days', policy.decideWithinDays)}
        />
        <TextField
          name="guard"
          label={t('guard')}
          description={t('guardHelp')}
          inputMode="numeric"
          width="short"
          error={errorOf('guard')}
          defaultValue={typed('guard', policy.guardDays)}
        />
      </Form>
      <Heading level={2}>{t('rows', { version })}</Heading>
      <Paragraph>{t('rowsMore')}</Paragraph>
      <Table
        caption={t('rows', { version })}
        hideCaption
        columns={(column) => [
          column(t('row'), ({ why }) => why),
          column(t('advice'), ({ advice }) => t(advice)),
          column(t('used'), { numeric: true }, ({ used }) => used),
          column(t('suspended'), { numeric: true }, ({ suspended }) => suspended),
        ]}
        rows={rows}
      />
    </WorkbenchPage>
  )
}
