// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, formatDateTime, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { articlePath } from '../article/addresses.ts'
import type { Route } from './+types/compare-versions.page.ts'
import { compareText } from './compare.text.ts'
import { compareVersions } from './compare-versions.query.ts'
import { Compared } from './compared.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const asked = new URL(args.request.url).searchParams
  const numbers = { from: Number(asked.get('van')), to: Number(asked.get('met')) }
  return existing(await compareVersions(contextOf(args), args.params.id ?? '', numbers))
}

export default function CompareVersions({ loaderData: shown }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(compareText, language)
  const options = shown.versions.map(({ number }) => ({ value: String(number), text: String(number) }))
  return (
    <WorkbenchPage
      title={`${t('pageTitle')}: ${shown.title}`}
      lead={t('lead')}
      actions={<TextLink href={addressIn(language, articlePath(shown.id))}>{t('back')}</TextLink>}
    >
      <Table
        caption={t('caption', { count: shown.versions.length })}
        columns={(column) => [
          column(t('number'), (version) => String(version.number)),
          column(t('when'), (version) => formatDateTime(version.at, language)),
          column(t('by'), (version) => version.byName),
          column(t('why'), (version) =>
            [version.why || t('first'), version.isSmall && t('small')].filter(Boolean).join('. '),
          ),
          column(t('state'), (version) =>
            version.number === shown.shownVersion
              ? t('shown')
              : version.publishedAt
                ? t('published', { date: formatDate(version.publishedAt, language) })
                : t('never'),
          ),
        ]}
        rows={shown.versions}
        keyOf={(version) => String(version.number)}
      />
      {shown.versions.length > 1 && (
        <>
          <Heading level={2}>{t('compare')}</Heading>
          <Form method="get" label={t('compare')} submit={t('show')} quiet>
            <SelectField
              name="van"
              label={t('from')}
              options={options}
              defaultValue={String(shown.from)}
              emptyText={false}
            />
            <SelectField
              name="met"
              label={t('to')}
              options={options}
              defaultValue={String(shown.to)}
              emptyText={false}
            />
          </Form>
          <Heading level={2}>{t('between', { from: shown.from, to: shown.to })}</Heading>
          <Small>{t('legend')}</Small>
          {(['title', 'summary', 'concepts', 'body'] as const).map((part) => (
            <div key={part}>
              <Heading level={3}>{t(part)}</Heading>
              <Compared parts={shown.compared[part]} />
            </div>
          ))}
        </>
      )}
    </WorkbenchPage>
  )
}
