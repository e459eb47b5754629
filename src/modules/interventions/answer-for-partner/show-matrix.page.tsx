// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { paths } from '../intervention/addresses.ts'
import { doers } from '../intervention/intervention.ts'
import { doerText } from '../intervention/intervention.text.ts'
import { readNames } from '../intervention/model.query.ts'
import type { Route } from './+types/show-matrix.page.ts'
import { answerText } from './answer.text.ts'
import { readMatrix } from './read-positions.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  const form = (search.get('vorm') ?? '').slice(0, 20)
  const sector = doers.find((one) => one === search.get('soort')) ?? ''
  const [{ interventions, said, partners, gaps }, names] = await Promise.all([readMatrix(ctx), readNames(ctx)])
  const chosen = interventions.filter(({ forms }) => form === '' || forms.some((one) => names.isRelated(one, form)))
  const columns = partners.filter(({ kind }) => sector === '' || kind === sector)
  return {
    asked: { form, sector },
    columns: columns.map(({ id, name }) => ({ id, name })),
    rows: chosen.map(({ code, title }) => ({
      code,
      title,
      cells: Object.fromEntries(
        said.filter((one) => one.code === code).map((one) => [one.organisationId, one.position]),
      ),
    })),
    gaps: gaps.filter(({ code }) => chosen.some((one) => one.code === code)),
    forms: names.forms.filter(({ value }) => value.endsWith('00')),
    here: addressIn(ctx.language, paths.matrix),
  }
}

const looks = { has: 'ok', plans: 'warn', refuses: 'stop' } as const

export default function ShowMatrix({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(answerText, language)
  const { asked, columns, rows, gaps, forms, here } = loaderData
  const words = { has: t('has'), plans: t('plans'), refuses: t('refusesWord') }
  return (
    <WorkbenchPage
      title={t('matrixTitle')}
      lead={t('matrixLead')}
      actions={
        <>
          <ActionLink href={addressIn(language, paths.own)}>{t('toOwn')}</ActionLink>{' '}
          <TextLink href={addressIn(language, paths.follow)}>{t('follow')}</TextLink>
        </>
      }
    >
      <FilterBar
        action={here}
        label={t('filter')}
        submitText={t('show')}
        clear={asked.form || asked.sector ? { href: here, text: t('clear') } : undefined}
      >
        <SelectField
          name="vorm"
          label={t('form')}
          defaultValue={asked.form}
          emptyText={t('everything')}
          options={forms}
        />
        <SelectField
          name="soort"
          label={t('sector')}
          defaultValue={asked.sector}
          emptyText={t('everything')}
          options={doers.map((value) => ({ value, text: doerText[language][value] }))}
        />
      </FilterBar>
      <Heading level={2}>{t('table')}</Heading>
      <Paragraph>{t('dash')}</Paragraph>
      <Table
        caption={t('table')}
        hideCaption
        wide
        rows={rows}
        keyOf={({ code }) => code}
        columns={(column) => [
          column(t('intervention'), ({ code, title }) => (
            <TextLink href={addressIn(language, `${paths.public}/${code}`)}>{title}</TextLink>
          )),
          columns.map(({ id, name }) =>
            column(name, ({ cells }) => {
              const position = cells[id]
              return position ? <Status kind={looks[position]} text={words[position]} /> : '–'
            }),
          ),
        ]}
      />
      <Heading level={2}>{t('gapsTitle')}</Heading>
      <Paragraph>{gaps.length === 0 ? t('noGaps') : t('gapsLead')}</Paragraph>
      <List
        items={gaps.map(({ code, title, could, refuses }) => (
          <>
            <TextLink href={addressIn(language, `${paths.public}/${code}`)}>{title}</TextLink>
            {could.length > 0 && <Small>{t('could', { names: could.join(', ') })}</Small>}
            {refuses.map(({ name, reason }) => (
              <Small key={name}>{t('refuses', { name, reason })}</Small>
            ))}
          </>
        ))}
      />
    </WorkbenchPage>
  )
}
