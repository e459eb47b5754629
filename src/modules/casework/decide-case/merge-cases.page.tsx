// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, formatNumber, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors, existing } from '#foundation/web'
import { mergeCases } from '#modules/cases'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { formatMoney } from '#values'
import { findCasesOrReports } from '../find-anything/find-anything.query.ts'
import { caseAddress, casePages } from '../show-case/case-address.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import { TitledHub } from '../show-case/hub-link.part.tsx'
import { hubText } from '../show-case/hub.text.ts'
import { findCaseOrReport } from '../show-case/read-case.query.ts'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/merge-cases.page.ts'
import { mergeText } from './decide-case.text.ts'
import { type MergePreview, previewMerge, type Side } from './preview-merge.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const other = new URL(args.request.url).searchParams.get('met')
  if (other === null) {
    if ((await findCaseOrReport(ctx, id)) === null) throw new Response(null, { status: 404 })
    return { id, other, preview: null }
  }
  const preview = existing(await previewMerge(ctx, id, other))
  return { id, other, preview }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const none = { errors: [] as FieldError[], text: '', reason: '', cases: null }
  if (entries.intent === 'search') {
    const text = one('zoek').slice(0, 200)
    return data({ ...none, text, cases: await findCasesOrReports(ctx, text) })
  }
  try {
    await mergeCases(ctx, { a: id, b: one('other'), reason: one('reason') })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    const errors = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
    return data({ ...none, errors, reason: one('reason') }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, `${paths.cases}/${id}`), 303)
}

export default function MergeCases({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(mergeText, language)
  const { id, other, preview } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      above={<ErrorSummary errors={errors} />}
      actions={
        <>
          <TextLink href={caseAddress(language, id)}>{t('back')}</TextLink>
        </>
      }
    >
      {preview && !preview.isSame && other && (
        <>
          <Preview preview={preview} />
          <Form label={t('title')}>
            <HiddenField name="other" value={other} />
            <TextArea
              name="reason"
              label={t('reason')}
              description={t('reasonHelp')}
              rows={3}
              defaultValue={actionData?.reason}
              error={errors.find(({ field }) => field === 'reason')?.message}
            />
            <Button name="intent" value="merge">
              {t('do')}
            </Button>
          </Form>
        </>
      )}
      {preview?.isSame && <EmptyState title={t('same')} more={t('sameMore')} />}
      {!preview && (
        <>
          <Form label={t('find')}>
            <TextField
              name="zoek"
              type="search"
              label={t('find')}
              description={t('findHelp')}
              autoComplete="off"
              defaultValue={actionData?.text}
            />
            <Button appearance="secondary" name="intent" value="search">
              {t('search')}
            </Button>
          </Form>
          {actionData?.cases && <Results id={id} cases={actionData.cases} />}
        </>
      )}
    </WorkbenchPage>
  )
}

function Results({ id, cases }: { id: string; cases: { anchor: string; ownReports: number }[] }) {
  const language = useLanguage()
  const t = translate(mergeText, language)
  const others = cases.filter(({ anchor }) => anchor !== id)
  if (others.length === 0) return <EmptyState title={t('none')} more={t('noneMore')} />
  return (
    <>
      <Heading level={2}>{t('results')}</Heading>
      <List
        items={others.map(({ anchor, ownReports }) => {
          const name = t(ownReports > 1 ? 'case' : 'single', { code: caseCode(anchor) })
          return (
            <>
              {name}, {t('found', { count: ownReports })}:{' '}
              <TextLink
                href={`${caseAddress(language, id, casePages.merge)}?met=${anchor}`}
                hiddenText={t('lookHidden', { name })}
              >
                {t('look')}
              </TextLink>
            </>
          )
        })}
      />
    </>
  )
}

function Preview({ preview }: { preview: MergePreview }) {
  const language = useLanguage()
  const t = translate(mergeText, language)
  const h = translate(hubText, language)
  const [one, other] = preview.sides
  const both: Side = {
    anchor: one.anchor,
    ownReports: one.ownReports + other.ownReports,
    verified: one.verified + other.verified,
    lossInCents: one.lossInCents + other.lossInCents,
    firstAt: one.firstAt < other.firstAt ? one.firstAt : other.firstAt,
    lastAt: one.lastAt > other.lastAt ? one.lastAt : other.lastAt,
    forms: [...new Set([...one.forms, ...other.forms])],
  }
  const rows: { key: 'reports' | 'verified' | 'loss' | 'period' | 'forms'; of: (side: Side) => string }[] = [
    { key: 'reports', of: (side) => formatNumber(side.ownReports, language) },
    { key: 'verified', of: (side) => formatNumber(side.verified, language) },
    { key: 'loss', of: (side) => formatMoney(side.lossInCents, language) },
    {
      key: 'period',
      of: (side) =>
        t('periodValue', { from: formatDate(side.firstAt, language), until: formatDate(side.lastAt, language) }),
    },
    { key: 'forms', of: (side) => side.forms.join(', ') },
  ]
  return (
    <>
      <Table
        caption={t('preview')}
        columns={(column) => [
          column(t('what'), ({ key }) => t(key)),
          column(`${t('thisCase')} ${caseCode(one.anchor)}`, ({ of }) => of(one)),
          column(`${t('otherCase')} ${caseCode(other.anchor)}`, ({ of }) => of(other)),
          column(t('together'), ({ of }) => <strong>{of(both)}</strong>),
        ]}
        rows={rows}
      />
      <Heading level={2}>{t('shared')}</Heading>
      {preview.shared.length === 0 ? (
        <Paragraph>{t('sharedNone')}</Paragraph>
      ) : (
        <List
          items={preview.shared.map(({ hub, why }) => (
            <span key={hub.hubId}>
              <TitledHub hub={hub} />. {h(`why-${why}`)}
            </span>
          ))}
        />
      )}
    </>
  )
}
