// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { actionPath, paths } from '../plan/addresses.ts'
import type { Route } from './+types/compare-editions.page.ts'
import { type ComparedAction, type Difference, transitionKinds } from './compare-editions.ts'
import { compareText } from './compare.text.ts'
import { explainDifference } from './explain-difference.command.ts'
import { ExplainForm } from './explain-form.part.tsx'
import { readDifferences } from './read-differences.query.ts'

function yearsIn(url: string) {
  const { searchParams } = new URL(url)
  const year = (name: string) => (/^\d{4}$/.test(searchParams.get(name) ?? '') ? Number(searchParams.get(name)) : null)
  return { from: year('van'), to: year('naar') }
}

export async function loader(args: Route.LoaderArgs) {
  return readDifferences(contextOf(args), yearsIn(args.request.url))
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  try {
    await explainDifference(ctx, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(`${addressIn(ctx.language, paths.editions)}${new URL(args.request.url).search}`, 303)
}

export default function CompareEditions({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(compareText, language)
  const { compared, editions, isSecretary } = loaderData
  const back = <TextLink href={addressIn(language, paths.board)}>{t('back')}</TextLink>
  if (!compared)
    return (
      <WorkbenchPage title={t('title')} actions={back}>
        <EmptyState title={t('none')} more={t('noneMore')} />
      </WorkbenchPage>
    )
  const options = editions.map((year) => ({ value: String(year), text: String(year) }))
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead', { from: String(compared.from), to: String(compared.to) })}
      answered={actionData}
      actions={back}
    >
      {editions.length > 2 && (
        <FilterBar action={addressIn(language, paths.editions)} label={t('choose')} submitText={t('compare')}>
          <SelectField
            name="van"
            label={t('from')}
            emptyText={false}
            defaultValue={String(compared.from)}
            options={options}
          />
          <SelectField
            name="naar"
            label={t('to')}
            emptyText={false}
            defaultValue={String(compared.to)}
            options={options}
          />
        </FilterBar>
      )}
      {transitionKinds.map((kind) => {
        const own = compared.differences.filter((one) => one.kind === kind)
        return own.length === 0 ? null : (
          <section key={kind}>
            <Heading level={2}>{t('count', { kind: t(kind), count: own.length })}</Heading>
            <Differences caption={t(kind)} differences={own} after={isSecretary ? compared.after : null} />
          </section>
        )
      })}
    </WorkbenchPage>
  )
}

interface DifferencesProps {
  caption: string
  differences: Difference[]
  /** null: who looks explains nothing. */
  after: { id: string; title: string }[] | null
}

function Differences({ caption, differences, after }: DifferencesProps) {
  const language = useLanguage()
  const t = translate(compareText, language)
  const cell = (action: ComparedAction | null) =>
    action ? (
      <div lang="nl">
        <TextLink href={addressIn(language, actionPath(action.id))}>{action.title}</TextLink>
        <Small>
          {t('place', { theme: action.theme, result: action.result })} · {action.planningText}
        </Small>
      </div>
    ) : (
      t('nothing')
    )
  return (
    <Table
      caption={caption}
      hideCaption
      columns={(column) => [
        column(t('from'), (difference) => cell(difference.from)),
        column(t('to'), (difference) => cell(difference.to)),
        column(
          t('because'),
          (difference) =>
            difference.because ??
            (difference.kind === 'same' ? (
              ''
            ) : (
              <div>
                {t('noReason')}
                {after && <ExplainForm difference={difference} after={after} />}
              </div>
            )),
        ),
      ]}
      rows={differences}
      keyOf={(difference) => `${difference.from?.id} ${difference.to?.id}`}
    />
  )
}
