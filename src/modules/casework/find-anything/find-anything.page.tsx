// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { mayDo } from '#foundation/access'
import { addressIn, formatDate, languageOf, translate } from '#foundation/text'
import { contextOf, entriesOf } from '#foundation/web'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { Keyboard } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { caseAddress } from '../show-case/case-address.ts'
import { caseCode, hubTitle } from '../show-case/hub-shape.ts'
import { goTo } from '../work/go-to.ts'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/find-anything.page.ts'
import { findAnything } from './find-anything.query.ts'
import { searchText } from './find-anything.text.ts'
import { FoundReports } from './found-reports.page.tsx'

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${translate(searchText, languageOf(location))('title')} · dijkwacht` },
]

const longest = 200

export function loader(args: Route.LoaderArgs) {
  return { mayWork: mayDo(contextOf(args).actor, 'cases:work') }
}

/** What is asked may be an account or a name: it is posted, and never stands in an address. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const t = translate(searchText, ctx.language)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const text = one('zoek').toWellFormed().replaceAll('\0', '')
  const problem = text === '' ? t('empty') : text.length > longest ? t('tooLong') : null
  if (problem) return data({ text, errors: [{ field: 'zoek', message: problem }], found: null }, { status: 422 })
  const before = one('before')
  const found = await findAnything(ctx, { text, ...(before && { before }) })
  return data({ text, errors: [], found })
}

export default function FindAnything({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(searchText, language)
  const errors = actionData?.errors ?? []
  const found = actionData?.found
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      above={<ErrorSummary errors={errors} />}
      actions={<Keyboard shortcuts={goTo(language)} />}
    >
      <Form label={t('title')}>
        <TextField
          name="zoek"
          type="search"
          label={t('field')}
          description={t('help')}
          autoComplete="off"
          spellCheck={false}
          defaultValue={actionData?.text}
          error={errors[0]?.message}
        />
        <Button>{t('search')}</Button>
      </Form>
      {found && <Answer found={found} text={actionData.text} mayWork={loaderData.mayWork} />}
    </WorkbenchPage>
  )
}

type FoundHere = NonNullable<NonNullable<Route.ComponentProps['actionData']>['found']>

function Answer({ found, text, mayWork }: { found: FoundHere; text: string; mayWork: boolean }) {
  const language = useLanguage()
  const t = translate(searchText, language)
  const { identifiers, cases, reports, next } = found
  const isNothing = identifiers.length + cases.length + reports.length === 0
  return (
    <>
      {isNothing && (
        <EmptyState title={t('nothing')}>
          <Paragraph>{t('nothingMore')}</Paragraph>
        </EmptyState>
      )}
      <Identifiers identifiers={identifiers} />
      <Cases cases={cases} />
      <FoundReports reports={reports} />
      {next && (
        <Form>
          <HiddenField name="zoek" value={text} />
          <HiddenField name="before" value={next} />
          <Button appearance="secondary">{t('next')}</Button>
        </Form>
      )}
      {mayWork && (
        <Form action={addressIn(language, paths.watches)}>
          <HiddenField name="watched" value={text} />
          <Button appearance="subtle" name="intent" value="watch">
            {t('watch')}
          </Button>
          <Small>{t('keep')}</Small>
        </Form>
      )}
    </>
  )
}

function Identifiers({ identifiers }: Pick<FoundHere, 'identifiers'>) {
  const language = useLanguage()
  const t = translate(searchText, language)
  if (identifiers.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('identifiers')}</Heading>
      <ul className="dw-entries">
        {identifiers.map((identifier) => (
          <li key={identifier.id}>
            <p>
              <strong>{hubTitle(identifier, language)}</strong>,{' '}
              {t('seenIn', { count: identifier.ownReports, date: formatDate(identifier.lastSeenAt, language) })}
              {identifier.protectedAs && `, ${t('protected')}`}
            </p>
            <p className="dw-entries__by">
              {identifier.reports.map((report, index) => (
                <span key={report.id}>
                  {index > 0 && ' · '}
                  <TextLink href={addressIn(language, `${paths.queue}/${report.id}`)}>
                    {t('report', { date: formatDate(report.receivedAt, language) })}
                  </TextLink>
                </span>
              ))}
              {identifier.ownReports > identifier.reports.length &&
                ` ${t('more', { count: identifier.ownReports - identifier.reports.length })}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Cases({ cases }: Pick<FoundHere, 'cases'>) {
  const language = useLanguage()
  const t = translate(searchText, language)
  if (cases.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('cases')}</Heading>
      <ul className="dw-entries">
        {cases.map(({ anchor, ownReports, otherReports, hits }) => (
          <li key={anchor}>
            <TextLink href={caseAddress(language, anchor)}>{t('case', { code: caseCode(anchor) })}</TextLink>
            <p className="dw-entries__by">
              {t('caseMore', { count: ownReports, hits })}
              {otherReports > 0 && `, ${t('others', { count: otherReports })}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
