// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, type FormEntries, refusedForm } from '#foundation/web'
import { keptTold, toldBefore } from '#modules/reports'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths, sectionPath } from '../complaint/addresses.ts'
import { answersFrom, formFor } from '../carry-report/facts-for-complaint.ts'
import { complaintForms } from '../forms/forms.ts'
import type { Route } from './+types/begin.page.ts'
import { readBegin } from './read-begin.query.ts'
import { listCompanies } from './list-companies.query.ts'
import { writeText } from './write.text.ts'
import { beginComplaint } from './write-complaint.command.ts'

const intent = 'begin'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(writeText, language)
  const companies = await listCompanies(ctx)
  const told = await toldBefore(ctx, args.request)
  return {
    title: t('beginTitle'),
    carries: told.report !== undefined && told.victim === 'company',
    chosen: formFor(told),
    companies: companies.map(({ companyName, companyNumber, branchNumber, isChain }) => ({
      value: `${companyNumber} ${branchNumber ?? ''}`.trim(),
      text: `${companyName} (KVK ${companyNumber})`,
      description:
        [branchNumber && t('branch', { number: branchNumber }), isChain && t('chain')].filter(Boolean).join(', ') ||
        undefined,
    })),
    forms: complaintForms.map(({ id, title, when }) => ({
      value: id,
      text: title[language],
      description: when[language],
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries: FormEntries = { ...entriesOf(await args.request.formData()), intent }
  let id: string
  try {
    const told = await toldBefore(ctx, args.request)
    const { report, victim, isAsked = false } = told
    const comesAlong = report === undefined || (victim === 'company' && entries.carry !== undefined)
    id = await beginComplaint(ctx, { ...readBegin(entries), answers: answersFrom(comesAlong ? told : { isAsked }) })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  const headers = { 'set-cookie': keptTold.forgotten(ctx) }
  throw redirect(addressIn(ctx.language, sectionPath(id, 'wie')), { status: 303, headers })
}

export default function BeginComplaint({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(writeText, language)
  const { companies, forms, title, carries, chosen } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('beginLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.own)}>{t('overview')}</TextLink>}
    >
      {companies.length === 0 ? (
        <EmptyState
          title={t('noCompany')}
          action={<ActionLink href={addressIn(language, '/melden')}>{t('toReport')}</ActionLink>}
          more={t('noCompanyMore')}
        />
      ) : (
        <Form intent={intent} label={title} submit={t('begin')}>
          <RadioGroup
            name="company"
            legend={t('company')}
            description={t('companyMore')}
            options={companies}
            defaultValue={companies.length === 1 ? companies[0]?.value : undefined}
          />
          {carries && (
            <CheckboxGroup
              name="carry"
              legend={t('carry')}
              options={[{ value: 'yes', text: t('carryYes'), description: t('carryMore') }]}
              defaultValue={['yes']}
            />
          )}
          <RadioGroup name="form" legend={t('form')} options={forms} defaultValue={chosen ?? undefined} />
          <RadioGroup
            name="kind"
            legend={t('kind')}
            options={[
              { value: 'complaint', text: t('complaint'), description: t('complaintMore') },
              { value: 'report', text: t('report'), description: t('reportMore') },
            ]}
          />
        </Form>
      )}
    </WorkbenchPage>
  )
}
