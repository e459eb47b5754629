// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, formatNumber, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm } from '#foundation/web'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { FileField } from '#ui/file-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { batchPath, paths } from '../complaint/addresses.ts'
import { complaintForms, formOf } from '../forms/forms.ts'
import { listCompanies } from '../write-complaint/list-companies.query.ts'
import { readBegin } from '../write-complaint/read-begin.query.ts'
import { writeText } from '../write-complaint/write.text.ts'
import type { Route } from './+types/choose-batch.page.ts'
import { beginBatch } from './begin-batch.command.ts'
import { batchMessages, chooseText } from './read-batch.text.ts'
import { listBatches } from './see-batch.query.ts'

const intent = 'begin'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(chooseText, language)
  const [companies, batches] = [await listCompanies(ctx), await listBatches(ctx)]
  return {
    title: t('title'),
    companies: companies.map(({ companyName, companyNumber, branchNumber }) => ({
      value: `${companyNumber} ${branchNumber ?? ''}`.trim(),
      text: `${companyName} (KVK ${companyNumber})`,
    })),
    forms: complaintForms.map(({ id, title }) => ({ value: id, text: title[language] })),
    batches: batches.map(({ id, name, form, companyName, state, rowCount, begunAt }) => ({
      key: id,
      href: addressIn(language, batchPath(id)),
      name,
      form: formOf(form)?.title[language] ?? form,
      company: companyName,
      state: t(`state-${state}`),
      rows: formatNumber(rowCount, language),
      begun: formatDateTime(begunAt, language),
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const form = await args.request.formData()
  const entries = { ...entriesOf(form), intent }
  let id: string
  try {
    const wanted = readBegin(entries)
    const file = form.get('file')
    if (!(file instanceof File) || (file.size === 0 && file.name === ''))
      throw new Refusal(batchMessages.batchMoreFiles, {
        fields: [{ field: 'file', code: batchMessages.batchMoreFiles }],
      })
    id = await beginBatch(ctx, wanted, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, `${batchPath(id)}/kolommen`), 303)
}

export default function ChooseBatch({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, w] = [translate(chooseText, language), translate(writeText, language)]
  const { companies, forms, batches, title } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      answered={actionData}
      above={<Notice kind="info" title={t('notYet')} more={t('notYetMore')} />}
      actions={<TextLink href={addressIn(language, paths.own)}>{t('back')}</TextLink>}
    >
      {companies.length === 0 ? (
        <EmptyState title={w('noCompany')} more={w('noCompanyMore')} />
      ) : (
        <Form intent={intent} label={title} multipart submit={t('send')}>
          <RadioGroup
            name="company"
            legend={w('company')}
            description={w('companyMore')}
            options={companies}
            defaultValue={companies.length === 1 ? companies[0]?.value : undefined}
          />
          <SelectField name="form" label={w('form')} options={forms} />
          <RadioGroup
            name="kind"
            legend={w('kind')}
            options={[
              { value: 'complaint', text: w('complaint'), description: w('complaintMore') },
              { value: 'report', text: w('report'), description: w('reportMore') },
            ]}
          />
          <FileField
            name="file"
            label={t('file')}
            description={t('fileMore')}
            accept=".xlsx,.csv,.tsv,.txt,.json,.jsonl,.ndjson"
          />
          <Details summary={t('example')}>
            <Paragraph>{t('exampleMore')}</Paragraph>
          </Details>
        </Form>
      )}
      {batches.length > 0 && (
        <>
          <Heading level={2}>{t('earlier')}</Heading>
          <Table
            caption={t('earlier')}
            hideCaption
            columns={(column) => [
              column(t('name'), ({ href, name }) => <TextLink href={href}>{name}</TextLink>),
              column(t('state'), (cells) => cells.state),
              column(t('form'), (cells) => cells.form),
              column(t('company'), (cells) => cells.company),
              column(t('rows'), { numeric: true }, (cells) => cells.rows),
              column(t('begun'), (cells) => cells.begun),
            ]}
            rows={batches}
          />
          <Small>{t('earlierMore')}</Small>
        </>
      )}
    </WorkbenchPage>
  )
}
