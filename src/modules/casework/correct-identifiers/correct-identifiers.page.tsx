// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { mayDo } from '#foundation/access'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import {
  correctIdentifier,
  findReport,
  type IdentifierRole,
  identifierRoles,
  namedIdentifiers,
  rolesOfKind,
} from '#modules/reports'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { formatIdentifier, identifierKey, identifierKinds, reportCode } from '#values'
import { reportText } from '../show-report/show-report.text.ts'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/correct-identifiers.page.ts'
import { correctText } from './correct-identifiers.text.ts'
import { type Change, changesIn } from './shown-changes.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const report = mayDo(ctx.actor, 'reports:confirm') ? await findReport(ctx, id, 'handle-report') : null
  if (!report) throw new Response(null, { status: 404 })
  const named = namedIdentifiers(report, { demoBankAllowed: !ctx.settings.isProduction })
  const identifiers = named.map(({ kind, canonical, role, isSaid }) => {
    return {
      kind,
      canonical,
      role,
      roles: identifierRoles.filter((one) => one === role || rolesOfKind[kind].includes(one)),
      isOpen: !isSaid && role !== 'uninvolved',
      value: formatIdentifier({ kind, canonical }),
    }
  })
  return { id, identifiers, changes: changesIn(named), roles: [...identifierRoles] }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const reportId = args.params.id ?? ''
  const entries = entriesOf(await args.request.formData())
  const said = (name: string) => (typeof entries[name] === 'string' ? entries[name] : '')
  const kind = identifierKinds.find((one) => one === said('kind'))
  const role = identifierRoles.find((one) => one === said('role')) ?? 'mentioned'
  try {
    await correctIdentifier(ctx, {
      reportId,
      value: said('value'),
      role,
      reason: said('reason'),
      ...(kind && { kind }),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const errors =
      shown.length > 0 ? shown : [{ field: 'inhoud', message: messageOf(error.code, ctx.language, error.values) }]
    return data({ entries, errors }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, `${paths.queue}/${reportId}/gegevens`), 303)
}

export default function CorrectIdentifiers({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(correctText, language)
  const words = useRoleWords()
  const { id, identifiers, changes, roles } = loaderData
  const entries: Record<string, unknown> = actionData?.entries ?? {}
  const errors = actionData?.errors ?? []
  const open = identifiers.filter(({ isOpen }) => isOpen).length
  const isAbout = ({ kind, canonical }: { kind: string; canonical: string }) =>
    entries.kind === kind && entries.value === canonical
  const prefixOf = (index: number) => `gegeven-${index + 1}`
  const about = identifiers.findIndex(isAbout)
  const at = about === -1 ? 'nieuw' : prefixOf(about)
  return (
    <WorkbenchPage
      title={t('title', { code: reportCode(id) })}
      lead={t('lead')}
      above={
        <ErrorSummary
          errors={errors.map((error) => ({
            ...error,
            field: error.field === 'inhoud' ? error.field : `${at}-${error.field}`,
          }))}
        />
      }
      actions={<TextLink href={addressIn(language, `${paths.queue}/${id}`)}>{t('back')}</TextLink>}
    >
      {open > 0 && <Notice kind="warn" title={t('openTitle', { count: open })} more={t('openMore')} />}
      <Heading level={2}>{t('found')}</Heading>
      {identifiers.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      <ul className="dw-entries">
        {identifiers.map((one, index) => (
          <li key={identifierKey(one)}>
            <p className="dw-entries__text">
              <strong>{one.value}</strong> · {words(one.role)}
              {one.isOpen && <span className="dw-soft">, {t('onlyRead')}</span>}
            </p>
            {one.isOpen && one.role !== 'mentioned' && (
              <Form>
                <HiddenField name="kind" value={one.kind} />
                <HiddenField name="value" value={one.canonical} />
                <HiddenField name="role" value={one.role} />
                <HiddenField name="reason" value={t('checked')} />
                <Button hiddenText={t('rightOf', { value: one.value, role: words(one.role) })}>{t('right')}</Button>
              </Form>
            )}
            <Details summary={t('changeOf', { value: one.value })} open={isAbout(one)}>
              <Form>
                <HiddenField name="kind" value={one.kind} />
                <HiddenField name="value" value={one.canonical} />
                <RoleAndReason
                  prefix={prefixOf(index)}
                  role={one.role}
                  roles={one.roles}
                  entries={isAbout(one) ? entries : {}}
                  errors={isAbout(one) ? errors : []}
                />
                <Button>{t('save')}</Button>
              </Form>
            </Details>
          </li>
        ))}
      </ul>
      <Heading level={2}>{t('add')}</Heading>
      <Form>
        <TextField
          name="value"
          id="nieuw-value"
          label={t('value')}
          description={t('valueMore')}
          defaultValue={about === -1 && typeof entries.value === 'string' ? entries.value : ''}
          error={about === -1 ? errors.find(({ field }) => field === 'value')?.message : undefined}
        />
        <RoleAndReason
          prefix="nieuw"
          roles={roles}
          entries={about === -1 ? entries : {}}
          errors={about === -1 ? errors : []}
        />
        <Button>{t('addButton')}</Button>
      </Form>
      {changes.length > 0 && <Changes changes={changes} />}
    </WorkbenchPage>
  )
}

function useRoleWords(): (role: IdentifierRole | null) => string {
  const t = useText(correctText)
  const r = useText(reportText)
  return (role) => {
    if (role === null) return t('unknown')
    return role === 'uninvolved' || role === 'own' ? t(`role-${role}`) : r(`role-${role}`)
  }
}

interface RoleAndReasonProps {
  prefix: string
  role?: IdentifierRole
  roles: readonly IdentifierRole[]
  entries: Record<string, unknown>
  errors: readonly { field: string; message: string }[]
}

function RoleAndReason({ prefix, role, roles, entries, errors }: RoleAndReasonProps) {
  const t = useText(correctText)
  const words = useRoleWords()
  const said = (name: string) => (typeof entries[name] === 'string' ? entries[name] : undefined)
  return (
    <>
      <SelectField
        name="role"
        id={`${prefix}-role`}
        label={t('role')}
        emptyText={false}
        defaultValue={said('role') ?? role ?? 'mentioned'}
        error={errors.find(({ field }) => field === 'role')?.message}
        options={roles.map((value) => ({ value, text: words(value) }))}
      />
      <TextField
        name="reason"
        id={`${prefix}-reason`}
        label={t('reason')}
        defaultValue={said('reason') ?? ''}
        error={errors.find(({ field }) => field === 'reason')?.message}
      />
    </>
  )
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const language = useLanguage()
  const t = translate(correctText, language)
  const words = useRoleWords()
  return (
    <>
      <Heading level={2}>{t('history')}</Heading>
      <ul className="dw-entries">
        {changes.map(({ value, kind, canonical, at, was, now, reason, back }) => (
          <li key={`${kind} ${canonical} ${at}`}>
            <p className="dw-entries__text">{t('changed', { value, was: words(was), now: words(now) })}</p>
            <p className="dw-entries__by">
              {formatDateTime(new Date(at), language)} · {reason}
            </p>
            {back && (
              <Form>
                <HiddenField name="kind" value={kind} />
                <HiddenField name="value" value={canonical} />
                <HiddenField name="role" value={back} />
                <HiddenField name="reason" value={t('undone')} />
                <Button appearance="secondary" hiddenText={t('undoOf', { value, was: words(was) })}>
                  {t('undo')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
